#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

ReframeArgument reframed(const Yard& yard, const std::string& unknown = "Who calls after ten.",
                         const std::string& risk = "We may pay for a service nobody uses.") {
    return {yard.process, unknown, risk};
}

TEST(ReframeArgument, AfterASoundDisagreementIsTestedAnew) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.disagrees(yard.ben);
    yard.is_undisputed();
    yard.does(yard.cleo, reframed(yard));
    const Argument& argument = yard.argument(1);
    EXPECT_EQ(argument.stage, ArgumentStage::checking);
    ASSERT_EQ(argument.revision(), 2);
    EXPECT_TRUE(argument.revisions.back().reframed);
    EXPECT_FALSE(argument.revisions.front().reframed);
    EXPECT_EQ(argument.revisions.back().premises[0].text, "Who calls after ten.");
    EXPECT_EQ(argument.revisions.back().premises[1].text, "We may pay for a service nobody uses.");
    EXPECT_TRUE(yard.state().checks.back().answers.empty()) << "all hands are reset";
    EXPECT_EQ(yard.state().checks.back().revision, 2);
    yard.rest_say_none();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(ReframeArgument, BeforeItsCheckLeavesItToBeUnderstood) {
    Yard yard = at_argument();
    yard.does(yard.cleo, reframed(yard));
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::presented);
    EXPECT_EQ(yard.argument(1).revision(), 2);
    EXPECT_EQ(yard.refused(yard.cleo, reframed(yard)).name, "argument.unchanged");
    yard.presents(yard.cleo, "It is dear after all.");
    EXPECT_EQ(yard.argument(1).revision(), 3) << "what was said before stays";
    EXPECT_FALSE(yard.argument(1).revisions.back().reframed);
    yard.opens_check();
    EXPECT_EQ(yard.state().checks.back().revision, 3);
}

TEST(ReframeArgument, WaitsForTheAnswersAndForADisagreementBeingTested) {
    Yard yard = at_argument();
    yard.opens_check();
    EXPECT_EQ(yard.refused(yard.cleo, reframed(yard)).name, "argument.nothing_to_refine");
    yard.say(yard.ben, Stance::disagree);
    yard.say(yard.ada, Stance::none);
    Yard tested = yard;
    yard.does(yard.cleo, reframed(yard));
    EXPECT_EQ(yard.argument(1).revision(), 2);
    EXPECT_TRUE(raised_hands(*current_check(yard.state())).empty());
    tested.does(tested.ada, ChooseArgument{tested.process, tested.ben, false});
    EXPECT_EQ(tested.refused(tested.cleo, reframed(tested)).name, "argument.not_the_author");
    tested.presents(tested.ben);
    EXPECT_EQ(tested.refused(tested.ben, reframed(tested)).name, "argument.not_to_reframe")
        << "a disagreement";
}

TEST(ReframeArgument, SaysWhatIsNotKnownAndWhyThatMatters) {
    const Yard yard = at_argument();
    EXPECT_EQ(yard.refused(yard.cleo, reframed(yard, "")).where, "/unknown");
    EXPECT_EQ(yard.refused(yard.cleo, reframed(yard, "Who calls.", "")).where, "/risk");
    EXPECT_EQ(yard.refused(yard.ben, reframed(yard)).name, "argument.not_the_author");
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.cleo, reframed(none)).name, "argument.none_under_test");
}

TEST(ReframeArgument, IsForWhatAProvisionToFindOutCouldMeet) {
    Yard yard = started();
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.presents(yard.cleo);
    EXPECT_EQ(yard.refused(yard.cleo, reframed(yard)).name, "argument.not_to_reframe");
    Yard amended = at_objection();
    amended.suggests(amended.cleo, new_text("One of us answers."));
    amended.puts_to_check(AmendmentId{1});
    amended.argues(amended.ben);
    amended.does(amended.ben, reframed(amended));
    EXPECT_TRUE(amended.argument(2).revisions.back().reframed);
}

}  // namespace
}  // namespace kring
