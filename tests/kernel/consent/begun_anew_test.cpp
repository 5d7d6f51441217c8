#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

// Abandoning a decision and beginning anew undoes nothing that was said (P-CONSENT-2, -13).

void begins_anew(Yard& yard) {
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
}

/// The circle says together what is needed; ada asks and facilitates.
Yard asks_for_requirement(const std::string& words = "We need a watch.") {
    Yard yard;
    yard.does(yard.ada, TakeUpDriver{yard.driver, std::nullopt});
    yard.does(yard.ada, DetermineRequirement{yard.driver, words, "Calls heard.", {}});
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    return yard;
}

void asks_again(Yard& yard, const std::string& words) {
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    yard.does(yard.ada, DetermineRequirement{yard.driver, words, "Calls heard.", {}});
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
}

TEST(BegunAnew, ALightCheckKeepsTheHandsAgainstTheSameWords) {
    Yard yard = asks_for_requirement();
    yard.say(yard.cleo, Stance::possible_objection, "Two watches.");
    asks_again(yard, "We need a watch.");
    EXPECT_EQ(raised_hands(*current_check(yard.state())), std::vector{yard.cleo});
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::running);
    asks_again(yard, "We need two watches.");
    EXPECT_TRUE(raised_hands(*current_check(yard.state())).empty()) << "for other words";
}

TEST(BegunAnew, ALightCheckIsRefusedWhileAnObjectionStandsAgainstItsWords) {
    Yard yard = asks_for_requirement();
    yard.argues(yard.cleo);
    yard.is_undisputed();
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    DetermineRequirement again{yard.driver, "We need a watch.", "Calls heard.", {}};
    const Error refused = yard.refused(yard.ada, again);
    EXPECT_EQ(refused.name, "proposal.objection_is_open");
    EXPECT_EQ(refused.rule, "P-CONSENT-1");
    again.text = "We need two watches.";
    yard.does(yard.ada, again);
}

TEST(BegunAnew, OnlyTheSameMatterKeepsThem) {
    Yard yard = asks_for_requirement();
    yard.say(yard.cleo, Stance::possible_objection, "Two watches.");
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    const DriverId other =
        prioritized_driver(yard.organization, yard.buildings, yard.gus, yard.ada);
    yard.does(yard.ada, TakeUpDriver{other, "It is urgent."});
    yard.does(yard.ada, DetermineRequirement{other, "We need a watch.", "Calls heard.", {}});
    yard.process = yard.organization.processes.last();
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(BegunAnew, WhatCameAboutMeanwhileEndsIt) {
    Yard yard = agreed();
    yard.now = on("2027-05-03");
    const auto keeps = [&](std::string_view next) {
        yard.does(yard.gus, StartReview{yard.agreement, "Once more."});
        ConcludeReview keep{yard.organization.reviews.last()};
        keep.review_on = day(next);
        yard.does(yard.ada, keep);
        yard.process = yard.organization.processes.last();
    };
    keeps("2027-11-01");
    yard.say(yard.cleo, Stance::possible_objection, "Not on Sundays.");
    yard.does(yard.ada, AbandonProcess{yard.process, "It is late."});
    ConcludeReview keep{yard.organization.reviews.last()};
    keep.review_on = day("2027-12-01");
    yard.does(yard.ada, keep);
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(raised_hands(*current_check(yard.state())), std::vector{yard.cleo})
        << "another date is no other text";
    for (const MemberId member : yard.circle()) yard.say(member, Stance::none);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    keeps("2028-03-01");
    EXPECT_TRUE(raised_hands(*current_check(yard.state())).empty());
}

TEST(BegunAnew, AParkedArgumentIsAHandStill) {
    Yard yard = at_check(content_for_garden());
    yard.argues(yard.gus);
    yard.does(yard.ada, ParkArgument{yard.process, day("2027-03-20"), yard.ben, "We wait."});
    yard.say(yard.cleo, Stance::possible_objection);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.presents(yard.cleo);
    yard.is_undisputed();
    AmendmentText amendment = new_text("One of us answers.");
    amendment.content->affected = content_for_garden().affected;
    yard.suggests(yard.cleo, amendment);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    begins_anew(yard);
    EXPECT_EQ(yard.text().revision(), 2);
    EXPECT_EQ(yard.state().affected, std::vector{yard.gus});
    yard.skips_to_check();
    EXPECT_EQ(raised_hands(*current_check(yard.state())), std::vector{yard.gus});
}

TEST(BegunAnew, AsksOfTheDriverWhoeverHadSomethingAgainstIt) {
    Yard yard = started(content_for_garden());
    yard.say(yard.gus, Stance::possible_objection, "It is ours.");
    begins_anew(yard);
    yard.rest_say_none();
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              std::vector{yard.gus});
}

