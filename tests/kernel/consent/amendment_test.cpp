#include "kernel/consent/given.hpp"

namespace kring {
namespace {

constexpr AmendmentId first{1};
constexpr AmendmentId second{2};

/// Cleo's first amendment is at its check.
Yard at_amendment(const AmendmentText& suggestion) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, suggestion);
    yard.puts_to_check(first);
    return yard;
}

/// Ben's objection to the amendment itself is qualified.
Yard at_nested_objection(const AmendmentText& suggestion) {
    Yard yard = at_amendment(suggestion);
    yard.argues(yard.ben, "It names no ceiling.");
    yard.is_undisputed();
    return yard;
}

TEST(SuggestAmendment, BelongsToTheObjectionBeingMet) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    EXPECT_EQ(yard.amendment(1).resolves, ArgumentId{1});
    EXPECT_EQ(yard.amendment(1).proposer, yard.cleo);
    EXPECT_EQ(yard.amendment(1).depth, 0);
    EXPECT_FALSE(yard.amendment(1).parent);
}

struct BadSuggestion {
    void (*spoil)(AmendmentText&);
    std::string_view name, where;
};

TEST(SuggestAmendment, NeedsWhatItsKindAsksFor) {
    const BadSuggestion cases[] = {
        {[](auto& a) { a.text = ""; }, "text.is_empty", "/suggestion/text"},
        {[](auto& a) { a.content.reset(); }, "amendment.text_missing", "/suggestion/content"},
        {[](auto& a) { a.content->title = ""; }, "text.is_empty", "/suggestion/content/title"},
        {[](auto& a) { a.content->review_on.reset(); }, "proposal.review_date_missing",
         "/suggestion/content/review_on"},
        {[](auto& a) { a = amendment_of(AmendmentKind::defer, "Later."); },
         "amendment.follow_up_incomplete", "/suggestion/provisions"},
        {[](auto& a) { a = with_provision(AmendmentKind::take_time, MemberId{99}); },
         "amendment.follow_up_incomplete", "/suggestion/provisions/0/who"},
        {[](auto& a) { a = with_provision(AmendmentKind::ask_delegator, founder, "2027-03-01"); },
         "amendment.follow_up_incomplete", "/suggestion/provisions/0/by_when"},
        {[](auto& a) {
             a = with_provision(AmendmentKind::delegate_task, founder);
             a.provisions[0].then_what = "";
         },
         "amendment.follow_up_incomplete", "/suggestion/provisions/0/then_what"},
        {[](auto& a) { a = amendment_of(AmendmentKind::leave_and_monitor, "Leave it."); },
         "amendment.watch_missing", "/suggestion/watches"},
        {[](auto& a) {
             a = amendment_of(AmendmentKind::leave_and_monitor, "Leave it.");
             a.watches = {{"", std::nullopt}};
         },
         "text.is_empty", "/suggestion/watches"},
        {[](auto& a) {
             a = amendment_of(AmendmentKind::leave_and_monitor, "Leave it.");
             a.watches = {{"Cost", date_of(today)}};
         },
         "date.not_ahead", "/suggestion/watches"},
    };
    const Yard yard = at_objection();
    for (const BadSuggestion& bad : cases) {
        AmendmentText suggestion = new_text("One of us answers.");
        bad.spoil(suggestion);
        const Error error = yard.refused(yard.cleo, SuggestAmendment{yard.process, suggestion});
        EXPECT_EQ(error.name, bad.name) << bad.where;
        EXPECT_EQ(error.where, bad.where);
        if (bad.name == "amendment.follow_up_incomplete") {
            EXPECT_EQ(error.rule, "P-ACC-7");
        }
    }
}

TEST(SuggestAmendment, OfWordsAloneMeetsNothing) {
    const Yard yard = at_objection();
    const auto refused = [&](const AmendmentText& suggestion) {
        return yard.refused(yard.cleo, SuggestAmendment{yard.process, suggestion});
    };
    AmendmentText other = amendment_of(AmendmentKind::other, "We shall see.");
    EXPECT_EQ(refused(other).name, "amendment.changes_nothing");
    other.content = complete_content();
    EXPECT_EQ(refused(other).name, "amendment.changes_nothing");
    EXPECT_EQ(refused(other).where, "/suggestion/content");
}

