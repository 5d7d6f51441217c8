#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

TEST(GiveStance, StaysHiddenUntilTheLastDeciderHasAnswered) {
    Yard yard = at_check();
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::concern, "Weekends too.");
    EXPECT_FALSE(yard.state().checks.back().revealed);
    EXPECT_TRUE(yard.state().concerns.empty());
    const Facts facts = yard.does(yard.cleo, GiveStance{yard.process, Stance::none, ""});
    EXPECT_NE(find_fact<CheckRevealed>(facts), nullptr);
    EXPECT_TRUE(yard.state().checks.back().revealed);
    EXPECT_EQ(yard.state().concerns.at(0).text, "Weekends too.");
}

TEST(GiveStance, CanBeChangedAndIsKeptForTheRecord) {
    Yard yard = at_check();
    yard.say(yard.ada, Stance::possible_objection);
    yard.say(yard.ada, Stance::none);
    const Check& check = yard.state().checks.back();
    ASSERT_EQ(check.answers.size(), 2u);
    EXPECT_FALSE(check.answers[0].counts);
    EXPECT_EQ(counting_answer(check, yard.ada)->stance, Stance::none);
}

TEST(GiveStance, OfSomebodyAffectedIsWelcomeAndNotWaitedFor) {
    Yard yard = at_check(content_for_garden());
    yard.rest_say_none();
    EXPECT_TRUE(yard.state().checks.back().revealed);
    yard.say(yard.gus, Stance::possible_objection, "We pay for it.");
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-2");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.gus, false});
    EXPECT_EQ(yard.argument(1).first_words, "We pay for it.");
}

TEST(GiveStance, IsNotForAFacilitatorFromOutside) {
    Yard yard = at_check();
    yard.does(yard.ada, ChangeFacilitator{yard.process, founder});
    EXPECT_EQ(yard.refused(founder, GiveStance{yard.process, Stance::none, ""}).name,
              "consent.not_a_participant");
}

TEST(GiveStance, NeedsACheckAndAStanceThatBelongsToIt) {
    const Yard early = at_brief_response();
    EXPECT_EQ(early.refused(early.ben, GiveStance{early.process, Stance::none, ""}).name,
              "stance.no_check_is_open");
    Yard yard = at_check();
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::disagree, ""}).name,
              "stance.not_of_this_check");
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::concern, ""}).name,
              "concern.text_missing");
    EXPECT_EQ(
        yard.refused(yard.ben, GiveStance{yard.process, Stance::none, std::string(2001, 'a')}).name,
        "text.is_too_long");
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::none, "\x01"}).name,
              "text.has_forbidden_characters");
    EXPECT_EQ(yard.refused(yard.gus, GiveStance{yard.process, Stance::none, ""}).name,
              "consent.not_a_participant");
    yard.argues(yard.cleo);
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::none, ""}).name,
              "stance.no_check_is_open");
    yard.opens_check();
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::possible_objection, ""}).name,
              "stance.not_of_this_check");
    EXPECT_EQ(yard.refused(yard.cleo, GiveStance{yard.process, Stance::none, ""}).name,
              "stance.author_does_not_test");
}

TEST(CloseCheck, WaitsForEverybodyWithoutAnAbsenceAgreement) {
    Yard yard = at_check();
    yard.say(yard.ada, Stance::none);
    yard.now = on("2027-04-30");
    const Error waiting = yard.refused(yard.ada, CloseCheck{yard.process});
    EXPECT_EQ(waiting.name, "consent.answers_missing");
    EXPECT_EQ(waiting.rule, "P-CONSENT-15");
    EXPECT_EQ(waiting.details.at(0).text, "3,4");
}

TEST(CloseCheck, CountsSilenceAsTheAbsenceAgreementSays) {
    Yard yard = started_with_absence_rule();
    yard.say(yard.ada, Stance::none);
    yard.now = on("2027-03-05");
    EXPECT_EQ(yard.refused(yard.ada, CloseCheck{yard.process}).name, "consent.answers_missing")
        << "only one has answered";
    yard.say(yard.ben, Stance::none);
    yard.now = on("2027-03-04");
    EXPECT_EQ(yard.refused(yard.ada, CloseCheck{yard.process}).name, "consent.answers_missing")
        << "three days only";
    yard.now = on("2027-03-05");
    const Facts facts = yard.does(yard.ada, CloseCheck{yard.process});
    EXPECT_EQ(find_fact<AbsenceCounted>(facts)->members, std::vector{yard.cleo});
    const Answer* silent = counting_answer(yard.state().checks.back(), yard.cleo);
    EXPECT_TRUE(silent->absent);
    yard.say(yard.cleo, Stance::possible_objection, "Here I am.");
    EXPECT_FALSE(counting_answer(yard.state().checks.back(), yard.cleo)->absent);
}

TEST(CloseCheck, CountsSilenceFromTheMomentSomebodyIsAskedAgain) {
    Yard yard = started_with_absence_rule();
    yard.argues(yard.cleo);
    yard.now = on("2027-03-10");
    yard.does(yard.cleo, WithdrawArgument{yard.process, "I was mistaken.", false});
    const CloseCheck close{yard.process};
    EXPECT_EQ(yard.refused(yard.ada, close).name, "consent.answers_missing") << "just asked";
    yard.now = on("2027-03-15");
    EXPECT_EQ(yard.refused(yard.ada, close).name, "consent.answers_missing") << "its last day";
    yard.now = on("2027-03-16");
    const Facts facts = yard.does(yard.ada, close);
    EXPECT_EQ(find_fact<AbsenceCounted>(facts)->members, std::vector{yard.cleo});
}

