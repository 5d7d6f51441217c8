#include "net/head.hpp"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include "net/target.hpp"
#include "net/text.hpp"

namespace kring::net {
namespace {

namespace http = boost::beast::http;
using ErrorCode = boost::beast::error_code;
using BeastText = boost::beast::string_view;

std::string_view view(BeastText text) { return {text.data(), text.size()}; }

std::optional<Verb> verb_of(std::string_view method) {
    if (method == "GET") return Verb::get;
    if (method == "HEAD") return Verb::head;
    if (method == "POST") return Verb::post;
    if (method == "PUT") return Verb::put;
    if (method == "PATCH") return Verb::patch;
    if (method == "DELETE") return Verb::remove;
    if (method == "OPTIONS") return Verb::other;
    return std::nullopt;
}

/// Beast finds the tokens; what they may be is decided here, more strictly than Beast does.
class HeadParser final : public http::basic_parser<true> {
public:
    HeadParser(const Limits& limits, Head& head) : limits_(limits), head_(head) {}

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }
    [[nodiscard]] std::optional<Refusal> finish() {
        if (hosts_ > 1 || (hosts_ == 0 && is_version_1_1_)) return host_is_missing;
        if (head_.is_chunked && (lengths_ > 0 || !is_version_1_1_)) return framing_is_ambiguous;
        head_.keeps_alive = is_version_1_1_ && keep_alive();
        return std::nullopt;
    }

private:
    void refuse(Refusal refusal, ErrorCode& error) {
        refusal_ = refusal;
        error = http::error::bad_value;
    }

    void on_request_impl(http::verb /*verb*/, BeastText method, BeastText target, int version,
                         ErrorCode& error) override {
        is_version_1_1_ = version == 11;
        const auto verb = verb_of(view(method));
        if (method == "TRACE" || method == "CONNECT") return refuse(method_is_not_allowed, error);
        if (!verb) return refuse(method_is_unknown, error);
        head_.request.verb = *verb;
        const auto refusal = read_target(view(target), limits_.query_bytes, head_.request);
        if (refusal) refuse(*refusal, error);
    }

    void on_field_impl(http::field field, BeastText name, BeastText value,
                       ErrorCode& error) override {
        const std::string_view text = view(value);
        if (field == http::field::host) ++hosts_;
        if (field == http::field::content_length) return read_length(text, name, error);
        if (field == http::field::transfer_encoding) {
            if (head_.is_chunked || !same_ignoring_case(text, "chunked")) {
                return refuse(framing_is_ambiguous, error);
            }
            head_.is_chunked = true;
        }
        if (field == http::field::expect) {
            if (!same_ignoring_case(text, "100-continue")) {
                return refuse(expectation_is_unknown, error);
            }
            head_.expects_continue = is_version_1_1_;
        }
        head_.request.headers.add(view(name), text);
    }

    void read_length(std::string_view text, BeastText name, ErrorCode& error) {
        const bool is_number = !text.empty() && text.size() <= 18 &&
                               std::all_of(text.begin(), text.end(),
                                           [](char digit) { return digit >= '0' && digit <= '9'; });
        if (!is_number || ++lengths_ > 1) return refuse(framing_is_ambiguous, error);
        head_.content_length = 0;
        for (const char digit : text) {
            head_.content_length =
                head_.content_length * 10 + static_cast<std::uint64_t>(digit - '0');
        }
        head_.request.headers.add(view(name), text);
    }

    void on_response_impl(int /*code*/, BeastText /*reason*/, int /*version*/,
                          ErrorCode& /*error*/) override {}
    void on_header_impl(ErrorCode& /*error*/) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>& /*length*/,
                           ErrorCode& /*error*/) override {}
    std::size_t on_body_impl(BeastText /*bytes*/, ErrorCode& /*error*/) override { return 0; }
    void on_chunk_header_impl(std::uint64_t /*size*/, BeastText /*extensions*/,
                              ErrorCode& /*error*/) override {}
    std::size_t on_chunk_body_impl(std::uint64_t /*remaining*/, BeastText /*bytes*/,
                                   ErrorCode& /*error*/) override {
        return 0;
    }
    void on_finish_impl(ErrorCode& /*error*/) override {}

    const Limits& limits_;
    Head& head_;
    std::optional<Refusal> refusal_;
    int hosts_ = 0;
    int lengths_ = 0;
    bool is_version_1_1_ = false;
};

/// Whether the request line ends in a version of the right form, such as HTTP/2.0.
bool names_a_version(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\r'));
    const std::size_t blank = line.rfind(' ');
    if (blank == std::string_view::npos) return false;
    const std::string_view version = line.substr(blank + 1);
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    return version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) &&
           version[6] == '.' && is_digit(version[7]);
}

}  // namespace

std::optional<Refusal> read_head(std::string_view text, const Limits& limits, Head& head) {
    HeadParser parser{limits, head};
    parser.header_limit(static_cast<std::uint32_t>(text.size()));
    parser.body_limit(boost::none);
    ErrorCode error;
    parser.put(boost::asio::const_buffer{text.data(), text.size()}, error);
    if (parser.refusal()) return parser.refusal();
    if (error == http::error::bad_version && names_a_version(text)) return version_is_unknown;
    if (error == http::error::bad_content_length || error == http::error::multiple_content_length ||
        error == http::error::bad_transfer_encoding) {
        return framing_is_ambiguous;
    }
    if (error || !parser.is_header_done()) return head_is_malformed;
    return parser.finish();
}

}  // namespace kring::net
