#include "kernel/consent/given.hpp"

namespace kring {
namespace {

TEST(StartConsent, BeginsWithTheDriverAndNamesDecidersAndAffected) {
    const Yard yard = started(content_for_garden());
    EXPECT_EQ(yard.state().step, Step::consent_to_driver);
    EXPECT_EQ(yard.state().deciders, yard.circle());
    EXPECT_EQ(yard.state().affected, std::vector{yard.gus});
    EXPECT_EQ(yard.state().facilitator, yard.ada);
    EXPECT_EQ(yard.text().stage, ProposalStage::in_decision);
    EXPECT_EQ(yard.organization.running_processes, std::vector{yard.process});
}

TEST(StartConsent, SkipsTheDriverThatTheSamePeopleHaveAccepted) {
    Yard yard;
    yard.does(yard.ada, TakeUpDriver{yard.driver, std::nullopt});
    yard.does(yard.ada, DetermineRequirement{yard.driver, "We need to hear urgent calls.",
                                             "Callers stay.", std::nullopt});
    yard.process = yard.organization.processes.last();
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    yard.does(yard.ada, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
    yard.proposal = yard.organization.proposals.last();
    yard.does(yard.ada, ShareProposal{yard.proposal});
    yard.does(yard.ada, StartConsent{yard.proposal, yard.ben, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    EXPECT_EQ(yard.state().step, Step::present_proposal);
    EXPECT_EQ(yard.state().facilitator, yard.ben);
}

TEST(StartConsent, IsForDecidersAndAuthorsOfASharedProposal) {
    const Yard draft = drafted();
    const auto start = [](const Yard& yard) { return StartConsent{yard.proposal, {}, {}}; };
    EXPECT_EQ(draft.refused(draft.ada, start(draft)).name, "proposal.not_shared");
    const Yard yard = shared();
    EXPECT_EQ(yard.refused(yard.ada, StartConsent{ProposalId{9}, {}, {}}).name,
              "proposal.not_found");
    EXPECT_EQ(yard.refused(yard.gus, start(yard)).name, "domain.not_governed");
    EXPECT_EQ(yard.refused(yard.ada, StartConsent{yard.proposal, MemberId{99}, {}}).name,
              "consent.facilitator_not_active");
    const Yard deciding = started();
    EXPECT_EQ(deciding.refused(deciding.ada, start(deciding)).name, "proposal.is_closed");
}

TEST(StartConsent, LooksOnceMoreAtWhatMayHaveGoneMissing) {
    Yard yard = shared();
    yard.now = on("2027-06-01");
    EXPECT_EQ(yard.refused(yard.ada, StartConsent{yard.proposal, {}, {}}).rule, "P-IMP-2");
}

TEST(StartConsent, NeedsADriverThatWasNotDiscarded) {
    Yard yard = shared();
    yard.does(yard.ada, DiscardDriver{yard.driver, "The calls have stopped."});
    EXPECT_EQ(yard.refused(yard.ada, StartConsent{yard.proposal, {}, {}}).name,
              "driver.is_discarded");
}

TEST(StartConsent, IsRefusedForATextThatAnObjectionStandsAgainst) {
    Yard yard = at_objection();
    yard.does(yard.ada, AbandonProcess{yard.process, "No idea how to go on."});
    const StartConsent again{yard.proposal, {}, {}};
    const Error error = yard.refused(yard.ada, again);
    EXPECT_EQ(error.name, "proposal.objection_is_open");
    EXPECT_EQ(error.rule, "P-CONSENT-1");
    ProposalContent content = complete_content();
    content.text = "One of us answers.";
    yard.does(yard.ada, ReviseProposal{yard.proposal, content, "To meet the objection."});
    yard.does(yard.ada, again);
}

TEST(EnterStep, GoesThroughTheNineStepsInOrder) {
    Yard yard = at_check();
    yard.rest_say_none();
    const Facts facts = yard.does(yard.ada, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_NE(find_fact<AgreementMade>(facts), nullptr);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    yard.enter(Step::consider_concerns);
    EXPECT_EQ(yard.state().step, Step::consider_concerns);
    EXPECT_TRUE(yard.organization.running_processes.empty());
}

TEST(EnterStep, IsForTheFacilitatorOfAProcessThatRuns) {
    Yard yard = started();
    const EnterStep next{yard.process, Step::present_proposal, false};
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{ProcessId{9}, {}, false}).name, "consent.not_found");
    EXPECT_EQ(yard.refused(founder, next).name, "consent.not_a_participant");
    EXPECT_EQ(yard.refused(yard.ben, next).name, "consent.not_the_facilitator");
    yard.does(yard.ada, AbandonProcess{yard.process, "Not now."});
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.not_running");
}

TEST(EnterStep, DoesNotJump) {
    const Yard yard = at_understanding();
    for (const Step step : {Step::consent_to_driver, Step::check_for_possible_objections,
                            Step::test_argument, Step::resolve_objection, Step::consider_concerns})
        EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, step, true}).name,
                  "consent.step_is_out_of_order");
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, true}).rule,
              "P-CONSENT-2");
}

