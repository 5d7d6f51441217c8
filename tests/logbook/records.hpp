#pragma once

#include <string>
#include <vector>

#include "logbook/seal.hpp"

namespace kring {

/// `count` sealed records that follow `head`, one minute apart; the moment of position p is p
/// minutes.
inline std::vector<Record> records_after(const Head& head, const std::string& organization,
                                         std::size_t count) {
    constexpr std::int64_t minute = 60'000;
    std::vector<Record> records;
    Seal previous = head.position == 0 ? genesis(organization) : head.seal;
    for (std::uint64_t position = head.position + 1; records.size() < count; ++position) {
        Record record{organization,
                      position,
                      Instant{static_cast<std::int64_t>(position) * minute},
                      R"({"v":1,"kind":"tension.noted","by":1,"data":{"tension":)" +
                          std::to_string(position) + "}}",
                      {}};
        seal(record, previous);
        previous = record.seal;
        records.push_back(std::move(record));
    }
    return records;
}

inline std::vector<Record> first_records(const std::string& organization, std::size_t count) {
    return records_after({}, organization, count);
}

}  // namespace kring
