#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace kring {

/// Records by id, as a value that is cheap to copy: a copy shares all records with its original
/// and only what is changed afterwards is copied (a radix tree, 32 ways, nodes shared). That lets
/// readers keep a whole Organization as it was while commands go on changing the next one.
///
/// Threads: distinct Table values may be used from distinct threads, also where they share nodes.
template <class Key, class T>
class Table {
    static constexpr unsigned bits = 5;
    static constexpr std::uint32_t ways = 1u << bits;

    /// What its slots hold follows from the level: records (T) on the lowest, Nodes above it.
    struct Node {
        std::array<std::shared_ptr<void>, ways> slots;
    };

public:
    /// The record, or nullptr. Stays valid as long as a Table that contains it unchanged.
    [[nodiscard]] const T* find(Key key) const {
        if (key.number == 0 || key.number >= capacity() || !root_) return nullptr;
        const void* found = root_.get();
        for (unsigned level = levels_ + 1; level > 0 && found; --level)
            found = static_cast<const Node*>(found)->slots[slot(key.number, level - 1)].get();
        return static_cast<const T*>(found);
    }

    /// Adds the record or replaces the one of that id. `key` must not be 0.
    void put(Key key, T record) { place(key) = std::make_shared<T>(std::move(record)); }

    /// Changes the record of that id, which must exist, by calling `change(T&)` on it.
    template <class Change>
    void change(Key key, Change&& change) {
        auto& record = place(key);
        if (!is_sole_owner(record))
            record = std::make_shared<T>(*static_cast<const T*>(record.get()));
        change(*static_cast<T*>(record.get()));
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    /// The highest id in use; 0 if there is none.
    [[nodiscard]] Key last() const { return last_; }
    /// The id that the next new record gets.
    [[nodiscard]] Key next() const { return Key{last_.number + 1}; }

    /// Calls `visit(key, record)` in ascending order, from `first` on, until it returns false.
    template <class Visit>
    void visit_from(Key first, Visit&& visit) const {
        for (auto number = first.number ? first.number : 1; number <= last_.number; ++number) {
            const T* record = find(Key{number});
            if (record && !visit(Key{number}, *record)) return;
        }
    }
    /// Calls `visit(key, record)` for every record, in ascending order of id.
    template <class Visit>
    void for_each(Visit&& visit) const {
        visit_from(Key{1}, [&](Key key, const T& record) { return visit(key, record), true; });
    }

private:
    static std::uint32_t slot(std::uint32_t number, unsigned level) {
        return (number >> (level * bits)) & (ways - 1);
    }
    [[nodiscard]] std::uint64_t capacity() const {
        return std::uint64_t{1} << (bits * (levels_ + 1));
    }

    /// Whether nobody else holds it. Taking and dropping a second reference orders this thread
    /// after every reader that has let go, which reading the count alone would not; after, not
    /// before: a reader may let go between the two.
    static bool is_sole_owner(const std::shared_ptr<void>& pointer) {
        if (pointer.use_count() != 1) return false;
        { auto probe = pointer; }  // NOLINT(performance-unnecessary-copy-initialization)
        return true;
    }
    static Node& own(std::shared_ptr<void>& node) {
        if (!node)
            node = std::make_shared<Node>();
        else if (!is_sole_owner(node))
            node = std::make_shared<Node>(*static_cast<const Node*>(node.get()));
        return *static_cast<Node*>(node.get());
    }

    /// The slot of that record, for this table alone to change.
    std::shared_ptr<void>& place(Key key) {
        while (key.number >= capacity()) {
            if (root_) {
                auto taller = std::make_shared<Node>();
                taller->slots[0] = std::move(root_);
                root_ = std::move(taller);
            }
            ++levels_;
        }
        Node* node = &own(root_);
        for (unsigned level = levels_; level > 0; --level)
            node = &own(node->slots[slot(key.number, level)]);
        auto& record = node->slots[slot(key.number, 0)];
        if (!record) ++size_;
        if (key.number > last_.number) last_ = key;
        return record;
    }

    std::shared_ptr<void> root_;
    unsigned levels_ = 0;
    std::size_t size_ = 0;
    Key last_{};
};

}  // namespace kring