TEST(EnterStep, JumpsOnRequestWhereTheGroupIsExperienced) {
    Yard yard = at_understanding();
    yard.organization.domains.change(yard.buildings,
                                     [](Domain& domain) { domain.finished_processes = 5; });
    const Step check = Step::check_for_possible_objections;
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, check, false}).name,
              "consent.step_is_out_of_order");
    yard.does(yard.ben, SayUnderstood{yard.process});
    const Facts facts = yard.does(yard.ada, EnterStep{yard.process, check, true});
    EXPECT_TRUE(find_fact<StepEntered>(facts)->out_of_order);
    EXPECT_EQ(find_fact<StepEntered>(facts)->not_heard, (std::vector{yard.ada, yard.cleo}));
    ASSERT_EQ(yard.state().jumps.size(), 1u);
    const Jump& jump = yard.state().jumps.front();
    EXPECT_EQ(jump.from, Step::understand_proposal);
    EXPECT_EQ(jump.to, check);
    EXPECT_EQ(jump.not_heard, (std::vector{yard.ada, yard.cleo}));
    EXPECT_EQ(jump.by, yard.ada);
}

TEST(EnterStep, GoesBackToWhatIsNotUnderstood) {
    Yard yard = at_check();
    yard.enter(Step::understand_proposal);
    EXPECT_EQ(yard.state().step, Step::understand_proposal);
    EXPECT_TRUE(yard.state().understood.empty());
}

TEST(EnterStep, LeavesTheDriverWhenEverybodyHasAcceptedIt) {
    Yard yard = started();
    const EnterStep next{yard.process, Step::present_proposal, false};
    const Error waiting = yard.refused(yard.ada, next);
    EXPECT_EQ(waiting.name, "consent.answers_missing");
    EXPECT_EQ(waiting.details.at(0).text, "2,3,4");
    yard.say(yard.ben, Stance::possible_objection, "It is not ours.");
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.driver_is_not_accepted");
    yard.say(yard.ben, Stance::none);
    const Facts facts = yard.does(yard.ada, next);
    EXPECT_NE(find_fact<RequirementAccepted>(facts), nullptr);
}

TEST(EnterStep, LeavesTheDriverOnlyAfterAnObjectionToItIsMet) {
    Yard yard = started();
    yard.argues(yard.cleo);
    const EnterStep next{yard.process, Step::present_proposal, false};
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.possible_objection_is_open");
    yard.is_undisputed();
    yard.say(yard.cleo, Stance::none);
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.driver_is_not_accepted");
    DriverText words = yard.organization.drivers.find(yard.driver)->text;
    EXPECT_EQ(yard.refused(yard.ada, ClarifyDriverText{yard.process, words}).name,
              "driver.is_unchanged");
    words.effect = "Callers wait until noon.";
    yard.does(yard.ada, ClarifyDriverText{yard.process, words});
    yard.rest_say_none();
    yard.does(yard.ada, next);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::resolved);
}

