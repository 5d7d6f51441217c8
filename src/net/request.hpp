#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kring::net {

/// `other` is OPTIONS; TRACE, CONNECT and unknown methods never reach a handler.
enum class Verb { get, head, post, put, patch, remove, other };

/// The header fields of one request, in their order, in one block of memory.
class Headers {
public:
    void add(std::string_view name, std::string_view value);
    /// The value of the first field of that name (letter case does not matter), without outer
    /// blanks.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /// The same of the last field of that name, which the nearest proxy has added.
    [[nodiscard]] std::optional<std::string_view> find_last(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return fields_.size(); }

private:
    struct Field {
        std::uint32_t begin, name_length, value_length;
    };
    [[nodiscard]] std::optional<std::string_view> value_if(const Field&,
                                                           std::string_view name) const;
    std::string text_;
    std::vector<Field> fields_;
};

/// One HTTP request, read in full and found well formed. Owns its bytes: may outlive the
/// connection.
struct Request {
    Verb verb = Verb::get;
    /// Starts with '/'. Percent-decoded once, valid UTF-8, without control characters, encoded
    /// slashes or "." and ".." segments.
    std::string path;
    /// Decoded names and values in their order; '+' stands for a blank. Valid UTF-8 without NUL.
    std::vector<std::pair<std::string, std::string>> query;
    Headers headers;
    std::string body;
    /// Who asks, as text, without port: the peer of the connection, or whom a trusted proxy names.
    std::string remote_address;
    /// Counts up from 1 over the life of the server; for the request id of the log.
    std::uint64_t number = 0;

    /// The value of the first header of that name, letter case ignored; empty if there is none.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    /// The first value of that name in the query.
    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const;
};

}  // namespace kring::net
