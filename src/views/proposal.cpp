#include "views/proposal.hpp"

#include "base/contains.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/proposal/decide.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

MayDoWithProposal may_do(const Organization& organization, const Proposal& proposal,
                         const std::vector<MemberId>& deciders, MemberId me) {
    const bool is_here = is_active(organization, me);
    const bool writes = is_here && answers_for(organization, proposal, me);
    const bool decides = contains(deciders, me);
    const bool is_draft = proposal.stage == ProposalStage::draft;
    const bool is_shared = proposal.stage == ProposalStage::shared;
    return {.revise = writes && (is_draft || is_shared),
            .share = writes && is_draft,
            .withdraw = writes && (is_draft || is_shared),
            .start = is_here && is_shared && (writes || decides) && !deciders.empty()};
}

std::vector<MissingField> missing_fields(const Organization& organization, const Proposal& proposal,
                                         Date today) {
    std::vector<MissingField> fields;
    if (proposal.stage != ProposalStage::draft && proposal.stage != ProposalStage::shared)
        return fields;
    for (const Error& missing : missing_for_sharing(organization, proposal, today))
        fields.push_back({missing.where, std::string{missing.rule}, std::string{missing.name}});
    return fields;
}

}  // namespace

Result<Page<ProposalLine>> proposals_view(const Organization& organization,
                                          const ProposalFilter& filter, const PageRequest& request,
                                          const Reader& reader) {
    const auto line_of = [&](ProposalId id) -> std::optional<ProposalLine> {
        const Proposal* proposal = organization.proposals.find(id);
        if (!proposal || (filter.domain && proposal->domain != *filter.domain)) return std::nullopt;
        if (filter.stage && proposal->stage != *filter.stage) return std::nullopt;
        if (!may_see(organization, *proposal, reader.member)) return std::nullopt;
        return proposal_line(organization, *proposal);
    };
    if (!filter.domain)
        return newest_first(organization.position, organization.proposals.last(), request, line_of);
    const auto domain = find_domain(organization, *filter.domain);
    if (!domain) return domain.error();
    return newest_first(organization.position, (*domain)->proposals, request, line_of);
}

Result<ProposalView> proposal_view(const Organization& organization, ProposalId id,
                                   const Reader& reader) {
    const Proposal* proposal = organization.proposals.find(id);
    if (!proposal || !may_see(organization, *proposal, reader.member))
        return Error{Kind::not_found, "proposal.not_found"};
    ProposalView view;
    view.proposal = *proposal;
    if (const Driver* driver = organization.drivers.find(proposal->driver)) view.driver = *driver;
    if (const auto* requirement = organization.requirements.find(proposal->requirement))
        view.requirement = *requirement;
    view.domain = named(organization, proposal->domain);
    view.deciders = deciders_of(organization, *proposal);
    if (!proposal->processes.empty()) view.process = proposal->processes.back();
    if (proposal->target.agreement)
        view.changes_agreement = agreement_line(
            organization, *organization.agreements.find(*proposal->target.agreement), reader);
    view.may = may_do(organization, *proposal, view.deciders, reader.member);
    view.missing = missing_fields(organization, *proposal, reader.today());
    return view;
}

}  // namespace kring
