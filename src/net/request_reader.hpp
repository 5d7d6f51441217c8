#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

#include "net/head.hpp"
#include "net/refusal.hpp"
#include "net/settings.hpp"

namespace kring::net {

/// Turns bytes into one request after another; knows no socket. What comes out does not depend on
/// the pieces in which the bytes arrive. Not thread-safe.
class RequestReader {
public:
    enum class Progress {
        needs_more,      ///< the same bytes that are left, and further ones
        wants_continue,  ///< the peer waits for "100 Continue"; then go on reading
        complete,        ///< take() the request
        refused,         ///< answer refusal() and close; no further reading
    };
    using BodyLimit = std::function<std::size_t(const Request& head)>;

    /// Both must outlive the reader.
    RequestReader(const Limits& limits, const BodyLimit& body_limit)
        : limits_(limits), body_limit_(body_limit) {}

    /// Takes what it understands off the front of `input`; the rest is to be given again.
    [[nodiscard]] Progress read(std::string_view& input);
    /// The complete request, without remote_address and number. Ready for the next one then.
    [[nodiscard]] Request take();

    [[nodiscard]] const Refusal& refusal() const { return refusal_; }
    /// Whether the connection may carry another request after this one.
    [[nodiscard]] bool keeps_alive() const { return keeps_alive_; }
    [[nodiscard]] bool is_head_read() const { return stage_ != Stage::head; }
    [[nodiscard]] std::size_t body_bytes() const { return head_.request.body.size(); }

private:
    enum class Stage { head, body, chunk_size, chunk_data, chunk_end, trailer, complete };

    Progress refuse(Refusal refusal);
    Progress read_head_lines(std::string_view& input);
    Progress begin_body(bool all_input_used);
    Progress read_body(std::string_view& input);
    Progress read_chunk_size(std::string_view& input);
    Progress read_chunk_data(std::string_view& input);
    Progress read_chunk_end(std::string_view& input);
    Progress read_trailer(std::string_view& input);
    bool check_line(std::string_view input, std::size_t line_end);

    const Limits& limits_;
    const BodyLimit& body_limit_;
    Stage stage_ = Stage::head;
    Head head_{};
    Refusal refusal_ = head_is_malformed;
    bool keeps_alive_ = false;
    bool blank_line_skipped_ = false;
    std::size_t scanned_bytes_ = 0;
    std::size_t line_begin_ = 0;
    std::size_t first_header_ = 0;
    std::size_t header_count_ = 0;
    std::size_t body_limit_bytes_ = 0;
    std::size_t trailer_bytes_ = 0;
    std::uint64_t remaining_bytes_ = 0;
};

}  // namespace kring::net
