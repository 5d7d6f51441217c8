#include "json/pointer.hpp"

namespace kring::json {

void append_step(std::string& pointer, std::string_view name) {
    pointer += '/';
    for (const char character : name) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
}

void append_step(std::string& pointer, std::size_t index) {
    pointer += '/';
    pointer += std::to_string(index);
}

std::string Place::pointer() const {
    if (!parent_) return std::string{step_};
    std::string pointer = parent_->pointer();
    if (is_element_)
        append_step(pointer, index_);
    else
        append_step(pointer, step_);
    return pointer;
}

}  // namespace kring::json
