#include "storage/memory/store.hpp"

#include <algorithm>
#include <set>

namespace kring {
namespace {

const Error moved_on{Kind::conflict, "logbook.moved_on"};
const Error receipt_exists{Kind::conflict, "logbook.receipt_exists"};

}  // namespace

const MemoryStore::Logbook* MemoryStore::find(std::string_view organization) const {
    const auto found = logbooks_.find(organization);
    return found == logbooks_.end() ? nullptr : &found->second;
}

Result<void> MemoryStore::append(std::span<const Record> records) {
    const std::lock_guard guard{mutex_};
    auto next = std::map<std::string_view, std::uint64_t>{};
    auto keys = std::map<std::string_view, std::set<std::string_view>>{};
    for (const Record& record : records) {
        const Logbook* logbook = find(record.organization);
        const std::uint64_t length = logbook ? logbook->records.size() : 0;
        const auto expected = next.try_emplace(record.organization, length + 1).first;
        if (record.position != expected->second++) return moved_on;
        if (!record.receipt) continue;
        const bool is_known = logbook && logbook->receipts.contains(record.receipt->key);
        const bool is_new = keys[record.organization].insert(record.receipt->key).second;
        if (is_known || !is_new) return receipt_exists;
    }
    for (const Record& record : records) {
        Logbook& logbook = logbooks_[record.organization];
        if (record.receipt) logbook.receipts[record.receipt->key] = {*record.receipt, record.at};
        logbook.records.push_back(record);
        logbook.records.back().receipt.reset();
    }
    return {};
}

Result<std::vector<Record>> MemoryStore::read(std::string_view organization, std::uint64_t first,
                                              std::size_t count) const {
    const std::lock_guard guard{mutex_};
    const Logbook* logbook = find(organization);
    const std::uint64_t skipped = first > 0 ? first - 1 : 0;
    if (!logbook || skipped >= logbook->records.size()) return std::vector<Record>{};
    const auto begin = logbook->records.begin() + static_cast<std::ptrdiff_t>(skipped);
    const auto rest = static_cast<std::size_t>(logbook->records.end() - begin);
    return std::vector<Record>{begin, begin + static_cast<std::ptrdiff_t>(std::min(count, rest))};
}

Result<Head> MemoryStore::head(std::string_view organization) const {
    const std::lock_guard guard{mutex_};
    const Logbook* logbook = find(organization);
    if (!logbook || logbook->records.empty()) return Head{};
    return Head{logbook->records.back().position, logbook->records.back().seal};
}

Result<std::uint64_t> MemoryStore::position_at(std::string_view organization,
                                               Instant instant) const {
    const std::lock_guard guard{mutex_};
    const Logbook* logbook = find(organization);
    if (!logbook) return std::uint64_t{0};
    const auto later =
        std::partition_point(logbook->records.begin(), logbook->records.end(),
                             [&](const Record& record) { return record.at <= instant; });
    return static_cast<std::uint64_t>(later - logbook->records.begin());
}

Result<std::vector<std::string>> MemoryStore::organizations() const {
    const std::lock_guard guard{mutex_};
    std::vector<std::string> organizations;
    for (const auto& [organization, logbook] : logbooks_)
        if (!logbook.records.empty()) organizations.push_back(organization);
    return organizations;
}

Result<std::optional<Receipt>> MemoryStore::find_receipt(std::string_view organization,
                                                         std::string_view key) const {
    const std::lock_guard guard{mutex_};
    const Logbook* logbook = find(organization);
    if (!logbook) return std::optional<Receipt>{};
    const auto found = logbook->receipts.find(key);
    if (found == logbook->receipts.end()) return std::optional<Receipt>{};
    return std::optional{found->second.receipt};
}

Result<void> MemoryStore::forget_receipts(Instant older_than) {
    const std::lock_guard guard{mutex_};
    for (auto& [organization, logbook] : logbooks_)
        std::erase_if(logbook.receipts,
                      [&](const auto& entry) { return entry.second.at < older_than; });
    return {};
}

Result<void> MemoryStore::save(std::string_view organization, std::uint64_t shape,
                               const Snapshot& snapshot) {
    const std::lock_guard guard{mutex_};
    logbooks_[std::string{organization}].snapshot = {shape, snapshot};
    return {};
}

Result<std::optional<Snapshot>> MemoryStore::latest(std::string_view organization,
                                                    std::uint64_t shape) const {
    const std::lock_guard guard{mutex_};
    const Logbook* logbook = find(organization);
    if (!logbook || !logbook->snapshot || logbook->snapshot->shape != shape)
        return std::optional<Snapshot>{};
    return std::optional{logbook->snapshot->snapshot};
}

}  // namespace kring
