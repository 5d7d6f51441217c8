#pragma once

#include <boost/json/object.hpp>

#include "http/call.hpp"
#include "json/read.hpp"

namespace kring::http {

/// Whether a value of this type is written as a number in JSON.
template <class T>
inline constexpr bool is_numeric = json::Identifier<T> || json::Whole<T>;
template <class T>
inline constexpr bool is_numeric<std::optional<T>> = is_numeric<T>;

/// Reads a filter, all of whose members are optional, from the query.
template <class Filter>
[[nodiscard]] Result<Filter> named_parameters(const Call& call) {
    boost::json::object object;
    Filter example{};
    Result<void> outcome;
    for_each_member(example, [&](std::string_view name, auto& member) {
        const auto text = call.request.parameter(name);
        if (!text || !outcome) return;
        if constexpr (is_numeric<std::remove_cvref_t<decltype(member)>>) {
            const auto number = call.query_number(name, 0, 0, 0xffff'ffff);
            if (number)
                object[name] = *number;
            else
                outcome = number.error();
        } else {
            object[name] = *text;
        }
    });
    if (!outcome) return outcome.error();
    return json::read<Filter>(object);
}

}  // namespace kring::http
