#include "kernel/backlog/evolve.hpp"

#include <algorithm>

#include "kernel/text.hpp"

namespace kring {
namespace {

/// Puts the item at `rank` of its domain's order; what stood there and below moves down.
void place_in_order(Organization& organization, DomainId domain, BacklogItemId item,
                    std::int32_t rank) {
    organization.domains.change(domain, [&](Domain& holder) {
        auto& order = holder.backlog;
        std::erase(order, item);
        const auto last = static_cast<std::int32_t>(order.size());
        order.insert(order.begin() + std::clamp(rank - 1, 0, last), item);
    });
}

/// Whether it is the item by which a domain comes to respond to its own driver.
bool is_response_to(const Driver& driver, const BacklogItem& item) {
    const bool responds = item.next_step == NextStep::determine_requirement ||
                          item.next_step == NextStep::form_proposal;
    return responds && driver.domain == item.domain && !item.proposal && !item.agreement;
}

void attach_to_driver(Organization& organization, const BacklogItem& item) {
    const Driver* driver = organization.drivers.find(item.driver);
    if (!driver || !is_response_to(*driver, item)) return;
    organization.drivers.change(item.driver, [&](Driver& answered) {
        answered.backlog_item = item.id;
        if (answered.stage == DriverStage::confirmed) answered.stage = DriverStage::prioritized;
    });
}

void detach_from_driver(Organization& organization, const BacklogItem& item) {
    const Driver* driver = organization.drivers.find(item.driver);
    if (!driver || driver->backlog_item != item.id) return;
    organization.drivers.change(item.driver, [&](Driver& answered) {
        answered.backlog_item = {};
        const bool waits = answered.stage == DriverStage::prioritized ||
                           answered.stage == DriverStage::determining;
        if (waits && item.stage == BacklogStage::dropped) answered.stage = DriverStage::confirmed;
    });
}

void add(Organization& organization, BacklogItem item, std::int32_t rank) {
    place_in_order(organization, item.domain, item.id, rank);
    attach_to_driver(organization, item);
    const BacklogItemId id = item.id;
    organization.backlog_items.put(id, std::move(item));
}

}  // namespace

void evolve(Organization& organization, const BacklogItemAdded& fact, const Entry& place) {
    BacklogItem item;
    item.id = fact.item;
    item.domain = fact.domain;
    item.driver = fact.driver;
    item.proposal = fact.proposal;
    item.agreement = fact.agreement;
    item.title = fact.title;
    item.next_step = fact.next_step;
    item.minutes = fact.minutes;
    item.due = fact.due;
    item.added_by = place.by;
    item.added_at = place.at;
    const Driver* driver = organization.drivers.find(fact.driver);
    if (driver && driver->stage == DriverStage::determining && is_response_to(*driver, item))
        item.stage = BacklogStage::in_progress;
    add(organization, std::move(item), fact.rank);
}

void evolve(Organization& organization, const BacklogItemRanked& fact, const Entry&) {
    const DomainId domain = organization.backlog_items.find(fact.item)->domain;
    place_in_order(organization, domain, fact.item, fact.rank);
}

void evolve(Organization& organization, const BacklogItemClosed& fact, const Entry&) {
    organization.backlog_items.change(fact.item, [&](BacklogItem& item) {
        item.stage = fact.stage;
        item.reason = fact.reason;
    });
    const BacklogItem item = *organization.backlog_items.find(fact.item);
    organization.domains.change(item.domain,
                                [&](Domain& domain) { std::erase(domain.backlog, fact.item); });
    detach_from_driver(organization, item);
}

void evolve(Organization& organization, const FollowUpPromised& fact, const Entry&) {
    FollowUp promise;
    promise.id = fact.follow_up;
    promise.domain = fact.domain;
    promise.process = fact.process;
    promise.driver = fact.driver;
    promise.who = fact.who;
    promise.by_when = fact.by_when;
    promise.what = fact.what;
    promise.then_what = fact.then_what;
    organization.follow_ups.put(fact.follow_up, std::move(promise));
}

void evolve(Organization& organization, const FollowUpFulfilled& fact, const Entry&) {
    organization.follow_ups.change(fact.follow_up,
                                   [&](FollowUp& promise) { promise.fulfilled = fact.what; });
}

void evolve(Organization& organization, const FollowUpReturned& fact, const Entry& place) {
    organization.follow_ups.change(fact.follow_up,
                                   [&](FollowUp& promise) { promise.returned_as = fact.item; });
    const FollowUp& promise = *organization.follow_ups.find(fact.follow_up);
    BacklogItem item;
    item.id = fact.item;
    item.domain = promise.domain;
    item.driver = promise.driver;
    item.follow_up = promise.id;
    item.title = title_from(promise.what);
    item.next_step = NextStep::other;
    item.due = promise.by_when;
    item.added_by = place.by;
    item.added_at = place.at;
    add(organization, std::move(item), 1);
}

}  // namespace kring
