#include "logbook/verify.hpp"

#include "logbook/seal.hpp"

namespace kring {
namespace {

const Error position_missing{Kind::conflict, "logbook.position_missing"};
const Error position_repeated{Kind::conflict, "logbook.position_repeated"};
const Error chain_broken{Kind::conflict, "logbook.chain_broken"};
const Error tail_missing{Kind::conflict, "logbook.tail_missing"};
const Error head_missing{Kind::conflict, "logbook.head_missing"};

constexpr std::size_t portion = 1024;

Error at_position(const Error& why, std::uint64_t position) {
    return why.with("position", std::to_string(position));
}

Result<void> follow_to_end(Verification& verification, std::string_view organization,
                           const EntryStore& store) {
    while (true) {
        const auto records = store.read(organization, verification.head().position + 1, portion);
        if (!records) return records.error();
        for (const Record& record : *records) {
            auto followed = verification.follow(record);
            if (!followed) return followed;
        }
        if (records->size() < portion) return {};
    }
}

}  // namespace

Verification::Verification(std::string_view organization)
    : organization_(organization), head_{0, genesis(organization)} {}

Result<void> Verification::follow(const Record& record) {
    if (record.organization != organization_) return at_position(chain_broken, head_.position + 1);
    auto followed = follow(record.position, record.at, body_digest(record), record.seal);
    if (followed && record.withheld) withheld_.push_back(record.position);
    return followed;
}

Result<void> Verification::follow(std::uint64_t position, Instant at, const Digest& body,
                                  const Seal& seal) {
    const std::uint64_t expected = head_.position + 1;
    if (position > expected) return at_position(position_missing, expected);
    if (position < expected) return at_position(position_repeated, expected);
    if (seal_after(head_.seal, position, at, body) != seal)
        return at_position(chain_broken, expected);
    head_ = {position, seal};
    return {};
}

Result<void> Verification::ends_at(const Head& stored) const {
    if (stored.position > head_.position) return at_position(tail_missing, head_.position + 1);
    if (stored.position == 0 && head_.position > 0)
        return at_position(head_missing, head_.position);
    if (stored.position > 0 && stored != head_)
        return at_position(chain_broken, stored.position + 1);
    return {};
}

Result<Head> verify(std::string_view organization, std::span<const Record> records) {
    Verification verification{organization};
    for (const Record& record : records) {
        auto followed = verification.follow(record);
        if (!followed) return followed.error();
    }
    return verification.head();
}

Result<Verification> verify_whole(std::string_view organization, const EntryStore& store) {
    Verification verification{organization};
    auto stored = store.head(organization);
    while (stored) {
        auto followed = follow_to_end(verification, organization, store);
        if (!followed) return followed.error();
        if (verification.head().position >= stored->position) {
            stored = store.head(organization);
            if (!stored) break;
            if (verification.head().position < stored->position) continue;
        }
        auto ends = verification.ends_at(*stored);
        if (!ends) return ends.error();
        return verification;
    }
    return stored.error();
}

Result<Head> verify(std::string_view organization, const EntryStore& store) {
    const auto verification = verify_whole(organization, store);
    if (!verification) return verification.error();
    return verification->head();
}

}  // namespace kring
