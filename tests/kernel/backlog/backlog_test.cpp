#include "kernel/given.hpp"

namespace kring {
namespace {

struct House {
    Organization organization = founded();
    MemberId ada = joined(organization), ben = joined(organization);
    DomainId calls = domain_of(organization, {ada});

    DriverId confirmed() {
        const auto id = driver_in(organization, calls, ben);
        act(organization, ada, ConfirmDriver{id});
        return id;
    }
    BacklogItemId prioritized(std::int32_t rank) {
        const auto id = confirmed();
        act(organization, ada, PrioritizeDriver{id, rank, {}, {}});
        return organization.drivers.find(id)->backlog_item;
    }
    const std::vector<BacklogItemId>& backlog() const {
        return organization.domains.find(calls)->backlog;
    }
    Error refused(const Command& command) const { return refusal(organization, ada, command); }
};

using Items = std::vector<BacklogItemId>;

TEST(PrioritizeDriver, PutsItOnTheBacklog) {
    House house;
    const auto id = house.confirmed();
    act(house.organization, house.ada, PrioritizeDriver{id, 0, 20, parse_date("2027-04-01")});
    const Driver& driver = *house.organization.drivers.find(id);
    const BacklogItem& item = *house.organization.backlog_items.find(driver.backlog_item);
    EXPECT_EQ(driver.stage, DriverStage::prioritized);
    EXPECT_EQ(item.title, driver.text.title);
    EXPECT_EQ(item.minutes, 20);
    EXPECT_EQ(item.due, parse_date("2027-04-01"));
    EXPECT_EQ(item.added_by, house.ada);
    EXPECT_EQ(item.next_step, NextStep::determine_requirement);
    EXPECT_EQ(house.backlog(), Items{item.id});
}

TEST(PrioritizeDriver, TwoNeverShareARank) {
    House house;
    const auto first = house.prioritized(1);
    const auto second = house.prioritized(1);
    EXPECT_EQ(house.backlog(), (Items{second, first}));
    const auto last = house.prioritized(0);
    const auto middle = house.prioritized(3);
    const auto past_the_end = house.prioritized(99);
    EXPECT_EQ(house.backlog(), (Items{second, first, middle, last, past_the_end}));
}

TEST(PrioritizeDriver, AgainRanksItAnew) {
    House house;
    const auto first = house.prioritized(0);
    const auto second = house.prioritized(0);
    const auto driver = house.organization.backlog_items.find(second)->driver;
    act(house.organization, house.ada, PrioritizeDriver{driver, 1, {}, {}});
    EXPECT_EQ(house.backlog(), (Items{second, first}));
}

TEST(PrioritizeDriver, NeedsAConfirmedDriver) {
    House house;
    const auto id = driver_in(house.organization, house.calls, house.ben);
    EXPECT_EQ(house.refused(PrioritizeDriver{id}).name, "driver.not_confirmed");
    EXPECT_EQ(house.refused(PrioritizeDriver{DriverId{99}}).name, "driver.not_found");
    act(house.organization, house.ada, DiscardDriver{id, "So."});
    EXPECT_EQ(house.refused(PrioritizeDriver{id}).name, "driver.is_off_the_backlog");
}

TEST(PrioritizeDriver, ChecksRankEstimateAndDate) {
    House house;
    const auto id = house.confirmed();
    EXPECT_EQ(house.refused(PrioritizeDriver{id, -1, {}, {}}).name, "backlog.rank_not_positive");
    EXPECT_EQ(house.refused(PrioritizeDriver{id, 1, 0, {}}).name, "backlog.minutes_out_of_range");
    EXPECT_EQ(house.refused(PrioritizeDriver{id, 1, {}, parse_date("2027-02-28")}).name,
              "backlog.due_is_past");
}

TEST(RankBacklogItem, MovesTheOthersDown) {
    House house;
    const auto one = house.prioritized(0), two = house.prioritized(0), three = house.prioritized(0);
    act(house.organization, house.ada, RankBacklogItem{three, 1});
    EXPECT_EQ(house.backlog(), (Items{three, one, two}));
    act(house.organization, house.ada, RankBacklogItem{three, 2});
    EXPECT_EQ(house.backlog(), (Items{one, three, two}));
    act(house.organization, house.ada, RankBacklogItem{one, 99});
    EXPECT_EQ(house.backlog(), (Items{three, two, one}));
    EXPECT_EQ(house.refused(RankBacklogItem{one, -1}).name, "backlog.rank_not_positive");
}

TEST(BacklogItem, IsInTheHandsOfTheBody) {
    House house;
    const auto item = house.prioritized(0);
    const Command commands[] = {RankBacklogItem{item, 1}, DropBacklogItem{item, "So."}};
    for (const auto& command : commands)
        EXPECT_EQ(refusal(house.organization, founder, command).name, "domain.not_governed");
    EXPECT_EQ(house.refused(RankBacklogItem{BacklogItemId{99}, 1}).name, "backlog.item_not_found");
}

TEST(DropBacklogItem, LeavesTheDriverConfirmed) {
    House house;
    const auto item = house.prioritized(0);
    EXPECT_EQ(house.refused(DropBacklogItem{item, ""}).rule, "P-ACC-6");
    act(house.organization, house.ada, DropBacklogItem{item, "Not this year."});
    EXPECT_TRUE(house.backlog().empty());
    EXPECT_EQ(house.organization.backlog_items.find(item)->stage, BacklogStage::dropped);
    EXPECT_EQ(house.organization.drivers.find(DriverId{1})->stage, DriverStage::confirmed);
    EXPECT_EQ(house.refused(DropBacklogItem{item, "Again."}).name, "backlog.item_is_closed");
    act(house.organization, house.ada, PrioritizeDriver{DriverId{1}});
    EXPECT_EQ(house.backlog().size(), 1U);
}

struct Promise : House {
    Promise() {
        other = prioritized(0);
        fold(organization,
             {FollowUpPromised{FollowUpId{1},
                               calls,
                               {},
                               DriverId{1},
                               ben,
                               parse_date("2027-04-26").value(),
                               "Get two quotes.",
                               "Back to the circle."}},
             {ada, today});
    }
    BacklogItemId other;

