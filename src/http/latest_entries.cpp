#include "http/latest_entries.hpp"

#include <algorithm>

#include "logbook/codec.hpp"

namespace kring::http {

Result<std::vector<Entry>> entries_from(Site& site, const std::string& organization,
                                        std::uint64_t first, std::size_t count) {
    const auto records = site.entries.read(organization, first, count);
    if (!records) return records.error();
    std::vector<Entry> entries;
    entries.reserve(records->size());
    for (const Record& record : *records) {
        auto entry = decode_entry(record);
        if (!entry) return Error{Kind::unavailable, "logbook.unreadable"};
        entries.push_back(*std::move(entry));
    }
    return entries;
}

Result<std::vector<Entry>> latest_entries(Site& site, const std::string& organization,
                                          std::uint64_t position, std::size_t count) {
    const auto first = position > count ? position - count + 1 : 1;
    auto entries =
        entries_from(site, organization, first, std::min<std::uint64_t>(count, position));
    if (entries) std::reverse(entries->begin(), entries->end());
    return entries;
}

}  // namespace kring::http
