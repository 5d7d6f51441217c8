#include "kernel/proposal/evolve.hpp"

#include <algorithm>

#include "kernel/proposal/content.hpp"

namespace kring {
namespace {

/// The words of an amendment are its proposer's, whoever gave the last answer to it.
MemberId writer_of(const Organization& organization, const ProposalRevised& fact,
                   const Entry& place) {
    const auto& processes = organization.proposals.find(fact.proposal)->processes;
    if (fact.cause != RevisionCause::amendment || processes.empty()) return place.by;
    const ConsentProcess& process = *organization.processes.find(processes.back());
    const auto& arguments = process.arguments;
    const auto met = std::find_if(arguments.rbegin(), arguments.rend(), [](const Argument& one) {
        return one.about == Subject::proposal && one.resolved_by;
    });
    return met == arguments.rend() ? place.by : find_amendment(process, met->resolved_by)->proposer;
}

}  // namespace

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
        {1, std::move(content), RevisionCause::draft, fact.reason, place.by, place.at});
    organization.proposals.put(fact.proposal, std::move(proposal));
    organization.domains.change(fact.domain,
                                [&](Domain& domain) { domain.proposals.push_back(fact.proposal); });
    if (fact.driver)
        organization.drivers.change(
            fact.driver, [&](Driver& driver) { driver.proposals.push_back(fact.proposal); });
}

void evolve(Organization& organization, const ProposalRevised& fact, const Entry& place) {
    const MemberId writer = writer_of(organization, fact, place);
    organization.proposals.change(fact.proposal, [&](Proposal& proposal) {
        proposal.revisions.push_back({fact.revision,
                                      with_design_of(fact.content, proposal.content()), fact.cause,
                                      fact.reason, writer, place.at});
        // Whoever writes the text anew has the agreement, or the domain, as it now stands before
        // them; an amendment is to the text that is already on the table.
        if (fact.cause == RevisionCause::amendment) return;
        Target& target = proposal.target;
        if (target.agreement)
            target.base_version = organization.agreements.find(*target.agreement)->current().number;
        if (target.domain && fact.content.design)
            target.base_version = organization.domains.find(*target.domain)->version;
    });
}

void evolve(Organization& organization, const ProposalShared& fact, const Entry&) {
    const DriverId driver = organization.proposals.find(fact.proposal)->driver;
    const RequirementId requirement = standing_requirement(organization, driver);
    organization.proposals.change(fact.proposal, [&](Proposal& proposal) {
        proposal.stage = ProposalStage::shared;
        proposal.was_shared = true;
        // It may have been determined while the proposal was being written.
        if (!proposal.requirement) proposal.requirement = requirement;
    });
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
