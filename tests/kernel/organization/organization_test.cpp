#include "kernel/consent/given.hpp"

namespace kring {
namespace {

TEST(FoundOrganization, GivesAFounderAndAnOverallDomain) {
    Organization organization;
    act(organization, founder,
        FoundOrganization{"Duinwater", Language::nl, DriverModel::driver_only,
                          OverallDelegator::delegatees});
    EXPECT_EQ(organization.profile.name, "Duinwater");
    EXPECT_EQ(organization.profile.driver_model, DriverModel::driver_only);
    EXPECT_EQ(organization.profile.founded_at, today);
    EXPECT_EQ(organization.members.find(founder)->status, MemberStatus::active);
    EXPECT_EQ(organization.members.find(founder)->domains, std::vector{overall_domain});
    const Domain& overall = *organization.domains.find(overall_domain);
    EXPECT_EQ(overall.kind, DomainKind::organization);
    EXPECT_EQ(overall.stage, DomainStage::active);
    EXPECT_EQ(overall.delegatees, std::vector{founder});
    EXPECT_FALSE(overall.parent);
}

TEST(FoundOrganization, HappensOnce) {
    const auto organization = founded();
    EXPECT_EQ(refusal(organization, founder, FoundOrganization{"Again"}).name,
              "organization.is_founded");
}

TEST(FoundOrganization, NeedsAName) {
    const Error refused = refusal({}, founder, FoundOrganization{" "});
    EXPECT_EQ(refused.name, "text.is_empty");
    EXPECT_EQ(refused.where, "/name");
}

TEST(ChangeOrganization, RenamesTheOverallDomainWithIt) {
    auto organization = founded();
    Settings settings;
    settings.inbox_days = 10;
    act(organization, founder, ChangeOrganization{"Cherry", Language::nl, "kring", settings});
    EXPECT_EQ(organization.profile.name, "Cherry");
    EXPECT_EQ(organization.profile.circle_term, "kring");
    EXPECT_EQ(organization.profile.settings.inbox_days, 10);
    EXPECT_EQ(organization.domains.find(overall_domain)->name, "Cherry");
}

TEST(ChangeOrganization, IsForTheOverallBody) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto other = joined(organization);
    EXPECT_EQ(refusal(organization, other, ChangeOrganization{"Mine"}).name, "domain.not_governed");
}

TEST(ChangeOrganization, RestsOnAnAgreementOfTheOverallDomainThatIsInForce) {
    Yard yard = agreed();
    const AgreementId of_a_circle = yard.agreement;
    ChangeOrganization change{"Cherry"};
    EXPECT_EQ(yard.refused(yard.gus, change).name, "agreement.mandate_missing");
    change.agreement = of_a_circle;
    EXPECT_EQ(yard.refused(yard.gus, change).name, "agreement.of_another_domain");
    change.agreement = AgreementId{99};
    const Error refused = yard.refused(yard.gus, change);
    EXPECT_EQ(refused.name, "agreement.not_found");
    EXPECT_EQ(refused.where, "/agreement");
}

TEST(ChangeOrganization, RestsOnNoAgreementThatHasEnded) {
    auto organization = founded();
    ChangeOrganization change{"Cherry"};
    change.agreement = agreed_alone(organization);
    joined(organization);
    const auto facts = act(organization, founder, change);
    EXPECT_EQ(find_fact<OrganizationChanged>(facts)->agreement, change.agreement);
    organization.agreements.change(
        *change.agreement, [](Agreement& agreement) { agreement.stage = AgreementStage::dropped; });
    EXPECT_EQ(refusal(organization, founder, change).name, "agreement.not_active");
}

TEST(ChangeOrganization, KeepsSettingsInRange) {
    const auto organization = founded();
    ChangeOrganization change{"Cherry"};
    change.settings.step_working_days = 0;
    const Error refused = refusal(organization, founder, change);
    EXPECT_EQ(refused.name, "organization.setting_out_of_range");
    EXPECT_EQ(refused.where, "/settings/step_working_days");
    change.settings.step_working_days = 61;
    EXPECT_EQ(refusal(organization, founder, change).name, "organization.setting_out_of_range");
}

}  // namespace
}  // namespace kring
