#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "app/organizations.hpp"
#include "logbook/record.hpp"

namespace kring {

/// One organization in memory. `pending` runs ahead of `durable` by the commands of the commit that
/// is under way; readers see `durable` only.
struct Loaded {
    std::string id;

    // The command thread's own.
    Organization pending;
    Head head;           ///< of pending
    Head durable_head;   ///< what is known to be on disk
    Date passed_time{};  ///< the day for which PassTime was last asked
    std::uint64_t snapshot_position = 0;
    Instant snapshot_at{};  ///< when it was begun; the epoch if none was since loading

    [[nodiscard]] State durable() const {
        const std::lock_guard lock{mutex_};
        return durable_;
    }
    void publish(State state) {
        const std::lock_guard lock{mutex_};
        durable_ = std::move(state);
    }
    std::atomic<std::int64_t> used_at{0};  ///< milliseconds of the clock

private:
    mutable std::mutex mutex_;
    State durable_;  ///< nullptr until it was founded
};

/// Folds the logbook of an organization, from its snapshot where there is a good one. A logbook
/// without entries gives a Loaded at position 0. Errors: those of the stores, and
/// `logbook.unreadable` where an entry cannot be read.
[[nodiscard]] Result<std::shared_ptr<Loaded>> load(const std::string& id, const EntryStore&,
                                                   const SnapshotStore&);

/// Folds on from `organization.position` up to and including `last`.
[[nodiscard]] Result<void> fold_on(Organization& organization, const std::string& id,
                                   const EntryStore&, std::uint64_t last);

/// The snapshot's state, if there is one that belongs to this logbook.
[[nodiscard]] std::optional<Organization> from_snapshot(const std::string& id, const EntryStore&,
                                                        const SnapshotStore&);

}  // namespace kring
