#include "kernel/backlog/under_way.hpp"
#include "kernel/driver/body.hpp"
#include "kernel/driver/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// The first item of the order that nobody has begun with, nor waits for something.
BacklogItemId top_of(const Organization& organization, const Domain& domain) {
    for (const BacklogItemId id : domain.backlog) {
        const BacklogItem& item = *organization.backlog_items.find(id);
        if (item.stage == BacklogStage::ready && !running_about(organization, item)) return id;
    }
    return {};
}

/// A driver that is being responded to and that no decision has answered yet.
Result<const Driver*> driver_under_way(const Organization& organization, DriverId id,
                                       MemberId actor) {
    auto found = driver_for_body(organization, id, actor);
    if (!found) return found;
    const auto stage = (*found)->stage;
    if (stage < DriverStage::determining)
        return Error{Kind::refused, "driver.not_taken_up", "3.2", "/driver"};
    if (stage > DriverStage::requirement_accepted)
        return Error{Kind::conflict, "driver.is_decided", "3.2", "/driver"};
    return found;
}

Error requirement_missing() {
    return {Kind::refused, "driver.requirement_missing", "3.2", "/driver"};
}

Result<void> check_agreement(const Organization& organization, AgreementId id) {
    const Agreement* agreement = organization.agreements.find(id);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found", "", "/agreement"};
    if (agreement->stage == AgreementStage::active) return {};
    return Error{Kind::refused, "agreement.not_active", "", "/agreement"};
}

DriverReviewed reviewed(const ReviewDriver& command) {
    DriverReviewed fact{command.driver, DriverStage::closed, RequirementStage::fulfilled,
                        command.learning};
    switch (command.outcome) {
        case DriverReviewOutcome::close:
            break;
        case DriverReviewOutcome::next_requirement:
            fact.next = DriverStage::determining;
            break;
        case DriverReviewOutcome::revise_requirement:
            fact.next = DriverStage::determining;
            fact.requirement = RequirementStage::revised;
            break;
        case DriverReviewOutcome::driver_changed:
            fact.next = DriverStage::in_inbox;
            fact.requirement = RequirementStage::dropped;
            break;
    }
    return fact;
}

/// What has to be determined next is on the backlog again, at the top: it is being worked on.
BacklogItemAdded back_on_backlog(const Organization& organization, const Driver& driver) {
    BacklogItemAdded item{};
    item.item = organization.backlog_items.next();
    item.domain = driver.domain;
    item.driver = driver.id;
    item.title = driver.text.title;
    item.next_step = NextStep::determine_requirement;
    item.rank = 1;
    return item;
}

}  // namespace

Result<Facts> decide(const Organization& organization, const TakeUpDriver& command,
                     const Context& context) {
    auto found = driver_for_body(organization, command.driver, context.actor);
    if (!found) return found.error();
    const Driver& driver = **found;
    if (driver.stage < DriverStage::prioritized)
        return Error{Kind::refused, "driver.not_prioritized", "P-EFF-4", "/driver"};
    if (driver.stage > DriverStage::prioritized)
        return Error{Kind::conflict, "driver.is_taken_up", "3.2", "/driver"};
    if (auto fine = check_optional_text(command.reason_to_skip, "/reason_to_skip"); !fine)
        return fine.error();
    const Domain& domain = *organization.domains.find(driver.domain);
    const BacklogItem* item = organization.backlog_items.find(driver.backlog_item);
    // What is being decided already passes nothing by.
    const bool keeps_order = (item && running_about(organization, *item)) ||
                             top_of(organization, domain) == driver.backlog_item;
    if (!keeps_order && !command.reason_to_skip)
        return Error{Kind::refused, "driver.not_at_the_top", "P-EFF-7", "/reason_to_skip"};
    return Facts{DriverTakenUp{command.driver, command.reason_to_skip}};
}

Result<Facts> decide(const Organization& organization, const ChooseRoute& command,
                     const Context& context) {
    const auto driver = driver_under_way(organization, command.driver, context.actor);
    if (!driver) return driver.error();
    if (!knows_requirement(organization, **driver)) return requirement_missing();
    if (auto fine = check_text(command.why, "/why"); !fine) return fine.error();
    return Facts{RouteChosen{command.driver, command.route, command.why}};
}

Result<Facts> decide(const Organization& organization, const DecideDriver& command,
                     const Context& context) {
    auto found = driver_under_way(organization, command.driver, context.actor);
    if (!found) return found.error();
    const Driver& driver = **found;
    if (auto fine = check_not_being_answered(organization, driver); !fine) return fine.error();
    if (command.agreement) {
        if (auto fine = check_agreement(organization, *command.agreement); !fine)
            return fine.error();
    } else if (!knows_requirement(organization, driver)) {
        return requirement_missing();
    } else if (is_blank(command.how)) {
        return Error{Kind::refused, "driver.decision_missing", "3.2", "/how"};
    }
    if (!command.how.empty())
        if (auto fine = check_text(command.how, "/how"); !fine) return fine.error();
    Facts facts{
        DriverDecided{command.driver, command.agreement.value_or(AgreementId{}), command.how}};
    if (driver.backlog_item)
        facts.push_back(BacklogItemClosed{driver.backlog_item, BacklogStage::done, {}});
    return facts;
}

Result<Facts> decide(const Organization& organization, const ActOnDriver& command,
                     const Context& context) {
    auto found = driver_for_body(organization, command.driver, context.actor);
    if (!found) return found.error();
    if ((*found)->stage < DriverStage::decided)
        return Error{Kind::refused, "driver.not_decided", "3.2", "/driver"};
    if ((*found)->stage > DriverStage::decided)
        return Error{Kind::conflict, "driver.is_acted_on", "3.2", "/driver"};
    if (auto fine = check_text(command.what, "/what"); !fine) return fine.error();
    return Facts{DriverActedOn{command.driver, command.what}};
}

Result<Facts> decide(const Organization& organization, const ReviewDriver& command,
                     const Context& context) {
    auto found = driver_for_body(organization, command.driver, context.actor);
    if (!found) return found.error();
    const Driver& driver = **found;
    if (driver.stage < DriverStage::acted)
        return Error{Kind::refused, "driver.not_acted_on", "3.2", "/driver"};
    if (is_ended(driver.stage)) return Error{Kind::conflict, "driver.is_closed", "3.2", "/driver"};
    if (auto fine = check_not_being_answered(organization, driver); !fine) return fine.error();
    if (auto fine = check_text(command.learning, "/learning"); !fine) return fine.error();
    const DriverReviewed fact = reviewed(command);
    Facts facts{fact};
    if (fact.next == DriverStage::determining)
        facts.push_back(back_on_backlog(organization, driver));
    return facts;
}

}  // namespace kring
