#pragma once

/// Which types travel as JSON. Reader, writer and schema all choose by these concepts, so that they
/// cannot disagree about a type.

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/describe.hpp"
#include "base/id.hpp"
#include "base/instant.hpp"

namespace kring::json {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

/// The alternatives of a choice: a std::variant, or a type that is one and names it Alternatives.
template <class T>
struct AlternativesOf {};
template <class... T>
struct AlternativesOf<std::variant<T...>> {
    using Type = std::variant<T...>;
};
template <class T>
requires requires { typename T::Alternatives; }
struct AlternativesOf<T> {
    using Type = typename T::Alternatives;
};
template <class T>
inline constexpr bool is_choice = requires {
    typename AlternativesOf<T>::Type;
};

template <class T>
inline constexpr bool is_id = false;
template <class Noun>
inline constexpr bool is_id<Id<Noun>> = true;

template <class T>
concept Flag = std::same_as<T, bool>;
template <class T>
concept Whole = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;
template <class T>
concept Real = std::same_as<T, double>;
template <class T>
concept Text = std::same_as<T, std::string>;
template <class T>
concept Identifier = is_id<T>;
template <class T>
concept Day = std::same_as<T, Date>;
template <class T>
concept Moment = std::same_as<T, Instant>;
template <class T>
concept Named = is_described_enum<T>;
template <class T>
concept Optional = is_optional<T>;
template <class T>
concept List = is_list<T>;
/// One of several structs, told apart by their `static constexpr std::string_view kind`.
template <class T>
concept Choice = is_choice<T>;
template <class T>
concept Structure = is_described_struct<T>;
/// A structure that older logbooks have as a text: `once_text` is the member that this text is now.
template <class T>
concept OnceText = Structure<T> && requires {
    T::once_text;
};

/// Whether a member of this type may be left out of an object. An optional is then empty, a list
/// has no elements, a flag is false unless its struct says otherwise.
template <class T>
inline constexpr bool may_be_missing = Optional<T> || List<T> || Flag<T>;

/// Calls `visit(name, enumerator)` for each described enumerator, in the order written.
template <Named T, class Visit>
constexpr void for_each_enumerator(Visit&& visit) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto one) { visit(std::string_view{one.name}, one.value); });
}

/// Calls `visit(std::type_identity<Alternative>{})` for each alternative of a choice.
template <Choice T, class Visit>
constexpr void for_each_alternative(Visit&& visit) {
    boost::mp11::mp_for_each<
        boost::mp11::mp_transform<std::type_identity, typename AlternativesOf<T>::Type>>(visit);
}

/// The name of what a choice holds.
template <Choice T>
[[nodiscard]] std::string_view kind_of(const T& choice) {
    return std::visit([](const auto& held) -> std::string_view { return held.kind; }, choice);
}

}  // namespace kring::json
