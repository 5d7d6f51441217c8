#include "views/lines.hpp"

#include "base/contains.hpp"
#include "kernel/backlog/under_way.hpp"
#include "kernel/proposal/content.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

template <class Noun>
std::optional<Id<Noun>> if_any(Id<Noun> id) {
    return id ? std::optional{id} : std::nullopt;
}

}  // namespace

NamedDomain named(const Organization& organization, DomainId id) {
    const Domain* domain = organization.domains.find(id);
    return {id, domain ? domain->name : std::string{}};
}

bool is_late(const Organization& organization, const Driver& driver, Date today) {
    return driver.stage == DriverStage::in_inbox &&
           today > date_of(driver.arrived_at) + organization.profile.settings.inbox_days;
}

bool is_open(const Proposal& proposal) {
    return proposal.stage == ProposalStage::shared || proposal.stage == ProposalStage::in_decision;
}

bool is_review_due(const Organization& organization, const Agreement& agreement, Date today) {
    const auto standing =
        review_standing(agreement, today, organization.profile.settings.review_horizon_days);
    return standing == ReviewStanding::due || standing == ReviewStanding::overdue;
}

bool is_design_review_due(const Domain& domain, Date today) {
    const auto& next = domain.description.evaluation_schedule.next_design_review;
    return domain.stage == DomainStage::active && next && *next <= today;
}

DriverLine driver_line(const Organization& organization, const Driver& driver,
                       const Reader& reader) {
    return {driver.id,
            driver.text.title,
            driver.domain,
            driver.stage,
            driver.discovered_by,
            driver.arrived_at,
            is_late(organization, driver, reader.today()),
            driver.unowned,
            driver.whose_is_this};
}

BacklogLine backlog_line(const Organization& organization, const BacklogItem& item,
                         std::int32_t rank) {
    const FollowUp* promise = organization.follow_ups.find(item.follow_up);
    return {item.id,
            item.domain,
            if_any(item.driver),
            if_any(item.proposal),
            if_any(item.agreement),
            item.title,
            item.next_step,
            item.stage,
            item.minutes,
            item.due,
            item.reason,
            item.added_by,
            item.added_at,
            rank,
            running_about(organization, item),
            promise ? std::optional{*promise} : std::nullopt};
}

ProposalLine proposal_line(const Organization& organization, const Proposal& proposal) {
    ProposalLine line{proposal.id,
                      proposal.content().title,
                      proposal.domain,
                      proposal.stage,
                      proposal.target.target_kind,
                      proposal.revision(),
                      proposal.authors,
                      {},
                      {}};
    if (proposal.processes.empty()) return line;
    line.process = proposal.processes.back();
    line.step = organization.processes.find(*line.process)->step;
    return line;
}

AgreementLine agreement_line(const Organization& organization, const Agreement& agreement,
                             const Reader& reader) {
    const auto& current = agreement.current();
    AgreementLine line;
    line.id = agreement.id;
    line.title = current.content.title;
    line.domain = agreement.domain;
    line.version = current.number;
    line.stage = agreement.stage;
    if (agreement.stage == AgreementStage::active) {
        line.review_on = agreement.review_on;
        line.expires_on = current.content.expires_on;
    }
    line.review_standing = review_standing(agreement, reader.today(),
                                           organization.profile.settings.review_horizon_days);
    line.responsible = responsible_for(organization, current.content);
    line.objection_pending = static_cast<bool>(agreement.objection_process);
    line.open_proposals = static_cast<std::int32_t>(agreement.proposals.size());
    return line;
}

std::vector<ProposalLine> proposal_lines(const Organization& organization,
                                         const std::vector<ProposalId>& ids, const Reader& reader) {
    std::vector<ProposalLine> lines;
    for (const ProposalId id : ids) {
        const Proposal& proposal = *organization.proposals.find(id);
        if (may_see(organization, proposal, reader.member))
            lines.push_back(proposal_line(organization, proposal));
    }
    return lines;
}

std::vector<ProposalLine> open_proposal_lines(const Organization& organization,
                                              const std::vector<ProposalId>& ids,
                                              const Reader& reader) {
    auto waiting = ids;
    std::erase_if(waiting, [&](ProposalId id) {
        const Proposal& proposal = *organization.proposals.find(id);
        return !is_open(proposal) && proposal.stage != ProposalStage::draft;
    });
    return proposal_lines(organization, waiting, reader);
}

}  // namespace kring
