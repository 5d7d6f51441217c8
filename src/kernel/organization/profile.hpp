#pragma once

#include <cstdint>
#include <string>

#include "base/describe.hpp"
#include "base/instant.hpp"

namespace kring {

/// Which edition of the method labels and asks: method 0.2. Storage is the same for both.
enum class DriverModel { driver_only, driver_and_requirement };
BOOST_DESCRIBE_ENUM(DriverModel, driver_only, driver_and_requirement)

/// Who answers for the overall domain (2.1): all active members, or its delegatees.
enum class OverallDelegator { everyone, delegatees };
BOOST_DESCRIBE_ENUM(OverallDelegator, everyone, delegatees)

enum class Language { nl, en };
BOOST_DESCRIBE_ENUM(Language, nl, en)

/// Defaults of method 3.0, 3.5 and 3.26, each changeable by the organization.
struct Settings {
    std::int32_t inbox_days = 7;            ///< an inbox item untouched longer is shown as late
    std::int32_t review_horizon_days = 14;  ///< a review is prepared this long before its date
    std::int32_t objection_days = 5;        ///< an objection to an agreement is received within
    std::int32_t step_working_days = 3;     ///< window of a step taken over time
    std::int32_t guided_processes = 5;      ///< first consent processes that keep steps in order
};
BOOST_DESCRIBE_STRUCT(Settings, (),
                      (inbox_days, review_horizon_days, objection_days, step_working_days,
                       guided_processes))

struct Profile {
    std::string name;
    Language language = Language::nl;
    DriverModel driver_model = DriverModel::driver_and_requirement;
    OverallDelegator overall_delegator = OverallDelegator::everyone;
    std::string circle_term;  ///< relabels "circle" (Dutch "kring"); empty keeps the standard term
    Settings settings;
    Instant founded_at;
};
BOOST_DESCRIBE_STRUCT(Profile, (),
                      (name, language, driver_model, overall_delegator, circle_term, settings,
                       founded_at))

}  // namespace kring
