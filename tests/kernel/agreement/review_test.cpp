#include "kernel/consent/given.hpp"

namespace kring {
namespace {

constexpr ReviewId first{1};

/// On its date, with ben's concern kept at the making.
Yard in_review() {
    Yard yard = at_check();
    yard.say(yard.ben, Stance::concern, "Weekends too.");
    yard.celebrates();
    yard.now = on("2027-05-03");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    return yard;
}

ConcludeReview conclusion(ReviewOutcome outcome) {
    ConcludeReview command;
    command.review = first;
    command.outcome = outcome;
    if (outcome != ReviewOutcome::drop) command.review_on = day("2027-11-01");
    if (outcome != ReviewOutcome::keep) command.because = "The calls come at night now.";
    if (outcome == ReviewOutcome::evolve) {
        command.content = complete_content();
        command.content->text = "We answer until midnight.";
    }
    return command;
}

void concludes(Yard& yard, const ConcludeReview& command) {
    yard.does(yard.ada, command);
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
}

TEST(StartReview, IsForAnyMemberFromTheHorizonOn) {
    Yard yard = agreed();
    yard.now = on("2027-04-19");
    yard.does(yard.gus, StartReview{yard.agreement, "Ignored."});
    EXPECT_EQ(yard.result().review, first);
    const Review& review = *yard.organization.reviews.find(first);
    EXPECT_EQ(review.started_by, yard.gus);
    EXPECT_FALSE(review.early_because);
}

TEST(StartReview, EarlyNeedsAReason) {
    Yard yard = agreed();
    yard.now = on("2027-04-18");
    const Error error = yard.refused(yard.gus, StartReview{yard.agreement, std::nullopt});
    EXPECT_EQ(error.name, "review.early_needs_a_reason");
    EXPECT_EQ(error.rule, "P-IMP-3");
    yard.does(yard.gus, StartReview{yard.agreement, "It came true."});
    EXPECT_EQ(yard.organization.reviews.find(first)->early_because, "It came true.");
}

TEST(StartReview, NeedsAnAgreementInForceThatIsNotInReview) {
    Yard yard = in_review();
    EXPECT_EQ(yard.refused(yard.ben, StartReview{yard.agreement, {}}).name, "review.is_under_way");
    EXPECT_EQ(yard.refused(yard.ben, StartReview{AgreementId{9}, {}}).name, "agreement.not_found");
    EXPECT_EQ(yard.refused(MemberId{99}, StartReview{yard.agreement, {}}).name,
              "member.not_active");
    concludes(yard, conclusion(ReviewOutcome::drop));
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ben, StartReview{yard.agreement, {}}).name, "agreement.not_active");
}

TEST(AnswerReview, LooksAtCriteriaAndConcerns) {
    Yard yard = in_review();
    const std::string criterion = complete_content().evaluation_criteria[0];
    yard.does(yard.gus, AnswerReview{first,
                                     {{criterion, CriterionMet::no, "Two hours."}},
                                     {{0, true}},
                                     "Calmer.",
                                     std::nullopt,
                                     "Later."});
    const Review& review = *yard.organization.reviews.find(first);
    EXPECT_EQ(review.voices.at(0).criteria.at(0).met, CriterionMet::no);
    EXPECT_EQ(review.voices.at(0).member, yard.gus);
    EXPECT_EQ(yard.result().concerns.at(0).came_true, true);
}

TEST(AnswerReview, LeavesWhatOthersHaveSeen) {
    Yard yard = in_review();
    const std::string criterion = complete_content().evaluation_criteria[0];
    const auto saw = [&](MemberId member, CriterionMet met, bool came_true) {
        yard.does(member,
                  AnswerReview{first, {{criterion, met, {}}}, {{0, came_true}}, {}, {}, {}});
    };
    saw(yard.ben, CriterionMet::no, true);
    saw(yard.ada, CriterionMet::yes, false);
    const auto& voices = yard.organization.reviews.find(first)->voices;
    ASSERT_EQ(voices.size(), 2u);
    EXPECT_EQ(voices[0].criteria.at(0).met, CriterionMet::no);
    EXPECT_EQ(voices[1].criteria.at(0).met, CriterionMet::yes);
    EXPECT_EQ(yard.result().concerns.at(0).came_true, true);
    saw(yard.ben, CriterionMet::partly, false);
    EXPECT_EQ(yard.organization.reviews.find(first)->voices.size(), 2u);
    EXPECT_EQ(yard.result().concerns.at(0).came_true, false);
}

