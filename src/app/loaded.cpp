#include "app/loaded.hpp"

#include "logbook/codec.hpp"
#include "logbook/snapshot.hpp"

namespace kring {
namespace {

constexpr std::size_t portion = 2000;

Error unreadable(std::uint64_t position, const Error& cause) {
    return Error{Kind::unavailable, "logbook.unreadable"}
        .with("position", std::to_string(position))
        .with("cause", std::string{cause.name});
}

}  // namespace

Result<void> fold_on(Organization& organization, const std::string& id, const EntryStore& store,
                     std::uint64_t last) {
    while (organization.position < last) {
        const auto records = store.read(id, organization.position + 1, portion);
        if (!records) return records.error();
        if (records->empty())
            return unreadable(organization.position + 1, {Kind::malformed, "logbook.tail_missing"});
        for (const Record& record : *records) {
            if (record.position > last) return {};
            const auto entry = decode_entry(record);
            if (!entry) return unreadable(record.position, entry.error());
            evolve(organization, *entry);
        }
    }
    return {};
}

std::optional<Organization> from_snapshot(const std::string& id, const EntryStore& store,
                                          const SnapshotStore& snapshots) {
    const auto snapshot = snapshots.latest(id, snapshot_shape());
    if (!snapshot || !*snapshot) return std::nullopt;
    const Head& head = (*snapshot)->head;
    const auto record = store.read(id, head.position, 1);
    if (!record || record->empty() || record->front().seal != head.seal) return std::nullopt;
    auto organization = read_snapshot((*snapshot)->bytes);
    if (!organization || organization->position != head.position) return std::nullopt;
    return organization;
}

Result<std::shared_ptr<Loaded>> load(const std::string& id, const EntryStore& store,
                                     const SnapshotStore& snapshots) {
    const auto head = store.head(id);
    if (!head) return head.error();
    auto loaded = std::make_shared<Loaded>();
    loaded->id = id;
    loaded->head = loaded->durable_head = *head;
    if (auto organization = from_snapshot(id, store, snapshots)) {
        loaded->snapshot_position = organization->position;
        loaded->pending = *std::move(organization);
    }
    if (auto folded = fold_on(loaded->pending, id, store, head->position); !folded)
        return folded.error();
    if (head->position > 0) loaded->publish(std::make_shared<Organization>(loaded->pending));
    return loaded;
}

}  // namespace kring
