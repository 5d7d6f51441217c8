#include "kernel/consent/given.hpp"

namespace kring {
namespace {

RaiseObjectionToAgreement objection_to(AgreementId agreement) {
    return {agreement,
            {"Nobody has called since May."},
            "We pay for nothing.",
            {Aspect::efficiency},
            ProcessForm::live};
}

MoveReviewDate move_of(const Yard& yard, std::string_view to,
                       const std::string& reason = "Sooner.") {
    return {yard.agreement, day(to), reason};
}

/// Gus's objection to the agreement is presented.
Yard at_objection_to_agreement(const ProposalContent& content = complete_content()) {
    Yard yard = agreed(content);
    yard.does(yard.gus, objection_to(yard.agreement));
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    return yard;
}

TEST(Agreement, TellsWhoDecidedItWhenAndWhy) {
    const Yard yard = agreed();
    const Agreement& agreement = yard.result();
    EXPECT_EQ(agreement.current().number, 1);
    EXPECT_EQ(agreement.current().decided_by, yard.circle());
    EXPECT_EQ(agreement.current().process, yard.process);
    EXPECT_EQ(agreement.driver, yard.driver);
    EXPECT_NE(agreement.current().driver_summary.find("Calls at night"), std::string::npos);
    EXPECT_EQ(agreement.review_on, day("2027-05-03"));
    EXPECT_EQ(yard.organization.drivers.find(yard.driver)->stage, DriverStage::decided);
    EXPECT_TRUE(yard.organization.domains.find(yard.buildings)->backlog.empty());
}

TEST(Agreement, CountsItsFirstReviewFromItsFrequencyWhereThereIsNoDate) {
    ProposalContent content = complete_content();
    content.review_on.reset();
    content.review_every_months = 6;
    EXPECT_EQ(agreed(content).result().review_on, day("2027-09-01"));
}

TEST(Agreement, ExpiresOnItsLastDayAndEndsItsReview) {
    ProposalContent content = complete_content();
    content.expires_on = day("2027-04-01");
    Yard yard = agreed(content);
    yard.does(yard.ben, StartReview{yard.agreement, "Nobody calls."});
    yard.now = on("2027-03-31");
    EXPECT_TRUE(yard.does(MemberId{}, PassTime{}).empty());
    yard.now = on("2027-04-01");
    yard.does(MemberId{}, PassTime{});
    EXPECT_EQ(yard.result().stage, AgreementStage::expired);
    EXPECT_FALSE(yard.result().review);
    EXPECT_FALSE(yard.organization.reviews.find(ReviewId{1})->open);
    EXPECT_EQ(yard.refused(yard.ben, objection_to(yard.agreement)).name, "agreement.not_active");
    EXPECT_EQ(yard.refused(yard.ben, move_of(yard, "2027-04-20")).name, "agreement.not_active");
}

TEST(ReviewStanding, FollowsFromTheDate) {
    Yard yard = agreed();
    const auto standing = [&](std::string_view on_day) {
        return review_standing(yard.result(), day(on_day), 14);
    };
    EXPECT_EQ(standing("2027-04-18"), ReviewStanding::not_due);
    EXPECT_EQ(standing("2027-04-19"), ReviewStanding::soon);
    EXPECT_EQ(standing("2027-05-02"), ReviewStanding::soon);
    EXPECT_EQ(standing("2027-05-03"), ReviewStanding::due);
    EXPECT_EQ(standing("2027-05-04"), ReviewStanding::overdue);
    yard.now = on("2027-05-04");
    yard.does(yard.ben, StartReview{yard.agreement, std::nullopt});
    EXPECT_EQ(standing("2027-05-04"), ReviewStanding::overdue);
}

TEST(MoveReviewDate, EarlierIsForAnybodyWithAReason) {
    Yard yard = agreed();
    yard.does(yard.gus, move_of(yard, "2027-04-01"));
    EXPECT_EQ(yard.result().review_on, day("2027-04-01"));
    EXPECT_EQ(yard.result().postponements(), 0);
    EXPECT_EQ(yard.refused(yard.gus, move_of(yard, "2027-03-20", "")).rule, "P-ACC-6");
    EXPECT_EQ(yard.refused(yard.gus, move_of(yard, "2027-03-01")).name, "date.not_ahead");
    EXPECT_EQ(yard.refused(yard.gus, move_of(yard, "2027-04-01")).name,
              "agreement.review_date_unchanged");
    EXPECT_EQ(yard.refused(yard.gus, MoveReviewDate{AgreementId{9}, day("2027-04-01"), "x"}).name,
              "agreement.not_found");
    EXPECT_EQ(yard.refused(MemberId{99}, move_of(yard, "2027-03-20")).name, "member.not_active");
}

TEST(MoveReviewDate, EarlierLeavesTheIntervalAsItWasAgreed) {
    Yard yard = agreed();
    yard.does(yard.ada, move_of(yard, "2027-03-05"));
    EXPECT_EQ(yard.result().interval_days, 63);
    EXPECT_EQ(yard.refused(yard.ada, move_of(yard, "2027-05-08")).name,
              "agreement.postponed_too_far");
    yard.does(yard.ada, move_of(yard, "2027-05-07"));
}

TEST(MoveReviewDate, LaterIsForTheBodyTwiceAtMostAndNotTooFar) {
    Yard yard = agreed();
    EXPECT_EQ(yard.refused(yard.gus, move_of(yard, "2027-06-01")).name, "domain.not_governed");
    const Error far = yard.refused(yard.ada, move_of(yard, "2027-07-06"));
    EXPECT_EQ(far.name, "agreement.postponed_too_far");
    EXPECT_EQ(far.details.at(0).text, "2027-07-05");
    yard.does(yard.ada, move_of(yard, "2027-07-05"));
    yard.does(yard.ada, move_of(yard, "2027-07-06"));
    const Error third = yard.refused(yard.ada, move_of(yard, "2027-07-07"));
    EXPECT_EQ(third.name, "agreement.postponed_twice");
    EXPECT_EQ(third.rule, "P-IMP-3");
    yard.does(yard.ada, move_of(yard, "2027-07-01"));
    EXPECT_EQ(yard.refused(yard.ada, move_of(yard, "2027-07-02")).name,
              "agreement.postponed_twice");
}

TEST(RaiseObjectionToAgreement, TestsItWhileTheAgreementStaysInForce) {
    const Yard yard = at_objection_to_agreement();
    EXPECT_EQ(yard.result().stage, AgreementStage::active);
    EXPECT_EQ(yard.result().objection_process, yard.process);
    EXPECT_EQ(yard.argument(1).author, yard.gus);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::presented);
    EXPECT_EQ(yard.state().deciders, yard.circle());
    EXPECT_EQ(yard.state().affected, std::vector{yard.gus});
    EXPECT_EQ(yard.state().facilitator, yard.ada);
}

TEST(RaiseObjectionToAgreement, LeavesAnotherToFacilitateWhereThereIsOne) {
    Yard yard = agreed();
    yard.does(yard.ada, objection_to(yard.agreement));
    EXPECT_EQ(yard.organization.processes.find(ProcessId{2})->facilitator, yard.ben);
}

TEST(RaiseObjectionToAgreement, ThatDoesNotHoldChangesNothing) {
    Yard yard = at_objection_to_agreement();
    yard.does(yard.gus, WithdrawArgument{yard.process, "They do call.", false});
    EXPECT_EQ(yard.state().stage, ProcessStage::unchanged);
    EXPECT_EQ(yard.text().stage, ProposalStage::ended);
    EXPECT_FALSE(yard.result().objection_process);
    EXPECT_TRUE(yard.result().proposals.empty());
    EXPECT_EQ(yard.result().current().number, 1);
}

TEST(RaiseObjectionToAgreement, ThatHoldsIsMetInTheNextVersion) {
    Yard yard = at_objection_to_agreement();
    yard.is_undisputed();
    yard.suggests(yard.gus, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.celebrates();
    EXPECT_EQ(yard.result().current().number, 2);
    EXPECT_EQ(yard.result().current().content.text, "One of us answers.");
    EXPECT_EQ(yard.result().current().changed_because, "Change the text.");
    EXPECT_FALSE(yard.result().objection_process);
}

TEST(RaiseObjectionToAgreement, NeedsAnArgumentAndAnAgreementInForce) {
    const Yard yard = agreed();
    auto objection = objection_to(yard.agreement);
    objection.aspects.clear();
    EXPECT_EQ(yard.refused(yard.ben, objection).name, "argument.aspect_missing");
    objection.premises.clear();
    EXPECT_EQ(yard.refused(yard.ben, objection).rule, "P-CONSENT-12");
    objection = objection_to(yard.agreement);
    objection.conclusion = " ";
    EXPECT_EQ(yard.refused(yard.ben, objection).name, "argument.conclusion_missing");
    EXPECT_EQ(yard.refused(yard.ben, objection_to(AgreementId{9})).name, "agreement.not_found");
    EXPECT_EQ(yard.refused(MemberId{99}, objection_to(yard.agreement)).name, "member.not_active");
}

TEST(RaiseObjectionToAgreement, TwiceAtOnceStaysVisibleUntilBothAreAnswered) {
    Yard yard = agreed();
    yard.does(yard.ben, objection_to(yard.agreement));
    const ProcessId other = yard.organization.processes.last();
    yard.does(yard.cleo, objection_to(yard.agreement));
    yard.process = yard.organization.processes.last();
    yard.does(yard.cleo, WithdrawArgument{yard.process, "They do call.", false});
    EXPECT_EQ(yard.result().objection_process, other);
    yard.process = other;
    yard.does(yard.ben, WithdrawArgument{yard.process, "They do call.", false});
    EXPECT_FALSE(yard.result().objection_process);
}

TEST(RaiseObjectionToAgreement, KeepsTheReviewDateInForce) {
    Yard yard = agreed();
    yard.does(yard.gus, move_of(yard, "2027-03-20"));
    yard.does(yard.gus, objection_to(yard.agreement));
    yard.process = yard.organization.processes.last();
    yard.is_undisputed();
    yard.suggests(yard.gus, with_provision(AmendmentKind::defer, yard.ben));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.celebrates();
    EXPECT_EQ(yard.result().current().number, 2);
    EXPECT_EQ(yard.result().review_on, day("2027-03-20"));
}

TEST(RaiseObjectionToAgreement, TwiceAtOnceLosesNoChange) {
    Yard yard = at_objection_to_agreement();
    yard.is_undisputed();
    yard.suggests(yard.gus, with_provision(AmendmentKind::defer, yard.ben));
    yard.puts_to_check(AmendmentId{1});
    const ProcessId slow = yard.process;
    yard.does(yard.ben, objection_to(yard.agreement));
    yard.process = yard.organization.processes.last();
    yard.is_undisputed();
    yard.suggests(yard.ben, new_text("One of us answers."));
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    yard.celebrates();
    EXPECT_EQ(yard.result().current().content.text, "One of us answers.");
    yard.process = slow;
    yard.rest_say_none();
    yard.rest_say_none();
    const Error error = yard.refused(yard.ada, EnterStep{slow, Step::celebrate, false});
    EXPECT_EQ(error.name, "agreement.changed_meanwhile");
    EXPECT_EQ(error.kind, Kind::conflict);
}

/// A change of the agreement, drafted and shared by ben.
ProposalId shared_change(Yard& yard, const std::string& words) {
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = yard.agreement;
    ProposalContent content = complete_content();
    content.text = words;
    content.rationale = "Because: " + words;
    yard.does(yard.ben, DraftProposal{std::nullopt, std::nullopt, target, content});
    const ProposalId proposal = yard.organization.proposals.last();
    yard.does(yard.ben, ShareProposal{proposal});
    return proposal;
}

void starts_on(Yard& yard, ProposalId proposal) {
    yard.does(yard.ada, StartConsent{proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.proposal = proposal;
}

TEST(ChangeOfAnAgreement, IsExplainedByTheLastReasonThatWasGiven) {
    Yard yard = agreed();
    yard.does(yard.cleo, RaiseObjectionToAgreement{yard.agreement,
                                                   {"Calls come later."},
                                                   "They wait.",
                                                   {Aspect::effectiveness},
                                                   ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.proposal = yard.organization.proposals.last();
    yard.is_undisputed();
    AmendmentText later = new_text("Until eleven.", AmendmentKind::alternative_proposal);
    later.text = "An hour more.";
    yard.suggests(yard.cleo, later);
    yard.puts_to_check(AmendmentId{1});
    yard.rest_say_none();
    ProposalContent clearer = yard.text().content();
    clearer.text = "Until eleven in the evening.";
    yard.does(yard.cleo, ClarifyProposal{yard.process, clearer, std::nullopt});
    yard.skips_to_check();
    yard.rest_say_none();
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.result().current().changed_because, "An hour more.");
}

TEST(ChangeOfAnAgreement, StartsFromTheVersionInForce) {
    Yard yard = agreed();
    const ProposalId first = shared_change(yard, "Until eleven.");
    const ProposalId second = shared_change(yard, "Until midnight.");
    starts_on(yard, first);
    yard.skips_to_check();
    yard.rest_say_none();
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.result().current().changed_because, "Because: Until eleven.");
    const StartConsent start{second, std::nullopt, ProcessForm::live};
    EXPECT_EQ(yard.refused(yard.ada, start).name, "agreement.changed_meanwhile");
    ProposalContent anew = complete_content();
    anew.text = "Until midnight.";
    anew.rationale = "Eleven is too early.";
    yard.does(yard.ben, ReviseProposal{second, anew, "From version 2."});
    yard.does(yard.ada, start);
}

TEST(ReviewStanding, IsOverdueAlsoWhileItIsReviewed) {
    Yard yard = agreed();
    yard.now = on("2027-05-03");
    yard.does(yard.gus, StartReview{yard.agreement, std::nullopt});
    EXPECT_EQ(review_standing(yard.result(), day("2027-05-03"), 14), ReviewStanding::in_review);
    EXPECT_EQ(review_standing(yard.result(), day("2027-05-04"), 14), ReviewStanding::overdue);
}

TEST(Agreement, IsSomebodysWhoIsStillHere) {
    ProposalContent content = complete_content();
    Yard yard;
    content.responsibilities = {{yard.gus, std::nullopt, "keeps the rota"}};
    yard = at_check(content);
    yard.rest_say_none();
    yard.does(yard.gus, EndMembership{yard.gus, "Moved away."});
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).name,
              "proposal.responsible_has_left");
}

TEST(RaiseObjectionToAgreement, LeavesNoProposalBehindWhenItIsAbandoned) {
    Yard yard = at_objection_to_agreement();
    yard.does(yard.gus, EndMembership{yard.gus, "Moved away."});
    yard.does(yard.state().facilitator, AbandonProcess{yard.process, "It solved itself."});
    EXPECT_EQ(yard.organization.proposals.find(yard.state().proposal)->stage, ProposalStage::ended);
    EXPECT_TRUE(yard.result().proposals.empty());
}

}  // namespace
}  // namespace kring
