#pragma once

#include "views/markdown.hpp"
#include "views/markdown/text.hpp"
#include "views/markdown/words.hpp"

namespace kring::markdown {

/// Writes the files of one export. All references must outlive it.
class Writer {
public:
    Writer(const Organization& organization, const NameOf& people, Language language, Date today)
        : organization_(organization),
          people_(people),
          words_(words_in(language)),
          language_(language),
          today_(today) {}

    [[nodiscard]] MarkdownFile index() const;
    [[nodiscard]] MarkdownFile file(const Domain&) const;
    [[nodiscard]] MarkdownFile file(const Agreement&) const;
    [[nodiscard]] MarkdownFile file(const Proposal&) const;
    [[nodiscard]] MarkdownFile file(const Driver&) const;
    [[nodiscard]] MarkdownFile file(const Review&) const;

    /// Whether every member may read it: drafts of proposals are not for all.
    [[nodiscard]] bool shows(const Proposal&) const;
    template <class Record>
    [[nodiscard]] bool shows(const Record&) const {
        return true;
    }

private:
    [[nodiscard]] std::string path(const Domain&) const;
    [[nodiscard]] std::string path(const Agreement&) const;
    [[nodiscard]] std::string path(const Proposal&) const;
    [[nodiscard]] std::string path(const Driver&) const;
    [[nodiscard]] std::string path(const Review&) const;
    /// `[title](from/path)`, the path relative to the folder that the page lies in.
    template <class Record>
    [[nodiscard]] std::string link(const Record& record, std::string_view up) const;
    template <class Records>
    void list(Page& page, std::string_view heading, const Records& records) const;

    [[nodiscard]] std::string person(MemberId) const;
    [[nodiscard]] std::string persons(const std::vector<MemberId>&) const;
    void write_description(Page&, const DomainDescription&) const;
    void write_content(Page&, const ProposalContent&) const;
    void write_revisions(Page&, const Proposal&) const;
    void write_versions(Page&, const Agreement&) const;
    void write_concerns(Page&, const Agreement&) const;
    void write_story(Page&, const std::vector<StoryMoment>&) const;
    void write_moment(Page&, const StoryMoment&) const;
    void write_answers(Page&, const StoryMoment&) const;

    const Organization& organization_;
    const NameOf& people_;
    const Words& words_;
    Language language_;
    Date today_;
};

[[nodiscard]] std::string title_of(const Organization&, const Domain&);
[[nodiscard]] std::string title_of(const Organization&, const Agreement&);
[[nodiscard]] std::string title_of(const Organization&, const Proposal&);
[[nodiscard]] std::string title_of(const Organization&, const Driver&);
[[nodiscard]] std::string title_of(const Organization&, const Review&);

template <class Record>
std::string Writer::link(const Record& record, std::string_view up) const {
    return "[" + escaped(title_of(organization_, record)) + "](" + std::string{up} + path(record) +
           ")";
}

template <class Records>
void Writer::list(Page& page, std::string_view heading, const Records& records) const {
    std::string links;
    records.for_each([&](auto, const auto& record) {
        if (shows(record)) links += "- " + link(record, "") + "\n";
    });
    if (links.empty()) return;
    page.heading(heading);
    links.pop_back();
    page.line(links);
}

}  // namespace kring::markdown