TEST(SuggestAmendment, WithTheTextAsItIsOnlySuspends) {
    AmendmentText quotes = with_provision(AmendmentKind::take_time, founder);
    quotes.content = complete_content();
    Yard yard = at_amendment(quotes);
    EXPECT_FALSE(yard.amendment(1).current().content);
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::on_hold);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::open);
}

TEST(SuggestAmendment, WithinAnotherMayGoBackToTheTextOfTheProposal) {
    Yard yard = at_nested_objection(new_text("One of us answers."));
    AmendmentText back = amendment_of(AmendmentKind::leave_and_monitor, "As it was, and watched.");
    back.watches = {{"Cost", std::nullopt}};
    back.content = complete_content();
    yard.suggests(yard.ben, back);
    ASSERT_TRUE(yard.amendment(2).current().content);
    EXPECT_EQ(yard.amendment(2).current().content->text, complete_content().text);
    const SuggestAmendment same{yard.process, new_text("One of us answers.")};
    EXPECT_EQ(yard.refused(yard.ben, same).name, "amendment.changes_nothing");
    yard.suggests(yard.ben, new_text(complete_content().text));
}

TEST(SuggestAmendment, NeedsAnObjection) {
    const Yard yard = at_check();
    const SuggestAmendment command{yard.process, new_text("One of us answers.")};
    EXPECT_EQ(yard.refused(yard.cleo, command).name, "amendment.no_objection_is_open");
}

TEST(OpenAmendmentCheck, PutsOneSuggestionToTheCheck) {
    Yard yard = at_objection();
    const OpenAmendmentCheck open{yard.process, first};
    EXPECT_EQ(yard.refused(yard.ada, open).name, "amendment.not_found");
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.suggests(yard.ben, new_text("Nobody answers."));
    EXPECT_EQ(yard.refused(yard.ben, open).name, "consent.not_the_facilitator");
    yard.does(yard.ada, open);
    EXPECT_EQ(yard.refused(yard.ada, OpenAmendmentCheck{yard.process, second}).name,
              "amendment.another_is_checked");
    yard.does(yard.cleo, DropAmendment{yard.process, first, "Ben's is better."});
    EXPECT_EQ(yard.refused(yard.ada, open).name, "amendment.not_suggested_here");
    yard.puts_to_check(second);
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ada, OpenAmendmentCheck{none.process, first}).name,
              "amendment.no_objection_is_open");
}

TEST(DropAmendment, IsForItsProposerOrTheFacilitatorWithAReason) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    const auto drop = [&](MemberId who, AmendmentId which, const std::string& reason) {
        return yard.refused(who, DropAmendment{yard.process, which, reason});
    };
    EXPECT_EQ(drop(yard.ben, first, "No.").name, "consent.not_the_facilitator");
    EXPECT_EQ(drop(yard.cleo, first, "").rule, "P-ACC-6");
    EXPECT_EQ(drop(yard.cleo, second, "No.").name, "amendment.not_found");
    yard.does(yard.ada, DropAmendment{yard.process, first, "Another way."});
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::dropped);
    EXPECT_EQ(drop(yard.cleo, first, "No.").name, "amendment.not_suggested_here");
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ada, DropAmendment{none.process, first, "No."}).name,
              "amendment.no_objection_is_open");
}

TEST(Amendment, IsAppliedAfterAClearCheckAndTheWholeTextIsCheckedAgain) {
    Yard yard = at_amendment(new_text("One of us answers."));
    EXPECT_EQ(yard.text().revision(), 1);
    yard.rest_say_none();
    EXPECT_EQ(yard.text().revision(), 2);
    EXPECT_EQ(yard.text().content().text, "One of us answers.");
    EXPECT_EQ(yard.argument(1).resolution, Resolution::resolved);
    EXPECT_EQ(yard.argument(1).resolved_by, first);
    EXPECT_EQ(yard.state().step, Step::check_for_possible_objections);
    EXPECT_EQ(yard.state().checks.back().revision, 2);
    EXPECT_TRUE(yard.state().checks.back().answers.empty());
    yard.celebrates();
    EXPECT_EQ(yard.result().current().content.text, "One of us answers.");
}

