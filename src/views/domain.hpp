#pragma once

#include "base/result.hpp"
#include "views/backlog.hpp"
#include "views/delivery.hpp"
#include "views/lines.hpp"

namespace kring {

/// What the reader may do here now.
struct MayDoInDomain {
    bool describe = false, offer = false, accept = false, hand_back = false;
    bool create_inside = false, govern = false, keep_design = false;
};
BOOST_DESCRIBE_STRUCT(MayDoInDomain, (),
                      (describe, offer, accept, hand_back, create_inside, govern, keep_design))

struct SubdomainLine {
    DomainId id;
    std::string name;
    DomainKind kind = DomainKind::circle;
    DomainStage stage = DomainStage::draft;
    std::int32_t people = 0;
    bool vacant = false;
};
BOOST_DESCRIBE_STRUCT(SubdomainLine, (), (id, name, kind, stage, people, vacant))

struct DomainView {
    Domain domain;
    std::vector<NamedDomain> path;  ///< the domains around it, the overall domain first
    std::vector<MemberId> body;     ///< its governing body
    DomainId governed_by;           ///< whose people that body is
    MayDoInDomain may;
    std::vector<std::string> minimum_missing;  ///< aspects of the minimum set still empty
    std::vector<DriverLine> inbox;
    std::vector<BacklogLine> backlog;
    std::vector<DriverLine> decided;        ///< to be acted on and looked at again: the latest 50
    std::vector<AgreementLine> agreements;  ///< in force
    std::vector<ProposalLine> proposals;    ///< waiting for a decision
    std::vector<SubdomainLine> subdomains;
    std::vector<DeliveryLine> deliveries;  ///< between it and other domains
    bool design_review_due = false;
};
BOOST_DESCRIBE_STRUCT(DomainView, (),
                      (domain, path, body, governed_by, may, minimum_missing, inbox, backlog,
                       decided, agreements, proposals, subdomains, deliveries, design_review_due))

[[nodiscard]] Result<DomainView> domain_view(const Organization&, DomainId, const Reader&);

/// The drivers that wait in the inbox of a domain, the oldest first.
[[nodiscard]] std::vector<DriverLine> inbox_of(const Organization&, const Domain&, const Reader&);

}  // namespace kring
