#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

// What becomes of a process when people leave the organization in the midst of it.

void all_deciders_leave(Yard& yard) {
    for (const MemberId member : yard.circle())
        yard.does(member, EndMembership{member, "Moved away."});
}

/// At the check, gus being affected and the founder facilitating; nobody is left who decides.
Yard deserted() {
    Yard yard = at_check(content_for_garden());
    yard.does(yard.ada, ChangeFacilitator{yard.process, founder});
    all_deciders_leave(yard);
    return yard;
}

TEST(Departure, FromTheDomainIsWaitedForNoLonger) {
    Yard yard = at_check();
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    yard.does(yard.cleo, HandBackDomain{yard.buildings, "Moved away.", std::nullopt});
    yard.does(yard.ada, CloseCheck{yard.process});
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(Departure, OfTheOneWhoHeldARoleLeavesTheDecisionToItsDelegator) {
    Yard yard;
    yard.does(yard.ada, CreateDomain{yard.buildings, "Boiler", DomainKind::role, std::nullopt,
                                     minimum_description()});
    const DomainId role = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{role, {yard.gus}});
    yard.does(yard.gus, AcceptDomain{role});
    const DriverId cold = prioritized_driver(yard.organization, role, yard.gus, yard.gus);
    yard.does(yard.gus, DraftProposal{cold, std::nullopt, {}, complete_content()});
    yard.proposal = yard.organization.proposals.last();
    yard.does(yard.gus, ShareProposal{yard.proposal});
    yard.does(yard.gus, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.skips_to_check();
    yard.say(yard.gus, Stance::none);
    yard.does(yard.gus, HandBackDomain{role, "Moved away.", std::nullopt});
    EXPECT_EQ(yard.refused(yard.gus, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-ACC-2");
    yard.does(yard.ada, TakePart{yard.process});
    yard.does(yard.ada, SayUnderstood{yard.process});
    yard.say(yard.ada, Stance::none);
    yard.does(yard.gus, ChangeFacilitator{yard.process, yard.ada});
    const Error refused = yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_EQ(refused.name, "consent.body_not_asked");
    EXPECT_EQ(refused.details.at(0).text, "3,4");
}

TEST(Departure, OfTheOneWhoHeldARoleLetsNobodyElseGoOn) {
    Yard yard = started();
    yard.does(yard.ada, ChangeFacilitator{yard.process, founder});
    all_deciders_leave(yard);
    EXPECT_EQ(yard.refused(founder, EnterStep{yard.process, Step::present_proposal, false}).rule,
              "P-ACC-2");
}

TEST(Departure, TakesNoHandDownWhenTheStepIsRepeated) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.enter(Step::brief_response);
    for (const MemberId member : {yard.ada, yard.ben})
        yard.does(member, GiveBriefResponse{yard.process, std::nullopt});
    yard.enter(Step::check_for_possible_objections);
    EXPECT_EQ(raised_hands(*current_check(yard.state())), std::vector{yard.cleo});
}

TEST(Departure, IsNotWrittenDownAsConsent) {
    Yard yard = at_check();
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.rest_say_none();
    yard.celebrates();
    EXPECT_EQ(yard.result().current().decided_by, (std::vector{yard.ada, yard.ben}));
}

TEST(Departure, FromTheDomainTakesNoHandDown) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "It costs too much.");
    yard.rest_say_none();
    yard.does(yard.cleo, HandBackDomain{yard.buildings, "Moved away.", std::nullopt});
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-2");
}

