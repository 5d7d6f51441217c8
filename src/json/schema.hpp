#pragma once

/// The shape of a described type as JSON Schema 2020-12, which is what OpenAPI 3.1 contains. It
/// says what `read` accepts, except that a schema leaves unsaid that an optional may also be null,
/// and that an OnceText may also be a text.

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <limits>

#include "json/types.hpp"

namespace kring::json {

template <class T>
[[nodiscard]] boost::json::value schema();

namespace schemas {

using boost::json::array;
using boost::json::object;

[[nodiscard]] inline boost::json::string_view text_of(std::string_view text) {
    return {text.data(), text.size()};
}

template <Structure T>
object structure_schema(std::string_view kind = {}) {
    object properties;
    array required;
    if (!kind.empty()) {
        properties["kind"] = object{{"const", text_of(kind)}};
        required.emplace_back("kind");
    }
    for_each_member(T{}, [&](std::string_view name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        properties[text_of(name)] = schema<Member>();
        if (!may_be_missing<Member>) required.emplace_back(text_of(name));
    });
    object described{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) described["required"] = std::move(required);
    described["additionalProperties"] = false;
    return described;
}

template <Named T>
object name_schema() {
    array names;
    for_each_enumerator<T>([&](std::string_view name, T) { names.emplace_back(text_of(name)); });
    return {{"type", "string"}, {"enum", std::move(names)}};
}

template <Choice T>
object choice_schema() {
    array alternatives;
    for_each_alternative<T>([&]<class Alternative>(std::type_identity<Alternative>) {
        alternatives.emplace_back(structure_schema<Alternative>(Alternative::kind));
    });
    return {{"oneOf", std::move(alternatives)}};
}

template <Whole T>
object whole_schema() {
    using Limit = std::numeric_limits<T>;
    return {{"type", "integer"}, {"minimum", Limit::min()}, {"maximum", Limit::max()}};
}

}  // namespace schemas

/// The schema of T, everything inline.
template <class T>
boost::json::value schema() {
    using boost::json::object;
    if constexpr (Flag<T>)
        return object{{"type", "boolean"}};
    else if constexpr (Whole<T>)
        return schemas::whole_schema<T>();
    else if constexpr (Identifier<T>)
        return schemas::whole_schema<decltype(T::number)>();
    else if constexpr (Real<T>)
        return object{{"type", "number"}};
    else if constexpr (Text<T>)
        return object{{"type", "string"}};
    else if constexpr (Day<T>)
        return object{{"type", "string"}, {"format", "date"}};
    else if constexpr (Moment<T>)
        return object{{"type", "string"}, {"format", "date-time"}};
    else if constexpr (Named<T>)
        return schemas::name_schema<T>();
    else if constexpr (Optional<T>)
        return schema<typename T::value_type>();
    else if constexpr (List<T>)
        return object{{"type", "array"}, {"items", schema<typename T::value_type>()}};
    else if constexpr (Choice<T>)
        return schemas::choice_schema<T>();
    else
        return schemas::structure_schema<T>();
}

}  // namespace kring::json
