#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kring::json {

/// Adds "/name" to a JSON pointer (RFC 6901), escaped.
void append_step(std::string& pointer, std::string_view name);
/// Adds "/index" to a JSON pointer.
void append_step(std::string& pointer, std::size_t index);

/// Where a reader stands, as a chain through its callers' stack frames: nothing is written out
/// until something is refused.
class Place {
public:
    /// `pointer` is where reading starts; empty for a whole document.
    explicit Place(std::string_view pointer) : step_(pointer) {}

    [[nodiscard]] Place member(std::string_view name) const { return {this, name, 0}; }
    [[nodiscard]] Place element(std::size_t index) const { return {this, {}, index}; }
    [[nodiscard]] std::string pointer() const;

private:
    Place(const Place* parent, std::string_view name, std::size_t index)
        : parent_(parent), step_(name), index_(index), is_element_(name.data() == nullptr) {}

    const Place* parent_ = nullptr;
    std::string_view step_;
    std::size_t index_ = 0;
    bool is_element_ = false;
};

}  // namespace kring::json
