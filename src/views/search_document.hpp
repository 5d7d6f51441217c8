#pragma once

#include <functional>

#include "views/entries.hpp"

namespace kring {

/// What full-text search knows about one record: only what every member may read.
struct SearchDocument {
    Noun noun = Noun::agreement;  ///< domain, driver, proposal, process or agreement
    std::uint32_t number = 0;
    DomainId domain;
    std::string title, body;
};
BOOST_DESCRIBE_STRUCT(SearchDocument, (), (noun, number, domain, title, body))

/// The documents that an entry has made or changed, for replacing those of the same noun and
/// number. `after` is the organization with the entry folded in.
[[nodiscard]] std::vector<SearchDocument> documents_touched_by(const Organization& after,
                                                               const Entry&);

/// Every document, for building the index anew.
void for_each_document(const Organization&, const std::function<void(SearchDocument)>& visit);

}  // namespace kring
