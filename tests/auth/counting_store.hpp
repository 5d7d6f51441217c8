#pragma once

#include <atomic>
#include <functional>
#include <utility>

#include "auth/memory_accounts.hpp"

namespace kring::auth {

/// A store that counts who asks it for sessions and names, and can fail or be interrupted.
class CountingStore final : public MemoryAccounts {
public:
    Result<std::optional<StoredSession>> session(const TokenDigest& digest) const override {
        ++calls;
        auto answer = MemoryAccounts::session(digest);
        if (before_answer) std::exchange(before_answer, {})();
        return answer;
    }
    Result<void> note_seen(std::span<const StoredSession> seen) override {
        ++calls;
        if (is_failing) return Error{Kind::full, "logbook.disk_full"};
        return MemoryAccounts::note_seen(seen);
    }
    Result<void> end_session(const TokenDigest& digest) override {
        if (is_failing) return Error{Kind::full, "logbook.disk_full"};
        return MemoryAccounts::end_session(digest);
    }
    Result<std::vector<NamedMember>> names_in(std::string_view organization) const override {
        ++calls;
        return MemoryAccounts::names_in(organization);
    }
    Result<void> put_names(std::string_view organization,
                           std::span<const NamedMember> names) override {
        if (is_failing) return Error{Kind::full, "logbook.disk_full"};
        return MemoryAccounts::put_names(organization, names);
    }

    mutable std::atomic<int> calls = 0;
    bool is_failing = false;
    mutable std::function<void()> before_answer;
};

}  // namespace kring::auth
