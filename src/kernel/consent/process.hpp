#pragma once

#include "kernel/consent/amendment.hpp"

namespace kring {

/// The nine steps of method 3.5 (S1 to S9), by their titles.
enum class Step {
    consent_to_driver,
    present_proposal,
    understand_proposal,
    brief_response,
    check_for_possible_objections,
    test_argument,
    resolve_objection,
    celebrate,
    consider_concerns
};
BOOST_DESCRIBE_ENUM(Step, consent_to_driver, present_proposal, understand_proposal, brief_response,
                    check_for_possible_objections, test_argument, resolve_objection, celebrate,
                    consider_concerns)

enum class ProcessForm { live, over_time };
BOOST_DESCRIBE_ENUM(ProcessForm, live, over_time)

enum class ProcessStage {
    running,
    on_hold,
    agreed,
    unchanged,
    abandoned,
    superseded,
    passed_on,
    discarded
};
BOOST_DESCRIBE_ENUM(ProcessStage, running, on_hold, agreed, unchanged, abandoned, superseded,
                    passed_on, discarded)

/// `disagree` belongs to the test of an argument, the others to all other checks. For the driver
/// (S1) a possible objection means: unclear, not ours, not a driver, or requirement unsuitable.
enum class Stance { none, concern, possible_objection, disagree };
BOOST_DESCRIBE_ENUM(Stance, none, concern, possible_objection, disagree)

struct Answer {
    MemberId member;
    Stance stance = Stance::none;
    std::string text;
    Instant at;
    bool counts = true;   ///< false once it was cleared or replaced; kept for the record
    bool absent = false;  ///< nobody answered: covered by the domain's absence agreement
    std::optional<DriverDoubt> doubt{};
};
BOOST_DESCRIBE_STRUCT(Answer, (), (member, stance, text, at, counts, absent, doubt))

/// One question put to all deciders. Answers stay hidden until it is revealed (P-EQUIV-4).
struct Check {
    Subject subject = Subject::proposal;
    ArgumentId argument;
    AmendmentId amendment;
    std::int32_t revision = 1;  ///< of the subject; answers count for this one only (P-CONSENT-4)
    Instant opened_at;
    std::optional<Date> closes_on;  ///< over time: the last day of the window
    std::vector<Answer> answers;
    bool revealed = false;
};
BOOST_DESCRIBE_STRUCT(Check, (),
                      (subject, argument, amendment, revision, opened_at, closes_on, answers,
                       revealed))

struct Question {
    QuestionId id;
    Subject about = Subject::proposal;
    ArgumentId argument;
    AmendmentId amendment;
    MemberId asked_by;
    std::string text;
    bool why = false;  ///< a why-question: kept, but not for the step of understanding
    std::vector<std::string> answers;
};
BOOST_DESCRIBE_STRUCT(Question, (), (id, about, argument, amendment, asked_by, text, why, answers))

struct BriefResponse {
    MemberId member;
    std::optional<std::string> text;  ///< none: passed
};
BOOST_DESCRIBE_STRUCT(BriefResponse, (), (member, text))

struct Concern {
    MemberId member;
    std::string text;
    std::optional<std::string> watch_for;
    std::int32_t revision = 1;
    bool voiced = false;
    std::optional<bool> came_true;  ///< answered in a review (P-EMP-5)
};
BOOST_DESCRIBE_STRUCT(Concern, (), (member, text, watch_for, revision, voiced, came_true))

/// One level of the recursion of 3.6 and 3.7: an argument under test, or an objection being met.
enum class FrameKind { test, resolve };
BOOST_DESCRIBE_ENUM(FrameKind, test, resolve)
struct Frame {
    FrameKind frame_kind = FrameKind::test;
    ArgumentId argument;    ///< under test, or the objection being resolved
    AmendmentId amendment;  ///< resolve: the one put to the check; none while ideas are sought
};
BOOST_DESCRIBE_STRUCT(Frame, (), (frame_kind, argument, amendment))

/// A step that was left before its time, and the deciders who had not had their turn in it (3.0).
struct Jump {
    Step from = Step::present_proposal;
    Step to = Step::present_proposal;
    std::vector<MemberId> not_heard;
    MemberId by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Jump, (), (from, to, not_heard, by, at))

/// Consent decision-making on one proposal (3.5), with the argument tree and the amendments in it.
struct ConsentProcess {
    ProcessId id;
    ProposalId proposal;
    DomainId domain;
    ProcessForm form = ProcessForm::live;
    ProcessStage stage = ProcessStage::running;
    Step step = Step::consent_to_driver;
    MemberId facilitator;
    /// By the facilitator, from another; or for somebody who does not decide.
    bool seat_was_taken = false;
    std::vector<MemberId> deciders, affected;
    std::vector<MemberId> understood;  ///< who said so in the step of understanding
    std::vector<MemberId> late;        ///< joined after that step and did not say so yet
    std::vector<MemberId> silent;      ///< in a step of talking, covered by the absence agreement
    std::optional<Step> silent_in;     ///< that step: the present one or the one before
    std::vector<Jump> jumps;
    std::vector<Check> checks;  ///< all there were; at most the last of a subject is open
    std::vector<Question> questions;
    std::vector<BriefResponse> responses;
    std::vector<Argument> arguments;    ///< ArgumentId n is arguments[n-1]
    std::vector<Amendment> amendments;  ///< AmendmentId n is amendments[n-1]
    std::vector<Frame> frames;          ///< innermost last; empty outside S6 and S7
    std::vector<Concern> concerns;
    Instant started_at, step_entered_at;
    std::optional<Instant> ended_at;
    std::optional<Date> step_closes_on;
    std::optional<std::string> reason;  ///< of holding or ending
    std::optional<Date> resume_on;
    MemberId held_by;
    AgreementId agreement;
    std::int32_t resolved_objections = 0;
};
BOOST_DESCRIBE_STRUCT(ConsentProcess, (),
                      (id, proposal, domain, form, stage, step, facilitator, seat_was_taken,
                       deciders, affected, understood, late, silent, silent_in, jumps, checks,
                       questions, responses, arguments, amendments, frames, concerns, started_at,
                       ended_at, step_entered_at, step_closes_on, reason, resume_on, held_by,
                       agreement, resolved_objections))

/// The check that people are asked to answer now; nullptr if there is none.
[[nodiscard]] const Check* open_check(const ConsentProcess& process);
/// Whether its check is being asked or its answers are being dealt with.
[[nodiscard]] bool is_asking(const ConsentProcess& process);
/// What the check under way, or the last of the step, is about: nullptr if there was none.
[[nodiscard]] const Check* current_check(const ConsentProcess& process);
[[nodiscard]] const Argument* find_argument(const ConsentProcess& process, ArgumentId id);
[[nodiscard]] const Amendment* find_amendment(const ConsentProcess& process, AmendmentId id);
[[nodiscard]] const Answer* counting_answer(const Check& check, MemberId member);
/// Who answers for the argument, whoever raised it first.
[[nodiscard]] std::vector<MemberId> authors_of(const Argument& argument);
[[nodiscard]] bool is_author(const Argument& argument, MemberId member);
/// Whether it holds and nothing has met it yet.
[[nodiscard]] bool is_open_objection(const Argument& argument);
/// The check in which the hand was raised that the argument came from; nullptr if there was none.
[[nodiscard]] const Check* check_of_hand(const ConsentProcess& process, const Argument& argument);
/// Whether this hand in a check stands for an argument that is parked.
[[nodiscard]] bool is_parked(const ConsentProcess& process, const Check& check, MemberId hand);
/// Whether it began with an argument against an agreement in force (3.22).
[[nodiscard]] bool began_with_objection(const ConsentProcess& process);
/// Whether the member came after the step of understanding and has still to say that they do.
[[nodiscard]] bool is_late(const ConsentProcess& process, MemberId member);
[[nodiscard]] bool takes_part(const ConsentProcess& process, MemberId member);

}  // namespace kring
