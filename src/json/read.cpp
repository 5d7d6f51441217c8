#include "json/read.hpp"

#include <cmath>

#include "base/joined.hpp"
#include "json/utf8.hpp"

namespace kring::json::reading {
namespace {

std::string_view type_name(const value& found) {
    switch (found.kind()) {
        case boost::json::kind::null:
            return "null";
        case boost::json::kind::bool_:
            return "true or false";
        case boost::json::kind::int64:
        case boost::json::kind::uint64:
            return "whole number";
        case boost::json::kind::double_:
            return "number";
        case boost::json::kind::string:
            return "string";
        case boost::json::kind::array:
            return "list";
        case boost::json::kind::object:
            break;
    }
    return "object";
}

Error refusal(std::string_view name, const Place& place) {
    return Error{Kind::malformed, name}.at(place.pointer());
}

template <class Number>
Error out_of_range(Number least, Number most, const Place& place) {
    return refusal("json.out_of_range", place)
        .with("least", std::to_string(least))
        .with("most", std::to_string(most));
}

}  // namespace

Error wrong_type(std::string_view expected, const value& found, const Place& place) {
    return refusal("json.wrong_type", place)
        .with("expected", std::string{expected})
        .with("found", std::string{type_name(found)});
}

Error missing_field(std::string_view name, const Place& place) {
    return refusal("json.missing_field", place.member(name)).with("field", std::string{name});
}

Error unknown_field(const boost::json::object& object,
                    const std::vector<std::string_view>& accepted, const Place& place) {
    std::string_view unknown;
    for (const auto& member : object) {
        const std::string_view name{member.key().data(), member.key().size()};
        if (std::find(accepted.begin(), accepted.end(), name) == accepted.end()) unknown = name;
    }
    return refusal("json.unknown_field", place.member(unknown))
        .with("field", std::string{unknown})
        .with("accepted", joined(accepted));
}

Error not_one_of(std::string_view found, const std::vector<std::string_view>& accepted,
                 const Place& place) {
    constexpr std::size_t longest_echo = 64;
    return refusal("json.not_one_of", place)
        .with("found", std::string{found.substr(0, longest_echo)})
        .with("accepted", joined(accepted));
}

Result<void> read_signed(std::int64_t& into, const value& from, const Place& place,
                         std::int64_t least, std::int64_t most) {
    if (from.is_uint64()) return out_of_range(least, most, place);
    const auto* number = from.if_int64();
    if (!number) return wrong_type("whole number", from, place);
    if (*number < least || *number > most) return out_of_range(least, most, place);
    into = *number;
    return {};
}

Result<void> read_unsigned(std::uint64_t& into, const value& from, const Place& place,
                           std::uint64_t most) {
    if (const auto* number = from.if_int64()) {
        if (*number < 0) return out_of_range(std::uint64_t{0}, most, place);
        into = static_cast<std::uint64_t>(*number);
    } else if (const auto* large = from.if_uint64()) {
        into = *large;
    } else {
        return wrong_type("whole number", from, place);
    }
    if (into > most) return out_of_range(std::uint64_t{0}, most, place);
    return {};
}

Result<void> read_scalar(bool& into, const value& from, const Place& place) {
    const auto* flag = from.if_bool();
    if (!flag) return wrong_type("true or false", from, place);
    into = *flag;
    return {};
}

Result<void> read_scalar(double& into, const value& from, const Place& place) {
    if (!from.is_number()) return wrong_type("number", from, place);
    into = from.to_number<double>();
    if (!std::isfinite(into)) return refusal("json.not_finite", place);
    return {};
}

Result<void> read_scalar(std::string& into, const value& from, const Place& place) {
    const auto* text = from.if_string();
    if (!text) return wrong_type("string", from, place);
    into.assign(text->data(), text->size());
    if (into.find('\0') != std::string::npos) return refusal("json.text_contains_nul", place);
    if (!is_utf8(into)) return refusal("json.text_is_not_utf8", place);
    return {};
}

Result<void> read_scalar(Date& into, const value& from, const Place& place) {
    const auto* text = from.if_string();
    if (!text) return wrong_type("string", from, place);
    const auto date = parse_date({text->data(), text->size()});
    if (!date) return refusal("json.not_a_date", place);
    into = *date;
    return {};
}

Result<void> read_scalar(Instant& into, const value& from, const Place& place) {
    const auto* text = from.if_string();
    if (!text) return wrong_type("string", from, place);
    const auto instant = parse_instant({text->data(), text->size()});
    if (!instant) return refusal("json.not_an_instant", place);
    into = *instant;
    return {};
}

}  // namespace kring::json::reading
