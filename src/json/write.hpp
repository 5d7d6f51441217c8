#pragma once

/// Writes described types as JSON text, straight into a string. The text is canonical: members in
/// the order described, no spaces, an empty optional left out, lists and flags always there, only
/// the escapes that JSON demands. Writing what `read` has read gives the same bytes again.

#include <string>
#include <string_view>

#include "json/types.hpp"

namespace kring::json {

namespace writing {

void write_text(std::string& out, std::string_view text);
void write_number(std::string& out, std::int64_t number);
void write_number(std::string& out, std::uint64_t number);
void write_number(std::string& out, double number);

template <Named T>
void write_name(std::string& out, T value) {
    for_each_enumerator<T>([&](std::string_view name, T enumerator) {
        if (enumerator != value) return;
        out += '"';
        out += name;
        out += '"';
    });
}

}  // namespace writing

template <class T>
void write(std::string& out, const T& value);

namespace writing {

/// The members of a struct, each after a comma unless `is_first`.
template <Structure T>
void write_members(std::string& out, const T& structure, bool is_first) {
    for_each_member(structure, [&](std::string_view name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (Optional<Member>) {
            if (!member) return;
        }
        if (!is_first) out += ',';
        is_first = false;
        out += '"';
        out += name;
        out += "\":";
        write(out, member);
    });
}

template <Choice T>
void write_choice(std::string& out, const T& choice) {
    out += R"({"kind":")";
    out += kind_of(choice);
    out += '"';
    std::visit([&](const auto& held) { write_members(out, held, false); }, choice);
    out += '}';
}

template <List T>
void write_list(std::string& out, const T& list) {
    out += '[';
    bool is_first = true;
    for (const auto& element : list) {
        if (!is_first) out += ',';
        is_first = false;
        write(out, element);
    }
    out += ']';
}

}  // namespace writing

/// Adds `value` to `out`. A double must be finite; an empty optional that is no member of a struct
/// becomes null; an enum must hold one of its enumerators.
template <class T>
void write(std::string& out, const T& value) {
    if constexpr (Flag<T>)
        out += value ? "true" : "false";
    else if constexpr (Whole<T> && std::is_signed_v<T>)
        writing::write_number(out, std::int64_t{value});
    else if constexpr (Whole<T>)
        writing::write_number(out, std::uint64_t{value});
    else if constexpr (Real<T>)
        writing::write_number(out, value);
    else if constexpr (Identifier<T>)
        writing::write_number(out, std::uint64_t{value.number});
    else if constexpr (Text<T>)
        writing::write_text(out, value);
    else if constexpr (Day<T> || Moment<T>) {
        out += '"';
        out += to_text(value);
        out += '"';
    } else if constexpr (Named<T>)
        writing::write_name(out, value);
    else if constexpr (List<T>)
        writing::write_list(out, value);
    else if constexpr (Choice<T>)
        writing::write_choice(out, value);
    else if constexpr (Optional<T>) {
        if (value)
            write(out, *value);
        else
            out += "null";
    } else {
        static_assert(Structure<T>, "describe it with BOOST_DESCRIBE_STRUCT");
        out += '{';
        writing::write_members(out, value, true);
        out += '}';
    }
}

/// What a choice holds, as an object that does not say its kind.
template <Choice T>
void write_content(std::string& out, const T& choice) {
    std::visit([&](const auto& held) { write(out, held); }, choice);
}

/// The text of one value.
template <class T>
[[nodiscard]] std::string to_json(const T& value) {
    std::string out;
    write(out, value);
    return out;
}

}  // namespace kring::json
