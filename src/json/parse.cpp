#include "json/parse.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <charconv>

#include "json/open_containers.hpp"

namespace kring::json {
namespace {

using boost::json::error_code;
using Piece = boost::json::string_view;

const Error malformed{Kind::malformed, "json.malformed"};
const Error duplicate_key{Kind::malformed, "json.duplicate_key"};
const Error too_deep{Kind::too_large, "json.too_deep"};
const Error too_large{Kind::too_large, "json.too_large"};

/// Receives the pieces of the text from the parser and stacks up the value.
struct Builder {
    static constexpr std::size_t unlimited = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = unlimited;
    static constexpr std::size_t max_array_size = unlimited;
    static constexpr std::size_t max_key_size = unlimited;
    static constexpr std::size_t max_string_size = unlimited;

    explicit Builder(const Limits& of) : limits(of) { stack.reset(); }

    bool refuse(const Error& why, error_code& code) {
        refusal = &why;
        code = boost::json::error::syntax;
        return false;
    }
    bool count_value(error_code& code) {
        open.enter_element();
        return ++values <= limits.values || refuse(too_large, code);
    }
    bool open_container(bool is_object, error_code& code) {
        if (!count_value(code)) return false;
        if (open.depth() == limits.depth) return refuse(too_deep, code);
        open.push(is_object);
        return true;
    }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code& code) { return open_container(true, code); }
    bool on_object_end(std::size_t size, error_code&) {
        stack.push_object(size);
        open.pop();
        return true;
    }
    bool on_array_begin(error_code& code) { return open_container(false, code); }
    bool on_array_end(std::size_t size, error_code&) {
        stack.push_array(size);
        open.pop();
        return true;
    }

    bool on_key_part(Piece piece, std::size_t size, error_code& code) {
        if (size > limits.key_bytes) return refuse(too_large, code);
        open.extend_key({piece.data(), piece.size()});
        stack.push_chars(piece);
        return true;
    }
    bool on_key(Piece piece, std::size_t size, error_code& code) {
        if (size > limits.key_bytes) return refuse(too_large, code);
        open.extend_key({piece.data(), piece.size()});
        if (!open.finish_key()) return refuse(duplicate_key, code);
        stack.push_key(piece);
        return true;
    }
    bool on_string_part(Piece piece, std::size_t size, error_code& code) {
        if (size > limits.string_bytes) return refuse(too_large, code);
        stack.push_chars(piece);
        return true;
    }
    bool on_string(Piece piece, std::size_t size, error_code& code) {
        if (!count_value(code)) return false;
        if (size > limits.string_bytes) return refuse(too_large, code);
        stack.push_string(piece);
        return true;
    }

    bool on_number_part(Piece piece, error_code& code) {
        number.append(piece.data(), piece.size());
        return number.size() <= limits.number_characters || refuse(too_large, code);
    }
    bool finish_number(Piece piece, error_code& code) {
        return count_value(code) && on_number_part(piece, code);
    }
    bool on_int64(std::int64_t whole, Piece piece, error_code& code) {
        if (!finish_number(piece, code)) return false;
        number.clear();
        stack.push_int64(whole);
        return true;
    }
    bool on_uint64(std::uint64_t whole, Piece piece, error_code& code) {
        if (!finish_number(piece, code)) return false;
        number.clear();
        stack.push_uint64(whole);
        return true;
    }
    /// Takes the nearest double to the text itself: the parser's own is not always the nearest.
    bool on_double(double, Piece piece, error_code& code) {
        if (!finish_number(piece, code)) return false;
        double nearest = 0;
        const char* const end = number.data() + number.size();
        const auto outcome = std::from_chars(number.data(), end, nearest);
        if (outcome.ec != std::errc{} || outcome.ptr != end) return refuse(malformed, code);
        number.clear();
        stack.push_double(nearest);
        return true;
    }
    bool on_bool(bool flag, error_code& code) {
        if (!count_value(code)) return false;
        stack.push_bool(flag);
        return true;
    }
    bool on_null(error_code& code) {
        if (!count_value(code)) return false;
        stack.push_null();
        return true;
    }
    bool on_comment_part(Piece, error_code&) { return true; }
    bool on_comment(Piece, error_code&) { return true; }

    const Limits& limits;
    OpenContainers open;
    boost::json::value_stack stack;
    std::string number;
    std::size_t values = 0;
    const Error* refusal = nullptr;
};

}  // namespace

Result<boost::json::value> parse(std::string_view text, const Limits& limits) {
    boost::json::parse_options options;
    options.max_depth = limits.depth + 1;
    boost::json::basic_parser<Builder> parser{options, limits};
    error_code code;
    const std::size_t offset = parser.write_some(false, text.data(), text.size(), code);
    Builder& builder = parser.handler();
    if (!code && offset == text.size()) return builder.stack.release();
    const Error& why = builder.refusal ? *builder.refusal : malformed;
    return why.at(builder.open.pointer()).with("offset", std::to_string(offset));
}

}  // namespace kring::json
