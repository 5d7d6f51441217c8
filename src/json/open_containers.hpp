#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kring::json {

/// The objects and lists that a parser stands in, outermost first: the keys each object has had so
/// far, and the way to the current value.
class OpenContainers {
public:
    [[nodiscard]] std::size_t depth() const { return containers_.size(); }

    void push(bool is_object);
    void pop();

    /// Adds to the text of the key that is being read.
    void extend_key(std::string_view piece) { unfinished_key_ += piece; }
    /// Enters the finished key in the innermost object; false if the object had it already.
    [[nodiscard]] bool finish_key();
    /// Counts the value that begins, if the innermost container is a list.
    void enter_element();

    /// JSON pointer to the current value.
    [[nodiscard]] std::string pointer() const;

private:
    struct Container {
        bool is_object = false;
        std::size_t first_key = 0;                     ///< in keys_
        std::size_t elements = 0;                      ///< begun so far
        std::set<std::string, std::less<>> many_keys;  ///< all keys once they are many
    };
    [[nodiscard]] bool has_key(const Container& object) const;

    std::vector<Container> containers_;
    std::vector<std::string> keys_;  ///< of all open objects, one after the other
    std::size_t key_count_ = 0;      ///< strings in use; the rest of keys_ waits to be used again
    std::string unfinished_key_;
};

}  // namespace kring::json