TEST(EnterStep, WaitsForQuestionsAndUnderstanding) {
    Yard yard = at_understanding();
    yard.does(yard.ben, AskQuestion{yard.process, "Which telephone?"});
    const EnterStep next{yard.process, Step::brief_response, false};
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.question_is_open");
    yard.does(yard.ada, AnswerQuestion{yard.process, QuestionId{1}, "The one in the hall."});
    const Error waiting = yard.refused(yard.ada, next);
    EXPECT_EQ(waiting.name, "consent.not_everybody_has_understood");
    EXPECT_EQ(waiting.details.at(0).text, "2,3,4");
}

TEST(EnterStep, WaitsUntilEverybodyHasSpoken) {
    const Yard yard = at_brief_response();
    const EnterStep next{yard.process, Step::check_for_possible_objections, false};
    const Error waiting = yard.refused(yard.ada, next);
    EXPECT_EQ(waiting.name, "consent.not_everybody_has_spoken");
    EXPECT_EQ(waiting.rule, "P-EQUIV-3");
}

TEST(EnterStep, WaitsOverTimeForEverybodyToo) {
    Yard yard = at_understanding(complete_content(), ProcessForm::over_time);
    EXPECT_EQ(yard.state().step_closes_on, day("2027-03-04"));
    yard.now = on("2027-03-05");
    const EnterStep next{yard.process, Step::brief_response, false};
    EXPECT_EQ(yard.refused(yard.ada, next).name, "consent.not_everybody_has_understood");
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.does(yard.ada, next);
}

TEST(EnterStep, GoesOnWithoutTheSilentWhereTheDomainHasAgreedSo) {
    Yard yard = started_with_absence_rule();
    yard.rest_say_none();
    yard.enter(Step::present_proposal);
    yard.enter(Step::understand_proposal);
    const EnterStep next{yard.process, Step::brief_response, false};
    yard.now = on("2027-03-05");
    yard.does(yard.ada, SayUnderstood{yard.process});
    EXPECT_EQ(yard.refused(yard.ada, next).rule, "3.5") << "one answer of the two it takes";
    yard.does(yard.ben, SayUnderstood{yard.process});
    yard.now = on("2027-03-04");
    EXPECT_EQ(yard.refused(yard.ada, next).rule, "3.5") << "a day too early";
    yard.now = on("2027-03-05");
    const Facts facts = yard.does(yard.ada, next);
    EXPECT_NE(find_fact<AbsenceCounted>(facts), nullptr);
    EXPECT_EQ(yard.state().silent, std::vector{yard.cleo}) << "the record shows who was silent";
}

TEST(StartConsent, AsksWhoDecidesAloneWhatSomebodyElseHasAccepted) {
    for (const bool same : {true, false}) {
        Yard yard;
        yard.driver = prioritized_driver(yard.organization, yard.garden, yard.ada, yard.gus);
        yard.does(yard.gus, TakeUpDriver{yard.driver, std::nullopt});
        yard.does(yard.gus, DetermineRequirement{yard.driver, "We need to hear urgent calls.",
                                                 "Callers stay.", std::nullopt});
        MemberId decides = yard.gus;
        if (!same) {
            decides = joined(yard.organization);
            yard.does(yard.gus, OfferDomain{yard.garden, {decides}});
            yard.does(decides, AcceptDomain{yard.garden});
            yard.does(yard.gus, HandBackDomain{yard.garden, "Too much work.", std::nullopt});
        }
        yard.does(decides, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
        yard.proposal = yard.organization.proposals.last();
        yard.does(decides, ShareProposal{yard.proposal});
        yard.does(decides, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
        const auto& process = *yard.organization.processes.find(yard.organization.processes.last());
        EXPECT_EQ(process.step, same ? Step::present_proposal : Step::consent_to_driver);
    }
}

TEST(EnterStep, CelebratesOnlyAfterAClearCheckOnTheTextInForce) {
    Yard yard = at_check();
    const EnterStep celebrate{yard.process, Step::celebrate, false};
    EXPECT_EQ(yard.refused(yard.ada, celebrate).rule, "P-CONSENT-15");
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ada, celebrate).name, "consent.possible_objection_is_open");
    EXPECT_EQ(yard.refused(yard.ada, celebrate).details.at(0).text, "4");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(yard.refused(yard.ada, celebrate).rule, "P-CONSENT-2");
    yard.presents(yard.cleo);
    yard.is_undisputed();
    EXPECT_EQ(yard.refused(yard.ada, celebrate).name, "consent.objection_is_open");
    EXPECT_EQ(yard.refused(yard.ada, celebrate).rule, "P-CONSENT-1");
}