TEST(CloseCheck, DoesNotCountTheTimeOnHoldAsSilence) {
    Yard yard = started_with_absence_rule();
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    yard.does(yard.ada, HoldProcess{yard.process, "Cleo is away.", std::nullopt, std::nullopt});
    yard.now = on("2027-03-10");
    yard.does(yard.ada, ResumeProcess{yard.process});
    const CloseCheck close{yard.process};
    yard.now = on("2027-03-15");
    EXPECT_EQ(yard.refused(yard.ada, close).name, "consent.answers_missing");
    yard.now = on("2027-03-16");
    yard.does(yard.ada, close);
}

TEST(CloseCheck, HasAWindowOfItsOwnWhenItAsksAgain) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.argues(yard.cleo);
    yard.now = on("2027-03-10");
    yard.does(yard.cleo, WithdrawArgument{yard.process, "I was mistaken.", false});
    EXPECT_EQ(open_check(yard.state())->closes_on, day("2027-03-15"));
}

TEST(CloseCheck, NoLongerCountsSilenceOnceTheAbsenceAgreementHasEnded) {
    Yard yard = started_with_absence_rule();
    yard.organization.agreements.change(
        AgreementId{1}, [](Agreement& agreement) { agreement.stage = AgreementStage::expired; });
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    yard.now = on("2027-03-08");
    EXPECT_EQ(yard.refused(yard.ada, CloseCheck{yard.process}).name, "consent.answers_missing");
}

TEST(CloseCheck, CountsSilenceAsTheAgreementBeforeSaysOnceTheLastHasExpired) {
    Yard yard = started_with_absence_rule();
    yard.does(yard.ada, AbandonProcess{yard.process, "Another text."});
    ProposalContent shorter = complete_content();
    shorter.absence_rule = AbsenceRule{1, 1};
    shorter.expires_on = day("2027-03-20");
    yard.does(yard.ada, ReviseProposal{yard.proposal, shorter, std::nullopt});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.skips_to_check();
    yard.celebrates();
    const auto ruling = [&] {
        return yard.organization.domains.find(yard.buildings)->absence_agreement;
    };
    EXPECT_EQ(ruling(), AgreementId{2});
    yard.now = on("2027-03-20");
    yard.does(MemberId{}, PassTime{});
    EXPECT_EQ(ruling(), AgreementId{1});
}

TEST(CloseCheck, GoesOnWhenWhoWasMissingHasLeft) {
    Yard yard = at_check();
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    EXPECT_NE(find_fact<CheckRevealed>(yard.does(yard.ada, CloseCheck{yard.process})), nullptr);
}

TEST(CloseCheck, IsForTheFacilitatorWhileACheckIsOpen) {
    Yard yard = at_check();
    EXPECT_EQ(yard.refused(yard.ben, CloseCheck{yard.process}).name, "consent.not_the_facilitator");
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, CloseCheck{yard.process}).name, "stance.no_check_is_open");
}

/// Back to the text with a hand up, everybody understands and responds again, and the check is
/// asked once more about the same words.
void goes_through_the_text_again(Yard& yard) {
    yard.enter(Step::understand_proposal);
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    for (const MemberId member : yard.circle())
        yard.does(member, GiveBriefResponse{yard.process, std::nullopt});
    yard.enter(Step::check_for_possible_objections);
}

TEST(GoingBack, LowersNobodysHand) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    goes_through_the_text_again(yard);
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              (std::vector{yard.ada, yard.ben}));
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-2");
    yard.say(yard.cleo, Stance::none);
    yard.celebrates();
    EXPECT_TRUE(yard.agreement);
}

TEST(GoingBack, IsNoWayAroundAHandByTheSameWords) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    yard.enter(Step::understand_proposal);
    const ClarifyProposal same{yard.process, complete_content(), std::nullopt};
    EXPECT_EQ(yard.refused(yard.ada, same).name, "proposal.is_unchanged");
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    const ReviseProposal anew{yard.proposal, complete_content(), std::nullopt};
    EXPECT_EQ(yard.refused(yard.ada, anew).rule, "P-CONSENT-4");
}

TEST(GoingBack, AsksAnewWhereAllHandsAreUpStill) {
    Yard yard = at_check();
    for (const MemberId member : yard.circle()) yard.say(member, Stance::possible_objection, "No.");
    goes_through_the_text_again(yard);
    EXPECT_TRUE(current_check(yard.state())->revealed);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.ben, false});
}

TEST(GoingBack, ForgetsHandsAgainstOtherWords) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    yard.enter(Step::understand_proposal);
    ProposalContent clearer = complete_content();
    clearer.text = "Two of us answer the telephone until ten at night.";
    yard.does(yard.ada, ClarifyProposal{yard.process, clearer, "Ten of what?"});
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    for (const MemberId member : yard.circle())
        yard.does(member, GiveBriefResponse{yard.process, std::nullopt});
    yard.enter(Step::check_for_possible_objections);
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              yard.circle());
}

TEST(BeginningAnew, LowersNobodysHand) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.skips_to_check();
    EXPECT_EQ(raised_hands(*current_check(yard.state())), std::vector{yard.cleo});
}

}  // namespace
}  // namespace kring
