#include "views/markdown/writer.hpp"
#include "views/secrecy.hpp"
#include "views/story.hpp"

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
    page.item(words_.intended_outcome, escaped(content.intended_outcome.value_or("")));
    std::string affected = persons(content.affected.members);
    for (const DomainId id : content.affected.domains)
        affected += (affected.empty() ? "" : ", ") + link(*organization_.domains.find(id), "../");
    if (affected.empty() && content.affected.only_us) affected = words_.only_us;
    page.item(words_.affects, affected);
}

void Writer::write_versions(Page& page, const Agreement& agreement) const {
    page.heading(words_.versions);
    for (const AgreementVersion& version : agreement.versions) {
        page.line("- " + std::string{words_.version} + " " + std::to_string(version.number) + ", " +
                  to_text(date_of(version.at)) + ". " + std::string{words_.decided_by} + ": " +
                  persons(version.decided_by));
        page.line("");
        if (version.changed_because)
            page.line(std::string{words_.changed_because} + ": " +
                      escaped(*version.changed_because) + "\n");
        const bool is_earlier = version.number != agreement.current().number;
        if (is_earlier) page.quote(version.content.text);
    }
}

void Writer::write_concerns(Page& page, const Agreement& agreement) const {
    if (agreement.concerns.empty()) return;
    page.heading(words_.concerns);
    for (const Concern& concern : agreement.concerns) {
        std::string line = escaped(concern.text);
        if (concern.watch_for)
            line += " (" + std::string{words_.watch_for} + ": " + escaped(*concern.watch_for) + ")";
        if (concern.came_true)
            line += " (" + std::string{words_.came_true} + ": " +
                    std::string{*concern.came_true ? words_.yes : words_.no} + ")";
        page.item(person(concern.member), line);
    }
}

void Writer::write_story(Page& page, const Agreement& agreement) const {
    const auto story = story_view(organization_, agreement.id, {nobody, start_of(today_)});
    if (!story) return;
    page.heading(words_.story);
    for (const StoryMoment& moment : story->moments) {
        std::string line =
            "- " + to_text(date_of(moment.at)) + " " + std::string{name_of(moment.kind, language_)};
        if (moment.by) line += " (" + person(*moment.by) + ")";
        line += ": " + escaped(moment.title);
        if (moment.outcome) line += " – " + std::string{name_of(*moment.outcome, language_)};
        if (moment.review_outcome)
            line += " – " + std::string{name_of(*moment.review_outcome, language_)};
        page.line(line);
        if (moment.kind == MomentKind::step_jumped && !moment.people.empty())
            page.line("  - " + std::string{words_.not_heard} + ": " + persons(moment.people));
        for (const Answer& answer : moment.answers) {
            if (!answer.counts || answer.absent) continue;
            page.line("  - " + person(answer.member) + ": " +
                      std::string{name_of(answer.stance, language_)} +
                      (answer.text.empty() ? "" : "; " + escaped(answer.text)));
        }
    }
}

MarkdownFile Writer::file(const Agreement& agreement) const {
    const AgreementVersion& current = agreement.current();
    Page page{current.content.title};
    page.line("");
    page.item(words_.stage, name_of(agreement.stage, language_));
    page.item(words_.domain, link(*organization_.domains.find(agreement.domain), "../"));
    if (const Driver* driver = organization_.drivers.find(agreement.driver))
        page.item(words_.driver, link(*driver, "../"));
    page.item(words_.decided_on, to_text(date_of(current.at)));
    page.item(words_.decided_by, persons(current.decided_by));
    if (agreement.stage == AgreementStage::active)
        page.item(words_.next_review, to_text(agreement.review_on));
    page.item(words_.ended_because, escaped(agreement.dropped_because.value_or("")));
    page.line("");
    write_content(page, current.content);
    write_concerns(page, agreement);
    if (!agreement.reviews.empty()) page.heading(words_.reviews);
    for (const ReviewId id : agreement.reviews)
        page.line("- " + link(*organization_.reviews.find(id), "../"));
    write_versions(page, agreement);
    write_story(page, agreement);
    return {path(agreement), std::move(page).text()};
}

}  // namespace kring::markdown
