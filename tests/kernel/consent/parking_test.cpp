#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

ParkArgument park(const Yard& yard, std::optional<MemberId> owner = std::nullopt) {
    return {yard.process, day("2027-03-20"), owner, "We wait for the quote."};
}

/// Cleo's argument is parked with ben as its owner.
Yard parked(const ProposalContent& content = complete_content()) {
    Yard yard = at_argument(content);
    yard.does(yard.ada, park(yard, yard.ben));
    return yard;
}

TEST(ParkArgument, LeavesThePossibleObjectionOpen) {
    const Yard yard = parked();
    const Argument& argument = yard.argument(1);
    EXPECT_EQ(argument.stage, ArgumentStage::parked);
    EXPECT_EQ(argument.parked_until, day("2027-03-20"));
    EXPECT_EQ(argument.parked_owner, yard.ben);
    EXPECT_EQ(argument.reason, "We wait for the quote.");
    EXPECT_EQ(yard.state().step, Step::check_for_possible_objections);
    const Error error = yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_EQ(error.name, "consent.argument_is_parked");
    EXPECT_EQ(error.rule, "P-CONSENT-2");
}

TEST(ParkArgument, LetsOtherHandsBeTestedAndNotItsOwn) {
    Yard yard = at_check();
    yard.say(yard.ben, Stance::possible_objection);
    yard.argues(yard.cleo);
    yard.does(yard.ada, park(yard));
    EXPECT_EQ(yard.argument(1).parked_owner, yard.ada) << "who parks it, unless somebody is named";
    EXPECT_EQ(yard.refused(yard.ada, ChooseArgument{yard.process, yard.cleo, false}).name,
              "argument.is_parked");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.ben, false});
    EXPECT_EQ(yard.refused(yard.ada, TakeUpArgument{yard.process, ArgumentId{1}}).name,
              "argument.another_is_tested");
    yard.does(yard.ben, WithdrawArgument{yard.process, "Answered.", false});
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).name,
              "consent.argument_is_parked");
}

TEST(ParkArgument, NeedsADayAheadAnOwnerAndAReason) {
    const Yard yard = at_argument(content_for_garden());
    const auto refused = [&](MemberId who, std::string_view until, MemberId owner,
                             const std::string& reason) {
        return yard.refused(who, ParkArgument{yard.process, day(until), owner, reason});
    };
    EXPECT_EQ(refused(yard.cleo, "2027-03-20", yard.ben, "a").name, "consent.not_the_facilitator");
    EXPECT_EQ(refused(yard.ada, "2027-03-01", yard.ben, "a").where, "/until");
    EXPECT_EQ(refused(yard.ada, "2027-03-20", founder, "a").name, "argument.owner_takes_no_part");
    EXPECT_EQ(refused(yard.ada, "2027-03-20", MemberId{99}, "a").where, "/owner");
    EXPECT_EQ(refused(yard.ada, "2027-03-20", yard.gus, "").where, "/reason");
}

TEST(ParkArgument, IsForWhatIsTestedAgainstTheProposalAlone) {
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ada, park(none)).name, "argument.none_under_test");
    Yard disputed = at_argument();
    disputed.opens_check();
    disputed.disagrees(disputed.ben);
    EXPECT_EQ(disputed.refused(disputed.ada, park(disputed)).name, "argument.not_to_park");
    Yard amended = at_objection();
    amended.suggests(amended.cleo, new_text("One of us answers."));
    amended.puts_to_check(AmendmentId{1});
    amended.argues(amended.ben);
    EXPECT_EQ(amended.refused(amended.ada, park(amended)).name, "argument.not_to_park");
    Yard agreement = agreed();
    agreement.does(agreement.ben, RaiseObjectionToAgreement{agreement.agreement,
                                                            {"It costs too much."},
                                                            "Stop it.",
                                                            {Aspect::efficiency},
                                                            ProcessForm::live});
    agreement.process = agreement.organization.processes.last();
    EXPECT_EQ(agreement.refused(agreement.state().facilitator, park(agreement)).name,
              "argument.not_to_park")
        << "the process is put on hold instead";
}

TEST(TakeUpArgument, GoesOnWhereItWasParked) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.disagrees(yard.ben);
    yard.is_undisputed();
    yard.does(yard.ada, park(yard, yard.ben));
    const TakeUpArgument take_up{yard.process, ArgumentId{1}};
    EXPECT_EQ(yard.refused(founder, take_up).name, "consent.not_a_participant");
    yard.does(yard.ben, take_up);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::integrating)
        << "a sound disagreement is not forgotten";
    EXPECT_FALSE(yard.argument(1).parked_until);
    EXPECT_FALSE(yard.argument(1).reason);
    EXPECT_EQ(yard.refused(yard.ben, take_up).name, "argument.is_not_parked");
    yard.does(yard.cleo, DropArgument{yard.process, false});
    yard.say(yard.cleo, Stance::none);
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(TakeUpArgument, IsForTheFacilitatorTheOwnerAndTheAuthor) {
    Yard yard = at_argument(content_for_garden());
    yard.does(yard.ada, park(yard, yard.ben));
    const TakeUpArgument take_up{yard.process, ArgumentId{1}};
    EXPECT_EQ(yard.refused(yard.gus, take_up).name, "argument.not_yours_to_take_up");
    EXPECT_EQ(yard.refused(yard.ada, TakeUpArgument{yard.process, ArgumentId{9}}).name,
              "argument.not_found");
    for (const MemberId member : yard.circle()) Yard{yard}.does(member, take_up);
}

