#include "http/refusals.hpp"

#include <algorithm>
#include <array>

#include "http/embedded.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"

namespace kring::http {
namespace {

struct Problem {
    std::string type, title;
    std::int32_t status = 0;
    std::string name;
    std::optional<std::string> rule, where, accepted;
    struct Part {
        std::string name, text;
    };
    std::vector<Part> details;
};
BOOST_DESCRIBE_STRUCT(Problem::Part, (), (name, text))
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, name, rule, where, accepted, details))

std::string text_at(const boost::json::object& object, std::string_view key) {
    const auto* found = object.if_contains(key);
    const auto* text = found ? found->if_string() : nullptr;
    return text ? std::string{text->data(), text->size()} : std::string{};
}

/// A type of JSON as the details of `json.wrong_type` name it, and in a sentence.
struct TypeName {
    std::string_view name, en, nl;
};
constexpr std::array<TypeName, 7> type_names{{{"null", "nothing", "niets"},
                                              {"true or false", "true or false", "waar of onwaar"},
                                              {"whole number", "a whole number", "een heel getal"},
                                              {"number", "a number", "een getal"},
                                              {"string", "text", "tekst"},
                                              {"list", "a list", "een lijst"},
                                              {"object", "an object", "een object"}}};

/// A detail as its sentence has it.
std::string_view said_in(Language language, const Error& error, const Detail& detail) {
    if (error.name != "json.wrong_type") return detail.text;
    const auto* const found =
        std::find_if(type_names.begin(), type_names.end(),
                     [&](const TypeName& type) { return type.name == detail.text; });
    if (found == type_names.end()) return detail.text;
    return language == Language::nl ? found->nl : found->en;
}

std::string filled(std::string sentence, const Error& error, Language language) {
    for (const Detail& detail : error.details) {
        const std::string placeholder = '{' + detail.name + '}';
        const auto at = sentence.find(placeholder);
        if (at != std::string::npos)
            sentence.replace(at, placeholder.size(), said_in(language, error, detail));
    }
    return sentence;
}

std::optional<std::string> if_any(std::string text) {
    if (text.empty()) return std::nullopt;
    return text;
}

}  // namespace

Refusals::Refusals() {
    for (const Embedded& file : embedded_files()) {
        if (!file.path.starts_with("refusals/")) continue;
        const auto document = json::parse(file.content);
        if (!document || !document->is_object()) continue;
        for (const auto& [name, entry] : document->as_object()) {
            const auto* sentences = entry.if_object();
            if (!sentences) continue;
            by_name_[std::string{name}] = {text_at(*sentences, "en"), text_at(*sentences, "nl"),
                                           text_at(*sentences, "accepted_en"),
                                           text_at(*sentences, "accepted_nl")};
        }
    }
}

std::string Refusals::sentence(const Error& error, Language language) const {
    const auto found = by_name_.find(std::string{error.name});
    if (found == by_name_.end()) return std::string{error.name};
    return filled(language == Language::nl ? found->second.nl : found->second.en, error, language);
}

std::string Refusals::accepted(const Error& error, Language language) const {
    const auto found = by_name_.find(std::string{error.name});
    if (found == by_name_.end()) return {};
    return filled(language == Language::nl ? found->second.accepted_nl : found->second.accepted_en,
                  error, language);
}

bool Refusals::knows(std::string_view name) const { return by_name_.contains(std::string{name}); }

int status_of(Kind kind) {
    switch (kind) {
        case Kind::malformed:
            return 400;
        case Kind::unidentified:
            return 401;
        case Kind::forbidden:
            return 403;
        case Kind::not_found:
            return 404;
        case Kind::conflict:
            return 409;
        case Kind::too_large:
            return 413;
        case Kind::refused:
            return 422;
        case Kind::too_many:
            return 429;
        case Kind::unavailable:
            return 503;
        case Kind::full:
            return 507;
    }
    return 500;
}

net::Reply reply_to(const Error& error, Language language, const Refusals& refusals) {
    return reply_to(error, status_of(error.kind), language, refusals);
}

net::Reply reply_to(const Error& error, int status, Language language, const Refusals& refusals) {
    Problem problem;
    problem.name = std::string{error.name};
    problem.type = "/problems/" + problem.name;
    problem.title = refusals.sentence(error, language);
    problem.status = status;
    problem.rule = if_any(std::string{error.rule});
    problem.where = if_any(error.where);
    problem.accepted = if_any(refusals.accepted(error, language));
    for (const Detail& detail : error.details)
        problem.details.push_back({detail.name, detail.text});
    net::Reply reply;
    reply.status = problem.status;
    reply.content_type = "application/problem+json";
    json::write(reply.body, problem);
    reply.headers.emplace_back("Content-Language", language == Language::nl ? "nl" : "en");
    if (error.kind == Kind::unavailable) reply.headers.emplace_back("Retry-After", "1");
    if (error.kind == Kind::too_many)
        for (const Detail& detail : error.details)
            if (detail.name == "retry_after_seconds")
                reply.headers.emplace_back("Retry-After", detail.text);
    return reply;
}

Language language_from(std::string_view accept_language) {
    const auto nl = accept_language.find("nl");
    const auto en = accept_language.find("en");
    return nl != std::string_view::npos && nl < en ? Language::nl : Language::en;
}

}  // namespace kring::http
