#pragma once

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>

namespace kring::auth {

/// At most `capacity` values by key. One more pushes out the one that was used longest ago.
/// Not safe for threads by itself.
template <class Key, class Value, class Hash = std::hash<Key>>
class LeastRecentlyUsed {
public:
    explicit LeastRecentlyUsed(std::size_t capacity) : capacity_(capacity) {}

    /// The value, which now counts as used, or nullptr. Valid until the next put() or remove().
    Value* use(const Key& key) {
        const auto found = places_.find(key);
        if (found == places_.end()) return nullptr;
        values_.splice(values_.begin(), values_, found->second);
        return &found->second->second;
    }

    Value& put(const Key& key, Value value) {
        remove(key);
        if (places_.size() >= capacity_ && !values_.empty()) {
            places_.erase(values_.back().first);
            values_.pop_back();
        }
        values_.emplace_front(key, std::move(value));
        places_.emplace(key, values_.begin());
        return values_.front().second;
    }

    void remove(const Key& key) {
        const auto found = places_.find(key);
        if (found == places_.end()) return;
        values_.erase(found->second);
        places_.erase(found);
    }

    template <class Condition>
    void remove_if(Condition&& condition) {
        for (auto place = values_.begin(); place != values_.end();) {
            const bool goes = condition(place->second);
            if (goes) places_.erase(place->first);
            place = goes ? values_.erase(place) : std::next(place);
        }
    }

    [[nodiscard]] std::size_t size() const { return places_.size(); }

private:
    using Values = std::list<std::pair<Key, Value>>;

    std::size_t capacity_;
    Values values_;  ///< the one used last comes first
    std::unordered_map<Key, typename Values::iterator, Hash> places_;
};

}  // namespace kring::auth
