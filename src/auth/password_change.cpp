#include "auth/password_change.hpp"

#include <memory>
#include <utility>

namespace kring::auth {
namespace {

/// Not as at signing in: it is known who asks, and they stay signed in.
const Error wrong{Kind::refused, "password.present_is_wrong", "", "/present_password"};

}  // namespace

void PasswordChange::make(Wish wish, Instant now, Done done) {
    const auto identity = store_.identity(wish.identity);
    if (!identity) return done(identity.error());
    if (!*identity) return done(refusal::identity_unknown);
    const std::string& email = (*identity)->email;
    if (const auto fit = check_password(wish.fresh, {email, (*identity)->name}); !fit)
        return done(fit.error().at("/password"));
    if (wish.present.reveal().size() > most_password_bytes) return done(wrong);
    if (const auto admitted = limit_.admit({email, wish.address, true}, now); !admitted)
        return done(admitted.error());

    const auto kept = std::make_shared<Wish>(std::move(wish));
    const std::string before = (*identity)->password_hash;
    pool_.verify(std::move(kept->present), before,
                 [this, kept, before,
                  done = std::move(done)](const Result<HashingPool::Verified>& verified) {
                     if (!verified) return done(verified.error());
                     if (!verified->is_right) return done(wrong);
                     pool_.hash(std::move(kept->fresh),
                                [this, kept, before, done](const Result<std::string>& after) {
                                    if (!after) return done(after.error());
                                    done(finish(*kept, {before, *after}));
                                });
                 });
}

Result<void> PasswordChange::finish(const Wish& wish, const PasswordHashes& hashes) {
    const auto staying = digest_of(wish.cookie);
    auto changed = store_.change_password(wish.identity, hashes, staying.value_or(TokenDigest{}));
    if (changed) sessions_.reload(wish.identity);
    return changed;
}

}  // namespace kring::auth
