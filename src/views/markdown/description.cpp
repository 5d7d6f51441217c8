#include "json/types.hpp"
#include "views/markdown/writer.hpp"

namespace kring::markdown {
namespace {

/// The texts of an entry in one line, its links behind them.
class EntryLine {
public:
    explicit EntryLine(const Words& words) : words_(words) {}

    void add(std::string_view, const std::string& text) {
        if (!text.empty()) add_words(escaped(text));
    }
    void add(std::string_view name, bool is_so) {
        if (is_so) add_words(std::string{name == "standard" ? words_.standard : words_.negotiable});
    }
    void add(std::string_view, const std::vector<std::string>& links) {
        for (const auto& link : links) add_words(escaped(link));
    }
    /// The name of the domain stands beside it as text.
    void add(std::string_view, DomainId) {}
    void add(std::string_view, const EntryDriver& driver) { add_members(driver); }
    template <class Member>
    void add(std::string_view name, const std::optional<Member>& member) {
        if (member) add(name, *member);
    }
    template <class Entry>
    void add_members(const Entry& entry) {
        for_each_member(entry, [this](auto name, const auto& member) { this->add(name, member); });
    }

    [[nodiscard]] std::string text() && { return "- " + std::move(line_); }

private:
    void add_words(const std::string& words) { line_ += line_.empty() ? words : " · " + words; }

    const Words& words_;
    std::string line_;
};

template <class Entry>
void write_entries(Page& page, const Words& words, std::string_view heading,
                   const std::vector<Entry>& entries) {
    if (entries.empty()) return;
    page.heading(heading);
    for (const Entry& entry : entries) {
        EntryLine line{words};
        line.add_members(entry);
        page.line(std::move(line).text());
    }
}

void write_purpose(Page& page, const Words& words, const Purpose& purpose) {
    page.heading(words.purpose);
    page.passage(words.situation, purpose.situation);
    page.passage(words.effect, purpose.effect);
    page.passage(words.relevance, purpose.relevance.value_or(""));
    page.passage(words.requirement, purpose.requirement);
    page.passage(words.anticipated_impact, purpose.anticipated_impact);
}

void write_schedule(Page& page, const Words& words, const EvaluationSchedule& schedule) {
    if (schedule == EvaluationSchedule{}) return;
    page.heading(words.evaluation_schedule);
    if (schedule.next_design_review)
        page.item(words.next_design_review, to_text(*schedule.next_design_review));
    if (schedule.every_months)
        page.item(words.every_months, std::to_string(*schedule.every_months));
    for (const auto& text :
         {schedule.activity, schedule.duration, schedule.participants, schedule.criteria})
        if (text) page.line("- " + escaped(*text));
}

}  // namespace

void Writer::write_description(Page& page, const DomainDescription& description) const {
    if (description.purpose) write_purpose(page, words_, *description.purpose);
    const auto write = [&](std::string_view heading, const auto& entries) {
        write_entries(page, words_, heading, entries);
    };
    write(words_.key_responsibilities, description.key_responsibilities);
    write(words_.customers_and_deliverables, description.customers_and_deliverables);
    write(words_.dependencies, description.dependencies);
    write(words_.external_constraints, description.external_constraints);
    write(words_.key_challenges, description.key_challenges);
    write(words_.key_resources, description.key_resources);
    write(words_.delegator_responsibilities, description.delegator_responsibilities);
    write(words_.competencies, description.competencies);
    write(words_.key_metrics, description.key_metrics);
    write_schedule(page, words_, description.evaluation_schedule);
}

}  // namespace kring::markdown
