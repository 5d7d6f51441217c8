#include "http/call.hpp"

#include <charconv>

namespace kring::http {
namespace {

template <class Number>
std::optional<Number> whole_number(std::string_view text) {
    Number number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc{} || stopped != end || text.empty()) return std::nullopt;
    return number;
}

}  // namespace

std::uint32_t Call::number(std::string_view name) const {
    return whole_number<std::uint32_t>(part(name)).value_or(0);
}

Result<std::uint64_t> Call::query_number(std::string_view name, std::uint64_t fallback,
                                         std::uint64_t least, std::uint64_t most) const {
    const auto text = request.parameter(name);
    if (!text) return fallback;
    const auto found = whole_number<std::uint64_t>(*text);
    if (!found || *found < least || *found > most)
        return Error{Kind::malformed, "request.parameter_out_of_range"}
            .with("parameter", std::string{name})
            .with("least", std::to_string(least))
            .with("most", std::to_string(most));
    return *found;
}

}  // namespace kring::http
