#include "kernel/consent/given.hpp"

namespace kring {
namespace {

TEST(AskQuestion, IsKeptWithWhatItIsAbout) {
    Yard yard = at_understanding();
    yard.does(yard.ben, AskQuestion{yard.process, "Which telephone?"});
    const Question& question = yard.state().questions.at(0);
    EXPECT_EQ(question.about, Subject::proposal);
    EXPECT_EQ(question.asked_by, yard.ben);
    EXPECT_FALSE(question.why);
}

TEST(AskQuestion, WhyIsMarkedAndWaits) {
    Yard yard = at_understanding();
    yard.does(yard.ben, AskQuestion{yard.process, "Waarom niet uitbesteden?"});
    EXPECT_TRUE(yard.state().questions.at(0).why);
    EXPECT_EQ(yard.refused(yard.ada, AnswerQuestion{yard.process, QuestionId{1}, "Too dear."}).name,
              "consent.why_question_waits");
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    yard.does(yard.ada, AnswerQuestion{yard.process, QuestionId{1}, "Too dear."});
}

TEST(AskQuestion, AboutAnArgumentIsForItsAuthorEvenWhileTheDriverIsConsentedTo) {
    Yard yard = started();
    yard.argues(yard.cleo);
    yard.does(yard.ben, AskQuestion{yard.process, "Why is the budget spent?"});
    EXPECT_EQ(yard.refused(yard.ada, OpenArgumentCheck{yard.process}).name,
              "consent.question_is_open");
    EXPECT_EQ(yard.refused(yard.ben, AnswerQuestion{yard.process, QuestionId{1}, "?"}).name,
              "consent.not_the_author");
    yard.does(yard.cleo, AnswerQuestion{yard.process, QuestionId{1}, "The roof."});
    yard.opens_check();
}

TEST(AskQuestion, AboutASuggestionIsForItsProposerAndHoldsUpItsCheck) {
    Yard yard = at_objection();
    EXPECT_EQ(yard.refused(yard.ben, AskQuestion{yard.process, "How?"}).name,
              "consent.not_the_time_for_questions");
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.does(yard.ben, AskQuestion{yard.process, "Which one of us?"});
    EXPECT_EQ(yard.state().questions.at(0).amendment, AmendmentId{1});
    EXPECT_EQ(yard.refused(yard.ada, OpenAmendmentCheck{yard.process, AmendmentId{1}}).name,
              "consent.question_is_open");
    yard.does(yard.cleo, AnswerQuestion{yard.process, QuestionId{1}, "The one on duty."});
    yard.puts_to_check(AmendmentId{1});
}

TEST(AskQuestion, HasItsTime) {
    const Yard yard = at_brief_response();
    EXPECT_EQ(yard.refused(yard.ben, AskQuestion{yard.process, "Which one?"}).name,
              "consent.not_the_time_for_questions");
    const Yard earlier = at_understanding();
    EXPECT_EQ(earlier.refused(earlier.ben, AskQuestion{earlier.process, " "}).name,
              "text.is_empty");
    EXPECT_EQ(earlier.refused(founder, AskQuestion{earlier.process, "Who?"}).name,
              "consent.not_a_participant");
}

TEST(AnswerQuestion, NeedsAQuestionAndWords) {
    Yard yard = at_understanding();
    yard.does(yard.ben, AskQuestion{yard.process, "Which telephone?"});
    const auto answer = [&](std::uint32_t question, const std::string& words) {
        return yard.refused(yard.ada, AnswerQuestion{yard.process, QuestionId{question}, words});
    };
    EXPECT_EQ(answer(2, "That one.").name, "consent.question_not_found");
    EXPECT_EQ(answer(0, "That one.").name, "consent.question_not_found");
    EXPECT_EQ(answer(1, "").name, "text.is_empty");
}

TEST(ClarifyProposal, ChangesTheWordsBeforeTheCheck) {
    Yard yard = at_understanding();
    ProposalContent content = complete_content();
    content.text = "Two of us answer the telephone in the hall until ten.";
    yard.does(yard.ada, ClarifyProposal{yard.process, content, "Which telephone?"});
    EXPECT_EQ(yard.text().revision(), 2);
    EXPECT_EQ(yard.text().revisions.back().cause, RevisionCause::clarification);
}

TEST(ClarifyProposal, IsForAuthorsBeforeTheCheckAndStaysComplete) {
    const ProposalContent content = complete_content();
    const Yard late = at_check();
    const Error error = late.refused(late.ada, ClarifyProposal{late.process, content, {}});
    EXPECT_EQ(error.name, "consent.not_the_time_to_clarify");
    EXPECT_EQ(error.rule, "P-CONSENT-4");
    const Yard yard = at_understanding();
    EXPECT_EQ(yard.refused(yard.ben, ClarifyProposal{yard.process, content, {}}).name,
              "proposal.not_an_author");
    ProposalContent lacking = content;
    lacking.review_on.reset();
    EXPECT_EQ(yard.refused(yard.ada, ClarifyProposal{yard.process, lacking, {}}).rule, "P-IMP-1");
    lacking.title = "";
    EXPECT_EQ(yard.refused(yard.ada, ClarifyProposal{yard.process, lacking, {}}).name,
              "text.is_empty");
    EXPECT_EQ(yard.refused(yard.ada, ClarifyProposal{yard.process, content, "\x01"}).where,
              "/reason");
}

TEST(ClarifyDriverText, StartsTheConsentToTheDriverAgain) {
    Yard yard = started();
    yard.say(yard.ben, Stance::possible_objection, "Which calls?");
    yard.rest_say_none();
    DriverText text = driver_text();
    text.situation = "Four in ten calls about leaks come after six o'clock.";
    yard.does(yard.ada, ClarifyDriverText{yard.process, text});
    EXPECT_EQ(yard.organization.drivers.find(yard.driver)->text.situation, text.situation);
    EXPECT_EQ(yard.state().checks.size(), 2u);
    EXPECT_TRUE(yard.state().checks.back().answers.empty());
}

TEST(ClarifyDriverText, HasItsTimeAndKeepsToTheLimitsOfADriver) {
    const Yard late = at_check();
    EXPECT_EQ(late.refused(late.ada, ClarifyDriverText{late.process, driver_text()}).name,
              "consent.not_the_time_to_clarify");
    const Yard yard = started();
    DriverText text = driver_text();
    text.relevance = "\x01";
    EXPECT_EQ(yard.refused(yard.ada, ClarifyDriverText{yard.process, text}).where,
              "/text/relevance");
    text = driver_text();
    text.effect = "";
    EXPECT_EQ(yard.refused(yard.ada, ClarifyDriverText{yard.process, text}).name,
              "driver.effect_missing");
    EXPECT_EQ(yard.refused(yard.ben, ClarifyDriverText{yard.process, driver_text()}).name,
              "consent.not_the_facilitator");
}

TEST(SayUnderstood, IsSaidOnceAndInItsStep) {
    Yard yard = at_understanding();
    yard.does(yard.ben, SayUnderstood{yard.process});
    EXPECT_EQ(yard.state().understood, std::vector{yard.ben});
    EXPECT_EQ(yard.refused(yard.ben, SayUnderstood{yard.process}).name,
              "consent.already_understood");
    const Yard late = at_check();
    EXPECT_EQ(late.refused(late.ben, SayUnderstood{late.process}).name,
              "consent.step_is_out_of_order");
}

TEST(GiveBriefResponse, IsGivenOnceByEachOrPassed) {
    Yard yard = at_brief_response();
    yard.does(yard.ben, GiveBriefResponse{yard.process, "I like it."});
    const Error again = yard.refused(yard.ben, GiveBriefResponse{yard.process, "And another."});
    EXPECT_EQ(again.name, "consent.already_spoken");
    EXPECT_EQ(again.rule, "P-EQUIV-3");
    yard.does(yard.cleo, GiveBriefResponse{yard.process, std::nullopt});
    EXPECT_FALSE(yard.state().responses.back().text);
}

TEST(GiveBriefResponse, IsBrief) {
    const Yard yard = at_brief_response();
    const auto respond = [&](const std::string& text) {
        return yard.refused(yard.ben, GiveBriefResponse{yard.process, text});
    };
    EXPECT_EQ(respond(std::string(501, 'a')).name, "text.is_too_long");
    EXPECT_EQ(respond(std::string(501, 'a')).details.at(0).text, "500");
    EXPECT_EQ(respond("").name, "text.is_empty");
    const Yard late = at_check();
    EXPECT_EQ(late.refused(late.ben, GiveBriefResponse{late.process, "Late."}).name,
              "consent.step_is_out_of_order");
}

TEST(RecordConcern, IsKeptAndBlocksNothing) {
    Yard yard = at_check();
    yard.rest_say_none();
    yard.does(yard.ben, RecordConcern{yard.process, "Weekends too.", "Calls on Sunday", true});
    yard.celebrates();
    ASSERT_EQ(yard.result().concerns.size(), 1u);
    EXPECT_EQ(yard.result().concerns[0].member, yard.ben);
    yard.does(yard.cleo, RecordConcern{yard.process, "And at night.", std::nullopt, false});
    EXPECT_EQ(yard.result().concerns.size(), 2u);
}

/// P-EQUIV-4: beside the hidden answers it would be read before others have given theirs.
TEST(RecordConcern, WaitsUntilTheAnswersAreThere) {
    Yard yard = at_check();
    const RecordConcern late{yard.process, "Weekends too.", std::nullopt, true};
    EXPECT_EQ(yard.refused(yard.ben, late).name, "consent.concern_with_the_answer");
    yard.rest_say_none();
    yard.does(yard.ben, late);
}

TEST(RecordConcern, IsForParticipantsFromTheCheckOn) {
    const Yard early = at_brief_response();
    const auto concern = [](const Yard& yard, const std::string& text) {
        return RecordConcern{yard.process, text, std::nullopt, false};
    };
    EXPECT_EQ(early.refused(early.ben, concern(early, "Soon.")).name,
              "consent.not_the_time_for_concerns");
    Yard yard = at_check();
    yard.rest_say_none();
    EXPECT_EQ(yard.refused(yard.ben, concern(yard, "")).name, "text.is_empty");
    EXPECT_EQ(yard.refused(yard.ben, RecordConcern{yard.process, "Soon.", "", false}).where,
              "/watch_for");
    EXPECT_EQ(yard.refused(yard.ben, RecordConcern{ProcessId{9}, "Soon.", {}, false}).name,
              "consent.not_found");
    const Yard done = agreed();
    EXPECT_EQ(done.refused(yard.gus, concern(done, "Soon.")).name, "consent.not_a_participant");
}

TEST(RecordConcern, IsNotForWhoHasLeft) {
    Yard yard = agreed();
    yard.does(yard.ben, EndMembership{yard.ben, "Moved away."});
    EXPECT_EQ(yard.refused(yard.ben, RecordConcern{yard.process, "Late.", {}, false}).kind,
              Kind::forbidden);
}

}  // namespace
}  // namespace kring
