#pragma once

#include <optional>
#include <string_view>

#include "kernel/ids.hpp"
#include "kernel/organization/profile.hpp"

namespace kring {

struct OrganizationFounded {
    static constexpr std::string_view kind = "organization.founded";
    std::string name;
    Language language;
    DriverModel driver_model;
    OverallDelegator overall_delegator;
};
BOOST_DESCRIBE_STRUCT(OrganizationFounded, (), (name, language, driver_model, overall_delegator))

struct OrganizationChanged {
    static constexpr std::string_view kind = "organization.changed";
    std::string name;
    Language language;
    std::string circle_term;
    Settings settings;
    std::optional<AgreementId> agreement{};  ///< that says so
};
BOOST_DESCRIBE_STRUCT(OrganizationChanged, (), (name, language, circle_term, settings, agreement))

/// Always follows a consent process of the overall domain (0.2).
struct DriverModelChanged {
    static constexpr std::string_view kind = "organization.driver_model_changed";
    DriverModel driver_model;
};
BOOST_DESCRIBE_STRUCT(DriverModelChanged, (), (driver_model))

}  // namespace kring
