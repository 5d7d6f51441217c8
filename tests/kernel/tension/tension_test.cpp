#include "kernel/given.hpp"

namespace kring {
namespace {

struct House {
    Organization organization = founded(DriverModel::driver_only);
    MemberId ada = joined(organization), ben = joined(organization);
    DomainId calls = domain_of(organization, {ada});

    TensionId noted(std::optional<DomainId> guess = std::nullopt) {
        act(organization, ben, NoteTension{"Another angry call.", guess});
        return organization.tensions.last();
    }
    TensionId described() {
        const auto id = noted();
        act(organization, ben, DescribeSituation{id, driver_text()});
        return id;
    }
    TensionId qualified(std::optional<DomainId> guess = std::nullopt) {
        const auto id = noted(guess);
        act(organization, ben, DescribeSituation{id, driver_text()});
        act(organization, ben, QualifyTension{id, IsDriver::yes, {Benefit::value}, {}});
        return id;
    }
    const Tension& tension(TensionId id) const { return *organization.tensions.find(id); }
    Error refused(const Command& command) const { return refusal(organization, ben, command); }
};

TEST(NoteTension, KeepsItForItsOwner) {
    House house;
    const auto id = house.noted(house.calls);
    EXPECT_EQ(house.tension(id).owner, house.ben);
    EXPECT_EQ(house.tension(id).domain_guess, house.calls);
    EXPECT_EQ(house.tension(id).stage, TensionStage::noticed);
}

TEST(NoteTension, NeedsTextAndADomainThatExists) {
    House house;
    EXPECT_EQ(house.refused(NoteTension{"", {}}).name, "text.is_empty");
    EXPECT_EQ(house.refused(NoteTension{"So.", DomainId{99}}).name, "domain.not_found");
    EXPECT_EQ(refusal(house.organization, MemberId{9}, NoteTension{"So.", {}}).name,
              "member.not_active");
}

TEST(Tension, IsNotThereForAnybodyElse) {
    House house;
    const auto id = house.qualified();
    const Command commands[] = {InvestigateTension{id, "So."}, DissolveTension{id, {}},
                                DescribeSituation{id, driver_text()}, QualifyTension{id},
                                AssignTension{id}};
    for (const auto& command : commands) {
        const Error refused = refusal(house.organization, house.ada, command);
        EXPECT_EQ(refused.name, "tension.not_found");
        EXPECT_EQ(refused.kind, Kind::not_found);
        EXPECT_EQ(refused.rule, "P-TRANS-7");
    }
    EXPECT_EQ(house.refused(DissolveTension{TensionId{99}, {}}).name, "tension.not_found");
}

TEST(InvestigateTension, LeadsToUnderstanding) {
    House house;
    const auto id = house.noted();
    act(house.organization, house.ben, InvestigateTension{id, "It was the third this week."});
    EXPECT_EQ(house.tension(id).stage, TensionStage::understanding);
    EXPECT_EQ(house.tension(id).notes.front(), "It was the third this week.");
    EXPECT_EQ(house.refused(InvestigateTension{id, ""}).where, "/note");
}

TEST(DissolveTension, EndsIt) {
    House house;
    const auto id = house.noted();
    EXPECT_EQ(house.refused(DissolveTension{id, ""}).name, "text.is_empty");
    act(house.organization, house.ben, DissolveTension{id, "It was a mistake."});
    EXPECT_EQ(house.tension(id).stage, TensionStage::dissolved);
    EXPECT_EQ(house.refused(DissolveTension{id, {}}).name, "tension.is_settled");
}

TEST(DescribeSituation, TakesItsTitleFromTheSituation) {
    House house;
    const auto id = house.noted();
    auto text = driver_text();
    text.title = "";
    act(house.organization, house.ben, DescribeSituation{id, text});
    EXPECT_EQ(house.tension(id).stage, TensionStage::is_it_a_driver);
    EXPECT_EQ(house.tension(id).draft->title,
              "Four in ten calls come after six o'clock; they are read the next morning.");
}

TEST(DescribeSituation, NeedsSituationAndEffect) {
    House house;
    const auto id = house.noted();
    auto text = driver_text();
    text.situation = " ";
    EXPECT_EQ(house.refused(DescribeSituation{id, text}).name, "driver.situation_missing");
    text = driver_text();
    text.effect = "";
    EXPECT_EQ(house.refused(DescribeSituation{id, text}).name, "driver.effect_missing");
}

TEST(DescribeSituation, NeedsNeedAndImpactInTheOlderModelOnly) {
    House house;
    const auto id = house.noted();
    auto text = driver_text();
    text.impact.reset();
    EXPECT_EQ(house.refused(DescribeSituation{id, text}).name, "driver.impact_missing");
    text.need = " ";
    EXPECT_EQ(house.refused(DescribeSituation{id, text}).name, "driver.need_missing");
    house.organization.profile.driver_model = DriverModel::driver_and_requirement;
    text.need.reset();
    act(house.organization, house.ben, DescribeSituation{id, text});
}

TEST(QualifyTension, YesNeedsABenefit) {
    House house;
    const auto id = house.described();
    EXPECT_EQ(house.refused(QualifyTension{id}).name, "tension.benefit_missing");
    act(house.organization, house.ben,
        QualifyTension{id, IsDriver::yes, {Benefit::avoided_harm}, {}});
    EXPECT_EQ(house.tension(id).stage, TensionStage::whose_domain);
}

TEST(QualifyTension, NoNeedsAReason) {
    House house;
    const auto id = house.described();
    const Error refused = house.refused(QualifyTension{id, IsDriver::no, {}, {}});
    EXPECT_EQ(refused.rule, "P-ACC-6");
    act(house.organization, house.ben, QualifyTension{id, IsDriver::no, {}, "Only I mind."});
    EXPECT_EQ(house.tension(id).stage, TensionStage::not_relevant);
    EXPECT_EQ(house.tension(id).outcome, "Only I mind.");
}

TEST(QualifyTension, UnclearLeadsBackToUnderstanding) {
    House house;
    const auto id = house.described();
    act(house.organization, house.ben,
        QualifyTension{id, IsDriver::unclear, {}, "Ask those who take the calls."});
    EXPECT_EQ(house.tension(id).stage, TensionStage::understanding);
}

TEST(QualifyTension, ComesAfterDescribing) {
    House house;
    EXPECT_EQ(house.refused(QualifyTension{house.noted()}).name, "tension.not_described");
}

TEST(AssignTension, PassesTheDriverToAnInboxWithItsEmbeddedRequirement) {
    House house;
    const auto id = house.qualified();
    act(house.organization, house.ben, AssignTension{id, WhoseDomain::pass_on, house.calls, {}});
    const DriverId driver_id = house.tension(id).driver;
    const Driver& driver = *house.organization.drivers.find(driver_id);
    EXPECT_EQ(house.tension(id).stage, TensionStage::became_driver);
    EXPECT_EQ(driver.domain, house.calls);
    EXPECT_EQ(driver.stage, DriverStage::in_inbox);
    EXPECT_EQ(driver.discovered_by, house.ben);
    EXPECT_EQ(driver.arrived_at, today);
    EXPECT_EQ(house.organization.domains.find(house.calls)->drivers, std::vector{driver_id});
    const auto& requirement = *house.organization.requirements.find(driver.requirements.front());
    EXPECT_TRUE(requirement.embedded);
    EXPECT_EQ(requirement.text, driver_text().need);
    EXPECT_EQ(requirement.anticipated_impact, driver_text().impact);
}

TEST(AssignTension, MineIsADomainOneHolds) {
    House house;
    const auto id = house.qualified();
    EXPECT_EQ(house.refused(AssignTension{id, WhoseDomain::mine, house.calls, {}}).name,
              "tension.domain_is_not_yours");
    act(house.organization, house.ben, AssignTension{id, WhoseDomain::mine, overall_domain, {}});
    EXPECT_EQ(house.organization.drivers.find(DriverId{1})->domain, overall_domain);
}

TEST(AssignTension, UnknownGoesToWhatLiesAroundAllThatTheOwnerHolds) {
    House house;
    act(house.organization, house.ada,
        CreateDomain{house.calls, "Nights", DomainKind::circle, {}, minimum_description()});
    const DomainId nights = house.organization.domains.last();
    act(house.organization, house.ada, OfferDomain{nights, {house.ben}});
    act(house.organization, house.ben, AcceptDomain{nights});
    const auto assign = [&] {
        act(house.organization, house.ben,
            AssignTension{house.qualified(), WhoseDomain::unknown, {}, {}});
        return house.organization.drivers.find(house.organization.drivers.last())->domain;
    };
    EXPECT_EQ(assign(), house.calls);
    domain_of(house.organization, {house.ben});
    EXPECT_EQ(assign(), overall_domain);
}

TEST(AssignTension, UnknownGoesToTheGuessOrTheOverallDomain) {
    House house;
    act(house.organization, house.ben,
        AssignTension{house.qualified(house.calls), WhoseDomain::unknown, {}, {}});
    EXPECT_EQ(house.organization.drivers.find(DriverId{1})->domain, house.calls);
    act(house.organization, house.ben,
        AssignTension{house.qualified(), WhoseDomain::unknown, {}, {}});
    EXPECT_EQ(house.organization.drivers.find(DriverId{2})->domain, overall_domain);
    EXPECT_TRUE(house.organization.drivers.find(DriverId{2})->whose_is_this);
}

TEST(AssignTension, JustDoingItTellsWhatWasDone) {
    House house;
    const auto id = house.qualified();
    EXPECT_EQ(house.refused(AssignTension{id, WhoseDomain::just_do_it, {}, {}}).name,
              "tension.deed_missing");
    act(house.organization, house.ben,
        AssignTension{id, WhoseDomain::just_do_it, {}, "I called them back."});
    EXPECT_EQ(house.tension(id).stage, TensionStage::handled);
    EXPECT_TRUE(house.organization.drivers.empty());
}

TEST(AssignTension, TellsTheDomainWhatWasDoneForIt) {
    House house;
    const auto deeds_of = [&](DomainId domain) {
        return house.organization.domains.find(domain)->deeds;
    };
    const auto id = house.qualified();
    EXPECT_EQ(house.refused(AssignTension{id, WhoseDomain::just_do_it, DomainId{99}, "Done."}).name,
              "domain.not_found");
    act(house.organization, house.ben,
        AssignTension{id, WhoseDomain::just_do_it, overall_domain, "I called them back."});
    ASSERT_EQ(deeds_of(overall_domain).size(), 1u);
    EXPECT_EQ(deeds_of(overall_domain)[0].member, house.ben);
    EXPECT_EQ(deeds_of(overall_domain)[0].what, "I called them back.");
    for (std::size_t i = 0; i < most_deeds; ++i)
        act(house.organization, house.ben,
            AssignTension{house.qualified(), WhoseDomain::just_do_it, {}, std::to_string(i)});
    EXPECT_EQ(deeds_of(overall_domain).size(), most_deeds);
    EXPECT_EQ(deeds_of(overall_domain)[0].what, "0");
}

TEST(AssignTension, NeedsADomainAndAnAnswerToWhetherItIsADriver) {
    House house;
    EXPECT_EQ(house.refused(AssignTension{house.described(), WhoseDomain::unknown, {}, {}}).name,
              "tension.not_qualified");
    const auto id = house.qualified();
    EXPECT_EQ(house.refused(AssignTension{id, WhoseDomain::pass_on, {}, {}}).name,
              "tension.domain_missing");
    EXPECT_EQ(house.refused(AssignTension{id, WhoseDomain::pass_on, DomainId{99}, {}}).name,
              "domain.not_found");
}

}  // namespace
}  // namespace kring
