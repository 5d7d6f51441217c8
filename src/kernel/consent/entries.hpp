#pragma once

#include <string_view>

#include "kernel/consent/process.hpp"

namespace kring {

struct ConsentStarted {
    static constexpr std::string_view kind = "consent.started";
    ProcessId process;
    ProposalId proposal;
    DomainId domain;
    ProcessForm form;
    Step step;
    MemberId facilitator;
    std::vector<MemberId> deciders, affected;
};
BOOST_DESCRIBE_STRUCT(ConsentStarted, (),
                      (process, proposal, domain, form, step, facilitator, deciders, affected))

/// The process moves to a step; `closes_on` is the window of a step taken over time. Entering a
/// check opens a new one on the current revision.
struct StepEntered {
    static constexpr std::string_view kind = "consent.step_entered";
    ProcessId process;
    Step step;
    std::optional<Date> closes_on;
    bool out_of_order = false;
    std::vector<MemberId> not_heard{};  ///< deciders who had not had their turn in the step left
};
BOOST_DESCRIBE_STRUCT(StepEntered, (), (process, step, closes_on, out_of_order, not_heard))

/// The actor, who did not take part before.
struct ParticipantJoined {
    static constexpr std::string_view kind = "consent.participant_joined";
    ProcessId process;
    bool decides = false;  ///< or is affected
    bool late = false;     ///< has still to say that they understand the proposal
};
BOOST_DESCRIBE_STRUCT(ParticipantJoined, (), (process, decides, late))

struct StepExtended {
    static constexpr std::string_view kind = "consent.step_extended";
    ProcessId process;
    Date closes_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(StepExtended, (), (process, closes_on, reason))

struct FacilitatorChanged {
    static constexpr std::string_view kind = "consent.facilitator_changed";
    ProcessId process;
    MemberId facilitator;
};
BOOST_DESCRIBE_STRUCT(FacilitatorChanged, (), (process, facilitator))

struct QuestionAsked {
    static constexpr std::string_view kind = "consent.question_asked";
    ProcessId process;
    QuestionId question;
    Subject about;
    ArgumentId argument;
    AmendmentId amendment;
    std::string text;
    bool why;
};
BOOST_DESCRIBE_STRUCT(QuestionAsked, (), (process, question, about, argument, amendment, text, why))

struct QuestionAnswered {
    static constexpr std::string_view kind = "consent.question_answered";
    ProcessId process;
    QuestionId question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(QuestionAnswered, (), (process, question, answer))

struct ProposalUnderstood {
    static constexpr std::string_view kind = "consent.understood";
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(ProposalUnderstood, (), (process))

struct BriefResponseGiven {
    static constexpr std::string_view kind = "consent.brief_response_given";
    ProcessId process;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(BriefResponseGiven, (), (process, text))

/// Hidden from the others until CheckRevealed, in the logbook's readings too (P-EQUIV-4).
struct StanceGiven {
    static constexpr std::string_view kind = "consent.stance_given";
    ProcessId process;
    Stance stance;
    std::string text;
    std::optional<DriverDoubt> doubt{};
};
BOOST_DESCRIBE_STRUCT(StanceGiven, (), (process, stance, text, doubt))

/// Who was silent in the check or in the step that is left, covered by the domain's absence
/// agreement (P-CONSENT-11).
struct AbsenceCounted {
    static constexpr std::string_view kind = "consent.absence_counted";
    ProcessId process;
    std::vector<MemberId> members;
};
BOOST_DESCRIBE_STRUCT(AbsenceCounted, (), (process, members))

struct CheckRevealed {
    static constexpr std::string_view kind = "consent.check_revealed";
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(CheckRevealed, (), (process))

/// One raised hand is taken up; the frame of its test opens (P-CONSENT-5).
struct ArgumentChosen {
    static constexpr std::string_view kind = "consent.argument_chosen";
    ProcessId process;
    ArgumentId argument;
    MemberId author;
    bool new_information = false;
};
BOOST_DESCRIBE_STRUCT(ArgumentChosen, (), (process, argument, author, new_information))

struct ArgumentPresented {
    static constexpr std::string_view kind = "consent.argument_presented";
    ProcessId process;
    ArgumentId argument;
    std::vector<Premise> premises;
    std::string conclusion;
    std::vector<Aspect> aspects;
};
BOOST_DESCRIBE_STRUCT(ArgumentPresented, (), (process, argument, premises, conclusion, aspects))

struct ArgumentCheckOpened {
    static constexpr std::string_view kind = "consent.argument_check_opened";
    ProcessId process;
    ArgumentId argument;
    std::optional<Date> closes_on;
};
BOOST_DESCRIBE_STRUCT(ArgumentCheckOpened, (), (process, argument, closes_on))

/// After a sound disagreement the author found something left of the argument.
struct ArgumentRefined {
    static constexpr std::string_view kind = "consent.argument_refined";
    ProcessId process;
    ArgumentId argument;
    std::vector<Premise> premises;
    std::string conclusion;
    std::optional<Date> closes_on;
};
BOOST_DESCRIBE_STRUCT(ArgumentRefined, (), (process, argument, premises, conclusion, closes_on))

/// Facts are missing, and acting without them is what the argument is about from now on.
struct ArgumentReframed {
    static constexpr std::string_view kind = "consent.argument_reframed";
    ProcessId process;
    ArgumentId argument;
    std::string unknown;
    std::string risk;
    std::optional<Date> closes_on;
};
BOOST_DESCRIBE_STRUCT(ArgumentReframed, (), (process, argument, unknown, risk, closes_on))

/// The end of a test, or of an argument that was parked, and what its parent does with it: see
/// evolve.
struct ArgumentConcluded {
    static constexpr std::string_view kind = "consent.argument_concluded";
    ProcessId process;
    ArgumentId argument;
    ArgumentStage stage;
    std::optional<std::string> reason;
    std::optional<TensionId> tension{};
};
BOOST_DESCRIBE_STRUCT(ArgumentConcluded, (), (process, argument, stage, reason, tension))

struct ArgumentJoinAsked {
    static constexpr std::string_view kind = "consent.argument_join_asked";
    ProcessId process;
    ArgumentId argument;
};
BOOST_DESCRIBE_STRUCT(ArgumentJoinAsked, (), (process, argument))

struct ArgumentJoined {
    static constexpr std::string_view kind = "consent.argument_joined";
    ProcessId process;
    ArgumentId argument;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(ArgumentJoined, (), (process, argument, member))

struct ArgumentJoinDeclined {
    static constexpr std::string_view kind = "consent.argument_join_declined";
    ProcessId process;
    ArgumentId argument;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(ArgumentJoinDeclined, (), (process, argument, member))

/// One of several authors is none any more; the next one answers for it.
struct ArgumentLeft {
    static constexpr std::string_view kind = "consent.argument_left";
    ProcessId process;
    ArgumentId argument;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ArgumentLeft, (), (process, argument, reason))

/// The possible objection stays open while others are tested (P-CONSENT-2).
struct ArgumentParked {
    static constexpr std::string_view kind = "consent.argument_parked";
    ProcessId process;
    ArgumentId argument;
    Date until;
    MemberId owner;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ArgumentParked, (), (process, argument, until, owner, reason))

/// Its test goes on where it was parked, about the text as it is by now.
struct ArgumentTakenUp {
    static constexpr std::string_view kind = "consent.argument_taken_up";
    ProcessId process;
    ArgumentId argument;
};
BOOST_DESCRIBE_STRUCT(ArgumentTakenUp, (), (process, argument))

struct ArgumentAdopted {
    static constexpr std::string_view kind = "consent.argument_adopted";
    ProcessId process;
    ArgumentId argument;
    MemberId author;
};
BOOST_DESCRIBE_STRUCT(ArgumentAdopted, (), (process, argument, author))

struct AmendmentSuggested {
    static constexpr std::string_view kind = "consent.amendment_suggested";
    ProcessId process;
    AmendmentId amendment;
    AmendmentText suggestion;
};
BOOST_DESCRIBE_STRUCT(AmendmentSuggested, (), (process, amendment, suggestion))

struct AmendmentCheckOpened {
    static constexpr std::string_view kind = "consent.amendment_check_opened";
    ProcessId process;
    AmendmentId amendment;
    std::optional<Date> closes_on;
};
BOOST_DESCRIBE_STRUCT(AmendmentCheckOpened, (), (process, amendment, closes_on))

struct AmendmentDropped {
    static constexpr std::string_view kind = "consent.amendment_dropped";
    ProcessId process;
    AmendmentId amendment;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AmendmentDropped, (), (process, amendment, reason))

/// Its check was clear. A nested one is folded into its parent, which is checked again
/// (P-CONSENT-9); the outermost one is applied, and a ProposalRevised follows where text changed.
struct AmendmentAgreed {
    static constexpr std::string_view kind = "consent.amendment_agreed";
    ProcessId process;
    AmendmentId amendment;
    Resolution resolution;  ///< of the objection it meets; open where it only suspends
    std::optional<AmendmentText> folded;  ///< the parent's next text, where there is a parent
};
BOOST_DESCRIBE_STRUCT(AmendmentAgreed, (), (process, amendment, resolution, folded))

struct ConcernRecorded {
    static constexpr std::string_view kind = "consent.concern_recorded";
    ProcessId process;
    MemberId member;
    std::string text;
    std::optional<std::string> watch_for;
    bool voiced = false;
};
BOOST_DESCRIBE_STRUCT(ConcernRecorded, (), (process, member, text, watch_for, voiced))

struct ProcessHeld {
    static constexpr std::string_view kind = "consent.held";
    ProcessId process;
    std::string reason;
    std::optional<Date> resume_on;
    MemberId owner;
};
BOOST_DESCRIBE_STRUCT(ProcessHeld, (), (process, reason, resume_on, owner))

struct ProcessResumed {
    static constexpr std::string_view kind = "consent.resumed";
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(ProcessResumed, (), (process))

struct ProcessEnded {
    static constexpr std::string_view kind = "consent.ended";
    ProcessId process;
    ProcessStage stage;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ProcessEnded, (), (process, stage, reason))

}  // namespace kring
