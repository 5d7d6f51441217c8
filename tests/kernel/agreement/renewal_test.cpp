#include "kernel/consent/given.hpp"

namespace kring {
namespace {

/// Agreed until the end of May, with its review at the beginning of that month, which has begun.
Yard ending_soon() {
    ProposalContent content = complete_content();
    content.expires_on = day("2027-05-31");
    Yard yard = agreed(content);
    yard.now = on("2027-05-03");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    return yard;
}

ConcludeReview kept(std::string_view review_on) {
    ConcludeReview command;
    command.review = ReviewId{1};
    command.review_on = day(review_on);
    return command;
}

void keeps(Yard& yard, const ConcludeReview& command) {
    yard.does(yard.ada, command);
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    yard.rest_say_none();
}

TEST(ConcludeReview, KeepsPastTheEndOnlyWithALaterEnd) {
    Yard yard = ending_soon();
    ConcludeReview command = kept("2027-11-01");
    const Error error = yard.refused(yard.ada, command);
    EXPECT_EQ(error.name, "review.past_the_end");
    EXPECT_EQ(error.where, "/expires_on");
    command.expires_on = day("2027-11-01");
    EXPECT_EQ(yard.refused(yard.ada, command).name, "review.past_the_end");
    command.expires_on = day("2027-12-31");
    keeps(yard, command);
    EXPECT_EQ(yard.result().current().content.expires_on, day("2027-12-31"));
    EXPECT_EQ(yard.result().current().number, 1);
    yard.now = on("2027-06-01");
    yard.does(MemberId{}, PassTime{});
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
    yard.now = on("2027-12-31");
    yard.does(MemberId{}, PassTime{});
    EXPECT_EQ(yard.result().stage, AgreementStage::expired);
}

TEST(RaiseObjectionToAgreement, KeepsTheEndToWhichItWasRenewed) {
    Yard yard = ending_soon();
    ConcludeReview command = kept("2027-11-01");
    command.expires_on = day("2027-12-31");
    keeps(yard, command);
    yard.now = on("2027-11-20");
    yard.does(yard.ben,
              RaiseObjectionToAgreement{
                  yard.agreement, {"Two are too many."}, "One is enough.", {Aspect::efficiency}});
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    EXPECT_EQ(yard.text().content().expires_on, day("2027-12-31"));
    // It is overdue: looked at again after as long as it was to last.
    EXPECT_EQ(yard.text().content().review_on, day("2027-11-20") + yard.result().interval_days);
}

TEST(ConcludeReview, KeepsUntilItsEndWhereTheReviewComesBefore) {
    Yard yard = ending_soon();
    keeps(yard, kept("2027-05-20"));
    EXPECT_EQ(yard.result().current().content.expires_on, day("2027-05-31"));
}

TEST(ConcludeReview, GivesAnEndOnlyToWhatEndsAndIsKept) {
    Yard yard = agreed();
    yard.now = on("2027-05-03");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    ConcludeReview command = kept("2027-11-01");
    command.expires_on = day("2027-12-31");
    EXPECT_EQ(yard.refused(yard.ada, command).name, "review.agreement_does_not_end");
    command.outcome = ReviewOutcome::drop;
    command.because = "It is over.";
    EXPECT_EQ(yard.refused(yard.ada, command).name, "review.end_is_in_the_text");
}

TEST(MoveReviewDate, IsRememberedInLaterPeriodsToo) {
    Yard yard = agreed();
    yard.does(yard.gus, MoveReviewDate{yard.agreement, day("2027-04-01"), "Calls have doubled."});
    yard.does(yard.ada, MoveReviewDate{yard.agreement, day("2027-04-10"), "Ada is away."});
    EXPECT_EQ(yard.result().postponements(), 1);
    yard.now = on("2027-04-10");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    keeps(yard, kept("2027-11-01"));
    EXPECT_EQ(yard.result().postponements(), 0);
    ASSERT_EQ(yard.result().review_moves.size(), 2u);
    EXPECT_EQ(yard.result().review_moves[0].reason, "Calls have doubled.");
    EXPECT_EQ(yard.result().review_moves[1].reason, "Ada is away.");
}

}  // namespace
}  // namespace kring
