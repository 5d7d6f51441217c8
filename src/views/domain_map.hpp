#pragma once

#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

struct MapDomain {
    DomainId id;
    std::string name;
    DomainKind kind = DomainKind::circle;
    std::optional<DomainId> parent;
    DomainStage stage = DomainStage::draft;
    std::int32_t people = 0;
    bool vacant = false;
    std::int32_t agreements = 0;   ///< in force
    std::int32_t reviews_due = 0;  ///< of its agreements, and of its design
    std::int32_t inbox = 0;
    std::int32_t backlog = 0;
    std::int32_t open_proposals = 0;
    std::vector<DomainId> overlaps;  ///< the others it shares something with
};
BOOST_DESCRIBE_STRUCT(MapDomain, (),
                      (id, name, kind, parent, stage, people, vacant, agreements, reviews_due,
                       inbox, backlog, open_proposals, overlaps))

struct MapView {
    std::uint64_t position = 0;
    std::vector<MapDomain> domains;
};
BOOST_DESCRIBE_STRUCT(MapView, (), (position, domains))

/// All domains that are not dissolved, each after the one around it.
[[nodiscard]] MapView map_view(const Organization&, const Reader&);

/// How many people hold the domain; for an overall domain that everyone answers for, all active
/// members.
[[nodiscard]] std::int32_t people_in(const Organization&, const Domain&);
/// Whether nobody active holds it, so that its delegator answers for it (P-ACC-2).
[[nodiscard]] bool is_vacant(const Organization&, const Domain&);

}  // namespace kring