TEST(EnterStep, CelebratesNoTextWhoseReviewDateHasPassed) {
    Yard yard = at_check();
    yard.rest_say_none();
    yard.now = on("2027-05-03");
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-IMP-2");
}

TEST(EnterStep, IsNotForAFacilitatorWhoHasLeft) {
    Yard yard = agreed();
    yard.does(yard.ada, EndMembership{yard.ada, "Moved away."});
    const EnterStep last{yard.process, Step::consider_concerns, false};
    EXPECT_EQ(yard.refused(yard.ada, last).kind, Kind::forbidden);
}

TEST(ExtendStep, MovesTheEndOfTheWindowBeforeItHasCome) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.does(yard.ada, ExtendStep{yard.process, day("2027-03-09"), "A holiday."});
    EXPECT_EQ(yard.state().step_closes_on, day("2027-03-09"));
    EXPECT_EQ(yard.state().checks.back().closes_on, day("2027-03-09"));
}

TEST(ExtendStep, EndsBeforeTheNextReview) {
    const Yard yard = started(complete_content(), ProcessForm::over_time);
    const Error refused =
        yard.refused(yard.ada, ExtendStep{yard.process, day("2027-05-03"), "A holiday."});
    EXPECT_EQ(refused.name, "consent.window_past_review");
    EXPECT_EQ(refused.details.at(0).text, "2027-05-03");
    Yard earlier = yard;
    earlier.does(yard.ada, ExtendStep{yard.process, day("2027-05-02"), "A holiday."});
}

TEST(ExtendStep, IsRefusedLateOrBackwardsOrWithoutReason) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    const auto extend = [&](std::string_view to, const std::string& reason) {
        return ExtendStep{yard.process, day(to), reason};
    };
    EXPECT_EQ(yard.refused(yard.ada, extend("2027-03-09", "")).rule, "P-ACC-6");
    EXPECT_EQ(yard.refused(yard.ada, extend("2027-03-04", "Late.")).name,
              "consent.window_not_later");
    EXPECT_EQ(yard.refused(yard.ben, extend("2027-03-09", "Late.")).name,
              "consent.not_the_facilitator");
    yard.now = on("2027-03-05");
    EXPECT_EQ(yard.refused(yard.ada, extend("2027-03-09", "Late.")).name, "consent.window_is_over");
    const Yard live = at_check();
    EXPECT_EQ(live.refused(live.ada, ExtendStep{live.process, day("2027-03-09"), "Late."}).name,
              "consent.step_has_no_window");
}

TEST(ExtendStep, ExtendsTheCheckThatIsOpen) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.now = on("2027-03-04");
    yard.argues(yard.cleo);
    yard.opens_check();
    yard.now = on("2027-03-08");
    yard.does(yard.ada, ExtendStep{yard.process, day("2027-03-12"), "A holiday."});
    EXPECT_EQ(yard.state().checks.back().closes_on, day("2027-03-12"));
}

