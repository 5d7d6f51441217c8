#pragma once

#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

struct OrganizationCounts {
    std::int32_t members = 0;  ///< active ones
    std::int32_t domains = 0;
    std::int32_t agreements = 0;  ///< in force
    std::int32_t open_proposals = 0;
    std::int32_t reviews_due = 0;
};
BOOST_DESCRIBE_STRUCT(OrganizationCounts, (),
                      (members, domains, agreements, open_proposals, reviews_due))

struct OrganizationView {
    std::string id;
    Profile profile;
    std::uint64_t position = 0;
    MemberId me;
    bool governs_overall = false;
    bool governs_alone = false;  ///< nobody else does: no agreement is needed to act for all
    OrganizationCounts counts;
    bool empty = true;  ///< nothing has been agreed yet
};
BOOST_DESCRIBE_STRUCT(OrganizationView, (),
                      (id, profile, position, me, governs_overall, governs_alone, counts, empty))

/// `id` is how the organization is addressed from outside.
[[nodiscard]] OrganizationView organization_view(const Organization&, std::string id,
                                                 const Reader&);

}  // namespace kring
