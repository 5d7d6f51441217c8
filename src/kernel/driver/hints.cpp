#include <span>

#include "kernel/driver/driver.hpp"

namespace kring {
namespace {

// Words in the interface's two languages. A hint is only ever a nudge: the lists are short and of
// the words that mislead most often.

constexpr std::string_view judging_words[] = {
    "te weinig",   "te veel",       "te vaak",      "te laat",      "te duur",     "te traag",
    "te langzaam", "gebrek aan",    "slecht",       "slechte",      "onvoldoende", "onacceptabel",
    "schandalig",  "belachelijk",   "lui",          "nooit",        "altijd",      "zou moeten",
    "too little",  "too few",       "too much",     "too many",     "too often",   "too late",
    "too slow",    "too expensive", "lack of",      "not enough",   "bad",         "badly",
    "poor",        "poorly",        "insufficient", "unacceptable", "ridiculous",  "lazy",
    "always",      "never",
};

constexpr std::string_view solution_words[] = {
    "we moeten",    "moeten we",   "we zouden",    "laten we",  "ik stel voor", "de oplossing",
    "invoeren",     "aanschaffen", "aannemen van", "we should", "we must",      "we have to",
    "let's",        "let us",      "i propose",    "i suggest", "the solution", "introduce",
    "we could use", "buy a",       "hire a",
};

/// What a requirement names when it is a solution already: a tool, a product or a date.
constexpr std::string_view tool_words[] = {
    "app",      "tool",     "software",   "spreadsheet", "excel",     "slack",
    "trello",   "whatsapp", "sharepoint", "google",      "microsoft", "jira",
    "website",  "systeem",  "januari",    "februari",    "maart",     "april",
    "juni",     "juli",     "augustus",   "september",   "oktober",   "november",
    "december", "january",  "february",   "june",        "july",      "october",
};

constexpr int most_sentences = 3;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Letters beyond ASCII are part of a word too.
bool is_of_word(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return (letter >= 'a' && letter <= 'z') || is_digit(letter) || byte >= 0x80;
}

std::string in_lower_case(std::string_view text) {
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

bool holds_word(const std::string& text, std::string_view word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        const bool begins = at == 0 || !is_of_word(text[at - 1]);
        const bool ends = end == text.size() || !is_of_word(text[end]);
        if (begins && ends) return true;
    }
    return false;
}

void look_for(std::span<const std::string_view> words, HintKind kind, std::string_view field,
              std::string_view text, std::vector<Hint>& hints) {
    const std::string lower = in_lower_case(text);
    for (const std::string_view word : words)
        if (holds_word(lower, word)) hints.push_back({kind, std::string{field}, std::string{word}});
}

/// "2027-03-01" and "1-3-2027" alike: digits, a dash, digits, a dash, digits.
std::string find_date(std::string_view text) {
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (!is_digit(text[from]) || (from > 0 && is_digit(text[from - 1]))) continue;
        std::size_t end = from;
        std::size_t dashes = 0;
        while (end < text.size() && (is_digit(text[end]) || text[end] == '-'))
            dashes += text[end++] == '-' ? 1 : 0;
        if (dashes == 2 && is_digit(text[end - 1]))
            return std::string{text.substr(from, end - from)};
    }
    return {};
}

/// Sentences end with a stop before space or the end, so that 3.5 is no end.
int sentences_in(std::string_view text) {
    int count = 0;
    bool is_open = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool stops = text[i] == '.' || text[i] == '!' || text[i] == '?';
        const bool is_last = i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n';
        if (is_open && stops && is_last) {
            ++count;
            is_open = false;
        } else if (!stops && text[i] != ' ' && text[i] != '\n') {
            is_open = true;
        }
    }
    return count + (is_open ? 1 : 0);
}

void look_at_requirement(std::string_view field, std::string_view text, std::vector<Hint>& hints) {
    look_for(solution_words, HintKind::names_solution, field, text, hints);
    look_for(tool_words, HintKind::names_solution, field, text, hints);
    const auto date = find_date(text);
    if (!date.empty()) hints.push_back({HintKind::names_solution, std::string{field}, date});
}

}  // namespace

std::vector<Hint> hints_on(const DriverText& text) {
    std::vector<Hint> hints;
    look_for(judging_words, HintKind::judging_word, "situation", text.situation, hints);
    look_for(solution_words, HintKind::solution_word, "situation", text.situation, hints);
    look_for(solution_words, HintKind::solution_word, "effect", text.effect, hints);
    const int sentences = sentences_in(text.situation) + sentences_in(text.effect);
    if (sentences > most_sentences)
        hints.push_back({HintKind::too_long, "situation", std::to_string(sentences)});
    if (text.need) look_at_requirement("need", *text.need, hints);
    return hints;
}

std::vector<Hint> hints_on_requirement(const std::string& text) {
    std::vector<Hint> hints;
    look_at_requirement("text", text, hints);
    return hints;
}

}  // namespace kring
