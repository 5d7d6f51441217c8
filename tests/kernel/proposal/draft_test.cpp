#include "kernel/consent/given.hpp"

namespace kring {
namespace {

DraftProposal draft_of(const Yard& yard, const Target& target = {}) {
    return {yard.driver, std::nullopt, target, complete_content()};
}

Target changing(AgreementId agreement) {
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = agreement;
    return target;
}

TEST(DraftProposal, BelongsToTheDriversDomainAndItsAuthor) {
    const Yard yard = drafted();
    EXPECT_EQ(yard.text().stage, ProposalStage::draft);
    EXPECT_EQ(yard.text().domain, yard.buildings);
    EXPECT_EQ(yard.text().authors, std::vector{yard.ada});
    EXPECT_EQ(yard.text().revision(), 1);
    EXPECT_EQ(yard.organization.drivers.find(yard.driver)->proposals, std::vector{yard.proposal});
}

TEST(DraftProposal, MayBeIncomplete) {
    ProposalContent content;
    content.title = "An idea";
    EXPECT_EQ(drafted(content).text().stage, ProposalStage::draft);
}

TEST(DraftProposal, CanBePutToAnotherDomain) {
    Yard yard;
    yard.does(yard.gus, DraftProposal{yard.driver, yard.garden, {}, complete_content()});
    EXPECT_EQ(yard.organization.proposals.find(ProposalId{1})->domain, yard.garden);
}

TEST(DraftProposal, KeepsNothingOfTheTargetThatDoesNotBelongToItsKind) {
    Yard yard = agreed();
    yard.does(yard.gus, StartReview{yard.agreement, "It came true."});
    Target target;
    target.agreement = yard.agreement;
    target.base_version = 1;
    target.review = ReviewId{1};
    target.domain = yard.garden;
    target.driver_model = DriverModel::driver_only;
    yard.does(yard.gus, draft_of(yard, target));
    const Target& kept = yard.organization.proposals.find(ProposalId{2})->target;
    EXPECT_FALSE(kept.agreement || kept.review || kept.domain || kept.driver_model);
    target.agreement = AgreementId{99};
    yard.does(yard.gus, draft_of(yard, target));
}

TEST(DraftProposal, OfAChangeTakesTheAgreementsDriverAndVersion) {
    Yard yard = agreed();
    yard.does(yard.gus,
              DraftProposal{std::nullopt, std::nullopt, changing(yard.agreement), {"Louder"}});
    const Proposal& change = *yard.organization.proposals.find(ProposalId{2});
    EXPECT_EQ(change.driver, yard.driver);
    EXPECT_EQ(change.domain, yard.buildings);
    EXPECT_EQ(change.target.base_version, 1);
}

TEST(DraftProposal, OfAChangeIsPossibleWhateverBecameOfTheDriver) {
    Yard yard = agreed();
    yard.does(yard.ada, ActOnDriver{yard.driver, "The rota hangs in the hall."});
    yard.does(yard.ada,
              ReviewDriver{yard.driver, DriverReviewOutcome::driver_changed, "More calls."});
    yard.does(yard.ada,
              DraftProposal{std::nullopt, std::nullopt, changing(yard.agreement), {"Louder"}});
    EXPECT_EQ(yard.organization.proposals.size(), 2u);
}

TEST(DraftProposal, IsRefusedToWhoIsNoMember) {
    Yard yard;
    EXPECT_EQ(yard.refused(MemberId{99}, draft_of(yard)).name, "member.not_active");
    yard.does(founder, InviteMember{});
    EXPECT_EQ(yard.refused(yard.organization.members.last(), draft_of(yard)).name,
              "member.not_active");
}

TEST(DraftProposal, NeedsADriver) {
    const Yard yard;
    DraftProposal command = draft_of(yard);
    command.driver.reset();
    const Error error = yard.refused(yard.ada, command);
    EXPECT_EQ(error.name, "proposal.driver_missing");
    EXPECT_EQ(error.rule, "P-EFF-1");
    command.driver = DriverId{99};
    EXPECT_EQ(yard.refused(yard.ada, command).name, "driver.not_found");
}

TEST(DraftProposal, NeedsADriverThatIsConfirmed) {
    Yard yard;
    DraftProposal command = draft_of(yard);
    command.driver = driver_in(yard.organization, yard.garden, yard.ada);
    EXPECT_EQ(yard.refused(yard.ada, command).name, "driver.not_confirmed");
    yard.does(yard.gus, DiscardDriver{*command.driver, "Nobody calls."});
    EXPECT_EQ(yard.refused(yard.ada, command).name, "driver.is_discarded");
}

TEST(DraftProposal, NeedsADecidingDomainThatLives) {
    Yard yard;
    DraftProposal command = draft_of(yard);
    command.domain = DomainId{99};
    EXPECT_EQ(yard.refused(yard.ada, command).name, "domain.not_found");
    command.domain = yard.garden;
    yard.organization.domains.change(yard.garden,
                                     [](Domain& domain) { domain.stage = DomainStage::dissolved; });
    EXPECT_EQ(yard.refused(yard.ada, command).name, "domain.is_dissolved");
}

TEST(DraftProposal, OfAChangeNeedsAnAgreementInForce) {
    const Yard yard;
    Target target = changing(AgreementId{1});
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).name, "agreement.not_active");
    target.agreement.reset();
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).where, "/target/agreement");
}

