#pragma once

#include <functional>

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"
#include "logbook/search_index.hpp"

namespace kring {

// What full-text search knows about a record is only what every member may read. Its nouns are
// "domain", "driver", "proposal", "process" and "agreement".

/// The documents that an entry has made or changed, for replacing those of the same noun and
/// number. `after` is the organization with the entry folded in.
[[nodiscard]] std::vector<SearchDocument> documents_touched_by(const Organization& after,
                                                               const Entry&);

/// Every document, for building the index anew.
void for_each_document(const Organization&, const std::function<void(SearchDocument)>& visit);

}  // namespace kring
