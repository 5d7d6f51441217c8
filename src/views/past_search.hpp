#pragma once

#include "kernel/organization.hpp"
#include "logbook/search_index.hpp"

namespace kring {

/// Finds in the organization as it was at some moment, which no index follows: every document of
/// it is looked through. All words must be found, each at the beginning of a word; letter case
/// makes no difference within ASCII. Titles first, then the newest. The organization that the
/// question names is not looked at. `page.place_gone`.
[[nodiscard]] Result<std::vector<SearchHit>> search_past(const Organization&,
                                                         const SearchQuestion&);

}  // namespace kring
