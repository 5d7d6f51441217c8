#include "json/schema.hpp"

#include <gtest/gtest.h>

#include "json/parse.hpp"
#include "json/read.hpp"
#include "json/sample.hpp"

namespace kring::json {
namespace {

using sample::Event;
using sample::Leaf;
using sample::Tree;

TEST(Schema, DescribesEveryMember) {
    const auto expected = parse(R"({"type":"object","properties":{
        "id":{"type":"integer","minimum":0,"maximum":4294967295},
        "name":{"type":"string"},
        "colour":{"type":"string","enum":["red","green","deep_blue"]},
        "crown":{"type":"object","properties":{"name":{"type":"string"},"fresh":{"type":"boolean"}},
                 "required":["name"],"additionalProperties":false},
        "events":{"type":"array","items":{"oneOf":[
            {"type":"object","properties":{"kind":{"const":"tree.planted"},
             "height":{"type":"integer","minimum":-2147483648,"maximum":2147483647},
             "leaves":{"type":"array","items":{"type":"object","properties":
                {"name":{"type":"string"},"fresh":{"type":"boolean"}},
                "required":["name"],"additionalProperties":false}}},
             "required":["kind","height"],"additionalProperties":false},
            {"type":"object","properties":
                {"kind":{"const":"tree.felled"},"reason":{"type":"string"}},
             "required":["kind"],"additionalProperties":false}]}},
        "colours":{"type":"array","items":{"type":"string","enum":["red","green","deep_blue"]}},
        "alive":{"type":"boolean"},
        "small":{"type":"integer","minimum":-128,"maximum":127},
        "large":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},
        "count":{"type":"integer","minimum":0,"maximum":65535},
        "huge":{"type":"integer","minimum":0,"maximum":18446744073709551615},
        "weight":{"type":"number"},
        "planted_on":{"type":"string","format":"date"},
        "seen_at":{"type":"string","format":"date-time"}},
        "required":["id","name","colour","small","large","count","huge","weight","planted_on",
                    "seen_at"],
        "additionalProperties":false})");
    ASSERT_TRUE(expected);
    EXPECT_EQ(schema<Tree>(), *expected);
}

/// A member is required by the schema exactly if the reader refuses an object without it.
TEST(Schema, RequiresWhatTheReaderRequires) {
    const auto whole = parse(R"({"id":1,"name":"","colour":"red","crown":{"name":""},"events":[],
        "colours":[],"alive":true,"small":0,"large":0,"count":0,"huge":0,"weight":0,
        "planted_on":"2027-03-01","seen_at":"2027-03-01T00:00:00Z"})");
    ASSERT_TRUE(whole && read<Tree>(*whole));
    const auto described = schema<Tree>();
    const auto& required = described.at("required").as_array();
    for (const auto& member : described.at("properties").as_object()) {
        auto without = whole->as_object();
        ASSERT_TRUE(without.erase(member.key())) << member.key();
        const bool is_required = std::find(required.begin(), required.end(),
                                           boost::json::value(member.key())) != required.end();
        EXPECT_EQ(!read<Tree>(without), is_required) << member.key();
    }
}

}  // namespace
}  // namespace kring::json
