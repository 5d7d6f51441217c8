#include "app/batch.hpp"

#include <algorithm>

#include "logbook/codec.hpp"
#include "logbook/seal.hpp"

namespace kring {

Result<std::optional<Performed>> Batch::answered_before(const Order& order) const {
    if (!order.receipt) return std::optional<Performed>{};
    std::optional<Receipt> earlier;
    const auto found = receipts_of_batch_.find(order.organization + '\n' + order.receipt->key);
    if (found != receipts_of_batch_.end()) {
        earlier = found->second;
    } else {
        auto stored = receipts_.find_receipt(order.organization, order.receipt->key);
        if (!stored) return stored.error();
        earlier = *std::move(stored);
    }
    if (!earlier) return std::optional<Performed>{};
    if (earlier->request_digest != order.receipt->request_digest)
        return Error{Kind::refused, "request.key_was_used_otherwise"};
    return std::optional{from_receipt(earlier->answer)};
}

Result<Performed> Batch::decide(const std::shared_ptr<Loaded>& loaded, const Order& order) {
    const auto earlier = answered_before(order);
    if (!earlier) return earlier.error();
    if (*earlier) return **earlier;
    pass_time(loaded);
    const Instant at = std::max(now_, loaded->pending.changed_at);
    auto facts = kring::decide(loaded->pending, order.command, {order.actor, at});
    if (!facts) return facts.error();
    Performed performed{loaded->pending.position + facts->size(), created_by(*facts)};
    auto receipt = order.receipt;
    if (receipt && !facts->empty()) {
        receipt->answer = to_receipt(performed);
        receipts_of_batch_[order.organization + '\n' + receipt->key] = *receipt;
    }
    record(loaded, order.actor, at, *std::move(facts), std::move(receipt));
    return performed;
}

void Batch::pass_time(const std::shared_ptr<Loaded>& loaded) {
    const Instant at = std::max(now_, loaded->pending.changed_at);
    if (loaded->passed_time == date_of(at)) return;
    loaded->passed_time = date_of(at);
    if (auto facts = kring::decide(loaded->pending, PassTime{}, {MemberId{}, at}))
        record(loaded, {}, at, *std::move(facts), {});
}

void Batch::record(const std::shared_ptr<Loaded>& loaded, MemberId by, Instant at, Facts facts,
                   std::optional<Receipt> receipt) {
    if (facts.empty()) return;
    Change& change = change_of(loaded);
    for (Fact& fact : facts) {
        Entry entry{loaded->pending.position + 1, at, by, std::move(fact)};
        evolve(loaded->pending, entry);
        Record record{loaded->id, entry.position, at, encode_entry(entry), {}, {}};
        seal(record, loaded->head.position == 0 ? genesis(loaded->id) : loaded->head.seal);
        loaded->head = {record.position, record.seal};
        record.receipt = std::exchange(receipt, std::nullopt);
        records_.push_back(std::move(record));
        change.entries.push_back(std::move(entry));
    }
}

Batch::Change& Batch::change_of(const std::shared_ptr<Loaded>& loaded) {
    const auto found = std::find_if(changes_.begin(), changes_.end(),
                                    [&](const Change& change) { return change.loaded == loaded; });
    if (found != changes_.end()) return *found;
    Change& change = changes_.emplace_back(Change{loaded, {}});
    if (changes_.size() == 1) change.entries.reserve(expected_entries_);
    return change;
}

Result<void> Batch::commit() {
    if (records_.empty()) return {};
    auto durable = entries_.append(records_);
    for (const Change& change : changes_) {
        Loaded& loaded = *change.loaded;
        if (durable) {
            loaded.durable_head = loaded.head;
            loaded.publish(std::make_shared<Organization>(loaded.pending));
        } else {
            const State before = loaded.durable();
            loaded.pending = before ? *before : Organization{};
            loaded.head = loaded.durable_head;
            loaded.passed_time = {};
        }
    }
    return durable;
}

}  // namespace kring
