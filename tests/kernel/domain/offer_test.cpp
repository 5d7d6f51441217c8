#include "kernel/consent/given.hpp"

namespace kring {
namespace {

using Members = std::vector<MemberId>;

struct House {
    Organization organization = founded({}, OverallDelegator::delegatees);
    MemberId ada = joined(organization), ben = joined(organization);

    DomainId draft(DomainDescription description = minimum_description()) {
        act(organization, founder,
            CreateDomain{overall_domain, "Calls", DomainKind::circle, {}, std::move(description)});
        return organization.domains.last();
    }
    const Domain& domain(DomainId id) const { return *organization.domains.find(id); }
};

TEST(OfferDomain, AsksPeopleAndWaits) {
    House house;
    const auto id = house.draft();
    act(house.organization, founder, OfferDomain{id, {house.ada, house.ben, house.ada}});
    EXPECT_EQ(house.domain(id).stage, DomainStage::offered);
    EXPECT_EQ(house.domain(id).offered_to, (Members{house.ada, house.ben}));
    EXPECT_TRUE(house.domain(id).delegatees.empty());
}

TEST(OfferDomain, NeedsTheMinimumSet) {
    House house;
    auto description = minimum_description();
    description.purpose.reset();
    description.delegator_responsibilities.clear();
    const auto id = house.draft(description);
    const Error refused = refusal(house.organization, founder, OfferDomain{id, {house.ada}});
    EXPECT_EQ(refused.name, "domain.minimum_set_missing");
    EXPECT_EQ(refused.details.front(), (Detail{"aspects", "purpose, delegator_responsibilities"}));
}

TEST(OfferDomain, NeedsADesignReviewAhead) {
    House house;
    const auto id = house.draft();
    const Error refused =
        refusal(house.organization, founder, OfferDomain{id, {house.ada}}, on("2027-06-01"));
    EXPECT_EQ(refused.name, "domain.design_review_not_ahead");
    EXPECT_EQ(refused.rule, "P-IMP-1");
}

TEST(OfferDomain, NobodyDelegatesWhatTheyDoNotHold) {
    House house;
    const auto id = house.draft();
    const Error refused = refusal(house.organization, house.ada, OfferDomain{id, {house.ada}});
    EXPECT_EQ(refused.name, "domain.delegator_not_governed");
    EXPECT_EQ(refused.rule, "P-ACC-3");
    EXPECT_EQ(refusal(house.organization, MemberId{9}, OfferDomain{id, {house.ada}}).name,
              "member.not_active");
}

TEST(OfferDomain, AddsPeopleToADomainThatIsHeld) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    act(house.organization, founder, OfferDomain{id, {house.ben}}, on("2028-01-01"));
    EXPECT_EQ(house.domain(id).stage, DomainStage::active);
    act(house.organization, house.ben, AcceptDomain{id});
    EXPECT_EQ(house.domain(id).delegatees, (Members{house.ada, house.ben}));
}

TEST(OfferDomain, OffersTheOverallDomainToo) {
    House house;
    act(house.organization, founder, OfferDomain{overall_domain, {house.ada}});
    act(house.organization, house.ada, AcceptDomain{overall_domain});
    EXPECT_EQ(house.domain(overall_domain).delegatees, (Members{founder, house.ada}));
}

TEST(OfferDomain, LooksAtEverybodyWhoIsAsked) {
    House house;
    act(house.organization, founder, InviteMember{});
    const MemberId invited = house.organization.members.last();
    const auto id = domain_of(house.organization, {house.ada});
    const auto asked = [&](Members to) {
        return refusal(house.organization, founder, OfferDomain{id, std::move(to)});
    };
    EXPECT_EQ(asked({}).name, "domain.nobody_asked");
    EXPECT_EQ(asked({MemberId{99}}).name, "member.not_found");
    EXPECT_EQ(asked({house.ben, invited}).name, "domain.offered_to_inactive");
    EXPECT_EQ(asked({house.ben, invited}).where, "/to/1");
    EXPECT_EQ(asked({house.ada}).name, "domain.is_held_already");
    act(house.organization, founder, OfferDomain{id, {house.ben}});
    EXPECT_EQ(asked({house.ben}).name, "domain.is_offered_already");
}

TEST(AcceptDomain, MakesADelegateeAndTheDomainActive) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    EXPECT_EQ(house.domain(id).stage, DomainStage::active);
    EXPECT_EQ(house.domain(id).delegatees, Members{house.ada});
    EXPECT_TRUE(house.domain(id).offered_to.empty());
    EXPECT_EQ(house.organization.members.find(house.ada)->domains, std::vector{id});
}

TEST(AcceptDomain, IsForThoseItWasOfferedTo) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    const Error refused = refusal(house.organization, house.ben, AcceptDomain{id});
    EXPECT_EQ(refused.name, "domain.not_offered");
    EXPECT_EQ(refused.rule, "P-ACC-3");
    EXPECT_EQ(refusal(house.organization, house.ben, DeclineDomain{id}).name, "domain.not_offered");
    EXPECT_EQ(refusal(house.organization, house.ben, AcceptDomain{DomainId{99}}).name,
              "domain.not_found");
}

