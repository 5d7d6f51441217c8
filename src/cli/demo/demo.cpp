#include "cli/demo/demo.hpp"

#include <ostream>
#include <string>

#include "auth/directory.hpp"
#include "auth/invitations.hpp"
#include "auth/password.hpp"
#include "auth/sessions.hpp"
#include "cli/demo/duinwater.hpp"

namespace kring::cli {
namespace {

/// Takes the places of the logbook for people who can sign in.
Result<void> open_accounts(const Data& data, const std::string& organization, Instant now) {
    auth::Sessions sessions{*data.accounts};
    auth::Directory directory{*data.accounts};
    auth::Invitations invitations{*data.accounts, sessions, directory};
    const auto hash = auth::hash_password(auth::Secret{std::string{demo_password}}, {});
    if (!hash) return hash.error();
    for (const auto& [member, name, email] : duinwater::people) {
        const auth::NewIdentity person{std::string{name}, std::string{email}, *hash, "nl"};
        if (member == founder) {
            auto founded = data.accounts->found(organization, person, {member, person.name}, now);
            if (!founded) return founded.error();
            continue;
        }
        const auto issued =
            invitations.issue({organization, member, person.name, person.email}, now);
        if (!issued) return issued.error();
        const auto joined = invitations.accept(issued->token.reveal(), person, "", now);
        if (!joined) return joined.error();
    }
    return {};
}

}  // namespace

Result<bool> is_empty(const Data& data) {
    const auto organizations = data.store->organizations();
    if (!organizations) return organizations.error();
    return organizations->empty();
}

void say_how_to_sign_in(const Console& console) {
    std::string others;
    for (const auto& [member, name, email] : duinwater::people)
        if (member != founder) others += (others.empty() ? "" : ", ") + std::string{email};
    console.out << console.in("Sign in as ", "Meld je aan als ") << demo_email
                << console.in(" with the password ", " met het wachtwoord ") << demo_password
                << console.in("\nThe others have the same password: ",
                              "\nDe anderen hebben hetzelfde wachtwoord: ")
                << others << '\n';
}

Result<void> fill_demo(const Data& data, Instant now) {
    const std::string organization{demo_organization};
    auto play = Play::begin(data, organization);
    if (!play) return play.error();
    duinwater::Story{*play, date_of(now)}.tell();
    if (auto done = play->finish(); !done) return done;
    return open_accounts(data, organization, now);
}

}  // namespace kring::cli