TEST(ChangeFacilitator, IsForAnybodyWhoTakesPartInAnyState) {
    Yard yard = started();
    yard.does(yard.ben, ChangeFacilitator{yard.process, founder});
    EXPECT_EQ(yard.state().facilitator, founder);
    EXPECT_EQ(yard.refused(yard.gus, ChangeFacilitator{yard.process, yard.gus}).name,
              "consent.not_a_participant");
    EXPECT_EQ(yard.refused(yard.ben, ChangeFacilitator{yard.process, MemberId{99}}).name,
              "consent.facilitator_not_active");
    yard.does(founder, HoldProcess{yard.process, "A pause.", {}, {}});
    yard.does(yard.ben, ChangeFacilitator{yard.process, yard.cleo});
    yard.does(yard.cleo, ResumeProcess{yard.process});
    yard.does(yard.cleo, AbandonProcess{yard.process, "Not now."});
    EXPECT_EQ(yard.refused(yard.ben, ChangeFacilitator{yard.process, yard.ada}).name,
              "consent.not_running");
}

TEST(HoldProcess, StopsEverythingUntilItsDateOrItsOwner) {
    Yard yard = at_check();
    yard.does(yard.ada, HoldProcess{yard.process, "We wait.", day("2027-03-10"), yard.ben});
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::none, ""}).name,
              "consent.not_running");
    EXPECT_EQ(yard.refused(yard.cleo, ResumeProcess{yard.process}).name,
              "consent.not_the_facilitator");
    yard.does(yard.ben, ResumeProcess{yard.process});
    EXPECT_EQ(yard.state().stage, ProcessStage::running);
    EXPECT_EQ(yard.refused(yard.ada, ResumeProcess{yard.process}).name, "consent.not_on_hold");
    EXPECT_EQ(yard.refused(yard.ada, ResumeProcess{ProcessId{9}}).name, "consent.not_found");
}

TEST(HoldProcess, EndsByItselfOnItsDate) {
    Yard yard = at_check();
    yard.does(yard.ada, HoldProcess{yard.process, "We wait.", day("2027-03-10"), {}});
    yard.now = on("2027-03-09");
    EXPECT_TRUE(yard.does(MemberId{}, PassTime{}).empty());
    yard.now = on("2027-03-10");
    EXPECT_NE(find_fact<ProcessResumed>(yard.does(MemberId{}, PassTime{})), nullptr);
}

TEST(HoldProcess, NeedsAReasonADateAheadAndAnOwnerWhoIsHere) {
    const Yard yard = at_check();
    const auto hold = [&](const std::string& reason, std::optional<Date> until,
                          std::optional<MemberId> owner) {
        return yard.refused(yard.ada, HoldProcess{yard.process, reason, until, owner});
    };
    EXPECT_EQ(hold("", {}, {}).rule, "P-ACC-6");
    EXPECT_EQ(hold("We wait.", date_of(today), {}).name, "date.not_ahead");
    EXPECT_EQ(hold("We wait.", {}, MemberId{99}).name, "member.not_active");
    EXPECT_EQ(yard.refused(yard.ben, HoldProcess{yard.process, "No.", {}, {}}).name,
              "consent.not_the_facilitator");
}

TEST(AbandonProcess, GivesTheProposalBackToItsAuthors) {
    Yard yard = at_check();
    EXPECT_EQ(yard.refused(yard.ada, AbandonProcess{yard.process, ""}).rule, "P-ACC-6");
    EXPECT_EQ(yard.refused(yard.ben, AbandonProcess{yard.process, "No."}).name,
              "consent.not_the_facilitator");
    yard.does(yard.ada, AbandonProcess{yard.process, "Not now."});
    EXPECT_EQ(yard.state().stage, ProcessStage::abandoned);
    EXPECT_EQ(yard.text().stage, ProposalStage::shared);
}

}  // namespace
}  // namespace kring
