#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

// Whoever is affected and had a hand up is asked again as those who decide are (3.5, P-CONSENT-13).

/// Gus, who is affected, and Ben raise their hands; Ben's objection changes the text.
Yard amended_while_gus_waits() {
    Yard yard = at_check(content_for_garden());
    yard.say(yard.gus, Stance::possible_objection, "Birds breed in the hedge.");
    yard.argues(yard.ben);
    yard.is_undisputed();
    AmendmentText amendment = new_text("One of us answers.");
    amendment.content->affected = content_for_garden().affected;
    yard.suggests(yard.ben, amendment);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    return yard;
}

TEST(AskedAgain, IsWhoseHandWasUpForTheTextBefore) {
    Yard yard = amended_while_gus_waits();
    EXPECT_EQ(yard.text().revision(), 2);
    yard.rest_say_none();
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              std::vector{yard.gus});
    const Error refused = yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_EQ(refused.rule, "P-CONSENT-15");
    yard.say(yard.gus, Stance::none);
    yard.celebrates();
    EXPECT_TRUE(yard.agreement);
}

TEST(AskedAgain, MayRaiseTheHandOnceMore) {
    Yard yard = amended_while_gus_waits();
    yard.rest_say_none();
    yard.say(yard.gus, Stance::possible_objection, "They still do.");
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-2");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.gus, false});
}

TEST(AskedAgain, IsWhoseArgumentDidNotHold) {
    Yard yard = at_check(content_for_garden());
    yard.argues(yard.gus);
    yard.does(yard.gus, WithdrawArgument{yard.process, "I was mistaken.", false});
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              std::vector{yard.gus});
}

TEST(AskedAgain, IsNobodyWhoHadNoHandUp) {
    Yard yard = at_check(content_for_garden());
    yard.say(yard.gus, Stance::concern, "It may get loud.");
    yard.argues(yard.ben);
    yard.is_undisputed();
    AmendmentText amendment = new_text("One of us answers.");
    amendment.content->affected = content_for_garden().affected;
    yard.suggests(yard.ben, amendment);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.rest_say_none();
    EXPECT_TRUE(current_check(yard.state())->revealed);
}

TEST(AskedAgain, IsNobodyWhoIsNoMemberAnyMore) {
    Yard yard = amended_while_gus_waits();
    yard.does(yard.gus, EndMembership{yard.gus, ""});
    yard.rest_say_none();
    EXPECT_TRUE(current_check(yard.state())->revealed);
}

TEST(AskedAgain, IsWhoseHandWasUpWhenItBeginsAnew) {
    Yard yard = at_check(content_for_garden());
    yard.say(yard.gus, Stance::possible_objection, "Birds breed in the hedge.");
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    ProposalContent other = complete_content();
    other.text = "One of us answers.";
    yard.does(yard.ada, ReviseProposal{yard.proposal, other, std::nullopt});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(yard.state().affected, std::vector{yard.gus});
    yard.skips_to_check();
    yard.rest_say_none();
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              std::vector{yard.gus});
}

}  // namespace
}  // namespace kring
