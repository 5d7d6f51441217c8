#include "kernel/driver/body.hpp"
#include "kernel/driver/evolve.hpp"

namespace kring {
namespace {

/// Need and impact of the driver's own words, as the requirement that goes with them (0.2).
void embed_requirement(Organization& organization, DriverId driver, RequirementId id,
                       const DriverText& text) {
    if (!id) return;
    if (!organization.requirements.find(id)) {
        Requirement requirement;
        requirement.id = id;
        requirement.driver = driver;
        requirement.embedded = true;
        organization.requirements.put(id, std::move(requirement));
        organization.drivers.change(driver, [&](Driver& one) { one.requirements.push_back(id); });
    }
    organization.requirements.change(id, [&](Requirement& requirement) {
        // Other words after a review that set it aside ask for it anew.
        if (requirement.stage != RequirementStage::accepted && requirement.text != text.need)
            requirement.stage = RequirementStage::draft;
        requirement.text = text.need.value_or("");
        requirement.anticipated_impact = text.impact;
    });
}

void lie_in(Organization& organization, DomainId domain, DriverId driver) {
    organization.domains.change(domain, [&](Domain& holder) { holder.drivers.push_back(driver); });
}

}  // namespace

void evolve(Organization& organization, const DriverDescribed& fact, const Entry& place) {
    Driver driver;
    driver.id = fact.driver;
    driver.text = fact.text;
    driver.benefits = fact.benefits;
    driver.discovered_by = place.by;
    driver.domain = fact.domain;
    driver.arrived_at = place.at;
    driver.whose_is_this = fact.whose_is_this;
    organization.drivers.put(fact.driver, std::move(driver));
    lie_in(organization, fact.domain, fact.driver);
    embed_requirement(organization, fact.driver, fact.requirement, fact.text);
}

void evolve(Organization& organization, const DriverClarified& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) { driver.text = fact.text; });
    embed_requirement(organization, fact.driver, fact.requirement, fact.text);
}

void evolve(Organization& organization, const DriverConfirmed& fact, const Entry& place) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = DriverStage::confirmed;
        driver.confirmed_by = place.by;
        driver.confirmed_at = place.at;
        driver.whose_is_this = false;
        driver.unowned = false;
    });
}

void evolve(Organization& organization, const DriverPassedOn& fact, const Entry& place) {
    organization.domains.change(fact.from,
                                [&](Domain& from) { std::erase(from.drivers, fact.driver); });
    lie_in(organization, fact.to, fact.driver);
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.domain = fact.to;
        driver.stage = DriverStage::in_inbox;
        driver.arrived_at = place.at;
        driver.confirmed_by = {};
        driver.whose_is_this = false;
        driver.unowned = fact.unowned;
        driver.hops.push_back({fact.from, fact.to, place.by, place.at, fact.reason});
    });
}

void evolve(Organization& organization, const DriverDiscarded& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.stage = DriverStage::discarded;
        driver.outcome = fact.reason;
    });
}

void evolve(Organization& organization, const DriverQuestioned& fact, const Entry& place) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.questions.push_back({fact.question, place.by, fact.text, std::nullopt});
    });
}

void evolve(Organization& organization, const DriverQuestionAnswered& fact, const Entry&) {
    organization.drivers.change(fact.driver, [&](Driver& driver) {
        driver.questions.at(fact.question.number - 1).answer = fact.answer;
    });
}

}  // namespace kring
