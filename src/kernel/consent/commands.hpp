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

/// After a sound disagreement: nothing is left.
struct DropArgument {
    ProcessId process;
    bool keep_as_concern = true;
};
BOOST_DESCRIBE_STRUCT(DropArgument, (), (process, keep_as_concern))

/// The author takes the argument back, at any time before it ends (P-ACC-6: with a reason).
struct WithdrawArgument {
    ProcessId process;
    std::string reason;
    bool keep_as_concern = true;
};
BOOST_DESCRIBE_STRUCT(WithdrawArgument, (), (process, reason, keep_as_concern))

/// Its author is gone, or over time silent for a window since it was their turn: somebody it
/// concerns answers for the argument from now on, other than whom it is raised against.
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
