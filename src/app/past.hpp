#pragma once

#include <deque>
#include <mutex>
#include <string>

#include "app/organizations.hpp"

namespace kring {

/// Organizations as they once were: the logbook folded up to a moment. The last few are kept, and
/// folding goes on from the nearest that is not later. Any thread.
class Past {
public:
    Past(const EntryStore& entries, const SnapshotStore& snapshots)
        : entries_(entries), snapshots_(snapshots) {}

    /// `organization.not_found` for a moment before it was founded.
    [[nodiscard]] Result<State> as_of(const std::string& organization, Instant moment);

private:
    struct Kept {
        std::string organization;
        State state;
    };
    [[nodiscard]] State nearest(const std::string& organization, std::uint64_t position) const;
    void keep(const std::string& organization, State state);

    const EntryStore& entries_;
    const SnapshotStore& snapshots_;
    mutable std::mutex mutex_;
    std::deque<Kept> kept_;  ///< the latest first
};

}  // namespace kring
