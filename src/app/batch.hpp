#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "app/loaded.hpp"

namespace kring {

/// Commands that share one commit. Each is decided on the state that the ones before it leave
/// behind; none is answered before the commit.
class Batch {
public:
    /// Room is made for that many entries; more or fewer may come.
    Batch(EntryStore& entries, const ReceiptStore& receipts, Instant now,
          std::size_t expected_entries = 0)
        : entries_(entries), receipts_(receipts), now_(now), expected_entries_(expected_entries) {
        records_.reserve(expected_entries);
    }

    /// Decides one command. The outcome holds only if commit() succeeds.
    [[nodiscard]] Result<Performed> decide(const std::shared_ptr<Loaded>& loaded,
                                           const Order& order);
    /// What is decided from here on happens at that moment.
    void goes_on_at(Instant now) { now_ = now; }
    /// Lets the clock's own command happen, where it has not been asked for today.
    void pass_time(const std::shared_ptr<Loaded>& loaded);

    struct Change {
        std::shared_ptr<Loaded> loaded;
        std::vector<Entry> entries;
    };
    /// Makes all of it durable and publishes the new states; or takes all of it back.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] const std::vector<Change>& changes() const { return changes_; }

private:
    [[nodiscard]] Result<std::optional<Performed>> answered_before(const Order& order) const;
    void record(const std::shared_ptr<Loaded>& loaded, MemberId by, Instant at, Facts facts,
                std::optional<Receipt> receipt);
    Change& change_of(const std::shared_ptr<Loaded>& loaded);

    EntryStore& entries_;
    const ReceiptStore& receipts_;
    Instant now_;
    std::size_t expected_entries_;
    std::vector<Record> records_;
    std::vector<Change> changes_;
    std::unordered_map<std::string, Receipt> receipts_of_batch_;  ///< by organization and key
};

}  // namespace kring
