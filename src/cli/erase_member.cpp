#include <algorithm>
#include <ostream>

#include "auth/directory.hpp"
#include "auth/identity.hpp"
#include "cli/acting.hpp"
#include "cli/commands.hpp"

namespace kring::cli {
namespace {

/// The account to erase along with the name; refused while it gives access to anything else.
Result<auth::IdentityId> account_of(const EraseMemberAsked& asked,
                                    const auth::AccountStore& accounts) {
    const auto email = auth::normalize_email(*asked.email);
    if (!email) return email.error();
    const auto identity = accounts.identity_by_email(*email);
    if (!identity) return identity.error();
    if (!*identity) return Error{Kind::not_found, "identity.not_found"};
    const auto memberships = accounts.memberships_of((*identity)->id);
    if (!memberships) return memberships.error();
    const bool is_elsewhere =
        std::any_of(memberships->begin(), memberships->end(), [&](const auth::Membership& one) {
            return one.organization != asked.organization || one.member != asked.member;
        });
    if (is_elsewhere) return Error{Kind::refused, "identity.is_member_still"};
    return (*identity)->id;
}

Result<void> erase(const EraseMemberAsked& asked, const Data& data) {
    const SystemClock clock;
    Acting acting{data, clock};
    const auto state = acting.read(asked.organization);
    if (!state) return state.error();
    const Member* member = (*state)->members.find(asked.member);
    if (!member) return Error{Kind::not_found, "member.not_found"};
    if (member->status == MemberStatus::active)
        return Error{Kind::refused, "member.takes_part_still"};
    auth::IdentityId account;
    if (asked.email) {
        const auto found = account_of(asked, *data.accounts);
        if (!found) return found.error();
        account = *found;
    }
    auth::Directory directory{*data.accounts};
    if (auto done = directory.erase_person(asked.organization, asked.member); !done) return done;
    return asked.email ? data.accounts->erase_identity(account) : Result<void>{};
}

}  // namespace

Exit erase_member(const EraseMemberAsked& asked, const Console& console) {
    const auto data = open_existing_data(asked.data);
    if (!data) return console.fail(data.error());
    if (const auto done = erase(asked, *data); !done) return console.fail(done.error());
    console.out << console.in("Erased: the name of member ", "Gewist: de naam van lid ")
                << asked.member.number;
    if (asked.email) console.out << console.in(" and their account", " en hun account");
    console.out << '\n'
                << console.in(
                       "What they decided and wrote stays under that number. Texts that name them "
                       "and earlier backups are as they were.\n",
                       "Wat ze besloten en schreven, blijft onder dat nummer staan. Teksten waarin "
                       "ze genoemd worden en eerdere reservekopieën zijn zoals ze waren.\n");
    return Exit::done;
}

}  // namespace kring::cli
