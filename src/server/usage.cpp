#include "server/usage.hpp"

#include <algorithm>
#include <charconv>

#include "base/joined.hpp"

namespace kring {
namespace {

/// Between the parts of what a validator tells, which CLI11 passes on as one text.
constexpr char separator = '\x1f';
/// In the place of what is accepted, where that is said in a sentence of its own.
constexpr std::string_view host_mark = "host";
constexpr std::string_view address_mark = "address";

std::string told(std::string_view first, std::string_view second, std::string_view third) {
    std::string text{first};
    for (const auto part : {second, third}) (text += separator) += part;
    return text;
}

/// Takes the text before `end` and leaves what follows it.
std::string take(std::string_view& rest, std::string_view end) {
    const auto at = rest.find(end);
    std::string part{rest.substr(0, at)};
    rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + end.size());
    return part;
}

/// "--port: " and then what the validator told.
Error refused_value(std::string_view message) {
    const std::string option = take(message, ": ");
    const std::string value = take(message, {&separator, 1});
    const std::string first = take(message, {&separator, 1});
    const std::string second{message};
    if (first == host_mark || first == address_mark)
        return Error{Kind::malformed,
                     first == host_mark ? "usage.host_malformed" : "usage.address_malformed"}
            .with("option", option)
            .with("value", value);
    if (second.empty())
        return Error{Kind::malformed, "usage.word_not_known"}
            .with("option", option)
            .with("value", value)
            .with("accepted", first);
    return Error{Kind::malformed, "usage.number_not_accepted"}
        .with("option", option)
        .with("value", value)
        .with("least", first)
        .with("most", second);
}

/// The names of what may follow the command that was given last.
std::string commands_after(const CLI::App& app) {
    const CLI::App* last = &app;
    while (!last->get_subcommands().empty()) last = last->get_subcommands().front();
    std::vector<std::string> names;
    for (const CLI::App* command : last->get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return joined(names);
}

Error missing(const CLI::App& app, std::string_view message) {
    const std::string what = take(message, " is required");
    if (what == "A subcommand")
        return Error{Kind::malformed, "usage.command_missing"}.with("accepted",
                                                                    commands_after(app));
    return Error{Kind::malformed, "usage.option_missing"}.with("option", what);
}

/// "--port: 1 required UINT missing", "--port: At Most 1 required but received 2"
Error wrong_count(std::string_view message) {
    const std::string option = take(message, ": ");
    if (message.starts_with("At Most"))
        return Error{Kind::malformed, "usage.option_is_twice"}.with("option", option);
    return Error{Kind::malformed, "usage.value_missing"}.with("option", option);
}

Error not_together(std::string_view message) {
    const std::string one = take(message, " excludes ");
    return Error{Kind::malformed, "usage.not_together"}
        .with("one", one)
        .with("other", std::string{message});
}

}  // namespace

CLI::Validator whole_number(std::uint64_t least, std::uint64_t most) {
    const auto check = [least, most](const std::string& text) -> std::string {
        std::uint64_t number = 0;
        const char* const end = text.data() + text.size();
        const auto [stopped, failure] = std::from_chars(text.data(), end, number);
        const bool fits = failure == std::errc{} && stopped == end && number >= least;
        if (fits && number <= most) return {};
        return told(text, std::to_string(least), std::to_string(most));
    };
    return {check, ""};
}

CLI::Validator one_of(std::vector<std::string> words) {
    const std::string names = joined(words, "|");
    const auto check = [words = std::move(words)](const std::string& text) -> std::string {
        if (std::find(words.begin(), words.end(), text) != words.end()) return {};
        return told(text, joined(words), "");
    };
    return {check, names};
}

CLI::Validator host_name() {
    const auto check = [](const std::string& text) -> std::string {
        const bool is_address = text.starts_with('[') && text.ends_with(']');
        const std::string_view allowed =
            is_address ? "[]0123456789abcdefABCDEF:."
                       : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
        if (text.find_first_not_of(allowed) == std::string::npos) return {};
        return told(text, host_mark, host_mark);
    };
    return {check, ""};
}

CLI::Validator server_address() {
    const auto check = [](const std::string& text) -> std::string {
        for (const std::string_view scheme : {"https://", "http://"}) {
            if (!text.starts_with(scheme)) continue;
            const auto rest = text.substr(scheme.size());
            if (!rest.empty() && rest.find_first_of("/?#@ \t") == std::string::npos) return {};
        }
        return told(text, address_mark, address_mark);
    };
    return {check, ""};
}

std::optional<Error> empty_word(int count, char** words) {
    for (int i = 1; i < count; ++i) {
        const std::string_view word{words[i]};
        const bool is_option = word.starts_with("--") && word.ends_with('=');
        if (!word.empty() && !is_option) continue;
        return Error{Kind::malformed, "usage.word_is_empty"}.with(
            "before", std::string{is_option ? word : std::string_view{words[i - 1]}});
    }
    return std::nullopt;
}

Error usage_error(const CLI::App& app, const CLI::ParseError& error) {
    // That one names itself by the command.
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return Error{Kind::malformed, "usage.word_not_expected"}.with(
            "words", joined(app.remaining(true), " "));
    const std::string_view message = error.what();
    const std::string kind = error.get_name();
    if (kind == "ValidationError") return refused_value(message);
    if (kind == "RequiredError") return missing(app, message);
    if (kind == "ArgumentMismatch") return wrong_count(message);
    if (kind == "ExcludesError") return not_together(message);
    return Error{Kind::malformed, "usage.not_understood"}.with("said", std::string{message});
}

}  // namespace kring