TEST(AnswerReview, WhatHappenedOnceHasHappened) {
    Yard yard = in_review();
    yard.does(yard.ben, AnswerReview{first, {}, {{0, true}}, {}, {}, {}});
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.rest_say_none();
    yard.now = on("2027-11-01");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    yard.does(yard.ben,
              AnswerReview{yard.organization.reviews.last(), {}, {{0, false}}, {}, {}, {}});
    EXPECT_EQ(yard.result().concerns.at(0).came_true, true);
}

TEST(AnswerReview, LooksAtEachOnce) {
    const Yard yard = in_review();
    const std::string criterion = complete_content().evaluation_criteria[0];
    AnswerReview answer;
    answer.review = first;
    answer.criteria = {{criterion, CriterionMet::yes, {}}, {criterion, CriterionMet::no, {}}};
    EXPECT_EQ(yard.refused(yard.gus, answer).name, "review.looked_at_twice");
    EXPECT_EQ(yard.refused(yard.gus, answer).where, "/criteria/1/criterion");
    answer.criteria.clear();
    answer.concerns = {{0, true}, {0, false}};
    EXPECT_EQ(yard.refused(yard.gus, answer).where, "/concerns/1");
}

TEST(AnswerReview, IsAboutWhatWasAgreed) {
    const Yard yard = in_review();
    AnswerReview answer;
    answer.review = first;
    answer.criteria = {{"Something else", CriterionMet::yes, std::nullopt}};
    EXPECT_EQ(yard.refused(yard.gus, answer).name, "review.criterion_was_not_agreed");
    answer.criteria = {{complete_content().evaluation_criteria[0], CriterionMet::yes, ""}};
    EXPECT_EQ(yard.refused(yard.gus, answer).where, "/criteria/0/note");
    answer.criteria.clear();
    answer.concerns = {{1, true}};
    EXPECT_EQ(yard.refused(yard.gus, answer).name, "review.concern_not_found");
    answer.concerns = {{-1, true}};
    EXPECT_EQ(yard.refused(yard.gus, answer).name, "review.concern_not_found");
    answer.concerns.clear();
    answer.better = "";
    EXPECT_EQ(yard.refused(yard.gus, answer).where, "/better");
    answer.review = ReviewId{9};
    EXPECT_EQ(yard.refused(yard.gus, answer).name, "review.not_found");
    EXPECT_EQ(yard.refused(MemberId{99}, AnswerReview{first, {}, {}, {}, {}, {}}).name,
              "member.not_active");
}

/// Another version may be agreed while a review is open: it goes on asking what it began with.
TEST(AnswerReview, IsAboutTheVersionThatTheReviewBeganWith) {
    Yard yard = in_review();
    const std::string asked = complete_content().evaluation_criteria[0];
    yard.organization.agreements.change(yard.agreement, [](Agreement& agreement) {
        agreement.versions.push_back(agreement.versions.back());
        ++agreement.versions.back().number;
        agreement.versions.back().content.evaluation_criteria = {"Nobody waits."};
    });
    AnswerReview answer;
    answer.review = first;
    answer.criteria = {{asked, CriterionMet::yes, std::nullopt}};
    yard.does(yard.gus, answer);
    answer.criteria = {{"Nobody waits.", CriterionMet::yes, std::nullopt}};
    EXPECT_EQ(yard.refused(yard.ben, answer).name, "review.criterion_was_not_agreed");
}

TEST(ConcludeReview, KeepsTheVersionWhenNobodyObjects) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    EXPECT_EQ(yard.result().current().number, 1);
    EXPECT_EQ(yard.result().current().content.text, complete_content().text);
    EXPECT_EQ(yard.result().review_on, day("2027-11-01"));
    EXPECT_EQ(yard.result().reviewed_or_made, day("2027-05-03"));
    EXPECT_FALSE(yard.result().review);
    EXPECT_FALSE(yard.organization.reviews.find(first)->open);
    EXPECT_EQ(yard.refused(yard.ada, conclusion(ReviewOutcome::keep)).name, "review.is_closed");
}

