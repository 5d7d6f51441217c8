#include "kernel/backlog/decide.hpp"

#include "kernel/domain/governance.hpp"
#include "kernel/driver/body.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::int32_t longest_minutes = 24 * 60;

Result<void> check_estimate(const PrioritizeDriver& command, Date today) {
    if (command.rank < 0)
        return Error{Kind::refused, "backlog.rank_not_positive", "P-EFF-2", "/rank"};
    if (command.minutes && (*command.minutes < 1 || *command.minutes > longest_minutes))
        return Error{Kind::refused, "backlog.minutes_out_of_range", "", "/minutes"}.with(
            "limit", std::to_string(longest_minutes));
    if (command.due && *command.due < today)
        return Error{Kind::refused, "backlog.due_is_past", "", "/due"};
    return {};
}

/// 0, or any rank past the end, means last.
std::int32_t place_among(std::int32_t rank, std::size_t items) {
    const auto last = static_cast<std::int32_t>(items);
    return rank == 0 || rank > last ? last : rank;
}

/// An item that still has its place in the order, for the governing body of its domain.
Result<const BacklogItem*> open_item(const Organization& organization, BacklogItemId id,
                                     MemberId actor) {
    if (auto fine = check_active(organization, actor); !fine) return fine.error();
    const BacklogItem* item = organization.backlog_items.find(id);
    if (!item) return Error{Kind::not_found, "backlog.item_not_found", "", "/item"};
    if (auto fine = check_governs(organization, item->domain, actor); !fine) return fine.error();
    if (item->stage == BacklogStage::done || item->stage == BacklogStage::dropped)
        return Error{Kind::conflict, "backlog.item_is_closed", "", "/item"};
    return item;
}

BacklogItemAdded item_for(const Organization& organization, const Driver& driver,
                          const PrioritizeDriver& command) {
    BacklogItemAdded item{};
    item.item = organization.backlog_items.next();
    item.domain = driver.domain;
    item.driver = driver.id;
    item.title = driver.text.title;
    item.next_step = knows_requirement(organization, driver) ? NextStep::form_proposal
                                                             : NextStep::determine_requirement;
    item.rank =
        place_among(command.rank, organization.domains.find(driver.domain)->backlog.size() + 1);
    item.minutes = command.minutes;
    item.due = command.due;
    return item;
}

bool may_fulfil(const Organization& organization, const FollowUp& promise, MemberId actor) {
    return promise.who == actor || governs(organization, promise.domain, actor);
}

bool is_open(const Organization& organization, BacklogItemId id) {
    const BacklogItem* item = organization.backlog_items.find(id);
    return item && item->stage != BacklogStage::done && item->stage != BacklogStage::dropped;
}

}  // namespace

BacklogItemAdded last_item_for(const Organization& organization, const Driver& driver) {
    return item_for(organization, driver,
                    PrioritizeDriver{driver.id, 0, std::nullopt, std::nullopt});
}

Result<Facts> decide(const Organization& organization, const PrioritizeDriver& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const Driver* driver = organization.drivers.find(command.driver);
    if (!driver) return Error{Kind::not_found, "driver.not_found", "", "/driver"};
    if (auto fine = check_governs(organization, driver->domain, context.actor); !fine)
        return fine.error();
    if (driver->stage == DriverStage::in_inbox)
        return Error{Kind::refused, "driver.not_confirmed", "P-EFF-4", "/driver"};
    if (auto fine = check_estimate(command, date_of(context.now)); !fine) return fine.error();
    if (driver->stage == DriverStage::confirmed)
        return Facts{item_for(organization, *driver, command)};
    if (!driver->backlog_item)
        return Error{Kind::refused, "driver.is_off_the_backlog", "3.2", "/driver"};
    const auto& backlog = organization.domains.find(driver->domain)->backlog;
    return Facts{
        BacklogItemRanked{driver->backlog_item, place_among(command.rank, backlog.size())}};
}

Result<Facts> decide(const Organization& organization, const RankBacklogItem& command,
                     const Context& context) {
    const auto item = open_item(organization, command.item, context.actor);
    if (!item) return item.error();
    if (command.rank < 0)
        return Error{Kind::refused, "backlog.rank_not_positive", "P-EFF-2", "/rank"};
    const auto& backlog = organization.domains.find((*item)->domain)->backlog;
    return Facts{BacklogItemRanked{command.item, place_among(command.rank, backlog.size())}};
}

Result<Facts> decide(const Organization& organization, const DropBacklogItem& command,
                     const Context& context) {
    const auto item = open_item(organization, command.item, context.actor);
    if (!item) return item.error();
    const Driver* driver = organization.drivers.find((*item)->driver);
    if (driver)
        if (auto fine = check_not_being_answered(organization, *driver, "/item"); !fine)
            return fine.error();
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    return Facts{BacklogItemClosed{command.item, BacklogStage::dropped, command.reason}};
}

Result<Facts> decide(const Organization& organization, const FulfilFollowUp& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const FollowUp* promise = organization.follow_ups.find(command.follow_up);
    if (!promise) return Error{Kind::not_found, "follow_up.not_found", "", "/follow_up"};
    if (!may_fulfil(organization, *promise, context.actor))
        return Error{Kind::forbidden, "follow_up.not_yours", "P-ACC-7", "/follow_up"};
    if (promise->fulfilled) return Error{Kind::conflict, "follow_up.is_fulfilled"};
    if (auto fine = check_text(command.what, "/what"); !fine) return fine.error();
    Facts facts{FollowUpFulfilled{command.follow_up, command.what}};
    if (is_open(organization, promise->returned_as))
        facts.push_back(BacklogItemClosed{promise->returned_as, BacklogStage::done, {}});
    return facts;
}

void pass_time_backlog(Unfolding& unfolding) {
    std::vector<FollowUpId> due;
    unfolding.state().follow_ups.for_each([&](FollowUpId id, const FollowUp& promise) {
        if (!promise.fulfilled && !promise.returned_as && promise.by_when <= unfolding.today())
            due.push_back(id);
    });
    for (const FollowUpId id : due)
        unfolding.happens(FollowUpReturned{id, unfolding.state().backlog_items.next()});
}

}  // namespace kring
