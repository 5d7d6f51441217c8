#pragma once

/// Reads JSON values into described types. Nothing is converted and nothing is ignored: an unknown
/// member, a missing one, another type or a number out of range is refused, pointing at the place.
///
/// | C++                       | JSON                                                        |
/// |---------------------------|-------------------------------------------------------------|
/// | described struct          | object with exactly its members (see may_be_missing)        |
/// | OnceText                  | that, or only the text that it once was                     |
/// | std::variant of structs   | object whose member "kind" is the `kind` of one of them     |
/// | described enum            | the enumerator's name                                       |
/// | std::optional             | the value; nothing if missing or null                       |
/// | std::vector               | list; empty if missing                                      |
/// | bool                      | true or false; as the struct has it if missing              |
/// | integers, double          | number in its range                                         |
/// | std::string               | string, valid UTF-8 without NUL                             |
/// | Id                        | its number; 0 names nothing                                 |
/// | Date, Instant             | "2027-03-01", "2027-03-01T09:30:00.000Z"                    |

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <limits>

#include "base/result.hpp"
#include "json/pointer.hpp"
#include "json/types.hpp"

namespace kring::json {

namespace reading {

using boost::json::value;

[[nodiscard]] Error wrong_type(std::string_view expected, const value& found, const Place& place);
[[nodiscard]] Error missing_field(std::string_view name, const Place& place);
[[nodiscard]] Error unknown_field(const boost::json::object& object,
                                  const std::vector<std::string_view>& accepted,
                                  const Place& place);
[[nodiscard]] Error not_one_of(std::string_view found,
                               const std::vector<std::string_view>& accepted, const Place& place);

[[nodiscard]] Result<void> read_signed(std::int64_t& into, const value& from, const Place& place,
                                       std::int64_t least, std::int64_t most);
[[nodiscard]] Result<void> read_unsigned(std::uint64_t& into, const value& from, const Place& place,
                                         std::uint64_t most);
[[nodiscard]] Result<void> read_scalar(bool& into, const value& from, const Place& place);
[[nodiscard]] Result<void> read_scalar(double& into, const value& from, const Place& place);
[[nodiscard]] Result<void> read_scalar(std::string& into, const value& from, const Place& place);
[[nodiscard]] Result<void> read_scalar(Date& into, const value& from, const Place& place);
[[nodiscard]] Result<void> read_scalar(Instant& into, const value& from, const Place& place);

template <class T>
Result<void> read_into(T& into, const value& from, const Place& place);

template <Whole T>
Result<void> read_whole(T& into, const value& from, const Place& place) {
    using Limit = std::numeric_limits<T>;
    if constexpr (std::is_signed_v<T>) {
        std::int64_t number = 0;
        auto outcome = read_signed(number, from, place, Limit::min(), Limit::max());
        into = static_cast<T>(number);
        return outcome;
    } else {
        std::uint64_t number = 0;
        auto outcome = read_unsigned(number, from, place, Limit::max());
        into = static_cast<T>(number);
        return outcome;
    }
}

template <Named T>
Result<void> read_name(T& into, const value& from, const Place& place) {
    const auto* text = from.if_string();
    if (!text) return wrong_type("string", from, place);
    const std::string_view name{text->data(), text->size()};
    bool found = false;
    for_each_enumerator<T>([&](std::string_view known, T enumerator) {
        if (known != name) return;
        into = enumerator;
        found = true;
    });
    if (found) return {};
    std::vector<std::string_view> accepted;
    for_each_enumerator<T>([&](std::string_view known, T) { accepted.push_back(known); });
    return not_one_of(name, accepted, place);
}

template <List T>
Result<void> read_list(T& into, const value& from, const Place& place) {
    const auto* list = from.if_array();
    if (!list) return wrong_type("list", from, place);
    into.clear();
    into.reserve(list->size());
    for (const auto& element : *list) {
        typename T::value_type read_element{};
        auto outcome = read_into(read_element, element, place.element(into.size()));
        if (!outcome) return outcome;
        into.push_back(std::move(read_element));
    }
    return {};
}

/// Reads the members of `into`. `spoken_for` names a member of the object that is not one of them.
template <Structure T>
Result<void> read_members(T& into, const value& from, const Place& place,
                          std::string_view spoken_for = {}) {
    const auto* object = from.if_object();
    if (!object) return wrong_type("object", from, place);
    Result<void> outcome;
    std::size_t known = spoken_for.empty() ? 0 : 1;
    for_each_member(into, [&](std::string_view name, auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if (!outcome) return;
        if (const auto* found = object->if_contains(name)) {
            outcome = read_into(member, *found, place.member(name));
            ++known;
        } else if constexpr (!may_be_missing<Member>) {
            outcome = missing_field(name, place);
        }
    });
    if (!outcome || known == object->size()) return outcome;
    std::vector<std::string_view> accepted;
    if (!spoken_for.empty()) accepted.push_back(spoken_for);
    for_each_member(into, [&](std::string_view name, auto&) { accepted.push_back(name); });
    return unknown_field(*object, accepted, place);
}

/// Reads the alternative of that kind.
template <Choice T>
Result<void> read_kind(T& into, std::string_view kind, const value& from, const Place& place,
                       const Place& place_of_kind, std::string_view spoken_for) {
    Result<void> outcome;
    bool found = false;
    for_each_alternative<T>([&]<class Alternative>(std::type_identity<Alternative>) {
        if (found || Alternative::kind != kind) return;
        found = true;
        outcome = read_members(into.template emplace<Alternative>(), from, place, spoken_for);
    });
    if (found) return outcome;
    std::vector<std::string_view> accepted;
    for_each_alternative<T>([&]<class Alternative>(std::type_identity<Alternative>) {
        accepted.push_back(Alternative::kind);
    });
    return not_one_of(kind, accepted, place_of_kind);
}

template <Choice T>
Result<void> read_choice(T& into, const value& from, const Place& place) {
    const auto* object = from.if_object();
    if (!object) return wrong_type("object", from, place);
    const auto* kind = object->if_contains("kind");
    if (!kind) return missing_field("kind", place);
    const auto* text = kind->if_string();
    if (!text) return wrong_type("string", *kind, place.member("kind"));
    return read_kind(into, {text->data(), text->size()}, from, place, place.member("kind"), "kind");
}

template <class T>
Result<void> read_into(T& into, const value& from, const Place& place) {
    if constexpr (Whole<T>)
        return read_whole(into, from, place);
    else if constexpr (Identifier<T>)
        return read_whole(into.number, from, place);
    else if constexpr (Named<T>)
        return read_name(into, from, place);
    else if constexpr (List<T>)
        return read_list(into, from, place);
    else if constexpr (Choice<T>)
        return read_choice(into, from, place);
    else if constexpr (OnceText<T>)
        return from.is_string() ? read_scalar(into.*T::once_text, from, place)
                                : read_members(into, from, place);
    else if constexpr (Structure<T>)
        return read_members(into, from, place);
    else if constexpr (Optional<T>) {
        into.reset();
        return from.is_null() ? Result<void>{} : read_into(into.emplace(), from, place);
    } else
        return read_scalar(into, from, place);
}

}  // namespace reading

/// `where` is the JSON pointer of `from` in the document that an error shall point into.
template <class T>
[[nodiscard]] Result<T> read(const boost::json::value& from, const std::string& where = {}) {
    Result<T> into{T{}};
    auto outcome = reading::read_into(*into, from, Place{where});
    if (!outcome) return outcome.error();
    return into;
}

/// Reads the alternative of that kind from `content`, which does not itself say its kind.
template <Choice T>
[[nodiscard]] Result<T> read_content(std::string_view kind, const boost::json::value& content,
                                     const std::string& where = {}) {
    Result<T> into{T{}};
    const Place place{where};
    auto outcome = reading::read_kind(*into, kind, content, place, place, {});
    if (!outcome) return outcome.error();
    return into;
}

}  // namespace kring::json
