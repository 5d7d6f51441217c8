#include <istream>
#include <ostream>

#include "auth/directory.hpp"
#include "auth/invitations.hpp"
#include "auth/password.hpp"
#include "auth/password_links.hpp"
#include "auth/sessions.hpp"
#include "cli/acting.hpp"
#include "cli/commands.hpp"

namespace kring::cli {
namespace {

constexpr std::size_t password_line_limit = 4096;  ///< bytes; far more than a password may have

auth::Secret password_from(std::istream& input) {
    std::string line;
    for (int c = input.get(); c != '\n' && c != std::istream::traits_type::eof(); c = input.get())
        if (line.size() < password_line_limit) line += static_cast<char>(c);
    if (line.ends_with('\r')) line.pop_back();
    return auth::Secret{std::move(line)};
}

/// Makes ready who will log in; everything is checked before anything happens.
Result<auth::NewIdentity> newcomer(const AddMemberAsked& asked, const std::string& organization,
                                   Language language, const auth::AccountStore& accounts,
                                   std::istream& input) {
    const auth::Secret password = password_from(input);
    auto name = auth::check_name(asked.name);
    if (!name) return name.error();
    auto email = auth::normalize_email(asked.email);
    if (!email) return email.error();
    if (auto fit = auth::check_password(password, {*email, organization}); !fit) return fit.error();
    const auto taken = accounts.identity_by_email(*email);
    if (!taken) return taken.error();
    if (*taken) return auth::refusal::email_taken;
    auto hash = auth::hash_password(password, {});
    if (!hash) return hash.error();
    return auth::NewIdentity{*name, *email, *hash, language == Language::nl ? "nl" : "en"};
}

/// Whoever has this address needs no second place: it could never be taken.
Result<void> check_first_place(const AddMemberAsked& asked, const std::string& email,
                               const auth::AccountStore& accounts, Instant now) {
    if (auto fine = auth::check_no_member(accounts, asked.organization, email); !fine) return fine;
    const auto open = accounts.invitations_to(asked.organization, now);
    if (!open) return open.error();
    for (const auto& invitation : *open)
        if (auth::is_same_email(invitation.email, email) && invitation.member != asked.member)
            return Error{Kind::conflict, "invitation.is_open"}.with(
                "member", std::to_string(invitation.member.number));
    return {};
}

/// The place to be taken: the one asked for, or a new one.
Result<MemberId> place_for(const AddMemberAsked& asked, Acting& acting, const State& state) {
    if (!asked.member) {
        const auto invited =
            acting.perform(asked.organization, acting_member(*state), InviteMember{});
        if (!invited) return invited.error();
        return MemberId{invited->created->number};
    }
    const Member* member = state->members.find(asked.member);
    if (!member || member->status == MemberStatus::left)
        return Error{Kind::not_found, "member.not_found"};
    return asked.member;
}

/// Takes the place in the accounts, and joins where the member has only been invited so far.
Result<void> join(const AddMemberAsked& asked, Acting& acting, auth::Invitations& invitations,
                  std::string_view token, const auth::NewIdentity& person, Instant now) {
    const auto membership = invitations.accept(token, person, "", now);
    if (!membership) return membership.error();
    const auto state = acting.read(asked.organization);
    if (!state) return state.error();
    if ((*state)->members.find(membership->member)->status != MemberStatus::invited) return {};
    const auto joined = acting.perform(asked.organization, membership->member, JoinOrganization{});
    return joined ? Result<void>{} : Result<void>{joined.error()};
}

/// A wrong number would give somebody another's place without a word.
Result<std::string> earlier_name(const AddMemberAsked& asked, auth::Directory& directory) {
    if (!asked.member) return std::string{};
    auto name = directory.name_of(asked.organization, asked.member);
    if (!name) return name.error();
    return *name && **name != asked.name ? **std::move(name) : std::string{};
}

struct Added {
    MemberId member;
    std::string earlier_name;  ///< what the place was called before, if it was another
    auth::Secret token;        ///< of the invitation, where there is no password
};

Result<Added> add(const AddMemberAsked& asked, const Data& data, std::istream& input) {
    const SystemClock clock;
    Acting acting{data, clock};
    const auto state = acting.read(asked.organization);
    if (!state) return state.error();
    const auto& profile = (*state)->profile;
    std::optional<auth::NewIdentity> person;
    if (asked.with_password) {
        auto ready = newcomer(asked, profile.name, profile.language, *data.accounts, input);
        if (!ready) return ready.error();
        person = *std::move(ready);
    } else if (auto email = auth::normalize_email(asked.email); !email) {
        return email.error();
    } else if (auto name = auth::check_name(asked.name); !name) {
        return name.error();
    } else if (auto fine = check_first_place(asked, *email, *data.accounts, clock.now()); !fine) {
        return fine.error();
    }
    const auto place = place_for(asked, acting, *state);
    if (!place) return place.error();
    auth::Sessions sessions{*data.accounts};
    auth::Directory directory{*data.accounts};
    auth::Invitations invitations{*data.accounts, sessions, directory};
    auto earlier = earlier_name(asked, directory);
    if (!earlier) return earlier.error();
    auto issued =
        invitations.issue({asked.organization, *place, asked.name, asked.email}, clock.now());
    if (!issued) return issued.error();
    if (!person) return Added{*place, *std::move(earlier), std::move(issued->token)};
    auto joined = join(asked, acting, invitations, issued->token.reveal(), *person, clock.now());
    if (!joined) return joined.error();
    return Added{*place, *std::move(earlier), {}};
}

}  // namespace

Exit add_member(const AddMemberAsked& asked, std::istream& input, const Console& console) {
    const auto data = open_existing_data(asked.data);
    if (!data) return console.fail(data.error());
    const auto added = add(asked, *data, input);
    if (!added) return console.fail(added.error());
    console.out << console.in("Member ", "Lid ") << added->member.number << ": " << asked.name;
    if (!added->earlier_name.empty())
        console.out << console.in(", called until now: ", ", heette tot nu toe: ")
                    << added->earlier_name;
    console.out << '\n';
    if (asked.with_password)
        console.out << console.in("Signs in as ", "Meldt zich aan als ") << asked.email << '\n';
    else
        console.out << console.in("Invitation, good for one use within 7 days: ",
                                  "Uitnodiging, eenmaal te gebruiken binnen 7 dagen: ")
                    << asked.address << "/invitation#" << added->token.reveal() << '\n';
    return Exit::done;
}

Exit make_password_link(const PasswordLinkAsked& asked, const Console& console) {
    const auto data = open_existing_data(asked.data);
    if (!data) return console.fail(data.error());
    auth::Sessions sessions{*data->accounts};
    auth::PasswordLinks links{*data->accounts, sessions};
    const auto issued = links.issue(asked.email, SystemClock{}.now());
    if (!issued) return console.fail(issued.error());
    console.out << console.in("For a new password, good for one use within 24 hours: ",
                              "Voor een nieuw wachtwoord, eenmaal te gebruiken binnen 24 uur: ")
                << asked.address << "/password#" << issued->token.reveal() << '\n';
    return Exit::done;
}

}  // namespace kring::cli
