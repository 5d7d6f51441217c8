#include "kernel/consent/given.hpp"

namespace kring {
namespace {

struct House {
    Organization organization = founded();
    MemberId ada = joined(organization), ben = joined(organization);
    DomainId calls = domain_of(organization, {ada});
    DriverId id = driver_in(organization, calls, ben);

    const Driver& driver() const { return *organization.drivers.find(id); }
    Error refused(const Command& command) const { return refusal(organization, ada, command); }
};

TEST(ConfirmDriver, TakesItOutOfTheInbox) {
    House house;
    act(house.organization, house.ada, ConfirmDriver{house.id});
    EXPECT_EQ(house.driver().stage, DriverStage::confirmed);
    EXPECT_EQ(house.driver().confirmed_by, house.ada);
    EXPECT_EQ(house.refused(ConfirmDriver{house.id}).name, "driver.not_in_inbox");
}

TEST(Driver, IsInTheHandsOfItsDomainsBody) {
    House house;
    const Command commands[] = {
        ConfirmDriver{house.id},        PassOnDriver{house.id, overall_domain, "So."},
        DiscardDriver{house.id, "So."}, AskAboutDriver{house.id, "So?"},
        TakeUpDriver{house.id, {}},     DetermineRequirement{house.id, "So.", "So.", {}},
        ChooseRoute{house.id},          DecideDriver{house.id, {}, "So."},
        ActOnDriver{house.id, "So."},   ReviewDriver{house.id},
        PrioritizeDriver{house.id}};
    for (const auto& command : commands) {
        EXPECT_EQ(refusal(house.organization, founder, command).name, "domain.not_governed");
        EXPECT_EQ(refusal(house.organization, MemberId{9}, command).name, "member.not_active");
    }
    EXPECT_EQ(house.refused(ConfirmDriver{DriverId{99}}).name, "driver.not_found");
}

TEST(DiscardDriver, NeedsAReasonThatTheDiscovererSees) {
    House house;
    const Error refused = house.refused(DiscardDriver{house.id, ""});
    EXPECT_EQ(refused.name, "reason.is_missing");
    EXPECT_EQ(refused.rule, "P-ACC-6");
    act(house.organization, house.ada, DiscardDriver{house.id, "We stopped taking calls."});
    EXPECT_EQ(house.driver().stage, DriverStage::discarded);
    EXPECT_EQ(house.driver().outcome, "We stopped taking calls.");
    EXPECT_EQ(house.refused(DiscardDriver{house.id, "Again."}).name, "driver.response_has_begun");
}

TEST(DiscardDriver, TakesItOffTheBacklog) {
    House house;
    act(house.organization, house.ada, ConfirmDriver{house.id});
    act(house.organization, house.ada, PrioritizeDriver{house.id});
    act(house.organization, house.ada, DiscardDriver{house.id, "No calls any more."});
    EXPECT_TRUE(house.organization.domains.find(house.calls)->backlog.empty());
    EXPECT_EQ(house.driver().stage, DriverStage::discarded);
}

TEST(PassOnDriver, LaysItInTheOtherInbox) {
    House house;
    act(house.organization, house.ada, ConfirmDriver{house.id});
    act(house.organization, house.ada, PassOnDriver{house.id, overall_domain, "It is everyone's."},
        on("2027-03-04"));
    EXPECT_EQ(house.driver().domain, overall_domain);
    EXPECT_EQ(house.driver().stage, DriverStage::in_inbox);
    EXPECT_EQ(house.driver().arrived_at, on("2027-03-04"));
    EXPECT_EQ(house.driver().hops.front().reason, "It is everyone's.");
    EXPECT_FALSE(house.driver().unowned);
    EXPECT_TRUE(house.organization.domains.find(house.calls)->drivers.empty());
    EXPECT_EQ(house.organization.domains.find(overall_domain)->drivers, std::vector{house.id});
}

TEST(PassOnDriver, NeedsAReasonAndAnotherDomain) {
    House house;
    EXPECT_EQ(house.refused(PassOnDriver{house.id, overall_domain, ""}).name, "reason.is_missing");
    EXPECT_EQ(house.refused(PassOnDriver{house.id, house.calls, "So."}).name,
              "driver.is_there_already");
    EXPECT_EQ(house.refused(PassOnDriver{house.id, DomainId{99}, "So."}).name, "domain.not_found");
}

TEST(PassOnDriver, BackToWhereItWasIsAnUnownedResponsibility) {
    House house;
    const auto other = domain_of(house.organization, {house.ben});
    act(house.organization, house.ada, PassOnDriver{house.id, other, "Yours."});
    act(house.organization, house.ben, PassOnDriver{house.id, house.calls, "No, yours."});
    EXPECT_EQ(house.driver().domain, overall_domain);
    EXPECT_TRUE(house.driver().unowned);
    act(house.organization, founder, PassOnDriver{house.id, house.calls, "It is yours."});
    EXPECT_EQ(house.driver().domain, house.calls);
    EXPECT_FALSE(house.driver().unowned);
    act(house.organization, house.ada, PassOnDriver{house.id, other, "Still not ours."});
    EXPECT_EQ(house.driver().domain, overall_domain);
    EXPECT_TRUE(house.driver().unowned);
}

TEST(PassOnDriver, TheThirdTimeItGoesToTheCommonSuperdomain) {
    House house;
    auto& organization = house.organization;
    const auto outer = domain_of(organization, {founder});
    const auto inside = [&] {
        return domain_of(organization, {founder}, DomainKind::circle, outer);
    };
    const auto one = inside(), two = inside(), three = inside(), four = inside();
    const auto id = driver_in(organization, one, house.ben);
    act(organization, founder, PassOnDriver{id, two, "Not ours."});
    act(organization, founder, PassOnDriver{id, three, "Not ours."});
    EXPECT_FALSE(organization.drivers.find(id)->unowned);
    act(organization, founder, PassOnDriver{id, four, "Not ours."});
    EXPECT_EQ(organization.drivers.find(id)->domain, outer);
    EXPECT_TRUE(organization.drivers.find(id)->unowned);
    act(organization, founder, PassOnDriver{id, two, "It is yours."});
    EXPECT_EQ(organization.drivers.find(id)->domain, two);
    EXPECT_FALSE(organization.drivers.find(id)->unowned);
}

TEST(PassOnDriver, EndsOnceAResponseIsDecided) {
    House house;
    act(house.organization, house.ada, ConfirmDriver{house.id});
    act(house.organization, house.ada, PrioritizeDriver{house.id});
    act(house.organization, house.ada, TakeUpDriver{house.id, {}});
    act(house.organization, house.ada, DetermineRequirement{house.id, "We need X.", "So.", {}});
    EXPECT_EQ(house.refused(PassOnDriver{house.id, overall_domain, "So."}).name,
              "driver.response_has_begun");
}

TEST(ClarifyDriver, ByTheDiscovererWhileInTheInbox) {
    House house;
    auto text = driver_text();
    text.title = "";
    text.situation = "Four in ten calls come at night.";
    text.need.reset();
    text.impact.reset();
    act(house.organization, house.ben, ClarifyDriver{house.id, text});
    EXPECT_EQ(house.driver().text.title, "Four in ten calls come at night.");
    EXPECT_EQ(house.driver().text.need, driver_text().need);
    EXPECT_EQ(house.organization.requirements.size(), 1U);
    act(house.organization, house.ada, ConfirmDriver{house.id});
    EXPECT_EQ(refusal(house.organization, house.ben, ClarifyDriver{house.id, text}).name,
              "driver.not_in_inbox");
    act(house.organization, house.ada, ClarifyDriver{house.id, text});
}

TEST(ClarifyDriver, ChangesTheEmbeddedRequirement) {
    House house;
    auto text = driver_text();
    text.need = "We need a night watch.";
    act(house.organization, house.ada, ClarifyDriver{house.id, text});
    const auto& requirement =
        *house.organization.requirements.find(house.driver().requirements.front());
    EXPECT_EQ(requirement.text, "We need a night watch.");
}

TEST(ClarifyDriver, CanEmbedARequirementLater) {
    House house;
    auto text = driver_text();
    text.need.reset();
    text.impact.reset();
    const auto id = driver_in(house.organization, house.calls, house.ben, text);
    EXPECT_TRUE(house.organization.drivers.find(id)->requirements.empty());
    act(house.organization, house.ada, ClarifyDriver{id, driver_text()});
    EXPECT_EQ(house.organization.drivers.find(id)->requirements.size(), 1U);
}

TEST(ClarifyDriver, IsNotForOthersNorForWhatIsClosed) {
    House house;
    EXPECT_EQ(refusal(house.organization, founder, ClarifyDriver{house.id, driver_text()}).name,
              "domain.not_governed");
    EXPECT_EQ(house.refused(ClarifyDriver{house.id, {}}).name, "driver.situation_missing");
    EXPECT_EQ(house.refused(ClarifyDriver{DriverId{99}, driver_text()}).name, "driver.not_found");
    act(house.organization, house.ada, DiscardDriver{house.id, "So."});
    EXPECT_EQ(house.refused(ClarifyDriver{house.id, driver_text()}).name, "driver.is_closed");
}

TEST(AskAboutDriver, IsAnsweredByTheDiscoverer) {
    House house;
    EXPECT_EQ(house.refused(AskAboutDriver{house.id, ""}).where, "/question");
    act(house.organization, house.ada, AskAboutDriver{house.id, "Which nights?"});
    EXPECT_EQ(house.driver().stage, DriverStage::in_inbox);
    const AnswerAboutDriver answer{house.id, QuestionId{1}, "Fridays."};
    EXPECT_EQ(house.refused(answer).name, "driver.not_yours_to_explain");
    act(house.organization, house.ben, answer);
    EXPECT_EQ(house.driver().questions.front().asked_by, house.ada);
    EXPECT_EQ(house.driver().questions.front().answer, "Fridays.");
    EXPECT_EQ(refusal(house.organization, house.ben, answer).name, "driver.question_is_answered");
    for (const QuestionId none : {QuestionId{0}, QuestionId{2}})
        EXPECT_EQ(
            refusal(house.organization, house.ben, AnswerAboutDriver{house.id, none, "So."}).name,
            "driver.question_not_found");
}

TEST(AskAboutDriver, IsForTheInbox) {
    House house;
    act(house.organization, house.ada, ConfirmDriver{house.id});
    EXPECT_EQ(house.refused(AskAboutDriver{house.id, "Which?"}).name, "driver.not_in_inbox");
}

TEST(Driver, IsNotTakenFromUnderADecision) {
    const Yard yard = at_check();
    for (const Command& command :
         {Command{DiscardDriver{yard.driver, "I do not want it."}},
          Command{PassOnDriver{yard.driver, yard.garden, "Theirs."}},
          Command{ClarifyDriver{yard.driver, driver_text()}},
          Command{
              DropBacklogItem{yard.organization.drivers.find(yard.driver)->backlog_item, "So."}}}) {
        const Error refused = yard.refused(yard.ben, command);
        EXPECT_EQ(refused.name, "driver.is_being_answered");
        EXPECT_EQ(refused.kind, Kind::conflict);
    }
}

TEST(Driver, CanBeLetGoOfOnceTheDecisionIsAbandoned) {
    Yard yard = at_check();
    yard.does(yard.ada, AbandonProcess{yard.process, "It solved itself."});
    yard.does(yard.ben, DiscardDriver{yard.driver, "It solved itself."});
}

TEST(Driver, IsNotDiscardedWhileItsRequirementIsBeingChecked) {
    Yard yard;
    yard.does(yard.ada, TakeUpDriver{yard.driver, std::nullopt});
    yard.does(yard.ada, DetermineRequirement{yard.driver, "We need calls answered.",
                                             "so that nobody waits", std::nullopt});
    EXPECT_EQ(yard.refused(yard.ben, DiscardDriver{yard.driver, "No."}).name,
              "driver.is_being_answered");
}

}  // namespace
}  // namespace kring