TEST(Amendment, ThatIsAgreedReplacesTheOtherSuggestions) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.suggests(yard.ben, new_text("Nobody answers."));
    yard.puts_to_check(first);
    yard.rest_say_none();
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::applied);
    EXPECT_EQ(yard.amendment(2).stage, AmendmentStage::replaced);
}

TEST(Amendment, ToDeferWritesAResponsibilityAndPromisesToComeBack) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, with_provision(AmendmentKind::defer, yard.ben));
    yard.puts_to_check(first);
    yard.rest_say_none();
    EXPECT_EQ(yard.text().content().responsibilities.size(), 2u);
    EXPECT_EQ(yard.text().content().responsibilities[1].member, yard.ben);
    const FollowUp& promise = *yard.organization.follow_ups.find(FollowUpId{1});
    EXPECT_EQ(promise.who, yard.ben);
    EXPECT_EQ(promise.by_when, day("2027-03-20"));
    EXPECT_EQ(yard.argument(1).resolution, Resolution::resolved);
}

TEST(Amendment, ToLeaveAndMonitorAddsACriterion) {
    Yard yard = at_objection();
    AmendmentText watch = amendment_of(AmendmentKind::leave_and_monitor, "Leave it and watch.");
    watch.watches = {{"Cost stays under 500 a month", day("2027-06-01")}};
    yard.suggests(yard.cleo, watch);
    yard.puts_to_check(first);
    yard.rest_say_none();
    EXPECT_EQ(yard.argument(1).resolution, Resolution::left_and_monitored);
    EXPECT_EQ(yard.text().content().evaluation_criteria.back(),
              "Cost stays under 500 a month (2027-06-01)");
    yard.celebrates();
}

TEST(Amendment, ToTakeTimeHoldsTheProcessAndLeavesTheObjectionOpen) {
    Yard yard = at_amendment(with_provision(AmendmentKind::take_time, founder));
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::on_hold);
    EXPECT_EQ(yard.state().held_by, founder);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::open);
    yard.now = on("2027-03-20");
    yard.does(MemberId{}, PassTime{});
    EXPECT_EQ(yard.state().stage, ProcessStage::running);
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-1");
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.puts_to_check(second);
    yard.rest_say_none();
    yard.celebrates();
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
}

/// Its words are those of who suggested it, not of who gave the last answer; nor of who first
/// suggested something that only gained time.
TEST(Amendment, IsWrittenByItsProposer) {
    Yard yard = at_objection();
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.suggests(yard.ada, with_provision(AmendmentKind::take_time, yard.ada));
    yard.puts_to_check(second);
    yard.rest_say_none();
    yard.does(yard.ada, ResumeProcess{yard.process});
    yard.puts_to_check(first);
    yard.rest_say_none();
    EXPECT_EQ(yard.text().revisions.back().by, yard.ben);
    EXPECT_EQ(yard.text().revisions.front().by, yard.ada);
    yard.argues(yard.cleo, "It is still too late.");
    yard.is_undisputed();
    yard.suggests(yard.cleo, new_text("One of us answers until eight."));
    yard.puts_to_check(AmendmentId{3});
    yard.rest_say_none();
    EXPECT_EQ(yard.text().revision(), 3);
    EXPECT_EQ(yard.text().revisions.back().by, yard.cleo);
}

TEST(Amendment, ToCreateANewProposalTogetherEndsThisOne) {
    Yard yard = at_amendment(amendment_of(AmendmentKind::co_create_new, "Begin anew."));
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::superseded);
    EXPECT_EQ(yard.text().stage, ProposalStage::superseded);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::closed_with_proposal);
}

