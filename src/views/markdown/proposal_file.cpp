#include "views/markdown/writer.hpp"
#include "views/secrecy.hpp"
#include "views/story_moments.hpp"

namespace kring::markdown {

void Writer::write_content(Page& page, const ProposalContent& content) const {
    page.quote(content.text);
    if (content.rationale) {
        page.heading(words_.why);
        page.quote(*content.rationale);
    }
    if (!content.responsibilities.empty()) page.heading(words_.who_does_what);
    for (const Assignment& assignment : content.responsibilities) {
        std::string who;
        if (assignment.member) who = person(*assignment.member);
        if (assignment.domain)
            who += (who.empty() ? "" : ", ") +
                   link(*organization_.domains.find(*assignment.domain), "../");
        page.line("- " + (who.empty() ? "" : who + ": ") + escaped(assignment.what));
    }
    page.heading(words_.criteria);
    for (const auto& criterion : content.evaluation_criteria) page.line("- " + escaped(criterion));
    page.item(words_.no_criteria, escaped(content.no_criteria_because.value_or("")));
    if (content.intended_outcome) {
        page.heading(words_.intended_outcome);
        page.quote(*content.intended_outcome);
    }
    if (!content.deliverables.empty()) page.heading(words_.deliverables);
    for (const auto& deliverable : content.deliverables) page.line("- " + escaped(deliverable));
    std::string affected = persons(content.affected.members);
    for (const DomainId id : content.affected.domains)
        affected += (affected.empty() ? "" : ", ") + link(*organization_.domains.find(id), "../");
    if (affected.empty() && content.affected.only_us) affected = words_.only_us;
    if (!affected.empty()) page.heading(words_.affects);
    if (!affected.empty()) page.line(affected);
    if (content.design) write_description(page, *content.design);
}

void Writer::write_revisions(Page& page, const Proposal& proposal) const {
    if (proposal.revisions.size() < 2) return;
    page.heading(words_.revisions);
    for (const ProposalRevision& revision : proposal.revisions) {
        page.line("- " + std::string{words_.revision} + " " + std::to_string(revision.number) +
                  ", " + to_text(date_of(revision.at)) + ". " + person(revision.by) +
                  (revision.reason ? ": " + escaped(*revision.reason) : "") + "\n");
        const bool is_earlier = revision.number != proposal.revision();
        if (is_earlier) page.quote(revision.content.text);
    }
}

bool Writer::shows(const Proposal& proposal) const {
    return may_see(organization_, proposal, nobody);
}

MarkdownFile Writer::file(const Proposal& proposal) const {
    Page page{title_of(organization_, proposal)};
    page.line("");
    page.item(words_.stage, name_of(proposal.stage, language_));
    page.item(words_.domain, link(*organization_.domains.find(proposal.domain), "../"));
    if (const Driver* driver = organization_.drivers.find(proposal.driver))
        page.item(words_.driver, link(*driver, "../"));
    page.item(words_.authors, persons(proposal.authors));
    const auto agreement =
        proposal.agreement ? proposal.agreement : proposal.target.agreement.value_or(AgreementId{});
    if (const Agreement* found = organization_.agreements.find(agreement))
        page.item(words_.agreement, link(*found, "../"));
    page.item(words_.ended_because, escaped(proposal.reason.value_or("")));
    page.line("");
    write_content(page, proposal.content());
    write_revisions(page, proposal);
    // What became an agreement is told there.
    if (proposal.agreement || proposal.processes.empty())
        return {path(proposal), std::move(page).text()};
    Moments moments;
    tell_proposal(moments, organization_, proposal, nobody);
    write_story(page, std::move(moments).in_order());
    return {path(proposal), std::move(page).text()};
}

}  // namespace kring::markdown
