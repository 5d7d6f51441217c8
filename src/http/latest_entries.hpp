#pragma once

#include <vector>

#include "http/site.hpp"

namespace kring::http {

/// The last entries up to `position`, newest first. Reads the store.
[[nodiscard]] Result<std::vector<Entry>> latest_entries(Site& site, const std::string& organization,
                                                        std::uint64_t position, std::size_t count);

/// The entries from `first` on, in order. Reads the store.
[[nodiscard]] Result<std::vector<Entry>> entries_from(Site& site, const std::string& organization,
                                                      std::uint64_t first, std::size_t count);

}  // namespace kring::http
