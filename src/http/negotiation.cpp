#include "http/negotiation.hpp"

#include "net/text.hpp"

namespace kring::http {
namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
    return text;
}

/// The part before the separator, which is taken from `rest` together with it.
std::string_view take_until(std::string_view& rest, char separator) {
    const auto end = rest.find(separator);
    const auto part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return trimmed(part);
}

std::string_view strong(std::string_view tag) {
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    return tag;
}

/// Of "q=0", "q=0.00" and the like.
bool is_zero_weight(std::string_view parameter) {
    if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) return false;
    return parameter.find_first_not_of("0.", 2) == std::string_view::npos;
}

}  // namespace

bool names_tag(std::string_view if_none_match, std::string_view tag) {
    std::string_view rest = trimmed(if_none_match);
    if (rest == "*") return true;
    // Our own tags hold neither commas nor quotes, so a list can be cut at its commas.
    while (!rest.empty())
        if (strong(take_until(rest, ',')) == strong(tag)) return true;
    return false;
}

bool takes_gzip(std::string_view accept_encoding) {
    bool takes_any = false;
    while (!accept_encoding.empty()) {
        std::string_view offer = take_until(accept_encoding, ',');
        const auto coding = take_until(offer, ';');
        const bool takes = !is_zero_weight(trimmed(offer));
        if (net::same_ignoring_case(coding, "gzip") || net::same_ignoring_case(coding, "x-gzip"))
            return takes;
        if (coding == "*") takes_any = takes;
    }
    return takes_any;
}

}  // namespace kring::http
