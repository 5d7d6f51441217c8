#include "json/write.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "json/parse.hpp"
#include "json/read.hpp"
#include "json/sample.hpp"

namespace kring::json {
namespace {

using namespace sample;

std::string random_text() {
    static constexpr std::array<std::string_view, 10> pieces{
        "a", "B", "\"", "\\", "\n", "\x01", "\x7f", "é", "€", "\xF0\x9F\x8C\xB1"};
    std::string text;
    for (const auto index : *rc::gen::container<std::vector<std::size_t>>(
             rc::gen::inRange<std::size_t>(0, pieces.size())))
        text += pieces[index];
    return text;
}

Colour random_colour() { return static_cast<Colour>(*rc::gen::inRange(0, 3)); }

template <class Make>
auto random_list(Make make) {
    std::vector<decltype(make())> list;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) list.push_back(make());
    return list;
}

template <class Make>
auto perhaps(Make make) {
    return *rc::gen::arbitrary<bool>() ? std::optional{make()} : std::nullopt;
}

Leaf random_leaf() { return {random_text(), *rc::gen::arbitrary<bool>()}; }

Event random_event() {
    if (*rc::gen::arbitrary<bool>()) return Felled{perhaps(random_text)};
    return Planted{*rc::gen::arbitrary<std::int32_t>(), random_list(random_leaf)};
}

double random_double() {
    const auto mantissa = static_cast<double>(*rc::gen::arbitrary<std::int64_t>());
    return std::ldexp(mantissa, *rc::gen::inRange(-1000, 900));
}

Tree random_tree() {
    return {{*rc::gen::arbitrary<std::uint32_t>()},
            random_text(),
            random_colour(),
            perhaps(random_leaf),
            random_list(random_event),
            perhaps([] { return random_list(random_colour); }),
            *rc::gen::arbitrary<bool>(),
            *rc::gen::arbitrary<std::int8_t>(),
            *rc::gen::arbitrary<std::int64_t>(),
            *rc::gen::arbitrary<std::uint16_t>(),
            *rc::gen::arbitrary<std::uint64_t>(),
            random_double(),
            {*rc::gen::inRange(-719'162, 2'932'896)},
            {*rc::gen::inRange<std::int64_t>(-62'135'596'800'000, 253'402'300'800'000)}};
}

RC_GTEST_PROP(Write, IsReadBackAsTheSameValueAndTheSameBytes, ()) {
    const Tree tree = random_tree();
    const std::string text = to_json(tree);
    const auto parsed = parse(text);
    RC_ASSERT(bool(parsed));
    const auto again = read<Tree>(*parsed);
    RC_ASSERT(bool(again));
    RC_ASSERT(*again == tree);
    RC_ASSERT(to_json(*again) == text);
}

TEST(Write, IsCanonical) {
    const Tree tree{{7},
                    "Oak",
                    Colour::deep_blue,
                    std::nullopt,
                    {Planted{-3, {}}, Felled{}},
                    std::nullopt,
                    false,
                    -1,
                    -2,
                    3,
                    4,
                    0.5,
                    *parse_date("2027-03-01"),
                    *parse_instant("2027-03-01T09:30:00Z")};
    EXPECT_EQ(to_json(tree),
              R"({"id":7,"name":"Oak","colour":"deep_blue","events":[{"kind":"tree.planted",)"
              R"("height":-3,"leaves":[]},{"kind":"tree.felled"}],"alive":false,"small":-1,)"
              R"("large":-2,"count":3,"huge":4,"weight":0.5,"planted_on":"2027-03-01",)"
              R"("seen_at":"2027-03-01T09:30:00.000Z"})");
}

TEST(Write, LeavesOutAFirstMemberWithoutAComma) {
    EXPECT_EQ(to_json(Felled{}), "{}");
    EXPECT_EQ(to_json(Felled{"x"}), R"({"reason":"x"})");
}

TEST(Write, EscapesOnlyWhatMustBe) {
    EXPECT_EQ(to_json(std::string{"\"\\/\b\f\n\r\t\x01\x1f\x7fé"}),
              "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7fé\"");
}

TEST(Write, EscapesWhereverItStandsInALongText) {
    for (std::size_t length = 1; length <= 50; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string text(length, 'x'), escaped = text;
            text[at] = '\n';
            escaped.replace(at, 1, "\\n");
            EXPECT_EQ(to_json(text), '"' + escaped + '"');
        }
    }
}

TEST(Write, GivesContentWithoutItsKind) {
    std::string out;
    write_content(out, Event{Felled{"x"}});
    EXPECT_EQ(out, R"({"reason":"x"})");
    EXPECT_EQ(kind_of(Event{Felled{}}), "tree.felled");
}

TEST(Write, WritesTheShortestNumbers) {
    EXPECT_EQ(to_json(0.1), "0.1");
    EXPECT_EQ(to_json(3.0), "3");
    EXPECT_EQ(to_json(1e300), "1e+300");
    EXPECT_EQ(to_json(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
}

}  // namespace
}  // namespace kring::json
