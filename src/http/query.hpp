#pragma once

#include <boost/json/array.hpp>

#include "base/describe.hpp"
#include "http/route.hpp"
#include "json/schema.hpp"

namespace kring::http {

/// A parameter with what the OpenAPI document says of it everywhere.
[[nodiscard]] QueryParameter query_parameter(std::string_view name, boost::json::value schema);
/// One that takes one of a few words; Front refuses all others.
[[nodiscard]] QueryParameter query_words(std::string_view name,
                                         std::initializer_list<std::string_view> words);
/// One that takes a whole number.
[[nodiscard]] QueryParameter query_number(std::string_view name, std::uint64_t fallback,
                                          std::uint64_t least, std::uint64_t most);

/// One parameter for each member of a described struct, of the member's type.
template <class Filter>
[[nodiscard]] std::vector<QueryParameter> filter_parameters() {
    std::vector<QueryParameter> parameters;
    Filter example{};
    for_each_member(example, [&](std::string_view name, auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        parameters.push_back(query_parameter(name, json::schema<Member>()));
    });
    return parameters;
}

}  // namespace kring::http
