#include "kernel/proposal/evolve.hpp"

#include "kernel/proposal/content.hpp"

namespace kring {

void evolve(Organization& organization, const ProposalDrafted& fact, const Entry& place) {
    Proposal proposal;
    proposal.id = fact.proposal;
    proposal.driver = fact.driver;
    proposal.requirement = fact.requirement;
    proposal.domain = fact.domain;
    proposal.authors = {place.by};
    proposal.target = fact.target;
    ProposalContent content = fact.content;
    // The design is part of the words that are consented to, and changes with them.
    if (!content.design) content.design = fact.target.design;
    proposal.revisions.push_back(
        {1, std::move(content), RevisionCause::draft, {}, place.by, place.at});
    organization.proposals.put(fact.proposal, std::move(proposal));
    organization.domains.change(fact.domain,
                                [&](Domain& domain) { domain.proposals.push_back(fact.proposal); });
    if (fact.driver)
        organization.drivers.change(
            fact.driver, [&](Driver& driver) { driver.proposals.push_back(fact.proposal); });
}

void evolve(Organization& organization, const ProposalRevised& fact, const Entry& place) {
    organization.proposals.change(fact.proposal, [&](Proposal& proposal) {
        proposal.revisions.push_back({fact.revision,
                                      with_design_of(fact.content, proposal.content()), fact.cause,
                                      fact.reason, place.by, place.at});
        // Whoever writes the text anew has the agreement as it now stands before them; an amendment
        // is to the text that is already on the table.
        if (proposal.target.base_version && fact.cause != RevisionCause::amendment)
            proposal.target.base_version =
                organization.agreements.find(*proposal.target.agreement)->current().number;
    });
}

void evolve(Organization& organization, const ProposalShared& fact, const Entry&) {
    organization.proposals.change(
        fact.proposal, [](Proposal& proposal) { proposal.stage = ProposalStage::shared; });
    const Target& target = organization.proposals.find(fact.proposal)->target;
    if (target.agreement)
        organization.agreements.change(*target.agreement, [&](Agreement& agreement) {
            agreement.proposals.push_back(fact.proposal);
        });
}

void evolve(Organization& organization, const ProposalWithdrawn& fact, const Entry&) {
    organization.proposals.change(fact.proposal, [&](Proposal& proposal) {
        proposal.stage = ProposalStage::withdrawn;
        proposal.reason = fact.reason;
    });
    const Target& target = organization.proposals.find(fact.proposal)->target;
    if (target.agreement)
        organization.agreements.change(*target.agreement, [&](Agreement& agreement) {
            std::erase(agreement.proposals, fact.proposal);
        });
}

}  // namespace kring
