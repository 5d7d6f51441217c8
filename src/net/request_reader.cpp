#include "net/request_reader.hpp"

#include <algorithm>
#include <utility>

#include "net/text.hpp"

namespace kring::net {
namespace {

constexpr std::size_t chunk_line_bytes = 256;
constexpr auto npos = std::string_view::npos;

/// The size of a chunk line without its CRLF, such as "1a3;name=value".
std::optional<std::uint64_t> chunk_size(std::string_view line) {
    std::uint64_t size = 0;
    std::size_t digits = 0;
    for (; digits < line.size(); ++digits) {
        const char letter = line[digits];
        unsigned digit = 0;
        if (letter >= '0' && letter <= '9') {
            digit = static_cast<unsigned>(letter - '0');
        } else if ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'f') {
            digit = static_cast<unsigned>((letter | 0x20) - 'a') + 10;
        } else {
            break;
        }
        size = size * 16 + digit;
    }
    const std::string_view rest = line.substr(digits);
    if (digits == 0 || digits > 15 || has_control_character(rest)) return std::nullopt;
    if (!rest.empty() && !rest.starts_with(';')) return std::nullopt;
    return size;
}

}  // namespace

RequestReader::Progress RequestReader::refuse(Refusal refusal) {
    refusal_ = refusal;
    keeps_alive_ = false;
    return Progress::refused;
}

RequestReader::Progress RequestReader::read(std::string_view& input) {
    for (;;) {
        const Stage before = stage_;
        const std::size_t bytes_before = input.size();
        Progress progress = Progress::needs_more;
        switch (stage_) {
            case Stage::head:
                progress = read_head_lines(input);
                break;
            case Stage::body:
                progress = read_body(input);
                break;
            case Stage::chunk_size:
                progress = read_chunk_size(input);
                break;
            case Stage::chunk_data:
                progress = read_chunk_data(input);
                break;
            case Stage::chunk_end:
                progress = read_chunk_end(input);
                break;
            case Stage::trailer:
                progress = read_trailer(input);
                break;
            case Stage::complete:
                return Progress::complete;
        }
        if (progress != Progress::needs_more) return progress;
        if (stage_ == before && input.size() == bytes_before) return progress;
    }
}

Request RequestReader::take() {
    Request request = std::move(head_.request);
    head_ = Head{};
    stage_ = Stage::head;
    blank_line_skipped_ = false;
    scanned_bytes_ = line_begin_ = first_header_ = header_count_ = trailer_bytes_ = 0;
    return request;
}

/// False once a limit is passed or the line breaks the rules; `refusal_` says which.
bool RequestReader::check_line(std::string_view input, std::size_t line_end) {
    const std::size_t length = line_end - line_begin_;
    if (first_header_ == 0) {
        refusal_ = target_is_too_long;
        if (length > limits_.request_line_bytes + 1) return false;
    } else {
        refusal_ = head_is_too_large;
        if (line_end - first_header_ > limits_.header_bytes) return false;
    }
    if (line_end == input.size()) return true;

    refusal_ = head_is_malformed;
    if (length == 0 || input[line_end - 1] != '\r') return false;
    if (first_header_ == 0 || length == 1) return true;
    if (input[line_begin_] == ' ' || input[line_begin_] == '\t') return false;
    refusal_ = head_is_too_large;
    return ++header_count_ <= limits_.header_count;
}

RequestReader::Progress RequestReader::read_head_lines(std::string_view& input) {
    for (;;) {
        const std::size_t line_end = std::min(input.find('\n', scanned_bytes_), input.size());
        if (!check_line(input, line_end)) return refuse(refusal_);
        scanned_bytes_ = line_end;
        if (line_end == input.size()) return Progress::needs_more;

        const bool is_blank = line_end - line_begin_ == 1;
        scanned_bytes_ = line_begin_ = line_end + 1;
        if (!is_blank) {
            if (first_header_ == 0) first_header_ = line_begin_;
            continue;
        }
        if (first_header_ == 0) {
            if (std::exchange(blank_line_skipped_, true)) return refuse(head_is_malformed);
            input.remove_prefix(line_begin_);
            scanned_bytes_ = line_begin_ = 0;
            continue;
        }
        const auto refusal = read_head(input.substr(0, line_begin_), limits_, head_);
        if (refusal) return refuse(*refusal);
        input.remove_prefix(line_begin_);
        return begin_body(input.empty());
    }
}

