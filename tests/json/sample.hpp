#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/describe.hpp"
#include "base/id.hpp"
#include "base/instant.hpp"

namespace kring::json::sample {

enum class Colour { red, green, deep_blue };
BOOST_DESCRIBE_ENUM(Colour, red, green, deep_blue)

struct Leaf {
    std::string name;
    bool fresh = true;
    bool operator==(const Leaf&) const = default;
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (name, fresh))

struct Planted {
    static constexpr std::string_view kind = "tree.planted";
    std::int32_t height;
    std::vector<Leaf> leaves;
    bool operator==(const Planted&) const = default;
};
BOOST_DESCRIBE_STRUCT(Planted, (), (height, leaves))

struct Felled {
    static constexpr std::string_view kind = "tree.felled";
    std::optional<std::string> reason;
    bool operator==(const Felled&) const = default;
};
BOOST_DESCRIBE_STRUCT(Felled, (), (reason))

using Event = std::variant<Planted, Felled>;

/// One member of every sort that travels as JSON.
struct Tree {
    Id<struct TreeNoun> id;
    std::string name;
    Colour colour;
    std::optional<Leaf> crown;
    std::vector<Event> events;
    std::optional<std::vector<Colour>> colours;
    bool alive;
    std::int8_t small;
    std::int64_t large;
    std::uint16_t count;
    std::uint64_t huge;
    double weight;
    Date planted_on;
    Instant seen_at;
    bool operator==(const Tree&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tree, (),
                      (id, name, colour, crown, events, colours, alive, small, large, count, huge,
                       weight, planted_on, seen_at))

}  // namespace kring::json::sample
