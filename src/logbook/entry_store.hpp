#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "logbook/record.hpp"

namespace kring {

/// Keeps the logbooks of all organizations. Records can be added and read, never changed.
///
/// Threads: all functions may be called from any thread at the same time. A read sees every append
/// that had returned before it began.
class EntryStore {
public:
    virtual ~EntryStore() = default;

    /// Adds records of one or of many organizations, in one commit: when it returns success, all of
    /// them are durable; otherwise none is there. Those of one organization follow its head without
    /// a gap. Refusals: `logbook.moved_on` (conflict: they do not follow the head),
    /// `logbook.receipt_exists` (conflict), `logbook.disk_full` (full: may be tried again) and
    /// `logbook.not_durable` (unavailable: the disk has failed and the process must stop).
    virtual Result<void> append(std::span<const Record> records) = 0;

    /// The records at `first`, `first` + 1 ..., at most `count`; fewer where the logbook ends.
    [[nodiscard]] virtual Result<std::vector<Record>> read(std::string_view organization,
                                                           std::uint64_t first,
                                                           std::size_t count) const = 0;

    /// The last record of that organization; position 0 if there is none.
    [[nodiscard]] virtual Result<Head> head(std::string_view organization) const = 0;

    /// The last position whose moment is not after `instant`; 0 if there is none. Moments never
    /// decrease along a logbook.
    [[nodiscard]] virtual Result<std::uint64_t> position_at(std::string_view organization,
                                                            Instant instant) const = 0;

    /// All organizations that have a logbook, in alphabetical order.
    [[nodiscard]] virtual Result<std::vector<std::string>> organizations() const = 0;
};

/// Finds again what append() stored with a record.
class ReceiptStore {
public:
    virtual ~ReceiptStore() = default;

    [[nodiscard]] virtual Result<std::optional<Receipt>> find_receipt(
        std::string_view organization, std::string_view key) const = 0;

    /// Drops receipts whose record is from before `older_than`.
    virtual Result<void> forget_receipts(Instant older_than) = 0;
};

struct Snapshot {
    Head head;  ///< the last record folded in
    std::string bytes;
};

/// Keeps one folded state per organization, so that a long logbook need not be folded from its
/// beginning. A snapshot may be missing at any time.
class SnapshotStore {
public:
    virtual ~SnapshotStore() = default;

    /// Replaces the organization's snapshot. `shape` tells encodings of the state apart.
    virtual Result<void> save(std::string_view organization, std::uint64_t shape,
                              const Snapshot& snapshot) = 0;

    /// The organization's snapshot, if it has one of that shape.
    [[nodiscard]] virtual Result<std::optional<Snapshot>> latest(std::string_view organization,
                                                                 std::uint64_t shape) const = 0;
};

}  // namespace kring