RequestReader::Progress RequestReader::begin_body(bool all_input_used) {
    keeps_alive_ = head_.keeps_alive;
    remaining_bytes_ = head_.content_length;
    const bool has_body = head_.is_chunked || remaining_bytes_ > 0;
    stage_ = Stage::complete;
    if (!has_body) return Progress::complete;

    stage_ = head_.is_chunked ? Stage::chunk_size : Stage::body;
    body_limit_bytes_ = body_limit_ ? body_limit_(head_.request) : limits_.body_bytes;
    if (remaining_bytes_ > body_limit_bytes_) return refuse(body_is_too_large);
    head_.request.body.reserve(
        static_cast<std::size_t>(std::min<std::uint64_t>(remaining_bytes_, 64 * 1024)));
    if (head_.expects_continue && all_input_used) return Progress::wants_continue;
    return Progress::needs_more;
}

RequestReader::Progress RequestReader::read_body(std::string_view& input) {
    const std::string_view part = input.substr(
        0, static_cast<std::size_t>(std::min<std::uint64_t>(remaining_bytes_, input.size())));
    head_.request.body.append(part);
    input.remove_prefix(part.size());
    remaining_bytes_ -= part.size();
    if (remaining_bytes_ > 0) return Progress::needs_more;
    stage_ = Stage::complete;
    return Progress::complete;
}

RequestReader::Progress RequestReader::read_chunk_size(std::string_view& input) {
    const std::size_t line_end = input.find('\n');
    if (std::min(line_end, input.size()) > chunk_line_bytes) return refuse(body_is_malformed);
    if (line_end == npos) return Progress::needs_more;
    if (line_end == 0 || input[line_end - 1] != '\r') return refuse(body_is_malformed);
    const auto size = chunk_size(input.substr(0, line_end - 1));
    if (!size) return refuse(body_is_malformed);
    if (*size > body_limit_bytes_ - body_bytes()) return refuse(body_is_too_large);
    input.remove_prefix(line_end + 1);
    remaining_bytes_ = *size;
    stage_ = *size == 0 ? Stage::trailer : Stage::chunk_data;
    return Progress::needs_more;
}

RequestReader::Progress RequestReader::read_chunk_data(std::string_view& input) {
    const Progress progress = read_body(input);
    if (progress == Progress::complete) stage_ = Stage::chunk_end;
    return Progress::needs_more;
}

RequestReader::Progress RequestReader::read_chunk_end(std::string_view& input) {
    if (!std::string_view{"\r\n"}.starts_with(input.substr(0, 2))) return refuse(body_is_malformed);
    if (input.size() < 2) return Progress::needs_more;
    input.remove_prefix(2);
    stage_ = Stage::chunk_size;
    return Progress::needs_more;
}

/// Trailers are read and dropped: nobody above may rely on what proxies need not pass on.
RequestReader::Progress RequestReader::read_trailer(std::string_view& input) {
    const std::size_t line_end = input.find('\n');
    if (trailer_bytes_ + std::min(line_end, input.size()) > limits_.header_bytes) {
        return refuse(head_is_too_large);
    }
    if (line_end == npos) return Progress::needs_more;
    if (line_end == 0 || input[line_end - 1] != '\r') return refuse(body_is_malformed);
    const std::string_view line = input.substr(0, line_end - 1);
    const std::size_t colon = line.find(':');
    if (!line.empty() && (colon == npos || !is_token(line.substr(0, colon)) ||
                          has_control_character(line.substr(colon)))) {
        return refuse(body_is_malformed);
    }
    trailer_bytes_ += line_end + 1;
    input.remove_prefix(line_end + 1);
    if (!line.empty()) return Progress::needs_more;
    stage_ = Stage::complete;
    return Progress::complete;
}

}  // namespace kring::net
