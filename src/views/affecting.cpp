#include "views/affecting.hpp"

#include <algorithm>

#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

constexpr int days_an_agreement_is_told = 14;

bool contains(const std::vector<MemberId>& members, MemberId member) {
    return std::find(members.begin(), members.end(), member) != members.end();
}

AffectingLine about(const Proposal& proposal, AffectedBy what, Instant since) {
    AffectingLine line;
    line.what = what;
    line.domain = proposal.domain;
    line.title = proposal.content().title;
    line.since = date_of(since);
    line.proposal = proposal.id;
    return line;
}

void add_proposals(std::vector<AffectingLine>& lines, const Organization& organization,
                   MemberId me) {
    organization.proposals.for_each([&](ProposalId, const Proposal& proposal) {
        if (proposal.stage != ProposalStage::shared) return;
        const auto deciders = deciders_of(organization, proposal);
        if (contains(affected_by(organization, proposal.content().affected, deciders), me))
            lines.push_back(about(proposal, AffectedBy::proposal, proposal.revisions.back().at));
    });
}

void add_decisions(std::vector<AffectingLine>& lines, const Organization& organization,
                   MemberId me) {
    for (const ProcessId id : organization.running_processes) {
        const ConsentProcess& process = *organization.processes.find(id);
        if (!contains(process.affected, me)) continue;
        auto line = about(*organization.proposals.find(process.proposal), AffectedBy::decision,
                          process.started_at);
        line.process = id;
        lines.push_back(std::move(line));
    }
}

void add_agreements(std::vector<AffectingLine>& lines, const Organization& organization,
                    const Reader& reader) {
    organization.agreements.for_each([&](AgreementId id, const Agreement& agreement) {
        if (agreement.stage != AgreementStage::active) return;
        const AgreementVersion& version = agreement.current();
        const Review* review = organization.reviews.find(agreement.review);
        const bool is_new = reader.today() <= date_of(version.at) + days_an_agreement_is_told;
        if (!review && !is_new) return;
        const auto& affected = version.content.affected;
        if (!contains(affected_by(organization, affected, version.decided_by), reader.member))
            return;
        AffectingLine line;
        line.what = review ? AffectedBy::review : AffectedBy::agreement;
        line.domain = agreement.domain;
        line.title = version.content.title;
        line.since = date_of(review ? review->started_at : version.at);
        line.agreement = id;
        lines.push_back(std::move(line));
    });
}

}  // namespace

std::vector<AffectingLine> affecting(const Organization& organization, const Reader& reader) {
    std::vector<AffectingLine> lines;
    add_proposals(lines, organization, reader.member);
    add_decisions(lines, organization, reader.member);
    add_agreements(lines, organization, reader);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AffectingLine& one, const AffectingLine& other) {
                         return one.since > other.since;
                     });
    return lines;
}

}  // namespace kring
