#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

enum class EffectKind { current, anticipated };
BOOST_DESCRIBE_ENUM(EffectKind, current, anticipated)

/// Why responding helps the organization (3.1): one at least.
enum class Benefit { value, less_waste, avoided_harm };
BOOST_DESCRIBE_ENUM(Benefit, value, less_waste, avoided_harm)

/// The words of a driver (2.7). `need` and `impact` belong to the older model; they are kept as an
/// embedded requirement (0.2), so that switching models changes no text.
struct DriverText {
    std::string title, situation, effect;
    EffectKind effect_kind = EffectKind::current;
    std::optional<std::string> relevance, need, impact;
    friend bool operator==(const DriverText&, const DriverText&) = default;
};
BOOST_DESCRIBE_STRUCT(DriverText, (),
                      (title, situation, effect, effect_kind, relevance, need, impact))

/// 2.7 lifecycle. PASSED_ON is a hop back to `in_inbox`; SENSED is the tension.
enum class DriverStage {
    in_inbox,
    confirmed,
    prioritized,
    determining,
    requirement_accepted,
    decided,
    acted,
    reviewing,
    closed,
    discarded
};
BOOST_DESCRIBE_ENUM(DriverStage, in_inbox, confirmed, prioritized, determining,
                    requirement_accepted, decided, acted, reviewing, closed, discarded)

/// How the requirement will be met (3.2 choose_route).
enum class Route {
    direct_action,
    organize_work,
    individual_decision,
    proposal_forming,
    consent,
    design_domain,
    select
};
BOOST_DESCRIBE_ENUM(Route, direct_action, organize_work, individual_decision, proposal_forming,
                    consent, design_domain, select)

struct Hop {
    DomainId from, to;
    MemberId by;
    Instant at;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Hop, (), (from, to, by, at, reason))

struct DriverQuestion {
    QuestionId id;
    MemberId asked_by;
    std::string question;
    std::optional<std::string> answer;
};
BOOST_DESCRIBE_STRUCT(DriverQuestion, (), (id, asked_by, question, answer))

/// A situation worth responding to (2.7), owned by one domain at a time.
struct Driver {
    DriverId id;
    DriverText text;
    std::vector<Benefit> benefits;
    MemberId discovered_by;
    DomainId domain;
    DriverStage stage = DriverStage::in_inbox;
    Instant arrived_at;          ///< in the inbox of `domain`
    bool whose_is_this = false;  ///< nobody knew whose domain it is
    bool unowned = false;        ///< passed around too often: an unowned responsibility (3.1)
    std::vector<Hop> hops;
    std::vector<DriverQuestion> questions;
    MemberId confirmed_by;
    std::optional<Instant> confirmed_at;
    BacklogItemId backlog_item;
    std::vector<RequirementId> requirements;
    std::optional<Route> route;
    std::optional<std::string> route_why;
    std::vector<ProposalId> proposals;
    std::vector<AgreementId> agreements;
    std::optional<std::string>
        outcome;  ///< reason of discarding, what was done, or what was learnt
};
BOOST_DESCRIBE_STRUCT(Driver, (),
                      (id, text, benefits, discovered_by, domain, stage, arrived_at, whose_is_this,
                       unowned, hops, questions, confirmed_by, confirmed_at, backlog_item,
                       requirements, route, route_why, proposals, agreements, outcome))

enum class RequirementStage { draft, accepted, fulfilled, revised, dropped };
BOOST_DESCRIBE_ENUM(RequirementStage, draft, accepted, fulfilled, revised, dropped)

/// What is needed to respond to a driver (2.8).
struct Requirement {
    RequirementId id;
    DriverId driver;
    std::string text;
    std::optional<std::string> anticipated_impact, rationale;
    bool embedded = false;  ///< written as need and impact of the driver itself
    RequirementStage stage = RequirementStage::draft;
    MemberId determined_by;
    Instant determined_at;
    MemberId accepted_by;  ///< where one person accepted it alone
    ProposalId proposal;   ///< its own check for objections; none where one person decides
    std::vector<std::string> watched;  ///< what an objection to it left to be looked at (3.7)
};
BOOST_DESCRIBE_STRUCT(Requirement, (),
                      (id, driver, text, anticipated_impact, rationale, embedded, stage,
                       determined_by, determined_at, accepted_by, proposal, watched))

/// Hints, never refusals (P-EFF-5, P-EMP-6, 2.7 soft checks). `found` is the word that caused it.
enum class HintKind { judging_word, solution_word, too_long, names_solution };
BOOST_DESCRIBE_ENUM(HintKind, judging_word, solution_word, too_long, names_solution)
struct Hint {
    HintKind kind;
    std::string field, found;
};
BOOST_DESCRIBE_STRUCT(Hint, (), (kind, field, found))

[[nodiscard]] std::vector<Hint> hints_on(const DriverText& text);
[[nodiscard]] std::vector<Hint> hints_on_requirement(const std::string& text);

}  // namespace kring