TEST(DeclineDomain, ByTheLastOneAskedLeavesADraft) {
    House house;
    const auto id = house.draft();
    act(house.organization, founder, OfferDomain{id, {house.ada, house.ben}});
    act(house.organization, house.ada, DeclineDomain{id});
    EXPECT_EQ(house.domain(id).stage, DomainStage::offered);
    act(house.organization, house.ben, DeclineDomain{id});
    EXPECT_EQ(house.domain(id).stage, DomainStage::draft);
}

TEST(HandBackDomain, LeavesTheDomainVacantButActive) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    act(house.organization, house.ada, HandBackDomain{id, "No time.", "The keys are with Ben."});
    EXPECT_EQ(house.domain(id).stage, DomainStage::active);
    EXPECT_TRUE(house.domain(id).delegatees.empty());
    EXPECT_TRUE(house.organization.members.find(house.ada)->domains.empty());
}

TEST(HandBackDomain, NeedsAReasonAndAHolder) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    EXPECT_EQ(refusal(house.organization, house.ada, HandBackDomain{id, "", {}}).rule, "P-ACC-6");
    EXPECT_EQ(refusal(house.organization, house.ben, HandBackDomain{id, "No.", {}}).name,
              "domain.not_held");
}

TEST(OfferDomain, IsNotMadeToOneselfOfWhatOthersHold) {
    Organization organization = founded();
    const MemberId ada = joined(organization), ben = joined(organization);
    const DomainId calls = domain_of(organization, {ada});
    EXPECT_EQ(refusal(organization, ben, OfferDomain{calls, {ben}}).name,
              "domain.offered_past_its_people");
    EXPECT_EQ(refusal(organization, ben, OfferDomain{overall_domain, {ben}}).name,
              "domain.offered_to_oneself");
    act(organization, ada, OfferDomain{calls, {ben}});
    act(organization, ben, AcceptDomain{calls});
}

/// P-ACC-11: a circle is not filled with others past those who are in it.
TEST(OfferDomain, OfACircleIsMadeByThoseWhoHoldIt) {
    Organization organization = founded();
    const MemberId ada = joined(organization), ben = joined(organization);
    const DomainId calls = domain_of(organization, {ada});
    const OfferDomain to_ben{calls, {ben}};
    EXPECT_EQ(refusal(organization, founder, to_ben).name, "domain.offered_past_its_people");
    act(organization, ada, to_ben);
}

TEST(OfferDomain, OfACircleWhoseHoldersAreNotOfTheBodyIsMadeByThatBody) {
    Organization organization = founded();
    const MemberId ada = joined(organization), ben = joined(organization),
                   cas = joined(organization);
    const DomainId calls = domain_of(organization, {ada});
    act(organization, ada,
        CreateDomain{calls, "Nights", DomainKind::circle, std::nullopt, minimum_description()});
    const DomainId nights = organization.domains.last();
    act(organization, ada, OfferDomain{nights, {ben}});
    act(organization, ben, AcceptDomain{nights});
    act(organization, ada, OfferDomain{nights, {cas}});
}

TEST(OfferDomain, OfARoleIsMadeByThoseWhoDelegatedIt) {
    Organization organization = founded();
    const MemberId ada = joined(organization), ben = joined(organization);
    for (const auto kind : {DomainKind::role, DomainKind::open_team, DomainKind::helping_team}) {
        const DomainId keys = domain_of(organization, {ada}, kind);
        act(organization, founder, OfferDomain{keys, {ben}});
    }
}

TEST(OfferDomain, ToOneselfHoldsOnlyWhileItIsFree) {
    Yard yard;
    yard.does(yard.ada, CreateDomain{yard.buildings, "Boiler", DomainKind::role, std::nullopt,
                                     minimum_description()});
    const DomainId boiler = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{boiler, {yard.ada}});
    yard.does(yard.ben, OfferDomain{boiler, {yard.gus}});
    yard.does(yard.gus, AcceptDomain{boiler});
    EXPECT_EQ(yard.refused(yard.ada, AcceptDomain{boiler}).name, "domain.offered_to_oneself");
    EXPECT_EQ(yard.refused(yard.ada, AcceptDomain{boiler}).where, "/domain");
    yard.does(yard.ben, OfferDomain{boiler, {yard.ada}});
    yard.does(yard.ada, AcceptDomain{boiler});
}

TEST(OfferDomain, ToOneselfAndOthersIsAcceptedInAnyOrder) {
    Yard yard;
    yard.does(yard.ada, CreateDomain{yard.buildings, "Boiler", DomainKind::role, std::nullopt,
                                     minimum_description()});
    const DomainId boiler = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{boiler, {yard.ada, yard.gus}});
    yard.does(yard.gus, AcceptDomain{boiler});
    yard.does(yard.ada, AcceptDomain{boiler});
}

}  // namespace
}  // namespace kring
