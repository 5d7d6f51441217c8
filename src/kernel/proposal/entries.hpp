#pragma once

#include <string_view>

#include "kernel/proposal/proposal.hpp"

namespace kring {

struct ProposalDrafted {
    static constexpr std::string_view kind = "proposal.drafted";
    ProposalId proposal;
    DriverId driver;
    RequirementId requirement;
    DomainId domain;
    Target target;
    ProposalContent content;
    std::optional<std::string> reason;  ///< what a review says of it
};
BOOST_DESCRIBE_STRUCT(ProposalDrafted, (),
                      (proposal, driver, requirement, domain, target, content, reason))

/// A new revision: by the authors while drafting, or as a clarification or amendment in a process.
struct ProposalRevised {
    static constexpr std::string_view kind = "proposal.revised";
    ProposalId proposal;
    std::int32_t revision;
    ProposalContent content;
    RevisionCause cause;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ProposalRevised, (), (proposal, revision, content, cause, reason))

struct ProposalShared {
    static constexpr std::string_view kind = "proposal.shared";
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(ProposalShared, (), (proposal))

struct ProposalWithdrawn {
    static constexpr std::string_view kind = "proposal.withdrawn";
    ProposalId proposal;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ProposalWithdrawn, (), (proposal, reason))

}  // namespace kring
