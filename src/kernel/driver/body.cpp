#include "kernel/driver/body.hpp"

#include <algorithm>

#include "kernel/domain/governance.hpp"

namespace kring {

Result<const Driver*> driver_for_body(const Organization& organization, DriverId id,
                                      MemberId actor) {
    if (auto fine = check_active(organization, actor); !fine) return fine.error();
    const Driver* driver = organization.drivers.find(id);
    if (!driver) return Error{Kind::not_found, "driver.not_found", "", "/driver"};
    if (auto fine = check_governs(organization, driver->domain, actor); !fine) return fine.error();
    return driver;
}

RequirementId embedded_requirement(const Organization& organization, const Driver& driver) {
    for (const RequirementId id : driver.requirements)
        if (organization.requirements.find(id)->embedded) return id;
    return {};
}

bool knows_requirement(const Organization& organization, const Driver& driver) {
    if (driver.stage == DriverStage::requirement_accepted) return true;
    return organization.profile.driver_model == DriverModel::driver_only &&
           embedded_requirement(organization, driver);
}

bool is_being_answered(const Organization& organization, const Driver& driver, ProposalId beside) {
    return std::any_of(driver.proposals.begin(), driver.proposals.end(), [&](ProposalId id) {
        const Proposal& proposal = *organization.proposals.find(id);
        return id != beside && proposal.stage == ProposalStage::in_decision &&
               !proposal.target.agreement;
    });
}

Result<void> check_not_being_answered(const Organization& organization, const Driver& driver,
                                      std::string where) {
    if (!is_being_answered(organization, driver)) return {};
    return Error{Kind::conflict, "driver.is_being_answered", "P-CONSENT-7", std::move(where)};
}

bool is_ended(DriverStage stage) {
    return stage == DriverStage::closed || stage == DriverStage::discarded;
}

}  // namespace kring
