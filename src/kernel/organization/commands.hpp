#pragma once

#include <optional>

#include "kernel/ids.hpp"
#include "kernel/organization/profile.hpp"

namespace kring {

/// Begins an organization: the first command of every logbook. The actor becomes the founder.
struct FoundOrganization {
    std::string name;
    Language language = Language::nl;
    DriverModel driver_model = DriverModel::driver_and_requirement;
    OverallDelegator overall_delegator = OverallDelegator::everyone;
};
BOOST_DESCRIBE_STRUCT(FoundOrganization, (), (name, language, driver_model, overall_delegator))

/// Name, language, labels and defaults; by the overall domain's governing body, on the ground of an
/// agreement where it is more than one person (2.1). The driver model is not among them: switching
/// it goes through consent (0.2).
struct ChangeOrganization {
    std::string name;
    Language language = Language::nl;
    std::string circle_term;
    Settings settings;
    std::optional<AgreementId> agreement{};
};
BOOST_DESCRIBE_STRUCT(ChangeOrganization, (), (name, language, circle_term, settings, agreement))

/// The clock's own command: what falls due by now happens (3.26). Nobody's stance is decided by it
/// except where an agreement of the domain says so.
struct PassTime {};
BOOST_DESCRIBE_STRUCT(PassTime, (), ())

}  // namespace kring