TEST(ConcludeReview, ThatMeetsAnObjectionToKeepingItEvolvesIt) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.argues(yard.cleo);
    yard.is_undisputed();
    AmendmentText change = new_text("One of us answers.");
    change.content->review_on = day("2027-08-01");
    yard.suggests(yard.cleo, change);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    EXPECT_EQ(yard.result().current().number, 2);
    EXPECT_EQ(yard.result().current().content.text, "One of us answers.");
    EXPECT_EQ(yard.result().review_on, day("2027-08-01"));
    EXPECT_FALSE(yard.result().review);
}

TEST(ConcludeReview, AmendedKeepsToWhatAnAgreementNeeds) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.argues(yard.cleo);
    yard.is_undisputed();
    AmendmentText change = new_text("One of us answers.");
    change.content->review_on = day("2027-08-01");
    change.content->evaluation_criteria.clear();
    EXPECT_EQ(yard.refused(yard.cleo, SuggestAmendment{yard.process, change}).rule, "P-EMP-1");
}

TEST(ConcludeReview, EvolvesByAConsentProcessFromThePresentationOn) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::evolve));
    EXPECT_EQ(yard.state().step, Step::present_proposal);
    yard.enter(Step::understand_proposal);
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    for (const MemberId member : yard.circle())
        yard.does(member, GiveBriefResponse{yard.process, "Good."});
    yard.enter(Step::check_for_possible_objections);
    yard.celebrates();
    EXPECT_EQ(yard.result().current().number, 2);
    EXPECT_EQ(yard.result().current().changed_because, "The calls come at night now.");
    EXPECT_EQ(yard.result().current().content.review_on, day("2027-11-01"));
    EXPECT_EQ(yard.result().versions.at(0).content.text, complete_content().text);
    EXPECT_FALSE(yard.result().review);
}

TEST(ConcludeReview, SaysWhyItChangedAlsoWhereTheTextHasARationale) {
    Yard yard = in_review();
    ConcludeReview command = conclusion(ReviewOutcome::evolve);
    command.content->rationale = "The old rationale.";
    concludes(yard, command);
    EXPECT_EQ(yard.text().content().rationale, "The old rationale.");
    EXPECT_EQ(yard.text().revisions.front().reason, "The calls come at night now.");
}

TEST(ConcludeReview, LeavesTheRationaleToTheTextWhereItIsKept) {
    ProposalContent content = complete_content();
    content.rationale = "Half of them come after six.";
    Yard yard = agreed(content);
    yard.now = on("2027-05-03");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    ConcludeReview keep = conclusion(ReviewOutcome::keep);
    keep.because = "It works.";
    concludes(yard, keep);
    EXPECT_EQ(yard.text().revisions.front().reason, "It works.");
    EXPECT_EQ(yard.text().content().rationale, "Half of them come after six.");
}

TEST(ConcludeReview, KeepsUntilADateAfterEverybodyHasAnswered) {
    const Yard yard = in_review();
    ConcludeReview keep = conclusion(ReviewOutcome::keep);
    keep.review_on = day("2027-05-04");
    keep.form = ProcessForm::over_time;
    const Error refused = yard.refused(yard.ada, keep);
    EXPECT_EQ(refused.name, "review.next_date_within_window");
    EXPECT_EQ(refused.where, "/review_on");
}

TEST(ConcludeReview, DropsWithAReason) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::drop));
    yard.rest_say_none();
    EXPECT_EQ(yard.result().stage, AgreementStage::dropped);
    EXPECT_EQ(yard.result().dropped_because, "The calls come at night now.");
    EXPECT_FALSE(yard.organization.reviews.find(first)->open);
}

TEST(ConcludeReview, WaitsForAnObjectionToDropping) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::drop));
    yard.argues(yard.cleo);
    yard.is_undisputed();
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-1");
}

