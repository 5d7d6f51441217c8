#include "kernel/consent/given.hpp"

namespace kring {
namespace {

/// Two circles beside each other, and one inside the first.
struct Neighbours {
    Organization organization = founded({}, OverallDelegator::delegatees);
    MemberId ada = joined(organization), ben = joined(organization), cleo = joined(organization);
    DomainId shop = domain_of(organization, {ada});
    DomainId workshop = domain_of(organization, {ben});
    DomainId till;

    Neighbours() {
        act(organization, ada,
            CreateDomain{shop, "Till", DomainKind::role, {}, minimum_description()});
        till = organization.domains.last();
        act(organization, ada, OfferDomain{till, {ada}});
        act(organization, ada, AcceptDomain{till});
    }
    const std::vector<Overlap>& of(DomainId id) const {
        return organization.domains.find(id)->overlaps;
    }
    Error refused(MemberId actor, const Command& command) const {
        return refusal(organization, actor, command);
    }
};

TEST(RecordOverlap, IsFoundAtBothDomains) {
    Neighbours here;
    act(here.organization, here.ada,
        RecordOverlap{here.shop, here.workshop, "Repairs", here.workshop});
    for (const auto& [id, with] :
         {std::pair{here.shop, here.workshop}, std::pair{here.workshop, here.shop}}) {
        ASSERT_EQ(here.of(id).size(), 1u);
        EXPECT_EQ(here.of(id)[0].with, with);
        EXPECT_EQ(here.of(id)[0].shared, "Repairs");
        EXPECT_EQ(here.of(id)[0].decided_by, here.workshop);
    }
}

TEST(RecordOverlap, IsSaidAnewByTheOtherSide) {
    Neighbours here;
    act(here.organization, here.ada,
        RecordOverlap{here.shop, here.workshop, "Repairs", here.workshop});
    EXPECT_EQ(
        here.refused(here.ben, RecordOverlap{here.workshop, here.shop, "Repairs", here.workshop})
            .name,
        "domain.overlap_is_unchanged");
    act(here.organization, here.ben,
        RecordOverlap{here.workshop, here.shop, "The yard", overall_domain});
    for (const DomainId id : {here.shop, here.workshop}) {
        ASSERT_EQ(here.of(id).size(), 1u);
        EXPECT_EQ(here.of(id)[0].shared, "The yard");
        EXPECT_EQ(here.of(id)[0].decided_by, overall_domain);
    }
}

TEST(RecordOverlap, NeedsTwoActiveDomainsBesideEachOther) {
    Neighbours here;
    const auto refused = [&](DomainId one, DomainId other) {
        return here.refused(here.ada, RecordOverlap{one, other, "Repairs", one});
    };
    EXPECT_EQ(refused(here.shop, here.shop).name, "domain.overlap_with_itself");
    for (const auto& [one, other] :
         {std::pair{here.shop, here.till}, std::pair{here.till, here.shop},
          std::pair{here.till, overall_domain}}) {
        EXPECT_EQ(refused(one, other).name, "domain.overlap_is_nested");
        EXPECT_EQ(refused(one, other).rule, "P-STRUCT-1");
    }
    act(here.organization, founder,
        CreateDomain{overall_domain, "Garden", DomainKind::circle, {}, minimum_description()});
    const DomainId draft = here.organization.domains.last();
    EXPECT_EQ(refused(here.shop, draft).name, "domain.overlap_not_active");
    EXPECT_EQ(refused(here.shop, draft).where, "/other");
    EXPECT_EQ(refused(here.shop, DomainId{99}).name, "domain.not_found");
    // A domain inside one of them may overlap with the other one.
    act(here.organization, here.ada, RecordOverlap{here.till, here.workshop, "Payment", here.till});
}

TEST(RecordOverlap, SaysWhatIsSharedAndWhoDecides) {
    Neighbours here;
    EXPECT_EQ(here.refused(here.ada, RecordOverlap{here.shop, here.workshop, " ", here.shop}).name,
              "text.is_empty");
    const auto decides = [&](DomainId decider) {
        return here.refused(here.ada, RecordOverlap{here.till, here.workshop, "Payment", decider});
    };
    EXPECT_EQ(decides(here.shop).name, "domain.overlap_decider") << "around one of them only";
    EXPECT_EQ(decides(DomainId{99}).name, "domain.overlap_decider");
    act(here.organization, here.ada,
        RecordOverlap{here.till, here.workshop, "Payment", overall_domain});
}

TEST(RecordOverlap, IsForThoseWhoGovernOneOfThem) {
    Neighbours here;
    const RecordOverlap overlap{here.shop, here.workshop, "Repairs", here.shop};
    for (const MemberId other : {here.cleo, founder})
        EXPECT_EQ(here.refused(other, overlap).name, "domain.overlap_not_governed");
    act(here.organization, here.ben, overlap);
    EXPECT_EQ(here.refused(here.cleo, EndOverlap{here.shop, here.workshop, "No more."}).name,
              "domain.overlap_not_governed");
}

TEST(RecordOverlap, HasALimit) {
    Neighbours here;
    for (int i = 0; i < 51; ++i) domain_of(here.organization, {here.ben});
    const auto overlap = [&](std::uint32_t number) {
        return RecordOverlap{here.shop, DomainId{number}, "Repairs", here.shop};
    };
    const std::uint32_t last = here.organization.domains.last().number;
    for (std::uint32_t number = last - 50; number < last; ++number)
        act(here.organization, here.ada, overlap(number));
    EXPECT_EQ(here.refused(here.ada, overlap(last)).name, "domain.overlaps_too_many");
}

TEST(EndOverlap, TakesItFromBothWithAReason) {
    Neighbours here;
    const EndOverlap end{here.workshop, here.shop, "Repairs went to the workshop."};
    EXPECT_EQ(here.refused(here.ben, end).name, "domain.overlap_not_found");
    act(here.organization, here.ada,
        RecordOverlap{here.shop, here.workshop, "Repairs", here.workshop});
    EXPECT_EQ(here.refused(here.ben, EndOverlap{here.workshop, here.shop, ""}).rule, "P-ACC-6");
    act(here.organization, here.ben, end);
    EXPECT_TRUE(here.of(here.shop).empty());
    EXPECT_TRUE(here.of(here.workshop).empty());
}

}  // namespace
}  // namespace kring
