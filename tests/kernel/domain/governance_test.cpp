#include "kernel/domain/governance.hpp"

#include "kernel/given.hpp"

namespace kring {
namespace {

using Members = std::vector<MemberId>;

struct House {
    Organization organization = founded();
    MemberId ada = joined(organization), ben = joined(organization);
};

TEST(GoverningBody, OfTheOverallDomainIsEveryone) {
    House house;
    EXPECT_EQ(governing_body(house.organization, overall_domain),
              (Members{founder, house.ada, house.ben}));
    act(house.organization, house.ada, EndMembership{house.ada, ""});
    EXPECT_EQ(governing_body(house.organization, overall_domain), (Members{founder, house.ben}));
}

TEST(GoverningBody, OfTheOverallDomainIsItsDelegateesWhereSettledSo) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto ada = joined(organization);
    EXPECT_EQ(governing_body(organization, overall_domain), Members{founder});
    EXPECT_FALSE(governs(organization, overall_domain, ada));
    act(organization, founder, HandBackDomain{overall_domain, "Others may.", {}});
    EXPECT_EQ(governing_body(organization, overall_domain), (Members{founder, ada}));
    EXPECT_TRUE(governs(organization, overall_domain, ada));
}

TEST(GoverningBody, OfACircleIsItsDelegatees) {
    House house;
    const auto circle = domain_of(house.organization, {house.ada, house.ben});
    EXPECT_EQ(governing_body(house.organization, circle), (Members{house.ada, house.ben}));
    EXPECT_EQ(governed_by(house.organization, circle), circle);
    EXPECT_FALSE(governs(house.organization, circle, founder));
}

TEST(GoverningBody, OfAVacantDomainIsItsDelegators) {
    House house;
    auto& organization = house.organization;
    const auto circle = domain_of(organization, {house.ada});
    act(organization, house.ada, CreateDomain{circle, "Role", DomainKind::role, {}, {}});
    const DomainId role = organization.domains.last();
    EXPECT_EQ(governing_body(organization, role), Members{house.ada});
    EXPECT_EQ(governed_by(organization, role), circle);
    act(organization, house.ada, HandBackDomain{circle, "No time.", {}});
    EXPECT_EQ(governed_by(organization, role), overall_domain);
    EXPECT_EQ(organization.domains.find(circle)->stage, DomainStage::active);
}

TEST(GoverningBody, OfAHelpingOrOpenTeamIsItsDelegators) {
    for (const auto kind : {DomainKind::helping_team, DomainKind::open_team}) {
        House house;
        const auto team = domain_of(house.organization, {house.ada}, kind);
        EXPECT_EQ(governed_by(house.organization, team), overall_domain);
        EXPECT_TRUE(governs(house.organization, team, founder));
    }
}

TEST(Ancestors, GoFromTheNearestToTheOverallDomain) {
    House house;
    const auto outer = domain_of(house.organization, {founder});
    const auto inner = domain_of(house.organization, {founder}, DomainKind::circle, outer);
    EXPECT_EQ(ancestors(house.organization, inner), (std::vector{outer, overall_domain}));
    EXPECT_TRUE(ancestors(house.organization, overall_domain).empty());
}

TEST(NearestCommonSuperdomain, ContainsAllAndIsNoneOfThem) {
    House house;
    auto& organization = house.organization;
    const auto outer = domain_of(organization, {founder});
    const auto one = domain_of(organization, {founder}, DomainKind::circle, outer);
    const auto two = domain_of(organization, {founder}, DomainKind::circle, outer);
    const auto apart = domain_of(organization, {founder});
    EXPECT_EQ(nearest_common_superdomain(organization, {one, two}), outer);
    EXPECT_EQ(nearest_common_superdomain(organization, {outer, one}), overall_domain);
    EXPECT_EQ(nearest_common_superdomain(organization, {one, apart}), overall_domain);
    EXPECT_EQ(nearest_common_superdomain(organization, {overall_domain, one}), overall_domain);
}

TEST(FindDomain, PointsAtWhatNamesNoDomain) {
    const auto refused = find_domain(founded(), DomainId{9}, "/parent");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().name, "domain.not_found");
    EXPECT_EQ(refused.error().kind, Kind::not_found);
    EXPECT_EQ(refused.error().where, "/parent");
}

}  // namespace
}  // namespace kring
