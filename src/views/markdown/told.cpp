#include <algorithm>

#include "views/markdown/writer.hpp"

namespace kring::markdown {
namespace {

/// Its lines, each as a line of a list below the moment.
void write_lines(Page& page, std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0) page.line("    - " + escaped(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

void Writer::write_answers(Page& page, const StoryMoment& moment) const {
    for (const Answer& answer : moment.answers) {
        if (!answer.counts || answer.absent) continue;
        page.line("  - " + person(answer.member) + ": " +
                  std::string{name_of(answer.stance, moment.subject.value_or(Subject::proposal),
                                      language_)} +
                  (answer.text.empty() ? "" : "; " + escaped(answer.text)));
    }
}

void Writer::write_moment(Page& page, const StoryMoment& moment) const {
    std::string line =
        "- " + to_text(date_of(moment.at)) + " " + std::string{name_of(moment.kind, language_)};
    if (moment.subject) {
        line += " (" + std::string{name_of(*moment.subject, language_)};
        if (moment.revision)
            line += ", " + std::string{words_.in_revision} + " " + std::to_string(*moment.revision);
        line += ")";
    }
    if (moment.by) line += " (" + person(*moment.by) + ")";
    line += ": " + escaped(moment.title);
    if (moment.outcome) line += " – " + std::string{name_of(*moment.outcome, language_)};
    if (moment.review_outcome)
        line += " – " + std::string{name_of(*moment.review_outcome, language_)};
    page.line(line);
    if (moment.kind == MomentKind::step_jumped && !moment.people.empty())
        page.line("  - " + std::string{words_.not_heard} + ": " + persons(moment.people));
    if (moment.kind == MomentKind::argument_tested && moment.text && !moment.text->empty()) {
        page.line("  - " + std::string{words_.premises} + ":");
        write_lines(page, *moment.text);
    }
    write_answers(page, moment);
}

void Writer::write_story(Page& page, const std::vector<StoryMoment>& moments) const {
    page.heading(words_.story);
    for (const StoryMoment& moment : moments) write_moment(page, moment);
}

}  // namespace kring::markdown
