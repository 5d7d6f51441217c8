#include "kernel/consent/given.hpp"

namespace kring {
namespace {

/// Dia has joined the circle after the decision began.
MemberId joins_circle(Yard& yard) {
    const MemberId dia = joined(yard.organization);
    yard.does(yard.ada, OfferDomain{yard.buildings, {dia}});
    yard.does(dia, AcceptDomain{yard.buildings});
    return dia;
}

TEST(TakePart, MakesWhoJoinedTheCircleSinceADecider) {
    Yard yard = at_check();
    const MemberId dia = joins_circle(yard);
    EXPECT_EQ(yard.refused(dia, GiveStance{yard.process, Stance::none, ""}).name,
              "consent.not_a_participant");
    yard.does(dia, TakePart{yard.process});
    EXPECT_EQ(yard.state().deciders.back(), dia);
    yard.rest_say_none();
    EXPECT_NE(open_check(yard.state()), nullptr) << "their answer is waited for";
    EXPECT_EQ(yard.refused(dia, TakePart{yard.process}).name, "consent.takes_part_already");
}

TEST(TakePart, AsksOnceMoreWhatWasRevealedBefore) {
    Yard yard = at_check();
    yard.rest_say_none();
    const MemberId dia = joins_circle(yard);
    yard.does(dia, TakePart{yard.process});
    const EnterStep celebrate{yard.process, Step::celebrate, false};
    EXPECT_EQ(yard.refused(yard.ada, celebrate).rule, "P-CONSENT-15");
    yard.does(dia, AskQuestion{yard.process, "Which telephone?"});
    EXPECT_EQ(yard.state().questions.back().about, Subject::proposal);
    yard.does(dia, SayUnderstood{yard.process});
    yard.say(dia, Stance::none);
    yard.does(yard.ada, celebrate);
    Yard driver = started();
    driver.rest_say_none();
    driver.does(joins_circle(driver), TakePart{driver.process});
    EXPECT_EQ(
        driver.refused(driver.ada, EnterStep{driver.process, Step::present_proposal, false}).rule,
        "P-CONSENT-15");
}

TEST(TakePart, AsksForUnderstandingBeforeAStance) {
    Yard yard = at_check();
    const MemberId dia = joins_circle(yard);
    yard.does(dia, TakePart{yard.process});
    const GiveStance stance{yard.process, Stance::none, ""};
    EXPECT_EQ(yard.refused(dia, stance).name, "stance.proposal_not_understood");
    EXPECT_EQ(yard.refused(yard.ada, SayUnderstood{yard.process}).name,
              "consent.step_is_out_of_order");
    yard.does(dia, SayUnderstood{yard.process});
    yard.does(dia, stance);
    yard.celebrates();
    EXPECT_EQ(yard.result().current().decided_by.back(), dia);
}

TEST(TakePart, GoesThroughTheStepOfUnderstandingWithTheOthers) {
    Yard yard = started();
    const MemberId dia = joins_circle(yard);
    yard.does(dia, TakePart{yard.process});
    EXPECT_TRUE(yard.state().late.empty());
    Yard later = at_check();
    const MemberId eve = joins_circle(later);
    later.does(eve, TakePart{later.process});
    later.enter(Step::understand_proposal);
    EXPECT_TRUE(later.state().late.empty());
    for (const MemberId member : later.circle()) later.does(member, SayUnderstood{later.process});
    EXPECT_EQ(later.refused(later.ada, EnterStep{later.process, Step::brief_response, false}).name,
              "consent.not_everybody_has_understood");
}

TEST(TakePart, IsForThoseItConcernsWhileItRuns) {
    Yard yard = at_check(content_for_garden());
    const MemberId dia = joined(yard.organization);
    EXPECT_EQ(yard.refused(dia, TakePart{yard.process}).name, "consent.not_concerned");
    EXPECT_EQ(yard.refused(yard.gus, TakePart{yard.process}).name, "consent.takes_part_already");
    yard.does(yard.gus, OfferDomain{yard.garden, {dia}});
    yard.does(dia, AcceptDomain{yard.garden});
    yard.does(dia, TakePart{yard.process});
    EXPECT_EQ(yard.state().affected, (std::vector{yard.gus, dia}));
    EXPECT_EQ(yard.refused(dia, TakePart{ProcessId{9}}).name, "consent.not_found");
    yard.celebrates();
    const MemberId eve = joins_circle(yard);
    EXPECT_EQ(yard.refused(eve, TakePart{yard.process}).name, "consent.not_running");
}

TEST(TakePart, LetsWhoIsAffectedDecideOnceTheyHoldTheDomain) {
    Yard yard = at_check(content_for_garden());
    yard.does(yard.ada, OfferDomain{yard.buildings, {yard.gus}});
    yard.does(yard.gus, AcceptDomain{yard.buildings});
    yard.does(yard.gus, TakePart{yard.process});
    EXPECT_TRUE(yard.state().affected.empty());
    EXPECT_EQ(yard.state().deciders.back(), yard.gus);
}

void doubts(Yard& yard, MemberId who, DriverDoubt doubt) {
    yard.does(who, GiveStance{yard.process, Stance::possible_objection, "", doubt});
}

TEST(ChooseArgument, KeepsWhatWasSaidOfTheDriver) {
    Yard yard = started();
    doubts(yard, yard.cleo, DriverDoubt::requirement_unsuitable);
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(yard.argument(1).doubt, DriverDoubt::requirement_unsuitable);
    const Yard of_proposal = at_argument();
    EXPECT_FALSE(of_proposal.argument(1).doubt);
}

TEST(LetGoOfDriver, PassesItOnWhereEverybodySaysItIsNotOurs) {
    Yard yard = started();
    for (const MemberId member : yard.circle()) doubts(yard, member, DriverDoubt::not_ours);
    yard.does(yard.ada, LetGoOfDriver{yard.process, yard.garden, "The garden has the telephone."});
    EXPECT_EQ(yard.state().stage, ProcessStage::passed_on);
    const Driver& driver = *yard.organization.drivers.find(yard.driver);
    EXPECT_EQ(driver.domain, yard.garden);
    EXPECT_EQ(driver.stage, DriverStage::in_inbox);
    EXPECT_EQ(yard.text().stage, ProposalStage::ended);
}

TEST(LetGoOfDriver, DiscardsItWhereEverybodySaysItIsNone) {
    Yard yard = started();
    for (const MemberId member : yard.circle()) doubts(yard, member, DriverDoubt::not_a_driver);
    const LetGoOfDriver without_reason{yard.process, std::nullopt, " "};
    EXPECT_EQ(yard.refused(yard.ada, without_reason).rule, "P-ACC-6");
    yard.does(yard.ada, LetGoOfDriver{yard.process, std::nullopt, "The calls have stopped."});
    EXPECT_EQ(yard.state().stage, ProcessStage::discarded);
    EXPECT_EQ(yard.organization.drivers.find(yard.driver)->stage, DriverStage::discarded);
}

TEST(LetGoOfDriver, WaitsForAnotherDecisionOnTheSameDriver) {
    Yard yard = started();
    const ProcessId here = yard.process;
    yard.does(yard.ben, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
    const ProposalId other = yard.organization.proposals.last();
    yard.does(yard.ben, ShareProposal{other});
    yard.does(yard.ben, StartConsent{other, std::nullopt, ProcessForm::live});
    for (const MemberId member : yard.circle()) doubts(yard, member, DriverDoubt::not_a_driver);
    const LetGoOfDriver go{here, std::nullopt, "The calls have stopped."};
    EXPECT_EQ(yard.refused(yard.ada, go).name, "driver.is_being_answered");
    yard.does(yard.ben, AbandonProcess{yard.organization.processes.last(), "It is no driver."});
    yard.does(yard.ada, go);
}

TEST(LetGoOfDriver, OverrulesNobody) {
    Yard yard = started();
    const LetGoOfDriver go{yard.process, yard.garden, "Not ours."};
    EXPECT_EQ(yard.refused(yard.ada, go).rule, "P-CONSENT-15");
    doubts(yard, yard.ada, DriverDoubt::not_ours);
    doubts(yard, yard.ben, DriverDoubt::not_ours);
    yard.say(yard.cleo, Stance::none);
    const Error error = yard.refused(yard.ada, go);
    EXPECT_EQ(error.name, "consent.driver_not_let_go");
    EXPECT_EQ(error.details.at(0).text, std::to_string(yard.cleo.number));
    EXPECT_EQ(yard.refused(yard.ben, go).name, "consent.not_the_facilitator");
    const Yard further = at_check();
    EXPECT_EQ(further.refused(further.ada, LetGoOfDriver{further.process, {}, "No."}).name,
              "consent.step_is_out_of_order");
}

TEST(LetGoOfDriver, IsForTheDomainOfTheDriverWhileNothingIsSettled) {
    Yard yard = started();
    for (const MemberId member : yard.circle()) doubts(yard, member, DriverDoubt::not_a_driver);
    const LetGoOfDriver go{yard.process, std::nullopt, "No driver."};
    Yard elsewhere = yard;
    elsewhere.organization.drivers.change(yard.driver,
                                          [&](Driver& driver) { driver.domain = yard.garden; });
    EXPECT_EQ(elsewhere.refused(yard.ada, go).name, "domain.not_governed");
    yard.organization.drivers.change(yard.driver,
                                     [](Driver& driver) { driver.stage = DriverStage::decided; });
    EXPECT_EQ(yard.refused(yard.ada, go).name, "driver.response_has_begun");
}

TEST(GiveStance, SaysWhyNotForADriverAlone) {
    Yard yard = started();
    const GiveStance odd{yard.process, Stance::none, "", DriverDoubt::unclear};
    EXPECT_EQ(yard.refused(yard.ada, odd).where, "/doubt");
    const Yard later = at_check();
    const GiveStance late{later.process, Stance::possible_objection, "", DriverDoubt::unclear};
    EXPECT_EQ(later.refused(later.ada, late).where, "/doubt");
}

/// Buildings has delegated a helping team to gus.
Yard with_movers() {
    Yard yard;
    yard.does(yard.ada, CreateDomain{yard.buildings, "Movers", DomainKind::helping_team,
                                     std::nullopt, minimum_description()});
    const DomainId team = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{team, {yard.gus}});
    yard.does(yard.gus, AcceptDomain{team});
    return yard;
}

TEST(TakingPart, IsForThePeopleOfAHelpingTeam) {
    Yard yard = with_movers();
    yard.does(yard.ada, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
    yard.does(yard.ada, ShareProposal{yard.organization.proposals.last()});
    yard.does(yard.ada,
              StartConsent{yard.organization.proposals.last(), std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(yard.state().affected, std::vector{yard.gus});
    yard.skips_to_check();
    yard.say(yard.gus, Stance::possible_objection, "We carry it all.");
}

TEST(HelpingTeam, AddsToTheBacklogOfItsDelegator) {
    Yard yard = with_movers();
    const DriverId heavy = driver_in(yard.organization, yard.buildings, yard.gus);
    const Driver& driver = *yard.organization.drivers.find(heavy);
    EXPECT_EQ(driver.stage, DriverStage::prioritized);
    EXPECT_EQ(yard.organization.domains.find(yard.buildings)->backlog.back(), driver.backlog_item);
    const DriverId other = driver_in(yard.organization, yard.buildings, founder);
    EXPECT_EQ(yard.organization.drivers.find(other)->stage, DriverStage::in_inbox);
}

}  // namespace
}  // namespace kring
