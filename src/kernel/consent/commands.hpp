#pragma once

#include "kernel/consent/process.hpp"
#include "kernel/driver/driver.hpp"

namespace kring {

// Source of all guards: method 3.0 and 3.5 to 3.7. F is the facilitator, D the deciders.

/// Opens the process on a shared proposal. By a member of the deciding body or an author.
struct StartConsent {
    ProposalId proposal;
    std::optional<MemberId> facilitator;  ///< default: the actor
    ProcessForm form = ProcessForm::live;
};
BOOST_DESCRIBE_STRUCT(StartConsent, (), (proposal, facilitator, form))

/// Who decides or is affected by now, and did not when it began, takes part from now on. Past the
/// step of understanding they say first that they understand the proposal (3.0).
struct TakePart {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(TakePart, (), (process))

/// In S1, where everybody says so: the driver is not for this domain and goes to another one, or it
/// is no driver and is discarded (3.3). Either ends the process.
struct LetGoOfDriver {
    ProcessId process;
    std::optional<DomainId> domain;  ///< none: it is discarded
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(LetGoOfDriver, (), (process, domain, reason))

/// F moves on: the guards of the step that is left are checked.
struct EnterStep {
    ProcessId process;
    Step step = Step::present_proposal;
    bool out_of_order = false;  ///< F asked whether anybody objects to jumping
};
BOOST_DESCRIBE_STRUCT(EnterStep, (), (process, step, out_of_order))

struct ExtendStep {
    ProcessId process;
    Date closes_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ExtendStep, (), (process, closes_on, reason))

struct ChangeFacilitator {
    ProcessId process;
    MemberId facilitator;
};
BOOST_DESCRIBE_STRUCT(ChangeFacilitator, (), (process, facilitator))

/// A question to understand what is on the table: the proposal, the argument or the amendment.
struct AskQuestion {
    ProcessId process;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(AskQuestion, (), (process, text))

struct AnswerQuestion {
    ProcessId process;
    QuestionId question;
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (process, question, answer))

/// In S3: the same meaning in clearer words, before anybody gives a stance.
struct ClarifyProposal {
    ProcessId process;
    ProposalContent content;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ClarifyProposal, (), (process, content, reason))

/// In S1: the words of the driver; the check starts again.
struct ClarifyDriverText {
    ProcessId process;
    DriverText text;
};
BOOST_DESCRIBE_STRUCT(ClarifyDriverText, (), (process, text))

struct SayUnderstood {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(SayUnderstood, (), (process))

/// One each, at most 500 characters; without text it is a pass (P-EQUIV-3).
struct GiveBriefResponse {
    ProcessId process;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(GiveBriefResponse, (), (process, text))

/// The actor's answer to the open check. The last decider's answer reveals them all. `doubt` goes
/// with a possible objection to a driver, and only with that.
struct GiveStance {
    ProcessId process;
    Stance stance = Stance::none;
    std::string text;
    std::optional<DriverDoubt> doubt{};
};
BOOST_DESCRIBE_STRUCT(GiveStance, (), (process, stance, text, doubt))

/// Ends waiting: every decider has answered or the absence agreement covers them (P-CONSENT-15).
struct CloseCheck {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(CloseCheck, (), (process))

/// F takes up one raised hand.
struct ChooseArgument {
    ProcessId process;
    MemberId author;
    bool new_information = false;
};
BOOST_DESCRIBE_STRUCT(ChooseArgument, (), (process, author, new_information))

/// The author lays out premises and conclusion (P-CONSENT-12).
struct PresentArgument {
    ProcessId process;
    std::vector<std::string> premises;
    std::string conclusion;
    std::vector<Aspect> aspects;
};
BOOST_DESCRIBE_STRUCT(PresentArgument, (), (process, premises, conclusion, aspects))

/// F asks who disagrees, wholly or partly, with the argument presented.
struct OpenArgumentCheck {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(OpenArgumentCheck, (), (process))

/// After a sound disagreement: what is left. Must differ from what was there.
struct RefineArgument {
    ProcessId process;
    std::vector<Premise> premises;
    std::string conclusion;
};
BOOST_DESCRIBE_STRUCT(RefineArgument, (), (process, premises, conclusion))

/// Facts are missing: the argument becomes "we do not know this, and acting without knowing is a
/// risk", and is tested as usual (3.6). Of arguments against a proposal or an amendment, which a
/// provision to find out could meet.
struct ReframeArgument {
    ProcessId process;
    std::string unknown;  ///< what is not known
    std::string risk;     ///< why acting without knowing it is a risk
};
BOOST_DESCRIBE_STRUCT(ReframeArgument, (), (process, unknown, risk))

/// "Mine is the same": whose own hand is up in the check that the argument came from asks to be one
/// of its authors. They ask, rather than being invited, because only who has heard the argument can
/// tell that it is theirs; an author answers, because nobody is spoken for without their leave.
struct AskToJoinArgument {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(AskToJoinArgument, (), (process))

/// An author answers who asked to join: from now on they are authors alike, or they are not.
struct AnswerJoinRequest {
    ProcessId process;
    MemberId member;
    bool joins = true;
};
BOOST_DESCRIBE_STRUCT(AnswerJoinRequest, (), (process, member, joins))

/// F sets a possible objection to the proposal aside until a day. It stays open, so there is no
/// agreement meanwhile (P-CONSENT-2); other raised hands are tested.
struct ParkArgument {
    ProcessId process;
    Date until;
    std::optional<MemberId> owner;  ///< sees to it that it comes back; default: the actor
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ParkArgument, (), (process, until, owner, reason))

/// F, its owner or one of its authors has a parked argument tested after all.
struct TakeUpArgument {
    ProcessId process;
    ArgumentId argument;
};
BOOST_DESCRIBE_STRUCT(TakeUpArgument, (), (process, argument))

/// After a sound disagreement: nothing is left. Where several are authors, the actor no longer is
/// one, and the argument stays.
struct DropArgument {
    ProcessId process;
    bool keep_as_concern = true;
};
BOOST_DESCRIBE_STRUCT(DropArgument, (), (process, keep_as_concern))

/// The author takes the argument back, at any time before it ends (P-ACC-6: with a reason). Where
/// several are authors, the actor no longer is one, and the argument stays.
struct WithdrawArgument {
    ProcessId process;
    std::string reason;
    bool keep_as_concern = true;
    std::optional<ArgumentId> argument{};  ///< a parked one; default: the one under test
    std::optional<TensionId> tension{};    ///< it is about another matter: that of this own tension
};
BOOST_DESCRIBE_STRUCT(WithdrawArgument, (), (process, reason, keep_as_concern, argument, tension))

/// Its author is gone, or silent since it was their turn for as long as a step over time takes:
/// somebody it concerns answers for the argument from now on, other than whom it is raised against.
struct AdoptArgument {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(AdoptArgument, (), (process))

/// A way to meet the objection: the objector first, then anybody (3.7).
struct SuggestAmendment {
    ProcessId process;
    AmendmentText suggestion;
};
BOOST_DESCRIBE_STRUCT(SuggestAmendment, (), (process, suggestion))

/// F puts one suggestion to the check; the others wait.
struct OpenAmendmentCheck {
    ProcessId process;
    AmendmentId amendment;
};
BOOST_DESCRIBE_STRUCT(OpenAmendmentCheck, (), (process, amendment))

/// Its proposer takes a suggestion back, or F sets it aside for another one.
struct DropAmendment {
    ProcessId process;
    AmendmentId amendment;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DropAmendment, (), (process, amendment, reason))

/// A worry that does not block; from S5 on (P-CONSENT-3).
struct RecordConcern {
    ProcessId process;
    std::string text;
    std::optional<std::string> watch_for;
    bool voiced = false;
};
BOOST_DESCRIBE_STRUCT(RecordConcern, (), (process, text, watch_for, voiced))

struct HoldProcess {
    ProcessId process;
    std::string reason;
    std::optional<Date> resume_on;
    std::optional<MemberId> owner;
};
BOOST_DESCRIBE_STRUCT(HoldProcess, (), (process, reason, resume_on, owner))

struct ResumeProcess {
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(ResumeProcess, (), (process))

/// Ends it without agreement; the driver returns to its backlog (3.0).
struct AbandonProcess {
    ProcessId process;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AbandonProcess, (), (process, reason))

}  // namespace kring
