#include "kernel/consent/given.hpp"

namespace kring {
namespace {

WithdrawArgument taken_back(const Yard& yard, bool keeps = true) {
    return {yard.process, "The budget was found.", keeps};
}

TEST(WithdrawArgument, ThatHoldsWhileNothingMeetsItYet) {
    Yard yard = at_objection();
    yard.suggests(yard.ben, new_text("One of us answers."));
    EXPECT_EQ(yard.refused(yard.ben, taken_back(yard)).name, "argument.not_the_author");
    yard.does(yard.cleo, taken_back(yard));
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::withdrawn);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::none);
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::dropped);
    EXPECT_EQ(yard.state().concerns.back().member, yard.cleo);
    EXPECT_TRUE(yard.state().frames.empty());
    // The text is the same: only who took it back is asked again (3.5 rule 1).
    ASSERT_NE(open_check(yard.state()), nullptr);
    yard.say(yard.cleo, Stance::none);
    yard.celebrates();
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
}

TEST(WithdrawArgument, WaitsWhileWhatWouldMeetItIsAsked) {
    Yard yard = at_objection();
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    EXPECT_EQ(yard.refused(yard.cleo, taken_back(yard)).name, "argument.none_under_test");
}

TEST(WithdrawArgument, ThatHoldsAfterTimeWasTaken) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, with_provision(AmendmentKind::take_time, founder));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.now = on("2027-03-20");
    yard.does(MemberId{}, PassTime{});
    yard.does(yard.cleo, taken_back(yard, false));
    EXPECT_TRUE(yard.state().concerns.empty());
    yard.say(yard.cleo, Stance::none);
    yard.celebrates();
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
}

TEST(WithdrawArgument, AgainstAnAmendmentLeavesThatAsItWas) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    yard.argues(yard.ben, "It names no ceiling.");
    yard.is_undisputed();
    yard.does(yard.ben, taken_back(yard));
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::checking);
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::applied);
}

/// Gus, who is affected, objects to what the circle agreed; ada facilitates.
Yard at_objection_in_force() {
    Yard yard = agreed(content_for_garden());
    yard.does(yard.gus, RaiseObjectionToAgreement{yard.agreement,
                                                  {"Nobody calls."},
                                                  "It costs more than it brings.",
                                                  {Aspect::efficiency}});
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    return yard;
}

TEST(AbandonProcess, LosesNobodysObjectionToAnAgreement) {
    Yard yard = at_objection_in_force();
    const AbandonProcess abandon{yard.process, "It is summer."};
    const Error error = yard.refused(yard.ada, abandon);
    EXPECT_EQ(error.name, "consent.objection_is_anothers");
    EXPECT_EQ(error.rule, "P-CONSENT-13");
    yard.is_undisputed();
    EXPECT_EQ(yard.refused(yard.ada, abandon).name, "consent.objection_is_anothers");
    EXPECT_EQ(yard.result().objection_process, yard.process);
    yard.does(yard.gus, taken_back(yard, false));
    EXPECT_EQ(yard.state().stage, ProcessStage::unchanged);
    EXPECT_FALSE(yard.result().objection_process);
}

TEST(AbandonProcess, OfAnObjectionWhoseAuthorHasLeft) {
    Yard yard = at_objection_in_force();
    yard.does(yard.gus, EndMembership{yard.gus, "Moved away."});
    yard.does(yard.ada, AbandonProcess{yard.process, "Nobody stands for it."});
    EXPECT_EQ(yard.state().stage, ProcessStage::abandoned);
}

TEST(AbandonProcess, OfAnObjectionToWhatHasChangedSince) {
    Yard yard = at_objection_in_force();
    const ProcessId slow = yard.process;
    yard.does(yard.ben,
              RaiseObjectionToAgreement{
                  yard.agreement, {"Two are too many."}, "One is enough.", {Aspect::efficiency}});
    yard.process = yard.organization.processes.last();
    yard.is_undisputed();
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.say(yard.gus, Stance::none);
    yard.celebrates();
    ASSERT_EQ(yard.result().current().number, 2);
    yard.does(yard.ada, AbandonProcess{slow, "It is about the text before."});
}

}  // namespace
}  // namespace kring
