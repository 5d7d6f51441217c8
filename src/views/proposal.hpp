#pragma once

#include "base/result.hpp"
#include "views/lines.hpp"
#include "views/page.hpp"

namespace kring {

struct MayDoWithProposal {
    bool revise = false, share = false, withdraw = false, start = false;
};
BOOST_DESCRIBE_STRUCT(MayDoWithProposal, (), (revise, share, withdraw, start))

/// A field that sharing would refuse, with the rule that asks for it.
struct MissingField {
    std::string field;  ///< JSON pointer into the proposal
    std::string rule, name;
};
BOOST_DESCRIBE_STRUCT(MissingField, (), (field, rule, name))

struct ProposalView {
    Proposal proposal;
    std::optional<Driver> driver;
    std::optional<Requirement> requirement;
    NamedDomain domain;
    std::vector<MemberId> deciders;
    std::optional<ProcessId> process;  ///< the last one
    std::optional<AgreementLine> changes_agreement;
    MayDoWithProposal may;
    std::vector<MissingField> missing;
};
BOOST_DESCRIBE_STRUCT(ProposalView, (),
                      (proposal, driver, requirement, domain, deciders, process, changes_agreement,
                       may, missing))

struct ProposalFilter {
    std::optional<DomainId> domain;
    std::optional<ProposalStage> stage;
};
BOOST_DESCRIBE_STRUCT(ProposalFilter, (), (domain, stage))

/// The newest first, without drafts that the reader may not see.
[[nodiscard]] Result<Page<ProposalLine>> proposals_view(const Organization&, const ProposalFilter&,
                                                        const PageRequest&, const Reader&);
[[nodiscard]] Result<ProposalView> proposal_view(const Organization&, ProposalId, const Reader&);

}  // namespace kring
