#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kring {

/// What sort of refusal this is. The HTTP status follows from it and from nothing else.
enum class Kind {
    malformed,     ///< the input cannot be read: 400
    unidentified,  ///< nobody is signed in: 401
    forbidden,     ///< this person may not do this here: 403
    not_found,     ///< no such thing, or none this person may know of: 404
    conflict,      ///< it clashes with what has happened meanwhile: 409
    too_large,     ///< a limit on size is passed: 413
    refused,       ///< a rule of the method says no: 422
    too_many,      ///< a limit on rate is passed: 429
    unavailable,   ///< cannot be done now, may be tried again: 503
    full,          ///< the disk is full; reading goes on: 507
};

/// One named value that the sentence of a refusal is filled with, as in `{domain}`.
struct Detail {
    std::string name;
    std::string text;
    friend bool operator==(const Detail&, const Detail&) = default;
};

/// A refusal: a value, never an exception. `name` is stable for ever (`objection.stage_is_closed`);
/// the sentences that people read are translations keyed by it (messages/refusals.json).
struct Error {
    Kind kind = Kind::refused;
    std::string_view name;    ///< refers to a string literal
    std::string_view rule{};  ///< invariant of the method, such as "P-CONSENT-1"; empty if none
    std::string where{};      ///< JSON pointer to the offending input, such as "/premises/0"
    std::vector<Detail> details{};

    /// The same refusal, pointing at the input that caused it.
    [[nodiscard]] Error at(std::string pointer) const {
        Error copy = *this;
        copy.where = std::move(pointer);
        return copy;
    }
    /// The same refusal with one more value for its sentence.
    [[nodiscard]] Error with(std::string detail_name, std::string text) const {
        Error copy = *this;
        copy.details.push_back({std::move(detail_name), std::move(text)});
        return copy;
    }
    friend bool operator==(const Error& one, const Error& other) {
        return one.kind == other.kind && one.name == other.name;
    }
};

/// A value or the reason why there is none. Spelled like std::expected, which this compiler lacks.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return content_.index() == 0; }
    T& operator*() & { return std::get<0>(content_); }
    const T& operator*() const& { return std::get<0>(content_); }
    T&& operator*() && { return std::get<0>(std::move(content_)); }
    T* operator->() { return &std::get<0>(content_); }
    const T* operator->() const { return &std::get<0>(content_); }
    [[nodiscard]] const Error& error() const { return std::get<1>(content_); }

private:
    std::variant<T, Error> content_;
};

/// Success without a value, or the reason for failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    explicit operator bool() const { return !error_; }
    [[nodiscard]] const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

}  // namespace kring