    void pass_time(std::string_view day) { act(organization, MemberId{}, PassTime{}, on(day)); }
    const FollowUp& promise() const { return *organization.follow_ups.find(FollowUpId{1}); }
};

TEST(FollowUp, ReturnsByItselfOnItsDate) {
    Promise house;
    house.pass_time("2027-04-25");
    EXPECT_EQ(house.backlog(), Items{house.other});
    house.pass_time("2027-04-26");
    const auto item = house.promise().returned_as;
    ASSERT_TRUE(item);
    EXPECT_EQ(house.backlog(), (Items{item, house.other}));
    EXPECT_EQ(house.organization.backlog_items.find(item)->title, "Get two quotes.");
    EXPECT_EQ(house.organization.backlog_items.find(item)->next_step, NextStep::other);
    EXPECT_EQ(house.organization.drivers.find(DriverId{1})->backlog_item, house.other);
    house.pass_time("2027-04-27");
    EXPECT_EQ(house.backlog().size(), 2U);
}

TEST(FollowUp, StaysWithWhomItWasPromisedByUntilItIsKeptOrDropped) {
    Promise house;
    const auto promised = [&] {
        return house.organization.involvements.find(house.ben)->follow_ups.size();
    };
    house.pass_time("2027-04-26");
    EXPECT_EQ(promised(), 1U);
    const auto item = house.promise().returned_as;
    EXPECT_EQ(house.organization.backlog_items.find(item)->follow_up, FollowUpId{1});
    Promise kept = house;
    act(kept.organization, kept.ada, FulfilFollowUp{FollowUpId{1}, "Here."});
    EXPECT_TRUE(kept.organization.involvements.find(kept.ben)->follow_ups.empty());
    act(house.organization, house.ada, DropBacklogItem{item, "No longer needed."});
    EXPECT_EQ(promised(), 0U);
}

TEST(FollowUp, ReturnsLateWhereNobodyLookedOnTheDay) {
    Promise house;
    house.pass_time("2027-05-20");
    EXPECT_TRUE(house.promise().returned_as);
}

TEST(FulfilFollowUp, KeepsItFromReturning) {
    Promise house;
    act(house.organization, house.ben, FulfilFollowUp{FollowUpId{1}, "Both quotes are here."});
    EXPECT_EQ(house.promise().fulfilled, "Both quotes are here.");
    house.pass_time("2027-04-27");
    EXPECT_EQ(house.backlog(), Items{house.other});
}

TEST(FulfilFollowUp, ClosesWhatHadReturned) {
    Promise house;
    house.pass_time("2027-04-26");
    act(house.organization, house.ada, FulfilFollowUp{FollowUpId{1}, "Late, but here."});
    EXPECT_EQ(house.backlog(), Items{house.other});
    EXPECT_EQ(house.refused(FulfilFollowUp{FollowUpId{1}, "Again."}).name,
              "follow_up.is_fulfilled");
}

TEST(FulfilFollowUp, IsForTheOneWhoPromisedOrTheBody) {
    Promise house;
    EXPECT_EQ(refusal(house.organization, founder, FulfilFollowUp{FollowUpId{1}, "So."}).name,
              "follow_up.not_yours");
    EXPECT_EQ(house.refused(FulfilFollowUp{FollowUpId{9}, "So."}).name, "follow_up.not_found");
    EXPECT_EQ(house.refused(FulfilFollowUp{FollowUpId{1}, ""}).where, "/what");
}

}  // namespace
}  // namespace kring
