#include "kernel/consent/given.hpp"

namespace kring {
namespace {

TEST(ShareProposal, MakesACompleteProposalKnown) {
    EXPECT_EQ(shared().text().stage, ProposalStage::shared);
}

TEST(ShareProposal, PutsItOnTheBacklogOfAnotherDecidingDomain) {
    Yard yard;
    yard.does(yard.ada, DraftProposal{yard.driver, yard.garden, {}, complete_content()});
    const Facts facts = yard.does(yard.ada, ShareProposal{ProposalId{1}});
    const auto* item = find_fact<BacklogItemAdded>(facts);
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->domain, yard.garden);
    EXPECT_EQ(item->next_step, NextStep::test_proposal);
    EXPECT_EQ(find_fact<BacklogItemAdded>(shared().does(founder, PassTime{})), nullptr);
}

struct Gap {
    void (*spoil)(ProposalContent&);
    std::string_view name, rule;
};

const Gap gaps[] = {
    {[](auto& c) { c.text = ""; }, "proposal.text_missing", ""},
    {[](auto& c) { c.review_on.reset(); }, "proposal.review_date_missing", "P-IMP-1"},
    {[](auto& c) { c.review_on = date_of(today); }, "proposal.review_date_not_ahead", "P-IMP-2"},
    {[](auto& c) { c.expires_on = date_of(today); }, "proposal.expiry_not_ahead", "2.14"},
    {[](auto& c) { c.evaluation_criteria.clear(); }, "proposal.evaluation_criteria_missing",
     "P-EMP-1"},
    {[](auto& c) { c.affected.only_us = false; }, "proposal.affected_missing", "P-EQUIV-1"},
    {[](auto& c) { c.responsibilities.clear(); }, "proposal.responsibility_missing", "P-ACC-4"},
};

TEST(ShareProposal, IsRefusedWhileSomethingIsMissing) {
    for (const Gap& gap : gaps) {
        ProposalContent content = complete_content();
        gap.spoil(content);
        const Yard yard = drafted(content);
        const Error error = yard.refused(yard.ada, ShareProposal{yard.proposal});
        EXPECT_EQ(error.name, gap.name);
        EXPECT_EQ(error.rule, gap.rule);
    }
}

/// A driver of the yard's circle that says nothing of what is needed.
DriverId bare_driver(Yard& yard) {
    DriverText text = driver_text();
    text.need.reset();
    text.impact.reset();
    yard.does(yard.ada, NoteTension{"Calls.", std::nullopt});
    const TensionId tension = yard.organization.tensions.last();
    yard.does(yard.ada, DescribeSituation{tension, text});
    yard.does(yard.ada, QualifyTension{tension, IsDriver::yes, {Benefit::value}, {}});
    yard.does(yard.ada, AssignTension{tension, WhoseDomain::mine, yard.buildings, {}});
    const DriverId driver = yard.organization.drivers.last();
    yard.does(yard.ada, ConfirmDriver{driver});
    yard.does(yard.ada, PrioritizeDriver{driver});
    return driver;
}

TEST(ShareProposal, AnswersARequirementAlsoOneDeterminedMeanwhile) {
    Yard yard;
    const DriverId driver = bare_driver(yard);
    yard.does(yard.ada, DraftProposal{driver, std::nullopt, {}, complete_content()});
    yard.proposal = yard.organization.proposals.last();
    const Error error = yard.refused(yard.ada, ShareProposal{yard.proposal});
    EXPECT_EQ(error.name, "proposal.requirement_missing");
    EXPECT_EQ(error.rule, "2.11");
    yard.does(yard.ada, TakeUpDriver{driver, "It cannot wait."});
    yard.does(yard.ada, DetermineRequirement{driver, "We need calls answered.", "Callers stay."});
    yard.does(yard.ada, ShareProposal{yard.proposal});
    EXPECT_EQ(yard.text().requirement, yard.organization.requirements.last());
}

TEST(DraftProposal, AnswersNoDriverThatIsClosed) {
    Yard yard;
    const auto here = [&](const Command& command) { yard.does(yard.ada, command); };
    here(TakeUpDriver{yard.driver, std::nullopt});
    here(DetermineRequirement{yard.driver, "We need calls answered.", "Callers stay."});
    yard.process = yard.organization.processes.last();
    yard.rest_say_none();
    here(DecideDriver{yard.driver, std::nullopt, "We answer."});
    here(ActOnDriver{yard.driver, "We answered."});
    here(ReviewDriver{yard.driver, DriverReviewOutcome::close, "It helped."});
    const DraftProposal draft{yard.driver, std::nullopt, {}, complete_content()};
    EXPECT_EQ(yard.refused(yard.ada, draft).name, "driver.is_closed");
}

TEST(ShareProposal, IsContentWithAStatementInPlaceOfAList) {
    ProposalContent content = complete_content();
    content.evaluation_criteria.clear();
    content.no_criteria_because = "It is a draw.";
    content.review_on.reset();
    content.review_every_months = 3;
    EXPECT_EQ(shared(content).text().stage, ProposalStage::shared);
}

TEST(ShareProposal, OfAChangeSaysWhatChangesAndWhy) {
    ProposalContent content = complete_content();
    content.rationale = "Calls come at night.";
    Yard yard = agreed(content);
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = yard.agreement;
    const auto share = [&](const std::optional<std::string>& why) {
        content.rationale = why;
        yard.does(yard.ada, DraftProposal{std::nullopt, std::nullopt, target, content});
        return ShareProposal{yard.organization.proposals.last()};
    };
    const Error refused = yard.refused(yard.ada, share({}));
    EXPECT_EQ(refused.name, "proposal.change_unexplained");
    EXPECT_EQ(refused.rule, "P-IMP-6");
    EXPECT_EQ(refused.where, "/content/rationale");
    EXPECT_EQ(yard.refused(yard.ada, share("Calls come at night.")).rule, "P-IMP-6");
    yard.does(yard.ada, share("They come until eleven."));
}

TEST(ShareProposal, OfADesignNeedsTheMinimumSetAndAReviewAhead) {
    Yard yard;
    Target target;
    target.target_kind = TargetKind::domain_design;
    target.domain = yard.garden;
    target.design = minimum_description();
    target.design->evaluation_schedule.next_design_review = date_of(today);
    yard.does(yard.gus, DraftProposal{std::nullopt, std::nullopt, target, complete_content()});
    EXPECT_EQ(yard.refused(yard.gus, ShareProposal{ProposalId{1}}).name,
              "domain.design_review_not_ahead");
    target.design->purpose.reset();
    yard.does(yard.gus, DraftProposal{std::nullopt, std::nullopt, target, complete_content()});
    EXPECT_EQ(yard.refused(yard.gus, ShareProposal{ProposalId{2}}).name,
              "domain.minimum_set_missing");
}

TEST(ShareProposal, IsForItsAuthorsAndOnce) {
    const Yard yard = shared();
    EXPECT_EQ(yard.refused(yard.ada, ShareProposal{ProposalId{9}}).name, "proposal.not_found");
    EXPECT_EQ(yard.refused(yard.ben, ShareProposal{yard.proposal}).name, "proposal.not_an_author");
    EXPECT_EQ(yard.refused(yard.ada, ShareProposal{yard.proposal}).name, "proposal.is_shared");
}

TEST(ReviseProposal, AddsARevision) {
    Yard yard = shared();
    ProposalContent content = complete_content();
    content.title = "Late watch";
    yard.does(yard.ada, ReviseProposal{yard.proposal, content, "Shorter."});
    EXPECT_EQ(yard.text().revision(), 2);
    EXPECT_EQ(yard.text().content().title, "Late watch");
    EXPECT_EQ(yard.text().revisions[0].content.title, "Evening watch");
}

TEST(ReviseProposal, MayTakeAwayFromADraftButNotFromWhatIsShared) {
    for (const Gap& gap : gaps) {
        ProposalContent content = complete_content();
        gap.spoil(content);
        Yard draft = drafted();
        draft.does(draft.ada, ReviseProposal{draft.proposal, content, std::nullopt});
        const Yard known = shared();
        EXPECT_EQ(
            known.refused(known.ada, ReviseProposal{known.proposal, content, std::nullopt}).name,
            gap.name);
    }
}

TEST(ReviseProposal, IsRefusedToOthersAndOnceItIsInDecision) {
    const ProposalContent content = complete_content();
    const Yard yard = started();
    const ReviseProposal command{yard.proposal, content, std::nullopt};
    EXPECT_EQ(yard.refused(yard.ada, ReviseProposal{ProposalId{9}, content, std::nullopt}).name,
              "proposal.not_found");
    EXPECT_EQ(yard.refused(yard.ben, command).name, "proposal.not_an_author");
    EXPECT_EQ(yard.refused(yard.ada, command).name, "proposal.is_in_decision");
    EXPECT_EQ(yard.refused(yard.ada, command).rule, "P-CONSENT-4");
}

TEST(ReviseProposal, RefusesWordsOutsideTheirLimits) {
    const Yard yard = drafted();
    ProposalContent content = complete_content();
    content.title = "";
    EXPECT_EQ(yard.refused(yard.ada, ReviseProposal{yard.proposal, content, std::nullopt}).name,
              "text.is_empty");
    EXPECT_EQ(
        yard.refused(yard.ada, ReviseProposal{yard.proposal, complete_content(), "\x01"}).name,
        "text.has_forbidden_characters");
}

TEST(WithdrawProposal, EndsItWithAReasonAndClosesItsBacklogItem) {
    Yard yard;
    yard.does(yard.ada, DraftProposal{yard.driver, yard.garden, {}, complete_content()});
    yard.does(yard.ada, ShareProposal{ProposalId{1}});
    const Facts facts = yard.does(yard.ada, WithdrawProposal{ProposalId{1}, "Solved."});
    ASSERT_NE(find_fact<BacklogItemClosed>(facts), nullptr);
    const Proposal& proposal = *yard.organization.proposals.find(ProposalId{1});
    EXPECT_EQ(proposal.stage, ProposalStage::withdrawn);
    EXPECT_EQ(proposal.reason, "Solved.");
    const ReviseProposal again{ProposalId{1}, complete_content(), std::nullopt};
    EXPECT_EQ(yard.refused(yard.ada, again).name, "proposal.is_closed");
    EXPECT_EQ(yard.refused(yard.ada, WithdrawProposal{ProposalId{1}, "Again."}).name,
              "proposal.is_closed");
}

TEST(WithdrawProposal, NeedsAReasonAnAuthorAndNoDecisionUnderWay) {
    const Yard yard = shared();
    const Error no_reason = yard.refused(yard.ada, WithdrawProposal{yard.proposal, ""});
    EXPECT_EQ(no_reason.name, "reason.is_missing");
    EXPECT_EQ(no_reason.rule, "P-ACC-6");
    EXPECT_EQ(yard.refused(yard.ben, WithdrawProposal{yard.proposal, "No."}).name,
              "proposal.not_an_author");
    EXPECT_EQ(yard.refused(yard.ada, WithdrawProposal{ProposalId{9}, "No."}).name,
              "proposal.not_found");
    const Yard deciding = started();
    EXPECT_EQ(deciding.refused(deciding.ada, WithdrawProposal{deciding.proposal, "No."}).name,
              "proposal.is_in_decision");
}

TEST(Proposals, AreOutOfReachOfAnAuthorWhoHasLeft) {
    Yard yard = drafted();
    yard.does(yard.ada, EndMembership{yard.ada, "Moved away."});
    const ReviseProposal revise{yard.proposal, complete_content(), std::nullopt};
    EXPECT_EQ(yard.refused(yard.ada, revise).name, "member.not_active");
    EXPECT_EQ(yard.refused(yard.ada, ShareProposal{yard.proposal}).name, "member.not_active");
    EXPECT_EQ(yard.refused(yard.ada, WithdrawProposal{yard.proposal, "Bye."}).name,
              "member.not_active");
}

}  // namespace
}  // namespace kring