TEST(DraftProposal, OfADesignNeedsTheDomainAndTheDesign) {
    const Yard yard;
    Target target;
    target.target_kind = TargetKind::domain_design;
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).name, "domain.not_found");
    target.domain = yard.garden;
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).name, "proposal.target_missing");
    target.design = minimum_description();
    target.design->purpose->situation = "a\x01z";
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).name, "text.has_forbidden_characters");
}

TEST(DraftProposal, OfAModelNeedsTheModel) {
    const Yard yard;
    Target target;
    target.target_kind = TargetKind::driver_model;
    EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).where, "/target/driver_model");
}

TEST(DraftProposal, LeavesReviewsAndRequirementsToTheirOwnCommands) {
    const Yard yard;
    for (const TargetKind kind :
         {TargetKind::keep_agreement, TargetKind::drop_agreement, TargetKind::requirement}) {
        Target target;
        target.target_kind = kind;
        EXPECT_EQ(yard.refused(yard.ada, draft_of(yard, target)).name,
                  "proposal.target_has_its_own_way");
    }
}

struct BadContent {
    void (*spoil)(ProposalContent&);
    std::string_view name, where;
};

TEST(DraftProposal, RefusesWordsOutsideTheirLimits) {
    const Yard yard;
    const BadContent cases[] = {
        {[](auto& c) { c.title = " "; }, "text.is_empty", "/content/title"},
        {[](auto& c) { c.title.assign(201, 'a'); }, "text.is_too_long", "/content/title"},
        {[](auto& c) { c.text = "a\x02"; }, "text.has_forbidden_characters", "/content/text"},
        {[](auto& c) { c.rationale = ""; }, "text.is_empty", "/content/rationale"},
        {[](auto& c) { c.intended_outcome = ""; }, "text.is_empty", "/content/intended_outcome"},
        {[](auto& c) { c.no_criteria_because = ""; }, "text.is_empty",
         "/content/no_criteria_because"},
        {[](auto& c) { c.deliverables = {""}; }, "text.is_empty", "/content/deliverables/0"},
        {[](auto& c) { c.evaluation_criteria.assign(201, "a"); }, "text.list_too_long",
         "/content/evaluation_criteria"},
        {[](auto& c) {
             c.responsibilities.assign(201, {founder, std::nullopt, "a"});
         },
         "text.list_too_long", "/content"},
        {[](auto& c) { c.responsibilities[0].what = ""; }, "text.is_empty",
         "/content/responsibilities/0/what"},
        {[](auto& c) { c.responsibilities[0].member = MemberId{99}; }, "member.not_found",
         "/content/responsibilities/0/member"},
        {[](auto& c) { c.responsibilities[0].domain = DomainId{99}; }, "domain.not_found",
         "/content/responsibilities/0/domain"},
        {[](auto& c) { c.affected.domains = {DomainId{99}}; }, "domain.not_found",
         "/content/affected/domains"},
        {[](auto& c) { c.affected.members = {MemberId{99}}; }, "member.not_found",
         "/content/affected/members"},
        {[](auto& c) { c.review_every_months = 0; }, "proposal.review_frequency_out_of_range",
         "/content/review_every_months"},
        {[](auto& c) { c.review_every_months = 121; }, "proposal.review_frequency_out_of_range",
         "/content/review_every_months"},
        {[](auto& c) {
             c.absence_rule = AbsenceRule{0, 1};
         },
         "proposal.absence_rule_out_of_range", "/content/absence_rule"},
        {[](auto& c) {
             c.absence_rule = AbsenceRule{91, 1};
         },
         "proposal.absence_rule_out_of_range", "/content/absence_rule"},
        {[](auto& c) {
             c.absence_rule = AbsenceRule{3, 0};
         },
         "proposal.absence_rule_out_of_range", "/content/absence_rule"},
    };
    for (const BadContent& bad : cases) {
        DraftProposal command = draft_of(yard);
        bad.spoil(command.content);
        const Error error = yard.refused(yard.ada, command);
        EXPECT_EQ(error.name, bad.name) << bad.where;
        EXPECT_EQ(error.where, bad.where);
    }
}

}  // namespace
}  // namespace kring
