#include "auth/sessions.hpp"

#include <algorithm>
#include <utility>

namespace kring::auth {
namespace {

const Error not_signed_in{Kind::unidentified, "session.not_signed_in"};
constexpr std::int64_t days_remembered = 2 * session_longest_days;

bool is_over(const StoredSession& session, Instant now) {
    const auto idle = now.milliseconds - session.last_seen.milliseconds;
    const auto age = now.milliseconds - session.created_at.milliseconds;
    return idle >= session_idle_days * milliseconds_a_day ||
           age >= session_longest_days * milliseconds_a_day;
}

}  // namespace

std::optional<MemberId> member_in(const Session& session, std::string_view organization) {
    for (const SessionMembership& membership : session.memberships)
        if (membership.organization == organization) return membership.member;
    return {};
}

Sessions::Sessions(AccountStore& store, std::size_t capacity)
    : store_(store), capacity_(capacity), kept_(capacity) {}

Result<SignedIn> Sessions::start(IdentityId identity, Instant now) {
    Secret token = new_token();
    const StoredSession stored{*digest_of(token.reveal()), identity, now, now};
    auto added = store_.add_session(stored);
    if (!added) return added.error();
    auto session = find(token.reveal(), now);
    if (!session) return session.error();
    return SignedIn{std::move(token), *std::move(session)};
}

Result<std::shared_ptr<const Session>> Sessions::find(std::string_view token, Instant now) {
    const auto digest = digest_of(token);
    if (!digest) return not_signed_in;
    std::unique_lock guard{mutex_};
    if (Kept* kept = kept_.use(*digest)) {
        if (!is_over(kept->stored, now)) return use(*kept, now);
        kept_.remove(*digest);
        return not_signed_in;
    }
    const auto changes_before = changes_;
    guard.unlock();
    auto loaded = load(*digest);
    if (!loaded) return loaded.error();
    if (is_over(loaded->stored, now)) return not_signed_in;
    guard.lock();
    if (changes_before != changes_) return loaded->session;
    return use(kept_.put(*digest, *std::move(loaded)), now);
}

std::shared_ptr<const Session> Sessions::use(Kept& kept, Instant now) {
    kept.stored.last_seen = std::max(kept.stored.last_seen, now);
    const bool is_news = now.milliseconds - kept.noted_at.milliseconds >= milliseconds_an_hour;
    if (is_news && unsaved_.size() < capacity_) {
        unsaved_[kept.stored.digest] = kept.stored;
        kept.noted_at = now;
    }
    return kept.session;
}

Result<Sessions::Kept> Sessions::load(const TokenDigest& digest) const {
    auto stored = store_.session(digest);
    if (!stored) return stored.error();
    if (!*stored) return not_signed_in;
    auto identity = store_.identity((*stored)->identity);
    if (!identity) return identity.error();
    if (!*identity) return not_signed_in;
    const auto memberships = store_.memberships_of((*stored)->identity);
    if (!memberships) return memberships.error();
    Session session{
        (*identity)->id,      (*identity)->name, (*identity)->email, (*identity)->language, {},
        (*stored)->created_at};
    for (const Membership& membership : *memberships)
        session.memberships.push_back({membership.organization, membership.member});
    return Kept{std::make_shared<const Session>(std::move(session)), **stored,
                (*stored)->last_seen};
}

Result<bool> Sessions::has_known(std::string_view token, IdentityId identity) const {
    const auto digest = digest_of(token);
    if (!digest) return false;
    const auto stored = store_.session(*digest);
    if (!stored) return stored.error();
    return *stored && (*stored)->identity == identity;
}

Result<void> Sessions::end(std::string_view token) {
    const auto digest = digest_of(token);
    if (!digest) return {};
    auto ended = store_.end_session(*digest);
    const std::lock_guard guard{mutex_};
    ++changes_;
    kept_.remove(*digest);
    unsaved_.erase(*digest);
    return ended;
}

void Sessions::reload(IdentityId identity) {
    const std::lock_guard guard{mutex_};
    ++changes_;
    kept_.remove_if([&](const Kept& kept) { return kept.session->identity == identity; });
}

Result<void> Sessions::tidy(Instant now) {
    std::vector<StoredSession> seen;
    {
        const std::lock_guard guard{mutex_};
        for (const auto& [digest, session] : std::exchange(unsaved_, {})) seen.push_back(session);
    }
    if (!seen.empty()) {
        auto noted = store_.note_seen(seen);
        if (!noted) {
            const std::lock_guard guard{mutex_};
            for (const StoredSession& session : seen) unsaved_.try_emplace(session.digest, session);
            return noted;
        }
    }
    return store_.forget_sessions_created_before(
        {now.milliseconds - days_remembered * milliseconds_a_day});
}

}  // namespace kring::auth
