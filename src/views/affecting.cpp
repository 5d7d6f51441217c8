#include "views/affecting.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

constexpr int days_an_agreement_is_told = 14;

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
        if (contains(
                affected_by(organization, proposal.domain, proposal.content().affected, deciders),
                me))
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

struct Told {
    AffectedBy what;
    Date since;
};

/// What there is to hear of an agreement now, if anything.
std::optional<Told> news_of(const Agreement& agreement, const Review* review, Date today) {
    const auto is_news = [&](Date day) { return today <= day + days_an_agreement_is_told; };
    const Date changed = date_of(agreement.changed_at), made = date_of(agreement.current().at);
    if (agreement.stage != AgreementStage::active)
        return is_news(changed) ? std::optional{Told{AffectedBy::ended, changed}} : std::nullopt;
    if (review) return Told{AffectedBy::review, date_of(review->started_at)};
    if (today > agreement.review_on) return Told{AffectedBy::overdue, agreement.review_on};
    return is_news(made) ? std::optional{Told{AffectedBy::agreement, made}} : std::nullopt;
}

void add_agreements(std::vector<AffectingLine>& lines, const Organization& organization,
                    const Reader& reader) {
    organization.agreements.for_each([&](AgreementId id, const Agreement& agreement) {
        const Review* review = organization.reviews.find(agreement.review);
        const auto news = news_of(agreement, review, reader.today());
        if (!news) return;
        const AgreementVersion& version = agreement.current();
        if (!contains(affected_by(organization, agreement.domain, version.content.affected,
                                  version.decided_by),
                      reader.member))
            return;
        AffectingLine line;
        line.what = news->what;
        line.domain = agreement.domain;
        line.title = version.content.title;
        line.since = news->since;
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