TEST(ConcludeReview, AsksForADateAReasonAndANewText) {
    const Yard yard = in_review();
    for (const auto outcome : {ReviewOutcome::keep, ReviewOutcome::evolve}) {
        ConcludeReview command = conclusion(outcome);
        command.review_on.reset();
        EXPECT_EQ(yard.refused(yard.ada, command).name, "review.next_date_missing");
        EXPECT_EQ(yard.refused(yard.ada, command).rule, "P-IMP-2");
        command.review_on = day("2027-05-03");
        EXPECT_EQ(yard.refused(yard.ada, command).name, "review.next_date_not_ahead");
    }
    ConcludeReview evolve = conclusion(ReviewOutcome::evolve);
    evolve.because = "";
    EXPECT_EQ(yard.refused(yard.ada, evolve).rule, "P-IMP-6");
    ConcludeReview drop = conclusion(ReviewOutcome::drop);
    drop.because = " ";
    EXPECT_EQ(yard.refused(yard.ada, drop).rule, "P-ACC-6");
    evolve = conclusion(ReviewOutcome::evolve);
    evolve.content->responsibilities.clear();
    EXPECT_EQ(yard.refused(yard.ada, evolve).rule, "P-ACC-4");
    evolve.content->title = "";
    EXPECT_EQ(yard.refused(yard.ada, evolve).where, "/content/title");
    evolve.content.reset();
    EXPECT_EQ(yard.refused(yard.ada, evolve).name, "review.new_text_missing");
}

TEST(ConcludeReview, IsForTheBodyOneOutcomeAtATime) {
    Yard yard = in_review();
    const ConcludeReview keep = conclusion(ReviewOutcome::keep);
    EXPECT_EQ(yard.refused(yard.gus, keep).name, "domain.not_governed");
    ConcludeReview unknown = keep;
    unknown.review = ReviewId{9};
    EXPECT_EQ(yard.refused(yard.ada, unknown).name, "review.not_found");
    concludes(yard, keep);
    EXPECT_EQ(yard.refused(yard.ada, keep).name, "review.outcome_is_being_decided");
    yard.does(yard.ada, AbandonProcess{yard.process, "Another outcome."});
    EXPECT_EQ(yard.text().stage, ProposalStage::ended);
    concludes(yard, conclusion(ReviewOutcome::drop));
}

TEST(MoveReviewDate, ToALaterDayEndsTheReviewUnderWay) {
    Yard yard = in_review();
    const MoveReviewDate later{yard.agreement, day("2027-06-01"), "Half of us are away."};
    yard.does(yard.ada, later);
    EXPECT_FALSE(yard.result().review);
    EXPECT_FALSE(yard.organization.reviews.find(first)->open);
    yard.now = on("2027-06-01");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
}

TEST(MoveReviewDate, ToALaterDayWaitsForAnOutcomeThatIsBeingDecided) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::keep));
    EXPECT_EQ(
        yard.refused(yard.ada, MoveReviewDate{yard.agreement, day("2027-06-01"), "Away."}).name,
        "review.outcome_is_being_decided");
}

TEST(ConcludeReview, OfAnEarlierReviewDoesNotEndALaterOne) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::evolve));
    const ProposalId late = yard.proposal;
    yard.does(yard.ada, AbandonProcess{yard.process, "Not now."});
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.rest_say_none();
    yard.does(yard.gus, StartReview{yard.agreement, "Again."});
    yard.does(yard.ada, StartConsent{late, {}, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.skips_to_check();
    yard.rest_say_none();
    const Facts facts = yard.does(yard.ada, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_EQ(find_fact<ReviewEnded>(facts), nullptr) << "it has ended before";
    EXPECT_EQ(yard.result().review, ReviewId{2});
    EXPECT_TRUE(yard.organization.reviews.find(ReviewId{2})->open);
}

TEST(ConcludeReview, KeepsNothingThatHasChangedMeanwhile) {
    Yard yard = in_review();
    concludes(yard, conclusion(ReviewOutcome::keep));
    yard.say(yard.ada, Stance::none);
    yard.say(yard.ben, Stance::none);
    yard.organization.agreements.change(yard.agreement, [](Agreement& agreement) {
        agreement.versions.push_back(agreement.versions.back());
        agreement.versions.back().number = 2;
    });
    yard.say(yard.cleo, Stance::none);
    EXPECT_EQ(yard.state().stage, ProcessStage::running);
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).name,
              "agreement.changed_meanwhile");
}

}  // namespace
}  // namespace kring
