#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "auth/accounts.hpp"
#include "auth/least_recently_used.hpp"
#include "auth/secret.hpp"

namespace kring::auth {

inline constexpr std::int64_t milliseconds_an_hour = 3'600'000;

/// A session ends after this long without a request, and after this long at the latest.
inline constexpr std::int64_t session_idle_days = 14;
inline constexpr std::int64_t session_longest_days = 30;

struct SessionMembership {
    std::string organization;
    MemberId member;
};

/// Who asks, as a request sees it. Never changes; a change makes another one.
struct Session {
    IdentityId identity;
    std::string name;
    std::string email;
    std::string language;  ///< "nl" or "en"
    std::vector<SessionMembership> memberships;
    Instant started_at;
};

/// Which member of that organization the session acts as; nothing if of none.
[[nodiscard]] std::optional<MemberId> member_in(const Session& session,
                                                std::string_view organization);

/// A session that has just begun, and the value of its cookie, which is kept nowhere else.
struct SignedIn {
    Secret token;
    std::shared_ptr<const Session> session;
};

/// Who is signed in. Sessions in use are answered from memory; the store is read when one is seen
/// for the first time, and written to by tidy() only, so that requests wait for no disk.
///
/// Threads: all functions may be called from any thread.
class Sessions {
public:
    explicit Sessions(AccountStore& store, std::size_t capacity = 20'000);

    /// Begins a session under a new token.
    [[nodiscard]] Result<SignedIn> start(IdentityId identity, Instant now);

    /// The session of that cookie, which counts as used now. `session.not_signed_in` for any other
    /// text, and for a session that has ended or expired.
    [[nodiscard]] Result<std::shared_ptr<const Session>> find(std::string_view token, Instant now);

    /// Whether that cookie once was a session of this identity that nobody has ended; expired ones
    /// are remembered for a month more.
    [[nodiscard]] Result<bool> has_known(std::string_view token, IdentityId identity) const;

    /// Ends the session of that cookie, if it is one.
    Result<void> end(std::string_view token);

    /// To be called after the identity or its memberships have changed in the store: from then on
    /// every find() sees the change.
    void reload(IdentityId identity);

    /// Writes when sessions were last seen, at most once an hour for each, and removes old ones. To
    /// be called every few minutes and before the program ends.
    Result<void> tidy(Instant now);

private:
    struct Kept {
        std::shared_ptr<const Session> session;
        StoredSession stored;  ///< `last_seen` is that of this moment
        Instant noted_at;      ///< as far as the store knows, or soon will
    };

    [[nodiscard]] Result<Kept> load(const TokenDigest& digest) const;
    std::shared_ptr<const Session> use(Kept& kept, Instant now);

    AccountStore& store_;
    std::size_t capacity_;
    mutable std::mutex mutex_;
    LeastRecentlyUsed<TokenDigest, Kept, HashOfDigest> kept_;
    /// Counts what has ended or changed: what was read from the store before is not kept.
    std::uint64_t changes_ = 0;
    std::unordered_map<TokenDigest, StoredSession, HashOfDigest> unsaved_;
};

}  // namespace kring::auth
