#pragma once

#include <map>
#include <mutex>

#include "logbook/entry_store.hpp"

namespace kring {

/// Logbooks, receipts and snapshots in memory: for tests, and for demonstrations that may vanish.
class MemoryStore final : public EntryStore, public ReceiptStore, public SnapshotStore {
public:
    Result<void> append(std::span<const Record> records) override;
    [[nodiscard]] Result<std::vector<Record>> read(std::string_view organization,
                                                   std::uint64_t first,
                                                   std::size_t count) const override;
    [[nodiscard]] Result<Head> head(std::string_view organization) const override;
    [[nodiscard]] Result<std::uint64_t> position_at(std::string_view organization,
                                                    Instant instant) const override;
    [[nodiscard]] Result<std::vector<std::string>> organizations() const override;

    [[nodiscard]] Result<std::optional<Receipt>> find_receipt(std::string_view organization,
                                                              std::string_view key) const override;
    Result<void> forget_receipts(Instant older_than) override;

    Result<void> save(std::string_view organization, std::uint64_t shape,
                      const Snapshot& snapshot) override;
    [[nodiscard]] Result<std::optional<Snapshot>> latest(std::string_view organization,
                                                         std::uint64_t shape) const override;

private:
    struct DatedReceipt {
        Receipt receipt;
        Instant at;
    };
    struct ShapedSnapshot {
        std::uint64_t shape = 0;
        Snapshot snapshot;
    };
    struct Logbook {
        std::vector<Record> records;
        std::map<std::string, DatedReceipt, std::less<>> receipts;
        std::optional<ShapedSnapshot> snapshot;
    };
    [[nodiscard]] const Logbook* find(std::string_view organization) const;

    mutable std::mutex mutex_;
    std::map<std::string, Logbook, std::less<>> logbooks_;
};

}  // namespace kring