TEST(Amendment, IsItselfOpenToObjections) {
    Yard yard = at_nested_objection(new_text("One of us answers."));
    EXPECT_EQ(yard.argument(2).amendment, first);
    EXPECT_EQ(yard.state().frames.size(), 2u);
    yard.suggests(yard.ben, new_text("One of us answers; 480 a month at most."));
    EXPECT_EQ(yard.amendment(2).parent, first);
    EXPECT_EQ(yard.amendment(2).depth, 1);
    EXPECT_EQ(yard.refused(yard.ada, DropAmendment{yard.process, first, "No."}).name,
              "amendment.not_suggested_here");
    yard.puts_to_check(second);
    yard.rest_say_none();
    EXPECT_EQ(yard.amendment(1).revision(), 2);
    EXPECT_EQ(yard.text().revision(), 1) << "innermost first; the proposal comes last";
    yard.rest_say_none();
    EXPECT_EQ(yard.text().content().text, "One of us answers; 480 a month at most.");
    EXPECT_EQ(yard.state().resolved_objections, 2);
}

TEST(Amendment, AnObjectionToItThatDoesNotHoldLeavesItAsItWas) {
    Yard yard = at_amendment(new_text("One of us answers."));
    yard.argues(yard.ben);
    yard.does(yard.ben, WithdrawArgument{yard.process, "I see.", true});
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::checking);
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.amendment(1).stage, AmendmentStage::applied);
}

TEST(Amendment, ThatReplacesItsParentIsFoldedInOnce) {
    Yard yard = at_nested_objection(new_text("One of us answers."));
    AmendmentText other = new_text("Nobody answers.", AmendmentKind::alternative_proposal);
    other.provisions = {{yard.ben, day("2027-03-20"), "tell everybody"}};
    yard.suggests(yard.ben, other);
    yard.puts_to_check(second);
    yard.rest_say_none();
    EXPECT_EQ(yard.amendment(1).current().provisions.size(), 1u);
    yard.rest_say_none();
    EXPECT_EQ(yard.organization.follow_ups.size(), 1u);
    EXPECT_EQ(yard.text().content().text, "Nobody answers.");
}

TEST(Amendment, ThatIsAnotherProposalIsPresentedAndUnderstoodFirst) {
    Yard yard = at_objection();
    yard.suggests(yard.cleo, new_text("Nobody answers.", AmendmentKind::alternative_proposal));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    EXPECT_EQ(yard.text().content().text, "Nobody answers.");
    EXPECT_EQ(yard.state().step, Step::present_proposal);
    yard.enter(Step::understand_proposal);
    EXPECT_TRUE(yard.state().understood.empty());
    yard.does(yard.ben, AskQuestion{yard.process, "Nobody at all?"});
    // Who brought it in answers for it.
    yard.does(yard.cleo, AnswerQuestion{yard.process, QuestionId{1}, "Nobody."});
    ProposalContent clearer = yard.text().content();
    clearer.text = "Nobody at all answers.";
    yard.does(yard.cleo, ClarifyProposal{yard.process, clearer, std::nullopt});
}

TEST(Amendment, ToCreateANewProposalTogetherEndsItFromAnyDepth) {
    Yard yard = at_nested_objection(new_text("One of us answers."));
    yard.suggests(yard.ben, amendment_of(AmendmentKind::co_create_new, "Begin anew."));
    yard.puts_to_check(second);
    yard.rest_say_none();
    EXPECT_EQ(yard.amendment(1).current().amendment_kind, AmendmentKind::co_create_new);
    yard.rest_say_none();
    EXPECT_EQ(yard.state().stage, ProcessStage::superseded);
}

TEST(Amendment, OverTimeOpensItsCheckWithAWindowAhead) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.argues(yard.cleo);
    yard.is_undisputed();
    yard.suggests(yard.cleo, new_text("One of us answers."));
    yard.puts_to_check(first);
    yard.now = on("2027-03-10");
    yard.argues(yard.ben);
    yard.is_undisputed();
    yard.suggests(yard.ben, new_text("One of us answers; 480 a month at most."));
    yard.puts_to_check(second);
    yard.rest_say_none();
    EXPECT_EQ(yard.state().checks.back().amendment, first);
    EXPECT_EQ(yard.state().checks.back().closes_on, day("2027-03-15"));
}

}  // namespace
}  // namespace kring
