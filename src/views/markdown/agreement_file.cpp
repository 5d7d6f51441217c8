#include "views/markdown/writer.hpp"
#include "views/secrecy.hpp"
#include "views/story.hpp"

namespace kring::markdown {

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
    if (const auto story = story_view(organization_, agreement.id, {nobody, start_of(today_)}))
        write_story(page, story->moments);
    return {path(agreement), std::move(page).text()};
}

}  // namespace kring::markdown