TEST(BegunAnew, WhatWasTestedNeedsNewInformation) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.disagrees(yard.ben);
    yard.is_undisputed();
    yard.does(yard.cleo, DropArgument{yard.process, false});
    begins_anew(yard);
    yard.skips_to_check();
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, ChooseArgument{yard.process, yard.cleo, false}).name,
              "argument.already_tested");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, true});
}

TEST(BegunAnew, ConcernsFromBeforeAreKeptWithTheAgreement) {
    Yard yard = at_check();
    yard.say(yard.ben, Stance::concern, "Weekends too.");
    yard.rest_say_none();
    begins_anew(yard);
    yard.skips_to_check();
    yard.say(yard.cleo, Stance::concern, "Holidays too.");
    yard.celebrates();
    ASSERT_EQ(yard.result().concerns.size(), 2U);
    EXPECT_EQ(yard.result().concerns[0].member, yard.ben);
    EXPECT_EQ(yard.result().concerns[1].text, "Holidays too.");
}

TEST(Requirement, KeepsWhatAnObjectionToItLeftToBeWatched) {
    Yard yard = asks_for_requirement();
    yard.argues(yard.cleo);
    yard.is_undisputed();
    AmendmentText watch = amendment_of(AmendmentKind::leave_and_monitor, "We count them.");
    watch.watches = {{"calls per night", std::nullopt}};
    yard.suggests(yard.cleo, watch);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.rest_say_none();
    const Driver& driver = *yard.organization.drivers.find(yard.driver);
    EXPECT_EQ(driver.stage, DriverStage::requirement_accepted);
    EXPECT_EQ(yard.organization.requirements.find(driver.requirements.back())->watched,
              std::vector<std::string>{"calls per night"});
}

TEST(Requirement, IsAmendedByOtherWordsForItAlone) {
    Yard yard = asks_for_requirement();
    yard.argues(yard.cleo);
    yard.is_undisputed();
    AmendmentText title_alone = amendment_of(AmendmentKind::change_text, "Another title.");
    title_alone.content = yard.text().content();
    title_alone.content->title = "A watch";
    const SuggestAmendment suggestion{yard.process, title_alone};
    EXPECT_EQ(yard.refused(yard.cleo, suggestion).name, "amendment.changes_nothing");
    EXPECT_EQ(yard.refused(yard.cleo, suggestion).where, "/suggestion/content");
}

TEST(Requirement, IsDecidedBeforeAProposalThatIsToMeetIt) {
    Yard yard = asks_for_requirement();
    const ProcessId need = yard.process;
    yard.does(yard.ada, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
    const ProposalId proposal = yard.organization.proposals.last();
    yard.does(yard.ada, ShareProposal{proposal});
    const StartConsent start{proposal, std::nullopt, ProcessForm::live};
    EXPECT_EQ(yard.refused(yard.ada, start).name, "proposal.requirement_is_being_decided");
    yard.process = need;
    yard.rest_say_none();
    yard.does(yard.ada, start);
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(yard.state().step, Step::present_proposal) << "the same people agreed to it";
}

TEST(Requirement, IsDecidedOverTimeWhereAsked) {
    Yard yard;
    yard.does(yard.ada, TakeUpDriver{yard.driver, std::nullopt});
    yard.does(yard.ada, DetermineRequirement{
                            yard.driver, "We need a watch.", "So.", {}, ProcessForm::over_time});
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(yard.state().form, ProcessForm::over_time);
    EXPECT_TRUE(yard.state().step_closes_on);
}

}  // namespace
}  // namespace kring
