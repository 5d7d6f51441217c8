#include "http/query.hpp"

#include <algorithm>
#include <array>

namespace kring::http {
namespace {

using boost::json::object;

struct Said {
    std::string_view name, description;
};
constexpr std::array<Said, 15> descriptions{
    {{"after", "Goes on from here: the `next` of the page before"},
     {"at", "As it was then: a moment, or a day, which means its end. Not after today"},
     {"by", "Done by this member only"},
     {"domain", "Of this domain only"},
     {"from", "Not before this day"},
     {"kind", "Of this kind only, or of all kinds that begin with it, as `driver` does"},
     {"limit", "How many at most"},
     {"noun", "Records of this noun only"},
     {"q", "The words to look for"},
     {"responsible", "For which this member is responsible"},
     {"review", "Whose review is soon, due or overdue"},
     {"stage", "At this stage only"},
     {"stream",
      "Stays open and sends entries as server-sent events; limits and filters do not count"},
     {"to", "Not after this day"},
     {"view", "What it is wanted for"}}};

}  // namespace

QueryParameter query_parameter(std::string_view name, boost::json::value schema) {
    const auto* const said = std::find_if(descriptions.begin(), descriptions.end(),
                                          [&](const Said& known) { return known.name == name; });
    QueryParameter parameter{std::string{name}, std::move(schema), {}};
    if (said != descriptions.end()) parameter.description = said->description;
    return parameter;
}

QueryParameter query_words(std::string_view name, std::initializer_list<std::string_view> words) {
    boost::json::array accepted;
    for (const auto word : words) accepted.emplace_back(json::schemas::text_of(word));
    return query_parameter(name, object{{"type", "string"}, {"enum", std::move(accepted)}});
}

QueryParameter query_number(std::string_view name, std::uint64_t fallback, std::uint64_t least,
                            std::uint64_t most) {
    return query_parameter(
        name,
        object{{"type", "integer"}, {"minimum", least}, {"maximum", most}, {"default", fallback}});
}

}  // namespace kring::http
