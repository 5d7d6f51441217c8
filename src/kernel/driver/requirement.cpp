#include "kernel/consent/light.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/driver/body.hpp"
#include "kernel/driver/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

Result<void> check_words(const DetermineRequirement& command, DriverModel model) {
    if (auto fine = check_text(command.text, "/text"); !fine) return fine;
    const bool asks_impact = model == DriverModel::driver_and_requirement;
    if (asks_impact && (!command.anticipated_impact || is_blank(*command.anticipated_impact)))
        return Error{Kind::refused, "requirement.impact_missing", "2.8", "/anticipated_impact"};
    if (auto fine = check_optional_text(command.anticipated_impact, "/anticipated_impact"); !fine)
        return fine;
    return check_optional_text(command.rationale, "/rationale");
}

/// Whether a requirement of this driver waits for the answers of the body.
bool is_being_decided(const Organization& organization, const Driver& driver) {
    for (const RequirementId id : driver.requirements) {
        const auto* proposal =
            organization.proposals.find(organization.requirements.find(id)->proposal);
        if (proposal && proposal->stage == ProposalStage::in_decision) return true;
    }
    return false;
}

Result<const Driver*> driver_to_determine(const Organization& organization, DriverId id,
                                          MemberId actor) {
    auto found = driver_for_body(organization, id, actor);
    if (!found) return found;
    const Driver& driver = **found;
    if (driver.stage < DriverStage::determining)
        return Error{Kind::refused, "driver.not_taken_up", "3.2", "/driver"};
    if (driver.stage > DriverStage::determining)
        return Error{Kind::conflict, "driver.requirement_is_determined", "3.2", "/driver"};
    if (is_being_decided(organization, driver))
        return Error{Kind::conflict, "requirement.is_being_decided", "3.2", "/driver"};
    return &driver;
}

LightConsent check_on(const Driver& driver, RequirementId requirement,
                      const DetermineRequirement& command) {
    LightConsent light;
    light.driver = driver.id;
    light.requirement = requirement;
    light.domain = driver.domain;
    light.target.target_kind = TargetKind::requirement;
    light.target.requirement = requirement;
    light.form = command.form.value_or(ProcessForm::live);
    light.content.title = title_from(command.text);
    light.content.text = command.text;
    light.content.intended_outcome = command.anticipated_impact;
    light.content.rationale = command.rationale;
    light.content.affected.only_us = true;
    return light;
}

}  // namespace

Result<Facts> decide(const Organization& organization, const DetermineRequirement& command,
                     const Context& context) {
    auto found = driver_to_determine(organization, command.driver, context.actor);
    if (!found) return found.error();
    const Driver& driver = **found;
    if (auto fine = check_words(command, organization.profile.driver_model); !fine)
        return fine.error();
    const bool one_decides = governing_body(organization, driver.domain).size() == 1;
    const RequirementId id = organization.requirements.next();
    const auto proposal = one_decides ? ProposalId{} : organization.proposals.next();
    Unfolding unfolding{organization, context};
    unfolding.happens(RequirementDetermined{id, driver.id, command.text, command.anticipated_impact,
                                            command.rationale, proposal});
    if (one_decides)
        unfolding.happens(
            RequirementAccepted{id, command.text, command.anticipated_impact, context.actor});
    else if (auto fine = open_light_consent(unfolding, check_on(driver, id, command)); !fine)
        return fine.error();
    return std::move(unfolding).facts();
}

}  // namespace kring
