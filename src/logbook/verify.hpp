#pragma once

#include <span>
#include <string>

#include "base/result.hpp"
#include "logbook/entry_store.hpp"
#include "logbook/record.hpp"

namespace kring {

/// Walks one logbook from its beginning and checks that each record follows from the one before.
/// Refusals carry the detail `position` of the first record that is wrong:
/// - `logbook.position_missing`: a later one stands in its place;
/// - `logbook.position_repeated`: an earlier one stands there again;
/// - `logbook.chain_broken`: its moment, its body or its seal is not the one that was sealed, or it
///   belongs to another logbook.
class Verification {
public:
    explicit Verification(std::string_view organization);

    /// Takes the next record.
    Result<void> follow(const Record& record);

    /// Checks, after the last record, that it is the one that `stored` says is the last:
    /// `logbook.tail_missing` if more should follow, `logbook.head_missing` if nothing is said to
    /// be the last, `logbook.chain_broken` otherwise.
    [[nodiscard]] Result<void> ends_at(const Head& stored) const;

    /// The last record that was right; position 0 and genesis before the first.
    [[nodiscard]] const Head& head() const { return head_; }
    /// The positions of records whose body is withheld, in ascending order.
    [[nodiscard]] const std::vector<std::uint64_t>& withheld() const { return withheld_; }

private:
    Result<void> follow(std::uint64_t position, Instant at, const Digest& body, const Seal& seal);

    std::string organization_;
    Head head_;
    std::vector<std::uint64_t> withheld_;
};

/// The head of these records, which must be the whole logbook, or the first that is wrong.
[[nodiscard]] Result<Head> verify(std::string_view organization, std::span<const Record> records);

/// Verifies a whole logbook as it is stored, in portions, up to the stored head. It may grow
/// meanwhile.
[[nodiscard]] Result<Head> verify(std::string_view organization, const EntryStore& store);
/// The same, telling what else was seen on the way.
[[nodiscard]] Result<Verification> verify_whole(std::string_view organization,
                                                const EntryStore& store);

}  // namespace kring
