#include <gtest/gtest.h>

#include "kernel/driver/driver.hpp"

namespace kring {
namespace {

std::string first(const std::vector<Hint>& hints) {
    return hints.empty() ? "" : hints.front().field + ": " + hints.front().found;
}

DriverText situated(std::string situation) {
    DriverText text;
    text.situation = std::move(situation);
    text.effect = "Callers wait.";
    return text;
}

TEST(Hints, NameTheJudgingWord) {
    const auto hints = hints_on(situated("We letten te weinig op de avonden"));
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints.front().kind, HintKind::judging_word);
    EXPECT_EQ(first(hints), "situation: te weinig");
    EXPECT_EQ(first(hints_on(situated("There is a LACK OF care."))), "situation: lack of");
    EXPECT_EQ(first(hints_on(situated("Too much noise."))), "situation: too much");
}

TEST(Hints, SayNothingOfPlainFacts) {
    EXPECT_TRUE(hints_on(situated("Since January 4 in 10 calls come at night.")).empty());
    EXPECT_TRUE(hints_on(situated("Het luide badwater stroomt, 3.5 liter.")).empty());
}

TEST(Hints, TakeWordsWhole) {
    EXPECT_TRUE(hints_on(situated("The badge opens the door; slechterik is a word.")).empty());
    EXPECT_TRUE(hints_on(situated("badé")).empty());
    EXPECT_TRUE(hints_on(situated("They forbad it.")).empty());
    EXPECT_EQ(first(hints_on(situated("The badge is bad."))), "situation: bad");
}

TEST(Hints, NameTheSolutionWord) {
    const auto hints = hints_on(situated("We should hire somebody."));
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints.front().kind, HintKind::solution_word);
    EXPECT_EQ(first(hints_on(situated("Dit gebeurt. We moeten een app kopen."))),
              "situation: we moeten");
    auto text = situated("Calls come.");
    text.effect = "Let's stop.";
    EXPECT_EQ(first(hints_on(text)), "effect: let's");
}

TEST(Hints, CountSentences) {
    EXPECT_TRUE(hints_on(situated("One. Two at 3.5")).empty());
    const auto hints = hints_on(situated("One. Two? Three..."));
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints.front().kind, HintKind::too_long);
    EXPECT_EQ(hints.front().found, "4");
}

TEST(Hints, LookAtTheNeedOfTheOlderModel) {
    auto text = situated("Calls come.");
    text.need = "We need an app.";
    EXPECT_EQ(first(hints_on(text)), "need: app");
}

TEST(HintsOnRequirement, NameWhatLooksLikeASolution) {
    EXPECT_EQ(first(hints_on_requirement("We need Slack.")), "text: slack");
    EXPECT_EQ(first(hints_on_requirement("We need it by 2027-04-01.")), "text: 2027-04-01");
    EXPECT_EQ(first(hints_on_requirement("Klaar op 1-4-2027")), "text: 1-4-2027");
    EXPECT_EQ(hints_on_requirement("We need a tool.").front().kind, HintKind::names_solution);
    EXPECT_TRUE(hints_on_requirement("We need calls heard from 18-22 hours.").empty());
}

}  // namespace
}  // namespace kring
