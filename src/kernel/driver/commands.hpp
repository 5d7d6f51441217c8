#pragma once

#include "kernel/consent/process.hpp"
#include "kernel/driver/driver.hpp"

namespace kring {

// Source of all guards: method 3.2. "Body" is the governing body of the driver's domain.

/// The discoverer, while it lies in an inbox, or the body, improves the words.
struct ClarifyDriver {
    DriverId driver;
    DriverText text;
};
BOOST_DESCRIBE_STRUCT(ClarifyDriver, (), (driver, text))

struct ConfirmDriver {
    DriverId driver;
};
BOOST_DESCRIBE_STRUCT(ConfirmDriver, (), (driver))

struct PassOnDriver {
    DriverId driver;
    DomainId domain;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PassOnDriver, (), (driver, domain, reason))

struct DiscardDriver {
    DriverId driver;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DiscardDriver, (), (driver, reason))

/// The body asks whoever sensed it; the driver stays in the inbox.
struct AskAboutDriver {
    DriverId driver;
    std::string question;
};
BOOST_DESCRIBE_STRUCT(AskAboutDriver, (), (driver, question))

struct AnswerAboutDriver {
    DriverId driver;
    QuestionId question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(AnswerAboutDriver, (), (driver, question, answer))

/// Begins to respond: from the top of the backlog, or with a reason to skip it (P-EFF-7).
struct TakeUpDriver {
    DriverId driver;
    std::optional<std::string> reason_to_skip;
};
BOOST_DESCRIBE_STRUCT(TakeUpDriver, (), (driver, reason_to_skip))

/// Accepted at once where one person decides; otherwise it opens a check for objections.
struct DetermineRequirement {
    DriverId driver;
    std::string text;
    std::optional<std::string> anticipated_impact, rationale;
    std::optional<ProcessForm> form{};  ///< of that check; live unless said
};
BOOST_DESCRIBE_STRUCT(DetermineRequirement, (), (driver, text, anticipated_impact, rationale, form))

struct ChooseRoute {
    DriverId driver;
    Route route = Route::consent;
    std::string why;
};
BOOST_DESCRIBE_STRUCT(ChooseRoute, (), (driver, route, why))

/// Answers the driver by an agreement that exists, or by a decision that needs no agreement.
struct DecideDriver {
    DriverId driver;
    std::optional<AgreementId> agreement;
    std::string how;
};
BOOST_DESCRIBE_STRUCT(DecideDriver, (), (driver, agreement, how))

struct ActOnDriver {
    DriverId driver;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(ActOnDriver, (), (driver, what))

enum class DriverReviewOutcome { close, next_requirement, revise_requirement, driver_changed };
BOOST_DESCRIBE_ENUM(DriverReviewOutcome, close, next_requirement, revise_requirement,
                    driver_changed)

struct ReviewDriver {
    DriverId driver;
    DriverReviewOutcome outcome = DriverReviewOutcome::close;
    std::string learning;
};
BOOST_DESCRIBE_STRUCT(ReviewDriver, (), (driver, outcome, learning))

}  // namespace kring
