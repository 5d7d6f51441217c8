#include "json/open_containers.hpp"

#include <algorithm>

#include "json/pointer.hpp"

namespace kring::json {
namespace {

/// Up to this many keys, looking at each is quicker than keeping them sorted.
constexpr std::size_t few_keys = 24;

}  // namespace

void OpenContainers::push(bool is_object) { containers_.push_back({is_object, key_count_, 0, {}}); }

void OpenContainers::pop() {
    key_count_ = containers_.back().first_key;
    containers_.pop_back();
}

bool OpenContainers::has_key(const Container& object) const {
    if (!object.many_keys.empty()) return object.many_keys.contains(unfinished_key_);
    const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(object.first_key);
    const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(key_count_);
    return std::find(begin, end, unfinished_key_) != end;
}

bool OpenContainers::finish_key() {
    Container& object = containers_.back();
    const bool is_new = !has_key(object);
    if (key_count_ == keys_.size()) keys_.emplace_back();
    keys_[key_count_++] = unfinished_key_;
    const std::size_t count = key_count_ - object.first_key;
    if (count == few_keys) {
        const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(object.first_key);
        object.many_keys.insert(begin, begin + static_cast<std::ptrdiff_t>(count));
    } else if (count > few_keys) {
        object.many_keys.insert(unfinished_key_);
    }
    unfinished_key_.clear();
    return is_new;
}

void OpenContainers::enter_element() {
    if (!containers_.empty() && !containers_.back().is_object) ++containers_.back().elements;
}

std::string OpenContainers::pointer() const {
    std::string pointer;
    for (std::size_t level = 0; level < containers_.size(); ++level) {
        const Container& container = containers_[level];
        const bool is_innermost = level + 1 == containers_.size();
        const std::size_t keys_end = is_innermost ? key_count_ : containers_[level + 1].first_key;
        if (container.is_object && keys_end > container.first_key)
            append_step(pointer, keys_[keys_end - 1]);
        else if (!container.is_object && container.elements > 0)
            append_step(pointer, container.elements - 1);
    }
    return pointer;
}

}  // namespace kring::json
