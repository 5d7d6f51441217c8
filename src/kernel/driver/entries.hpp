#pragma once

#include <string_view>

#include "kernel/driver/driver.hpp"

namespace kring {

/// A tension has become a driver and lies in a domain's inbox.
struct DriverDescribed {
    static constexpr std::string_view kind = "driver.described";
    DriverId driver;
    DomainId domain;
    DriverText text;
    std::vector<Benefit> benefits;
    RequirementId requirement;  ///< the embedded one, where need was written; else none
    bool whose_is_this = false;
};
BOOST_DESCRIBE_STRUCT(DriverDescribed, (),
                      (driver, domain, text, benefits, requirement, whose_is_this))

struct DriverClarified {
    static constexpr std::string_view kind = "driver.clarified";
    DriverId driver;
    DriverText text;
    RequirementId requirement;
};
BOOST_DESCRIBE_STRUCT(DriverClarified, (), (driver, text, requirement))

struct DriverConfirmed {
    static constexpr std::string_view kind = "driver.confirmed";
    DriverId driver;
};
BOOST_DESCRIBE_STRUCT(DriverConfirmed, (), (driver))

struct DriverPassedOn {
    static constexpr std::string_view kind = "driver.passed_on";
    DriverId driver;
    DomainId from, to;
    std::string reason;
    bool unowned = false;
};
BOOST_DESCRIBE_STRUCT(DriverPassedOn, (), (driver, from, to, reason, unowned))

struct DriverDiscarded {
    static constexpr std::string_view kind = "driver.discarded";
    DriverId driver;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DriverDiscarded, (), (driver, reason))

struct DriverQuestioned {
    static constexpr std::string_view kind = "driver.questioned";
    DriverId driver;
    QuestionId question;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(DriverQuestioned, (), (driver, question, text))

struct DriverQuestionAnswered {
    static constexpr std::string_view kind = "driver.question_answered";
    DriverId driver;
    QuestionId question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(DriverQuestionAnswered, (), (driver, question, answer))

struct DriverTakenUp {
    static constexpr std::string_view kind = "driver.taken_up";
    DriverId driver;
    std::optional<std::string> reason_to_skip;
};
BOOST_DESCRIBE_STRUCT(DriverTakenUp, (), (driver, reason_to_skip))

struct RequirementDetermined {
    static constexpr std::string_view kind = "requirement.determined";
    RequirementId requirement;
    DriverId driver;
    std::string text;
    std::optional<std::string> anticipated_impact, rationale;
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(RequirementDetermined, (),
                      (requirement, driver, text, anticipated_impact, rationale, proposal))

struct RequirementAccepted {
    static constexpr std::string_view kind = "requirement.accepted";
    RequirementId requirement;
    std::string text;
    std::optional<std::string> anticipated_impact;
    std::optional<MemberId> accepted_by{};  ///< where one person did so alone
    std::vector<std::string> watched{};     ///< what an objection to it left to be looked at
};
BOOST_DESCRIBE_STRUCT(RequirementAccepted, (),
                      (requirement, text, anticipated_impact, accepted_by, watched))

struct RouteChosen {
    static constexpr std::string_view kind = "driver.route_chosen";
    DriverId driver;
    Route route;
    std::string why;
};
BOOST_DESCRIBE_STRUCT(RouteChosen, (), (driver, route, why))

/// Decided without a new agreement: by an existing one, by one person, or by plain doing.
struct DriverDecided {
    static constexpr std::string_view kind = "driver.decided";
    DriverId driver;
    AgreementId agreement;
    std::string how;
};
BOOST_DESCRIBE_STRUCT(DriverDecided, (), (driver, agreement, how))

struct DriverActedOn {
    static constexpr std::string_view kind = "driver.acted_on";
    DriverId driver;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(DriverActedOn, (), (driver, what))

/// The review of a response (3.2 REVIEWING): closed, or back with a next step. `requirement` is
/// what has become of the one that was responded to.
struct DriverReviewed {
    static constexpr std::string_view kind = "driver.reviewed";
    DriverId driver;
    DriverStage next;
    RequirementStage requirement;
    std::string learning;
};
BOOST_DESCRIBE_STRUCT(DriverReviewed, (), (driver, next, requirement, learning))

}  // namespace kring
