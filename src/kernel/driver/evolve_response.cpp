#include "kernel/driver/evolve.hpp"

namespace kring {
namespace {

void set_item(Organization& organization, DriverId driver, auto change) {
    const BacklogItemId item = organization.drivers.find(driver)->backlog_item;
    if (item) organization.backlog_items.change(item, change);
}

}  // namespace

void evolve(Organization& organization, const DriverTakenUp& fact, const Entry&) {
    organization.drivers.change(fact.driver,
                                [](Driver& driver) { driver.stage = DriverStage::determining; });
    set_item(organization, fact.driver,
             [](BacklogItem& item) { item.stage = BacklogStage::in_progress; });
}

void evolve(Organization& organization, const RequirementDetermined& fact, const Entry& place) {
    Requirement requirement;
    requirement.id = fact.requirement;
    requirement.driver = fact.driver;
    requirement.text = fact.text;
    requirement.anticipated_impact = fact.anticipated_impact;
    requirement.rationale = fact.rationale;
    requirement.proposal = fact.proposal;
    requirement.determined_by = place.by;
    requirement.determined_at = place.at;
    organization.requirements.put(fact.requirement, std::move(requirement));
    organization.drivers.change(
        fact.driver, [&](Driver& driver) { driver.requirements.push_back(fact.requirement); });
}

void evolve(Organization& organization, const RequirementAccepted& fact, const Entry&) {
    organization.requirements.change(fact.requirement, [&](Requirement& requirement) {
        requirement.text = fact.text;
        requirement.anticipated_impact = fact.anticipated_impact;
        requirement.stage = RequirementStage::accepted;
        requirement.accepted_by = fact.accepted_by.value_or(MemberId{});
        requirement.watched = fact.watched;
    });
    const DriverId id = organization.requirements.find(fact.requirement)->driver;
    organization.drivers.change(id, [](Driver& driver) {
        if (driver.stage == DriverStage::determining)
            driver.stage = DriverStage::requirement_accepted;
    });
    set_item(organization, id, [](BacklogItem& item) { item.next_step = NextStep::form_proposal; });
}

void evolve(Organization& organization, const RouteChosen& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = DriverStage::requirement_accepted;
        driver.route = fact.route;
        driver.route_why = fact.why;
    });
}

void evolve(Organization& organization, const DriverDecided& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = DriverStage::decided;
        if (fact.agreement) driver.agreements.push_back(fact.agreement);
        if (!fact.how.empty()) driver.outcome = fact.how;
    });
}

void evolve(Organization& organization, const DriverActedOn& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = DriverStage::acted;
        driver.outcome = fact.what;
    });
}

void evolve(Organization& organization, const DriverReviewed& fact, const Entry& place) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = fact.next;
        driver.outcome = fact.learning;
        driver.route.reset();
        driver.route_why.reset();
        if (fact.next == DriverStage::in_inbox) driver.arrived_at = place.at;
    });
    for (const RequirementId id : organization.drivers.find(fact.driver)->requirements)
        organization.requirements.change(id, [&](Requirement& requirement) {
            if (requirement.stage == RequirementStage::accepted)
                requirement.stage = fact.requirement;
        });
}

}  // namespace kring
