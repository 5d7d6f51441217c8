#include "kernel/consent/given.hpp"

namespace kring {
namespace {

struct House {
    explicit House(DriverModel model = DriverModel::driver_and_requirement)
        : organization(founded(model)) {}

    Organization organization;
    MemberId ada = joined(organization), ben = joined(organization);
    DomainId calls = domain_of(organization, {ada});
    DriverId id = prioritized_driver(organization, calls, ben, ada);

    void take_up() { act(organization, ada, TakeUpDriver{id, {}}); }
    void determine() {
        take_up();
        act(organization, ada, DetermineRequirement{id, "We need a watch.", "Calls heard.", {}});
    }
    void decide_it() {
        determine();
        act(organization, ada, DecideDriver{id, {}, "Ada watches on Fridays."});
    }
    void act_on_it() {
        decide_it();
        act(organization, ada, ActOnDriver{id, "Watched four Fridays."});
    }
    const Driver& driver() const { return *organization.drivers.find(id); }
    const Requirement& last_requirement() const {
        return *organization.requirements.find(driver().requirements.back());
    }
    Error refused(const Command& command) const { return refusal(organization, ada, command); }
};

TEST(TakeUpDriver, BeginsAtTheTop) {
    House house;
    house.take_up();
    EXPECT_EQ(house.driver().stage, DriverStage::determining);
    EXPECT_EQ(house.organization.backlog_items.find(house.driver().backlog_item)->stage,
              BacklogStage::in_progress);
    EXPECT_EQ(house.refused(TakeUpDriver{house.id, {}}).name, "driver.is_taken_up");
}

TEST(TakeUpDriver, SkippingTheTopNeedsAReason) {
    House house;
    const auto second = prioritized_driver(house.organization, house.calls, house.ben, house.ada);
    const Error refused = house.refused(TakeUpDriver{second, {}});
    EXPECT_EQ(refused.name, "driver.not_at_the_top");
    EXPECT_EQ(refused.rule, "P-EFF-7");
    EXPECT_EQ(house.refused(TakeUpDriver{second, ""}).name, "text.is_empty");
    act(house.organization, house.ada, TakeUpDriver{second, "The first waits for spring."});
    EXPECT_EQ(house.organization.drivers.find(second)->stage, DriverStage::determining);
}

TEST(TakeUpDriver, PassesByWhatIsUnderWay) {
    House house;
    const auto second = prioritized_driver(house.organization, house.calls, house.ben, house.ada);
    house.take_up();
    act(house.organization, house.ada, TakeUpDriver{second, {}});
}

TEST(TakeUpDriver, PassesByWhatIsBeingDecided) {
    Yard yard = started();
    const auto second = prioritized_driver(yard.organization, yard.buildings, yard.gus, yard.ada);
    yard.does(yard.ada, TakeUpDriver{second, {}});
}

TEST(TakeUpDriver, PassesNothingByWhereItIsBeingDecidedItself) {
    Yard yard = started();
    const auto first = prioritized_driver(yard.organization, yard.buildings, yard.gus, yard.ada);
    yard.does(yard.ada, RankBacklogItem{yard.organization.drivers.find(first)->backlog_item, 1});
    yard.does(yard.ada, TakeUpDriver{yard.driver, {}});
}

TEST(DecideDriver, IsNotForOnePersonWhileItIsBeingDecided) {
    Yard yard = started();
    yard.does(yard.ada, TakeUpDriver{yard.driver, {}});
    EXPECT_EQ(yard.refused(yard.ben, DecideDriver{yard.driver, {}, "I do it."}).name,
              "driver.is_being_answered");
}

TEST(TakeUpDriver, NeedsAPriority) {
    House house;
    const auto other = driver_in(house.organization, house.calls, house.ben);
    EXPECT_EQ(house.refused(TakeUpDriver{other, {}}).name, "driver.not_prioritized");
}

TEST(DetermineRequirement, IsAcceptedAtOnceWhereOnePersonDecides) {
    House house;
    house.determine();
    EXPECT_EQ(house.driver().stage, DriverStage::requirement_accepted);
    EXPECT_EQ(house.last_requirement().stage, RequirementStage::accepted);
    EXPECT_FALSE(house.last_requirement().embedded);
    EXPECT_TRUE(house.organization.proposals.empty());
    EXPECT_EQ(house.organization.backlog_items.find(house.driver().backlog_item)->next_step,
              NextStep::form_proposal);
}

TEST(DetermineRequirement, OpensACheckWhereSeveralDecide) {
    House house;
    act(house.organization, house.ada, OfferDomain{house.calls, {house.ben}});
    act(house.organization, house.ben, AcceptDomain{house.calls});
    house.determine();
    EXPECT_EQ(house.driver().stage, DriverStage::determining);
    EXPECT_EQ(house.last_requirement().stage, RequirementStage::draft);
    const Proposal& proposal =
        *house.organization.proposals.find(house.last_requirement().proposal);
    EXPECT_EQ(proposal.target.requirement, house.last_requirement().id);
    EXPECT_EQ(proposal.content().text, "We need a watch.");
    const ConsentProcess& process = *house.organization.processes.find(proposal.processes.back());
    EXPECT_EQ(process.step, Step::check_for_possible_objections);
    EXPECT_EQ(process.deciders, (std::vector{house.ada, house.ben}));
    EXPECT_EQ(house.refused(DetermineRequirement{house.id, "Other.", "So.", {}}).name,
              "requirement.is_being_decided");
}

TEST(DetermineRequirement, IsAcceptedWhenNobodyObjects) {
    House house;
    act(house.organization, house.ada, OfferDomain{house.calls, {house.ben}});
    act(house.organization, house.ben, AcceptDomain{house.calls});
    house.determine();
    const ProcessId process = house.organization.processes.last();
    for (const MemberId member : {house.ada, house.ben}) {
        GiveStance stance{};
        stance.process = process;
        stance.stance = Stance::none;
        act(house.organization, member, stance);
    }
    EXPECT_EQ(house.last_requirement().stage, RequirementStage::accepted);
    EXPECT_EQ(house.last_requirement().text, "We need a watch.");
    EXPECT_EQ(house.last_requirement().anticipated_impact, "Calls heard.");
    EXPECT_EQ(house.driver().stage, DriverStage::requirement_accepted);
}

TEST(DetermineRequirement, ComesAfterTakingUpAndOnlyOnce) {
    House house;
    const DetermineRequirement determine{house.id, "We need a watch.", "Calls heard.", {}};
    EXPECT_EQ(house.refused(determine).name, "driver.not_taken_up");
    house.determine();
    EXPECT_EQ(house.refused(determine).name, "driver.requirement_is_determined");
}

TEST(DetermineRequirement, NeedsWordsAndInTheNewerModelAnImpact) {
    House house;
    house.take_up();
    EXPECT_EQ(house.refused(DetermineRequirement{house.id, "", "So.", {}}).name, "text.is_empty");
    EXPECT_EQ(house.refused(DetermineRequirement{house.id, "So.", {}, {}}).name,
              "requirement.impact_missing");
    EXPECT_EQ(house.refused(DetermineRequirement{house.id, "So.", " ", {}}).name,
              "requirement.impact_missing");
    House older{DriverModel::driver_only};
    older.take_up();
    act(older.organization, older.ada, DetermineRequirement{older.id, "We need.", {}, {}});
}

TEST(ChooseRoute, FollowsTheRequirement) {
    House house;
    EXPECT_EQ(house.refused(ChooseRoute{house.id, Route::consent, "So."}).name,
              "driver.not_taken_up");
    house.take_up();
    EXPECT_EQ(house.refused(ChooseRoute{house.id, Route::consent, "So."}).name,
              "driver.requirement_missing");
    act(house.organization, house.ada, DetermineRequirement{house.id, "We need.", "So.", {}});
    EXPECT_EQ(house.refused(ChooseRoute{house.id, Route::consent, ""}).where, "/why");
    act(house.organization, house.ada, ChooseRoute{house.id, Route::consent, "It binds us both."});
    EXPECT_EQ(house.driver().route, Route::consent);
    EXPECT_EQ(house.driver().route_why, "It binds us both.");
}

TEST(ChooseRoute, TakesTheNeedOfTheOlderModelForTheRequirement) {
    House house{DriverModel::driver_only};
    EXPECT_EQ(house.organization.backlog_items.find(house.driver().backlog_item)->next_step,
              NextStep::form_proposal);
    house.take_up();
    act(house.organization, house.ada, ChooseRoute{house.id, Route::direct_action, "It is small."});
    EXPECT_EQ(house.driver().stage, DriverStage::requirement_accepted);
}

TEST(DecideDriver, AnswersItAndLeavesTheBacklog) {
    House house;
    house.decide_it();
    EXPECT_EQ(house.driver().stage, DriverStage::decided);
    EXPECT_EQ(house.driver().outcome, "Ada watches on Fridays.");
    EXPECT_TRUE(house.organization.domains.find(house.calls)->backlog.empty());
    EXPECT_EQ(house.refused(DecideDriver{house.id, {}, "So."}).name, "driver.is_decided");
}

TEST(DecideDriver, MayUseAnAgreementThatExists) {
    House house;
    house.take_up();
    house.organization.agreements.put(AgreementId{1}, {AgreementId{1}, house.calls});
    act(house.organization, house.ada, DecideDriver{house.id, AgreementId{1}, ""});
    EXPECT_EQ(house.driver().stage, DriverStage::decided);
    EXPECT_EQ(house.driver().agreements, std::vector{AgreementId{1}});
}

TEST(DecideDriver, NeedsARequirementAndADecision) {
    House house;
    EXPECT_EQ(house.refused(DecideDriver{house.id, {}, "So."}).name, "driver.not_taken_up");
    house.take_up();
    EXPECT_EQ(house.refused(DecideDriver{house.id, {}, "So."}).name, "driver.requirement_missing");
    EXPECT_EQ(house.refused(DecideDriver{house.id, AgreementId{9}, ""}).name,
              "agreement.not_found");
    Agreement dropped;
    dropped.stage = AgreementStage::dropped;
    house.organization.agreements.put(AgreementId{1}, dropped);
    EXPECT_EQ(house.refused(DecideDriver{house.id, AgreementId{1}, ""}).name,
              "agreement.not_active");
    act(house.organization, house.ada, DetermineRequirement{house.id, "We need.", "So.", {}});
    EXPECT_EQ(house.refused(DecideDriver{house.id, {}, " "}).name, "driver.decision_missing");
}

TEST(ActOnDriver, FollowsTheDecision) {
    House house;
    EXPECT_EQ(house.refused(ActOnDriver{house.id, "So."}).name, "driver.not_decided");
    house.act_on_it();
    EXPECT_EQ(house.driver().stage, DriverStage::acted);
    EXPECT_EQ(house.refused(ActOnDriver{house.id, "So."}).name, "driver.is_acted_on");
}

TEST(ActOnDriver, SaysWhatWasDone) {
    House house;
    house.decide_it();
    EXPECT_EQ(house.refused(ActOnDriver{house.id, ""}).where, "/what");
}

TEST(ReviewDriver, ClosesAndFulfilsTheRequirement) {
    House house;
    house.act_on_it();
    EXPECT_EQ(house.refused(ReviewDriver{house.id, {}, ""}).where, "/learning");
    act(house.organization, house.ada,
        ReviewDriver{house.id, DriverReviewOutcome::close, "Fridays were enough."});
    EXPECT_EQ(house.driver().stage, DriverStage::closed);
    EXPECT_EQ(house.last_requirement().stage, RequirementStage::fulfilled);
    EXPECT_EQ(house.refused(ReviewDriver{house.id, {}, "So."}).name, "driver.is_closed");
}

struct Reopened {
    DriverReviewOutcome outcome;
    DriverStage stage;
    RequirementStage requirement;
    std::size_t items;
};

TEST(ReviewDriver, OrLeadsOn) {
    const Reopened rows[] = {
        {DriverReviewOutcome::next_requirement, DriverStage::determining,
         RequirementStage::fulfilled, 1},
        {DriverReviewOutcome::revise_requirement, DriverStage::determining,
         RequirementStage::revised, 1},
        {DriverReviewOutcome::driver_changed, DriverStage::in_inbox, RequirementStage::dropped, 0}};
    for (const auto& row : rows) {
        House house;
        house.act_on_it();
        act(house.organization, house.ada, ReviewDriver{house.id, row.outcome, "Calls moved."});
        EXPECT_EQ(house.driver().stage, row.stage);
        EXPECT_EQ(house.last_requirement().stage, row.requirement);
        EXPECT_EQ(house.organization.domains.find(house.calls)->backlog.size(), row.items);
    }
}

TEST(ReviewDriver, LeavesNoRequirementToProposalsWhereTheDriverHasChanged) {
    House house;
    house.act_on_it();
    act(house.organization, house.ada,
        ReviewDriver{house.id, DriverReviewOutcome::driver_changed, "Calls moved."});
    act(house.organization, house.ada, ConfirmDriver{house.id});
    act(house.organization, house.ada, PrioritizeDriver{house.id});
    act(house.organization, house.ada, DraftProposal{house.id, std::nullopt, {}, {"Louder"}});
    const auto& drafted = *house.organization.proposals.find(house.organization.proposals.last());
    EXPECT_FALSE(drafted.requirement);
}

TEST(ReviewDriver, PutsTheNextRequirementInProgress) {
    House house;
    house.act_on_it();
    act(house.organization, house.ada,
        ReviewDriver{house.id, DriverReviewOutcome::next_requirement, "A next step."});
    const auto item = house.driver().backlog_item;
    EXPECT_EQ(house.organization.backlog_items.find(item)->stage, BacklogStage::in_progress);
    act(house.organization, house.ada, DetermineRequirement{house.id, "We need more.", "So.", {}});
    EXPECT_EQ(house.driver().stage, DriverStage::requirement_accepted);
}

TEST(ReviewDriver, FollowsTheDeed) {
    House house;
    house.decide_it();
    EXPECT_EQ(house.refused(ReviewDriver{house.id, {}, "So."}).name, "driver.not_acted_on");
}

}  // namespace
}  // namespace kring
