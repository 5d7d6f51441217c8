#include "logbook/codec.hpp"

#include <gtest/gtest.h>

namespace kring {
namespace {

template <class Kind>
Kind read_fact(std::string_view body) {
    const auto entry = decode_entry(7, Instant{}, std::string{body});
    EXPECT_TRUE(entry) << body;
    return entry ? std::get<Kind>(entry->fact) : Kind{};
}

/// Kinds of entries have grown; logbooks that were written before are read all the same.
TEST(DecodeEntry, ReadsWhatWasWrittenBeforeItsKindGrew) {
    const auto entered =
        read_fact<StepEntered>(R"({"v":1,"kind":"consent.step_entered","by":2,"data":{"process":1,)"
                               R"("step":"brief_response","out_of_order":true}})");
    EXPECT_TRUE(entered.out_of_order);
    EXPECT_TRUE(entered.not_heard.empty());
    const auto concluded = read_fact<ArgumentConcluded>(
        R"({"v":1,"kind":"consent.argument_concluded","by":2,"data":{"process":1,)"
        R"("argument":1,"stage":"withdrawn","reason":"It is met."}})");
    EXPECT_EQ(concluded.stage, ArgumentStage::withdrawn);
    EXPECT_FALSE(concluded.tension);
    const auto joined = read_fact<ParticipantJoined>(
        R"({"v":1,"kind":"consent.participant_joined","by":2,"data":{"process":1}})");
    EXPECT_FALSE(joined.late);
}

}  // namespace
}  // namespace kring
