#include "auth/password_links.hpp"

#include <utility>

namespace kring::auth {

Result<PasswordLinks::Issued> PasswordLinks::issue(std::string_view email, Instant now) {
    const auto normal = normalize_email(email);
    if (!normal) return normal.error();
    const auto identity = store_.identity_by_email(*normal);
    if (!identity) return identity.error();
    if (!*identity) return refusal::identity_not_found;
    Secret token = new_token();
    const Instant expires_at{now.milliseconds + password_link_hours * milliseconds_an_hour};
    auto added =
        store_.add_password_link({(*identity)->id, expires_at}, *digest_of(token.reveal()));
    if (!added) return added.error();
    return Issued{std::move(token), expires_at};
}

Result<Identity> PasswordLinks::preview(std::string_view token, Instant now) const {
    const auto digest = digest_of(token);
    if (!digest) return refusal::password_link_not_valid;
    const auto link = store_.password_link(*digest);
    if (!link) return link.error();
    if (!*link || now >= (*link)->expires_at) return refusal::password_link_not_valid;
    auto identity = store_.identity((*link)->identity);
    if (!identity) return identity.error();
    if (!*identity) return refusal::password_link_not_valid;
    return **std::move(identity);
}

Result<IdentityId> PasswordLinks::use(std::string_view token, std::string_view password_hash,
                                      Instant now) {
    const auto digest = digest_of(token);
    if (!digest) return refusal::password_link_not_valid;
    auto identity = store_.use_password_link(*digest, password_hash, now);
    if (identity) sessions_.reload(*identity);
    return identity;
}

Result<void> PasswordLinks::tidy(Instant now) {
    return store_.forget_password_links_expired_before(now);
}

}  // namespace kring::auth
