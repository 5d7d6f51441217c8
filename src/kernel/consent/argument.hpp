#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

/// What a check or an argument is about.
enum class Subject { driver, proposal, argument, amendment };
BOOST_DESCRIBE_ENUM(Subject, driver, proposal, argument, amendment)

enum class PremiseStanding { open, agreed, struck, added };
BOOST_DESCRIBE_ENUM(PremiseStanding, open, agreed, struck, added)

struct Premise {
    std::string text;
    PremiseStanding standing = PremiseStanding::open;
};
BOOST_DESCRIBE_STRUCT(Premise, (), (text, standing))

enum class Aspect { effectiveness, side_effects, efficiency };
BOOST_DESCRIBE_ENUM(Aspect, effectiveness, side_effects, efficiency)

/// What somebody has against a driver in S1: the answers other than accepting it.
enum class DriverDoubt { unclear, not_ours, not_a_driver, requirement_unsuitable };
BOOST_DESCRIBE_ENUM(DriverDoubt, unclear, not_ours, not_a_driver, requirement_unsuitable)

/// States of method 3.6. A root ends qualified or not_qualified, a disagreement sound or not_sound.
enum class ArgumentStage {
    raised,
    presented,
    checking,
    investigating,
    integrating,
    parked,
    qualified,
    not_qualified,
    sound,
    not_sound,
    withdrawn
};
BOOST_DESCRIBE_ENUM(ArgumentStage, raised, presented, checking, investigating, integrating, parked,
                    qualified, not_qualified, sound, not_sound, withdrawn)

/// What became of an objection, that is of a qualified root argument (2.13).
enum class Resolution { none, open, resolved, left_and_monitored, closed_with_proposal };
BOOST_DESCRIBE_ENUM(Resolution, none, open, resolved, left_and_monitored, closed_with_proposal)

struct ArgumentRevision {
    std::int32_t number = 1;
    std::vector<Premise> premises;
    std::string conclusion;
    Instant at;
    /// Facts are missing: the premises say what is not known, and why acting without knowing it is
    /// a risk (3.6).
    bool reframed = false;
};
BOOST_DESCRIBE_STRUCT(ArgumentRevision, (), (number, premises, conclusion, at, reframed))

struct Argument {
    ArgumentId id;
    MemberId author;                     ///< who answers for it
    MemberId raised_by;                  ///< the author, unless somebody adopted it
    std::vector<MemberId> joined;        ///< authors as well: they had the same argument (3.6)
    std::vector<MemberId> asks_to_join;  ///< say so, and no author has answered them yet
    Subject about = Subject::proposal;
    ArgumentId parent;                  ///< the argument that this one disagrees with
    AmendmentId amendment;              ///< where about is amendment
    std::int32_t subject_revision = 1;  ///< of the proposal, argument or amendment it is about
    std::int32_t depth = 0;             ///< 0 for a root
    std::string first_words;            ///< what was written with the raised hand
    std::optional<DriverDoubt> doubt;   ///< what was said of the driver with it
    std::vector<Aspect> aspects;
    std::vector<ArgumentRevision> revisions;
    ArgumentStage stage = ArgumentStage::raised;
    Instant waits_since;  ///< raised, integrating: from when on it is the author's turn
    Resolution resolution = Resolution::none;
    AmendmentId resolved_by;
    std::optional<std::string> reason;  ///< of withdrawing or parking
    std::optional<Date> parked_until;
    MemberId parked_owner;                     ///< sees to it that it comes back
    std::optional<ArgumentStage> parked_from;  ///< where its test goes on
    std::optional<TensionId> tension;          ///< withdrawn: where its matter is taken further
    bool new_information = false;

    [[nodiscard]] bool is_root() const { return about != Subject::argument; }
    [[nodiscard]] std::int32_t revision() const {
        return revisions.empty() ? 0 : revisions.back().number;
    }
};
BOOST_DESCRIBE_STRUCT(Argument, (),
                      (id, author, raised_by, joined, asks_to_join, about, parent, amendment,
                       subject_revision, depth, first_words, doubt, aspects, revisions, stage,
                       waits_since, resolution, resolved_by, reason, parked_until, parked_owner,
                       parked_from, tension, new_information))

}  // namespace kring
