#include "auth/sign_up.hpp"

#include <utility>

namespace kring::auth {

Result<NewIdentity> SignUp::check(const Newcomer& newcomer, Instant now) {
    auto name = check_name(newcomer.name);
    if (!name) return name.error().at("/name");
    auto email = normalize_email(newcomer.email);
    if (!email) return email.error().at("/email");
    auto language = check_language(newcomer.language);
    if (!language) return language.error().at("/language");
    auto fit = check_password(newcomer.password, {*email, newcomer.organization});
    if (!fit) return fit.error().at("/password");
    if (!newcomer.is_invited)
        if (auto admitted = limit_.admit_sign_up(newcomer.address, now); !admitted)
            return admitted.error();
    const auto taken = store_.identity_by_email(*email);
    if (!taken) return taken.error();
    if (*taken) return refusal::email_taken.at("/email");
    return NewIdentity{*std::move(name), *std::move(email), {}, *std::move(language)};
}

void SignUp::prepare(Newcomer newcomer, Instant now, Prepared done) {
    auto identity = check(newcomer, now);
    if (!identity) return done(identity.error());
    pool_.hash(std::move(newcomer.password),
               [identity = *std::move(identity), done = std::move(done)](Result<std::string> hash) {
                   if (!hash) return done(hash.error());
                   NewIdentity ready = identity;
                   ready.password_hash = *std::move(hash);
                   done(std::move(ready));
               });
}

}  // namespace kring::auth