TEST(Departure, OfAllWhoDecideLeavesNobodyWhoConsents) {
    Yard yard = deserted();
    const Error error = yard.refused(founder, CloseCheck{yard.process});
    EXPECT_EQ(error.name, "consent.nobody_decides");
    EXPECT_EQ(error.rule, "P-ACC-2");
    yard.say(yard.gus, Stance::none);
    EXPECT_FALSE(yard.state().checks.back().revealed);
    EXPECT_EQ(yard.refused(founder, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-ACC-2");
}

TEST(Departure, OfAllWhoDecideQualifiesNoArgumentAndAgreesToNoAmendment) {
    Yard argued = at_argument(content_for_garden());
    argued.does(argued.ada, ChangeFacilitator{argued.process, founder});
    all_deciders_leave(argued);
    argued.does(founder, OpenArgumentCheck{argued.process});
    EXPECT_EQ(argued.argument(1).stage, ArgumentStage::checking);

    Yard yard = at_objection(content_for_garden());
    yard.does(yard.ada, ChangeFacilitator{yard.process, founder});
    yard.suggests(yard.gus, new_text("Nobody answers."));
    yard.puts_to_check(AmendmentId{1});
    all_deciders_leave(yard);
    yard.say(yard.gus, Stance::none);
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::checking);
    EXPECT_EQ(yard.refused(founder, CloseCheck{yard.process}).name, "consent.nobody_decides");
}

TEST(Departure, OfAllWhoDecideLetsThoseWhoGovernNowBeginAnew) {
    Yard yard = at_check();
    const ChangeFacilitator take_over{yard.process, yard.gus};
    yard.does(yard.ada, EndMembership{yard.ada, "Moved away."});
    yard.does(yard.ben, EndMembership{yard.ben, "Moved away."});
    EXPECT_EQ(yard.refused(yard.gus, take_over).name, "consent.not_a_participant")
        << "cleo is still there";
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.does(yard.gus, take_over);
    yard.does(yard.gus, AbandonProcess{yard.process, "Everybody has left."});
    EXPECT_EQ(yard.refused(founder, take_over).name, "consent.not_a_participant") << "it is over";
    yard.does(yard.gus, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    const ConsentProcess& again = *yard.organization.processes.find(ProcessId{2});
    EXPECT_EQ(again.deciders, (std::vector{founder, yard.gus}));
}

TEST(Departure, OfWhoHandedItBackLeavesTheMovingToTheOthers) {
    Yard yard = at_check();
    yard.does(yard.cleo, HandBackDomain{yard.buildings, "Too much.", std::nullopt});
    EXPECT_EQ(yard.refused(yard.cleo, ChangeFacilitator{yard.process, yard.cleo}).name,
              "consent.not_a_participant");
    yard.does(yard.ben, ChangeFacilitator{yard.process, yard.ben});
}

/// P-CONSENT-14: the seat of the facilitator, which everybody who takes part may take, is no veto.
TEST(ChangeFacilitator, ToOneselfEndsNothingThatOthersDecide) {
    Yard yard = at_check();
    const AbandonProcess end{yard.process, "I do not like it."};
    yard.does(yard.cleo, ChangeFacilitator{yard.process, yard.cleo});
    EXPECT_EQ(yard.refused(yard.cleo, end).name, "consent.would_be_a_veto");
    yard.does(yard.cleo, ChangeFacilitator{yard.process, yard.cleo});
    EXPECT_EQ(yard.refused(yard.cleo, end).name, "consent.would_be_a_veto") << "said once more";
    yard.does(yard.cleo, ChangeFacilitator{yard.process, founder});
    EXPECT_EQ(yard.refused(founder, end).name, "consent.would_be_a_veto")
        << "nor a stranger for them";
    yard.does(yard.ben, ChangeFacilitator{yard.process, yard.ada});
    yard.does(yard.ada, end);
}

TEST(Departure, OfAllWhoDecideDoesNotLeaveAProcessOnHoldForEver) {
    Yard yard = at_check();
    yard.does(yard.ada, HoldProcess{yard.process, "We wait.", std::nullopt, std::nullopt});
    all_deciders_leave(yard);
    yard.does(yard.gus, ChangeFacilitator{yard.process, yard.gus});
    yard.does(yard.gus, ResumeProcess{yard.process});
    yard.does(yard.gus, AbandonProcess{yard.process, "Everybody has left."});
}

TEST(Departure, OfAllWhoDecideDoesNotBlockTheRequirement) {
    Yard yard;
    yard.does(yard.ada, TakeUpDriver{yard.driver, std::nullopt});
    const DetermineRequirement determine{yard.driver, "We need to hear urgent calls.",
                                         "Callers stay.", std::nullopt};
    yard.does(yard.ada, determine);
    yard.process = yard.organization.processes.last();
    all_deciders_leave(yard);
    EXPECT_EQ(yard.refused(yard.gus, determine).name, "requirement.is_being_decided");
    yard.does(yard.gus, ChangeFacilitator{yard.process, yard.gus});
    yard.does(yard.gus, AbandonProcess{yard.process, "Everybody has left."});
    yard.does(yard.gus, determine);
}

TEST(Departure, OfWhoAnsweredLastLetsTheFacilitatorGoOn) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.does(yard.cleo, WithdrawArgument{yard.process, "I was mistaken.", false});
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.does(yard.ada, CloseCheck{yard.process});
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

/// Gus, who is affected and does not decide, has raised the only hand.
TEST(Departure, OfAnAffectedObjectorLeavesTheObjectionToBeTested) {
    Yard yard = at_check(content_for_garden());
    yard.say(yard.gus, Stance::possible_objection, "We hear the telephone.");
    yard.rest_say_none();
    yard.does(yard.gus, EndMembership{yard.gus, "Moved away."});
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-2");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.gus, false});
    yard.does(yard.ben, AdoptArgument{yard.process});
    yard.presents(yard.ben);
    yard.is_undisputed();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(Departure, OfAProposerOfAnAmendmentDoesNotEndIt) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.does(yard.ben, AskQuestion{yard.process, "Which of us?"});
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.does(yard.ada, AnswerQuestion{yard.process, QuestionId{1}, "Whoever is at home."});
    yard.puts_to_check(AmendmentId{1});
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.text().content().text, "One of us answers.");
    EXPECT_EQ(yard.text().revisions.back().by, yard.cleo);
}

TEST(Departure, OfTheOnlyAuthorLeavesWhatWasSharedToThoseWhoDecide) {
    Yard yard = shared();
    ProposalContent shorter = complete_content();
    shorter.text = "One of us answers.";
    const ReviseProposal revise{yard.proposal, shorter, "Shorter."};
    EXPECT_EQ(yard.refused(yard.ben, revise).name, "proposal.not_an_author");
    yard.does(yard.ada, EndMembership{yard.ada, "Moved away."});
    EXPECT_EQ(yard.refused(yard.gus, revise).name, "proposal.not_an_author");
    yard.does(yard.ben, revise);
    yard.does(yard.ben, WithdrawProposal{yard.proposal, "Nobody wants it now."});
    EXPECT_EQ(yard.text().stage, ProposalStage::withdrawn);
}

TEST(Departure, OfTheOnlyAuthorLeavesADraftAlone) {
    Yard yard = drafted();
    yard.does(yard.ada, EndMembership{yard.ada, "Moved away."});
    EXPECT_EQ(yard.refused(yard.ben, ShareProposal{yard.proposal}).name, "proposal.not_an_author");
}

}  // namespace
}  // namespace kring
