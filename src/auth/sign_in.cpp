#include "auth/sign_in.hpp"

#include <utility>

namespace kring::auth {
namespace {

const Error wrong{Kind::unidentified, "sign_in.wrong"};

}  // namespace

void SignIn::attempt(Attempt attempt, Instant now, Done done) {
    const auto normal = normalize_email(attempt.email);
    const std::string& email = normal ? *normal : attempt.email;
    if (attempt.password.reveal().size() > most_password_bytes) return done(wrong);
    const auto identity = store_.identity_by_email(email);
    if (!identity) return done(identity.error());
    const auto is_known =
        sessions_.has_known(attempt.cookie, *identity ? (*identity)->id : IdentityId{});
    if (!is_known) return done(is_known.error());
    auto admitted = limit_.admit({email, attempt.address, *is_known}, now);
    if (!admitted) return done(admitted.error());

    if (!*identity) {
        return pool_.verify_nobody(
            std::move(attempt.password),
            [done = std::move(done)](auto nobody) { done(nobody ? wrong : nobody.error()); });
    }
    auto compared = [this, identity = **identity, cookie = std::move(attempt.cookie), now,
                     done = std::move(done)](Result<HashingPool::Verified> verified) {
        if (!verified) return done(verified.error());
        if (!verified->is_right) return done(wrong);
        done(finish(identity, *verified, cookie, now));
    };
    pool_.verify(std::move(attempt.password), (*identity)->password_hash, std::move(compared));
}

Result<SignedIn> SignIn::finish(const Identity& identity, const HashingPool::Verified& verified,
                                const std::string& cookie, Instant now) {
    const auto present = store_.identity(identity.id);
    if (!present) return present.error();
    if (!*present || (*present)->password_hash != identity.password_hash) return wrong;
    if (!verified.better_hash.empty()) {
        auto renewed = store_.change_identity(
            identity.id, {{}, {}, verified.better_hash, identity.password_hash});
        if (!renewed) return renewed.error();
    }
    auto ended = sessions_.end(cookie);
    if (!ended) return ended.error();
    return sessions_.start(identity.id, now);
}

}  // namespace kring::auth