TEST(TakeUpArgument, KeepsTheAnswersItHad) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.say(yard.ben, Stance::none);
    yard.does(yard.ada, park(yard));
    yard.does(yard.ada, TakeUpArgument{yard.process, ArgumentId{1}});
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

/// Ben's objection is met by other words while cleo's argument is parked.
Yard parked_over_a_revision() {
    Yard yard = at_check();
    yard.say(yard.ben, Stance::possible_objection);
    yard.argues(yard.cleo);
    yard.opens_check();
    yard.say(yard.ada, Stance::none);
    yard.does(yard.ada, park(yard));
    yard.does(yard.ada, ChooseArgument{yard.process, yard.ben, false});
    yard.presents(yard.ben);
    yard.is_undisputed();
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    return yard;
}

TEST(ParkedArgument, StaysOpenOverANewRevision) {
    Yard yard = parked_over_a_revision();
    EXPECT_EQ(yard.text().revision(), 2);
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).name,
              "consent.argument_is_parked");
    yard.does(yard.cleo,
              WithdrawArgument{yard.process, "The new text meets it.", false, ArgumentId{1}, {}});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::withdrawn);
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(ParkedArgument, IsTestedAgainstTheTextAsItIsByThen) {
    Yard yard = parked_over_a_revision();
    yard.does(yard.cleo, TakeUpArgument{yard.process, ArgumentId{1}});
    EXPECT_EQ(yard.argument(1).subject_revision, 2);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::presented)
        << "who agreed did so for the text as it was";
    yard.presents(yard.cleo, "It is still dear.");
    EXPECT_EQ(yard.argument(1).revision(), 2);
    yard.is_undisputed();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
    EXPECT_EQ(yard.state().step, Step::resolve_objection);
}

TEST(ParkedArgument, IsWithdrawnByItsAuthorAlone) {
    Yard yard = parked();
    const WithdrawArgument withdraw{yard.process, "Answered.", false, ArgumentId{1}, {}};
    EXPECT_EQ(yard.refused(yard.ben, withdraw).name, "argument.not_the_author");
    EXPECT_EQ(yard.refused(yard.cleo, WithdrawArgument{yard.process, "a", false, {}, {}}).name,
              "argument.none_under_test");
    yard.does(yard.cleo, withdraw);
    EXPECT_EQ(yard.refused(yard.cleo, withdraw).name, "argument.is_not_parked");
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              std::vector{yard.cleo})
        << "the hand is down, and the question put again";
    yard.say(yard.cleo, Stance::none);
    yard.enter(Step::celebrate);
}

TEST(ParkedArgument, OfWhoHasLeftIsTakenUpAndAdopted) {
    Yard yard = parked_over_a_revision();
    yard.rest_say_none();
    yard.does(yard.cleo, EndMembership{yard.cleo, ""});
    yard.does(yard.ada, TakeUpArgument{yard.process, ArgumentId{1}});
    yard.does(yard.ben, AdoptArgument{yard.process});
    EXPECT_EQ(counting_answer(*check_of_hand(yard.state(), yard.argument(1)), yard.ben)->at,
              yard.now)
        << "ben's own answer stays";
    yard.does(yard.ben, WithdrawArgument{yard.process, "Nobody shares it.", false});
    yard.say(yard.ben, Stance::none);
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(WithdrawArgument, NamesTheOwnTensionThatItIsAboutInstead) {
    Yard yard = at_argument();
    yard.does(yard.cleo, NoteTension{"The stairs are dark.", std::nullopt});
    const TensionId tension = yard.organization.tensions.last();
    yard.does(yard.ben, NoteTension{"Mine.", std::nullopt});
    const auto withdraw = [&](TensionId about) {
        return WithdrawArgument{yard.process, "It is about the stairs.", false, {}, about};
    };
    EXPECT_EQ(yard.refused(yard.cleo, withdraw(yard.organization.tensions.last())).name,
              "tension.not_found")
        << "what somebody else has noted is theirs";
    yard.does(yard.cleo, withdraw(tension));
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::withdrawn);
    EXPECT_EQ(yard.argument(1).tension, tension);
}

}  // namespace
}  // namespace kring
