#pragma once

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

/// Name, language, labels and defaults; by the overall domain's governing body. The driver model is
/// not among them: switching it goes through consent (0.2).
struct ChangeOrganization {
    std::string name;
    Language language = Language::nl;
    std::string circle_term;
    Settings settings;
};
BOOST_DESCRIBE_STRUCT(ChangeOrganization, (), (name, language, circle_term, settings))

/// The clock's own command: what falls due by now happens (3.26). Nobody's stance is decided by it
/// except where an agreement of the domain says so.
struct PassTime {};
BOOST_DESCRIBE_STRUCT(PassTime, (), ())

}  // namespace kring
