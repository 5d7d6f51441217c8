#include "kernel/consent/given.hpp"

namespace kring {
namespace {

TEST(InviteMember, GivesAPlaceThatDecidesNothingYet) {
    auto organization = founded();
    act(organization, founder, InviteMember{});
    const MemberId invited = organization.members.last();
    EXPECT_EQ(invited, MemberId{2});
    EXPECT_EQ(organization.members.find(invited)->status, MemberStatus::invited);
    EXPECT_EQ(refusal(organization, invited, InviteMember{}).name, "member.not_active");
}

TEST(InviteMember, IsForTheOverallBody) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto other = joined(organization);
    EXPECT_EQ(refusal(organization, other, InviteMember{}).name, "domain.not_governed");
}

TEST(InviteMember, EndsAtTheLimit) {
    auto organization = founded();
    act(organization, founder, ImportStructure{{}, 19'999, {}, "a list"});
    const Error refused = refusal(organization, founder, InviteMember{});
    EXPECT_EQ(refused.name, "member.too_many");
    EXPECT_EQ(refused.details.front().text, "20000");
}

TEST(JoinOrganization, TakesTheInvitedPlace) {
    auto organization = founded();
    const auto member = joined(organization);
    EXPECT_EQ(organization.members.find(member)->status, MemberStatus::active);
    EXPECT_EQ(refusal(organization, member, JoinOrganization{}).name, "member.has_joined");
}

TEST(JoinOrganization, NeedsAnInvitation) {
    const auto organization = founded();
    EXPECT_EQ(refusal(organization, MemberId{7}, JoinOrganization{}).name, "member.not_invited");
}

TEST(EndMembership, HandsBackEveryDomainAndEndsOffers) {
    auto organization = founded();
    const auto ada = joined(organization);
    const auto held = domain_of(organization, {ada});
    const auto offered = domain_of(organization, {founder});
    act(organization, founder, OfferDomain{offered, {ada}});
    act(organization, ada, EndMembership{ada, ""});
    EXPECT_EQ(organization.members.find(ada)->status, MemberStatus::left);
    EXPECT_TRUE(organization.members.find(ada)->domains.empty());
    EXPECT_TRUE(organization.domains.find(held)->delegatees.empty());
    EXPECT_TRUE(organization.domains.find(offered)->offered_to.empty());
    EXPECT_EQ(refusal(organization, ada, JoinOrganization{}).name, "member.not_invited");
}

TEST(EndMembership, ByTheBodyNeedsAReason) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto ada = joined(organization);
    const Error refused = refusal(organization, founder, EndMembership{ada, ""});
    EXPECT_EQ(refused.name, "reason.is_missing");
    EXPECT_EQ(refused.rule, "P-ACC-6");
    act(organization, founder, EndMembership{ada, "Moved away."});
    EXPECT_EQ(refusal(organization, founder, EndMembership{ada, "Again."}).name, "member.has_left");
}

TEST(EndMembership, ByOneOfABodyRestsOnAnAgreement) {
    auto organization = founded();
    const AgreementId agreement = agreed_alone(organization);
    const auto ada = joined(organization);
    const Error refused = refusal(organization, founder, EndMembership{ada, "No rent paid."});
    EXPECT_EQ(refused.name, "agreement.mandate_missing");
    EXPECT_EQ(refused.where, "/agreement");
    const auto ben = joined(organization);
    EXPECT_EQ(refusal(organization, ben, EndMembership{ada, "No rent paid.", agreement}).name,
              "agreement.of_others");
    act(organization, founder, EndMembership{ada, "No rent paid.", agreement});
    EXPECT_EQ(organization.members.find(ada)->status, MemberStatus::left);
}

TEST(EndMembership, OfWhoNeverCameTakesTheInvitationBack) {
    auto organization = founded();
    const auto ada = joined(organization);
    act(organization, founder, InviteMember{});
    const MemberId invited = organization.members.last();
    EXPECT_EQ(refusal(organization, ada, EndMembership{invited, ""}).name, "reason.is_missing");
    act(organization, ada, EndMembership{invited, "Mistyped."});
    EXPECT_EQ(refusal(organization, invited, JoinOrganization{}).name, "member.not_invited");
}

TEST(EndMembership, OfWhoHoldsADomainAlreadyIsNoInvitation) {
    auto organization = founded();
    act(organization, founder,
        ImportStructure{
            {{"calls", "Calls", "", DomainKind::circle, {}}}, 1, {{"calls", 0}}, "a list"});
    const MemberId invited = organization.members.last();
    joined(organization);
    const Error refused = refusal(organization, founder, EndMembership{invited, "No."});
    EXPECT_EQ(refused.name, "agreement.mandate_missing");
}

TEST(EndMembership, OfWhomAnAgreementExpectsSomethingIsNoInvitation) {
    auto organization = founded();
    act(organization, founder, InviteMember{});
    const MemberId invited = organization.members.last();
    auto content = complete_content();
    content.responsibilities.push_back({invited, {}, "keeps the list"});
    agreed_alone(organization, content);
    joined(organization);
    EXPECT_EQ(refusal(organization, founder, EndMembership{invited, "No."}).name,
              "agreement.mandate_missing");
}

TEST(EndMembership, OfOneselfRestsOnNothing) {
    auto organization = founded();
    const AgreementId agreement = agreed_alone(organization);
    const auto ada = joined(organization);
    EXPECT_EQ(refusal(organization, ada, EndMembership{ada, "", agreement}).name,
              "member.goes_freely");
    act(organization, ada, EndMembership{ada, ""});
}

TEST(EndMembership, IsNotForOthers) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto ada = joined(organization);
    const auto ben = joined(organization);
    EXPECT_EQ(refusal(organization, ada, EndMembership{ben, "No."}).name, "domain.not_governed");
    EXPECT_EQ(refusal(organization, ada, EndMembership{MemberId{99}, "No."}).name,
              "member.not_found");
}

TEST(EndMembership, LeavesNoOrganizationWithoutMembers) {
    auto organization = founded();
    act(organization, founder, InviteMember{});
    EXPECT_EQ(refusal(organization, founder, EndMembership{founder, ""}).name,
              "member.is_the_last");
}

}  // namespace
}  // namespace kring
