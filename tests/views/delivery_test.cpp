#include "views/delivery.hpp"

#include "kernel/given.hpp"

namespace kring {
namespace {

/// A shop, and a workshop that is drawn with what it is said to get from the shop.
struct Deliveries : testing::Test {
    Organization organization = founded();
    DomainId shop = domain_of(organization, {founder});

    DomainId workshop_that(DomainDescription description, bool is_offered = true) {
        act(organization, founder,
            CreateDomain{overall_domain, "Workshop", DomainKind::circle, {}, description});
        const DomainId workshop = organization.domains.last();
        if (is_offered) act(organization, founder, OfferDomain{workshop, {founder}});
        return workshop;
    }
    static DomainDescription needing(DomainId provider, const std::string& deliverable) {
        auto description = minimum_description();
        description.dependencies = {{.provider = "Shop",
                                     .provider_domain = provider,
                                     .deliverable = deliverable,
                                     .expectations = "Weekly"}};
        return description;
    }
    static DomainDescription giving(DomainId customer, const std::string& deliverable) {
        auto description = minimum_description();
        description.customers_and_deliverables.push_back(
            {.customer = "Shop", .customer_domain = customer, .deliverable = deliverable});
        return description;
    }
    [[nodiscard]] std::vector<DeliveryLine> of(DomainId id) const {
        return deliveries_of(organization, *organization.domains.find(id));
    }
};

TEST_F(Deliveries, StandAtBothThoughOneAloneSaysSo) {
    const DomainId workshop = workshop_that(needing(shop, "Orders"));
    for (const DomainId id : {workshop, shop}) {
        const auto lines = of(id);
        ASSERT_EQ(lines.size(), 1u);
        EXPECT_EQ(lines[0].provider, shop);
        EXPECT_EQ(lines[0].customer, workshop);
        EXPECT_EQ(lines[0].deliverable, "Orders");
        EXPECT_EQ(lines[0].expectations, "Weekly");
        EXPECT_TRUE(lines[0].customer_says);
        EXPECT_FALSE(lines[0].provider_says);
    }
    EXPECT_TRUE(of(overall_domain).empty());
}

TEST_F(Deliveries, AreOneLineOnceBothSaySo) {
    const DomainId workshop = workshop_that(needing(shop, "Orders"));
    const DomainId depot = workshop_that(giving(workshop, "Wood"));
    EXPECT_EQ(of(workshop).size(), 2u);
    auto drawn = needing(depot, "Wood");
    drawn.customers_and_deliverables.push_back(
        {.customer = "Depot", .customer_domain = depot, .deliverable = "Waste"});
    const DomainId yard = workshop_that(drawn, false);
    act(organization, founder, DescribeDomain{yard, "Yard", drawn});
    const auto lines = of(yard);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_FALSE(lines[0].provider_says) << "that is delivered to another";
    auto agreed = giving(yard, "Wood");
    const DomainId forest = workshop_that(agreed);
    drawn = needing(forest, "Wood, dry");
    act(organization, founder, DescribeDomain{yard, "Yard", drawn});
    EXPECT_EQ(of(yard).size(), 2u) << "other words are another delivery";
    drawn.dependencies[0].deliverable = "Wood";
    act(organization, founder, DescribeDomain{yard, "Yard", drawn});
    EXPECT_FALSE(of(forest)[0].customer_says) << "a draft does not say so yet";
    act(organization, founder, OfferDomain{yard, {founder}});
    for (const DomainId id : {yard, forest}) {
        const auto both = of(id);
        ASSERT_EQ(both.size(), 1u);
        EXPECT_TRUE(both[0].provider_says && both[0].customer_says);
    }
}

TEST_F(Deliveries, OfADraftAreNotHeldAgainstOthers) {
    const DomainId workshop = workshop_that(needing(shop, "Orders"), false);
    EXPECT_TRUE(of(shop).empty());
    EXPECT_EQ(of(workshop).size(), 1u);
}

}  // namespace
}  // namespace kring
