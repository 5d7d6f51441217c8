#include "http/openapi.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cctype>

#include "http/access.hpp"
#include "http/router.hpp"
#include "json/schema.hpp"

namespace kring::http {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr auto what_it_is =
    "Governance by Sociocracy 3.0: everything that the web app does.\n\n"
    "Where an operation has the header `Idempotency-Key`, asking again within a day with the same "
    "key and the same body does nothing twice and gives the same answer; with another body it is "
    "refused (`request.key_was_used_otherwise`). Keys are each member's own. Operations without "
    "this header do no harm when asked again, and a key changes nothing, unless they say that they "
    "refuse it.";

std::string lower(std::string_view text) {
    std::string result;
    for (const char c : text)
        result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

/// "GET /api/v1/organizations/{organization}/drivers/{driver}" -> "get_drivers_driver"
std::string operation_of(const Route& route) {
    std::string name = lower(name_of(route.verb));
    std::string_view rest = route.pattern;
    for (const std::string_view prefix : {"/api/v1", "/organizations/{organization}"})
        if (rest.starts_with(prefix)) rest.remove_prefix(prefix.size());
    if (rest.empty()) rest = "/organization";
    for (const char c : rest) {
        if (c == '/')
            name += '_';
        else if (c == '-')
            name += '_';
        else if (c != '{' && c != '}')
            name += c;
    }
    return name;
}

object parameter(const std::string& name, std::string_view place, bool required, object schema) {
    return {{"name", name},
            {"in", std::string{place}},
            {"required", required},
            {"schema", std::move(schema)}};
}

array parameters_of(const Route& route) {
    array parameters;
    for (std::size_t at = route.pattern.find('{'); at != std::string::npos;
         at = route.pattern.find('{', at + 1)) {
        const auto end = route.pattern.find('}', at);
        const std::string name = route.pattern.substr(at + 1, end - at - 1);
        const bool is_text = name == "organization" || name == "file" || name == "name";
        parameters.push_back(
            parameter(name, "path", true, {{"type", is_text ? "string" : "integer"}}));
    }
    for (const QueryParameter& known : route.query) {
        auto described = parameter(known.name, "query", false, known.schema.as_object());
        if (!known.description.empty()) described["description"] = known.description;
        parameters.push_back(std::move(described));
    }
    for (const std::string& name : route.headers)
        parameters.push_back(parameter(name, "header", false, {{"type", "string"}}));
    if (route.repeating == Repeating::by_key)
        parameters.push_back(parameter("Idempotency-Key", "header", false,
                                       {{"type", "string"}, {"maxLength", 128}}));
    return parameters;
}

bool heeds(const Route& route, std::string_view header) {
    return std::find(route.headers.begin(), route.headers.end(), header) != route.headers.end();
}

object json_content(value schema) {
    return {{"application/json", object{{"schema", std::move(schema)}}}};
}

/// The statuses that this route can refuse with, besides those of a fault.
std::vector<int> refusals_of(const Route& route) {
    const bool changes = is_unsafe(route.verb);
    std::vector<int> statuses;
    if (!route.query.empty() || changes) statuses.push_back(400);
    if (route.access != Access::anybody) statuses.push_back(401);
    if (changes) statuses.push_back(403);
    if (route.access == Access::member) statuses.push_back(404);
    if (changes) statuses.push_back(409);
    if (route.body_schema) statuses.insert(statuses.end(), {413, 422});
    if (changes && route.access != Access::member) statuses.push_back(429);
    statuses.push_back(503);
    if (changes) statuses.push_back(507);
    return statuses;
}

std::string_view meaning_of(int status) {
    switch (status) {
        case 201:
            return "Done, and something new has come to be";
        case 204:
            return "Done; there is nothing to say";
        default:
            return "Done";
    }
}

/// Where the document describes what a success of this route answers, as a JSON pointer in a URI.
std::string reference_to_success(const Route& route) {
    std::string reference = "#/paths/";
    for (const char c : route.pattern) {
        if (c == '/')
            reference += "~1";
        else if (c == '{')
            reference += "%7B";
        else if (c == '}')
            reference += "%7D";
        else
            reference += c;
    }
    return reference + '/' + lower(name_of(route.verb)) + "/responses/2XX";
}

object responses_of(const Route& route) {
    object responses;
    object answer{{"description", "Done"}};
    if (route.answer_schema) answer["content"] = json_content(route.answer_schema());
    if (heeds(route, "Last-Event-ID"))
        answer["content"].as_object()["text/event-stream"] =
            object{{"schema", object{{"type", "string"}}}};
    for (const int status : route.answers)
        responses[std::to_string(status)] =
            object{{"$ref", reference_to_success(route)},
                   {"description", json::schemas::text_of(meaning_of(status))}};
    // Once, for whichever success it is.
    responses["2XX"] = std::move(answer);
    if (heeds(route, "If-None-Match"))
        responses["304"] = object{{"description", "What the caller has is still so"}};
    const object refusal{{"$ref", "#/components/responses/Refusal"}};
    for (const int status : refusals_of(route)) responses[std::to_string(status)] = refusal;
    responses["default"] = refusal;
    return responses;
}

object operation(const Route& route) {
    object described{{"operationId", operation_of(route)},
                     {"summary", route.summary},
                     {"parameters", parameters_of(route)},
                     {"responses", responses_of(route)}};
    if (!route.description.empty()) described["description"] = route.description;
    if (route.body_schema)
        described["requestBody"] =
            object{{"required", true}, {"content", json_content(route.body_schema())}};
    if (route.access == Access::anybody) described["security"] = array{};
    return described;
}

object refusal_response() {
    return {{"description", "Refused: what was wrong and what would be accepted"},
            {"content",
             object{{"application/problem+json",
                     object{{"schema", object{{"$ref", "#/components/schemas/Problem"}}}}}}}};
}

object problem_schema() {
    const object text{{"type", "string"}};
    return {
        {"type", "object"},
        {"required", array{"type", "title", "status", "name", "details"}},
        {"properties",
         object{{"type", text},
                {"title", text},
                {"status", object{{"type", "integer"}}},
                {"name", text},
                {"rule", text},
                {"where", text},
                {"accepted", text},
                {"details", object{{"type", "array"},
                                   {"items", object{{"type", "object"},
                                                    {"properties",
                                                     object{{"name", text}, {"text", text}}}}}}}}}};
}

}  // namespace

std::string openapi_document(const std::vector<Route>& routes) {
    object paths;
    for (const Route& route : routes) {
        if (!paths.contains(route.pattern)) paths[route.pattern] = object{};
        paths[route.pattern].as_object()[lower(name_of(route.verb))] = operation(route);
    }
    const object session{{"type", "apiKey"}, {"in", "cookie"}, {"name", "kring"}};
    const object document{
        {"openapi", "3.1.0"},
        {"info", object{{"title", "Kring"},
                        {"version", "1"},
                        {"description", what_it_is},
                        {"license", object{{"name", "AGPL-3.0-or-later"},
                                           {"identifier", "AGPL-3.0-or-later"}}}}},
        {"security", array{object{{"session", array{}}}}},
        {"paths", std::move(paths)},
        {"components", object{{"schemas", object{{"Problem", problem_schema()}}},
                              {"responses", object{{"Refusal", refusal_response()}}},
                              {"securitySchemes", object{{"session", session}}}}}};
    return boost::json::serialize(document);
}

}  // namespace kring::http
