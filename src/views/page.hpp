#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "base/id.hpp"
#include "base/result.hpp"

namespace kring {

/// One page of a list, as of a position of the logbook. `next` continues after it.
template <class T>
struct Page {
    std::uint64_t position = 0;
    std::vector<T> items;
    std::optional<std::string> next;

    BOOST_DESCRIBE_CLASS(Page, (), (position, items, next), (), ())
};

/// Which page is asked for: 1 to 200 items, after the cursor `next` of the page before.
struct PageRequest {
    std::int32_t limit = 20;
    std::optional<std::string> after;
};
BOOST_DESCRIBE_STRUCT(PageRequest, (), (limit, after))

inline constexpr std::int32_t most_on_a_page = 200;

/// The number in a cursor, 0 without one. Refused as `page.cursor_malformed` or
/// `page.limit_out_of_range`.
[[nodiscard]] Result<std::uint32_t> page_begin(const PageRequest& request);

/// The newest first: `line_of(id)` gives an item, or nothing where the filter leaves it out. Costs
/// the page and what is left out within it. `last` is the highest id there is.
template <class Key, class LineOf>
[[nodiscard]] auto newest_first(std::uint64_t position, Key last, const PageRequest& request,
                                LineOf line_of)
    -> Result<Page<typename decltype(line_of(last))::value_type>> {
    const auto after = page_begin(request);
    if (!after) return after.error();
    Page<typename decltype(line_of(last))::value_type> page{position, {}, {}};
    auto number = *after == 0 ? last.number : std::min(last.number, *after - 1);
    std::uint32_t shown = 0;
    for (; number > 0; --number) {
        auto line = line_of(Key{number});
        if (!line) continue;
        if (page.items.size() == static_cast<std::size_t>(request.limit)) {
            page.next = std::to_string(shown);
            break;
        }
        page.items.push_back(*std::move(line));
        shown = number;
    }
    return page;
}

/// The same over the ids of one domain or member, in any order.
template <class Key, class LineOf>
[[nodiscard]] auto newest_first(std::uint64_t position, std::vector<Key> ids,
                                const PageRequest& request, LineOf line_of)
    -> Result<Page<typename decltype(line_of(Key{}))::value_type>> {
    std::sort(ids.begin(), ids.end());
    PageRequest places = request;
    if (const auto after = page_begin(request); !after)
        return after.error();
    else if (*after != 0) {
        const auto end = std::lower_bound(ids.begin(), ids.end(), Key{*after});
        ids.erase(end, ids.end());
    }
    places.after.reset();
    const Key count{static_cast<std::uint32_t>(ids.size())};
    auto page = newest_first(position, count, places,
                             [&](Key place) { return line_of(ids[place.number - 1]); });
    if (!page || !page->next) return page;
    std::uint32_t place = 0;
    for (const char digit : *page->next)
        place = place * 10 + static_cast<std::uint32_t>(digit - '0');
    page->next = std::to_string(ids[place - 1].number);
    return page;
}

}  // namespace kring
