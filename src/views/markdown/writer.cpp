#include "views/markdown/writer.hpp"

namespace kring::markdown {

std::string title_of(const Organization&, const Domain& domain) { return domain.name; }
std::string title_of(const Organization&, const Agreement& agreement) {
    return agreement.current().content.title;
}
std::string title_of(const Organization&, const Proposal& proposal) {
    return proposal.content().title;
}
std::string title_of(const Organization&, const Driver& driver) { return driver.text.title; }
std::string title_of(const Organization& organization, const Review& review) {
    return title_of(organization, *organization.agreements.find(review.agreement));
}

std::string Writer::path(const Domain& domain) const {
    return file_path("domains", domain.id.number, domain.name);
}
std::string Writer::path(const Agreement& agreement) const {
    return file_path("agreements", agreement.id.number, title_of(organization_, agreement));
}
std::string Writer::path(const Proposal& proposal) const {
    return file_path("proposals", proposal.id.number, title_of(organization_, proposal));
}
std::string Writer::path(const Driver& driver) const {
    return file_path("drivers", driver.id.number, driver.text.title);
}
std::string Writer::path(const Review& review) const {
    return file_path("reviews", review.id.number, title_of(organization_, review));
}

std::string Writer::person(MemberId member) const { return escaped(people_(member)); }

std::string Writer::persons(const std::vector<MemberId>& members) const {
    std::string names;
    for (const MemberId member : members) names += (names.empty() ? "" : ", ") + person(member);
    return names;
}

MarkdownFile Writer::index() const {
    Page page{organization_.profile.name};
    page.line("");
    page.line(std::string{words_.logbook} + ". " + std::string{words_.as_of} + " " +
              to_text(today_) + ".");
    list(page, words_.domains, organization_.domains);
    list(page, words_.agreements, organization_.agreements);
    list(page, words_.proposals, organization_.proposals);
    list(page, words_.drivers, organization_.drivers);
    list(page, words_.reviews, organization_.reviews);
    return {"README.md", std::move(page).text()};
}

MarkdownFile Writer::file(const Domain& domain) const {
    Page page{domain.name};
    page.line("");
    page.item(words_.stage, name_of(domain.stage, language_));
    if (const Domain* around = organization_.domains.find(domain.parent))
        page.item(words_.within, link(*around, "../"));
    page.item(words_.people, domain.delegatees.empty() ? std::string{words_.nobody_holds_it}
                                                       : persons(domain.delegatees));
    write_description(page, domain.description);
    if (!domain.agreements.empty()) page.heading(words_.agreements);
    for (const AgreementId id : domain.agreements) {
        const Agreement& agreement = *organization_.agreements.find(id);
        page.line("- " + link(agreement, "../") + " (" +
                  std::string{name_of(agreement.stage, language_)} + ")");
    }
    if (!domain.subdomains.empty()) page.heading(words_.subdomains);
    for (const DomainId id : domain.subdomains)
        page.line("- " + link(*organization_.domains.find(id), "../"));
    if (!domain.overlaps.empty()) page.heading(words_.overlaps);
    for (const Overlap& overlap : domain.overlaps)
        page.line("- " + link(*organization_.domains.find(overlap.with), "../") + ": " +
                  escaped(overlap.shared) + " (" + std::string{words_.decided_by} + ": " +
                  link(*organization_.domains.find(overlap.decided_by), "../") + ")");
    return {path(domain), std::move(page).text()};
}

MarkdownFile Writer::file(const Driver& driver) const {
    Page page{driver.text.title};
    page.line("");
    page.item(words_.stage, name_of(driver.stage, language_));
    page.item(words_.domain, link(*organization_.domains.find(driver.domain), "../"));
    page.item(words_.discovered_by, person(driver.discovered_by));
    page.line("");
    page.passage(words_.situation, driver.text.situation);
    page.passage(words_.effect, driver.text.effect);
    page.passage(words_.relevance, driver.text.relevance.value_or(""));
    for (const RequirementId id : driver.requirements) {
        const Requirement& requirement = *organization_.requirements.find(id);
        page.heading(words_.requirement);
        page.quote(requirement.text);
        page.passage(words_.anticipated_impact, requirement.anticipated_impact.value_or(""));
        for (const auto& watched : requirement.watched) page.item(words_.to_be_watched, watched);
    }
    if (!driver.agreements.empty()) page.heading(words_.agreements);
    for (const AgreementId id : driver.agreements)
        page.line("- " + link(*organization_.agreements.find(id), "../"));
    if (driver.outcome) {
        page.heading(words_.outcome);
        page.quote(*driver.outcome);
    }
    return {path(driver), std::move(page).text()};
}

MarkdownFile Writer::file(const Review& review) const {
    const Agreement& agreement = *organization_.agreements.find(review.agreement);
    Page page{title_of(organization_, review)};
    page.line("");
    page.item(words_.agreement, link(agreement, "../"));
    page.item(words_.version, std::to_string(review.version));
    page.item(words_.started_by,
              person(review.started_by) + ", " + to_text(date_of(review.started_at)));
    if (review.outcome && !review.open)
        page.item(words_.outcome, std::string{name_of(*review.outcome, language_)} + ", " +
                                      to_text(date_of(*review.ended_at)));
    if (!review.voices.empty()) page.heading(words_.voices);
    for (const ReviewVoice& voice : review.voices) {
        const auto say = [&](std::string_view what, const std::optional<std::string>& text) {
            if (text) page.item(person(voice.member) + ", " + std::string{what}, escaped(*text));
        };
        for (const CriterionResult& result : voice.criteria) {
            const auto met = result.met == CriterionMet::yes  ? words_.yes
                             : result.met == CriterionMet::no ? words_.no
                                                              : words_.partly;
            page.item(person(voice.member) + ", " + escaped(result.criterion),
                      std::string{met} + (result.note ? "; " + escaped(*result.note) : ""));
        }
        say(words_.helped, voice.helped);
        say(words_.better, voice.better);
        say(words_.reason_to_drop, voice.reason_to_drop);
    }
    return {path(review), std::move(page).text()};
}

}  // namespace kring::markdown
