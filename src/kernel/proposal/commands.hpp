#pragma once

#include "kernel/proposal/proposal.hpp"

namespace kring {

/// Begins a proposal. Drafts may be incomplete; sharing is not. Needs a driver (P-EFF-1), which for
/// changes of an agreement is that agreement's, and for a domain's design its purpose.
struct DraftProposal {
    std::optional<DriverId> driver;
    std::optional<DomainId> domain;  ///< whose body decides; default: the driver's domain
    Target target;
    ProposalContent content;
};
BOOST_DESCRIBE_STRUCT(DraftProposal, (), (driver, domain, target, content))

/// By its authors, while it is a draft or shared.
struct ReviseProposal {
    ProposalId proposal;
    ProposalContent content;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ReviseProposal, (), (proposal, content, reason))

/// Makes it known to everybody it concerns. All required fields are asked for here: review date
/// (P-IMP-1), criteria (P-EMP-1), affected (P-EQUIV-1), responsibilities (P-ACC-4).
struct ShareProposal {
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(ShareProposal, (), (proposal))

struct WithdrawProposal {
    ProposalId proposal;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawProposal, (), (proposal, reason))

}  // namespace kring
