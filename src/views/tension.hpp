#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"
#include "views/page.hpp"
#include "views/reader.hpp"

namespace kring {

struct SuggestedDomain {
    DomainId id;
    std::string name;
    std::string path;  ///< the names of the domains around it, the overall domain first
};
BOOST_DESCRIBE_STRUCT(SuggestedDomain, (), (id, name, path))

struct TensionView {
    Tension tension;
    std::vector<Hint> hints;
    std::vector<SuggestedDomain> suggested_domains;  ///< five at most, the likeliest first
};
BOOST_DESCRIBE_STRUCT(TensionView, (), (tension, hints, suggested_domains))

/// The reader's own tensions, the newest first.
[[nodiscard]] Result<Page<Tension>> tensions_view(const Organization&, const PageRequest&,
                                                  const Reader&);
/// Others' tensions are `tension.not_found`.
[[nodiscard]] Result<TensionView> tension_view(const Organization&, TensionId, const Reader&);

}  // namespace kring
