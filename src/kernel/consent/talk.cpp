#include <algorithm>
#include <cctype>

#include "base/contains.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/driver/body.hpp"
#include "kernel/driver/let_go.hpp"
#include "kernel/driver/words.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/proposal/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t response_limit = 500;

/// "Why"-questions ask for reasons, which belong to a later step (3.5 S3): kept, but marked.
bool asks_why(std::string_view text) {
    std::string lower;
    for (const char c : text)
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const std::string_view word : {"waarom", "why"}) {
        const auto found = lower.find(word);
        if (found == std::string::npos) continue;
        const auto after = found + word.size();
        const bool starts =
            found == 0 || !std::isalpha(static_cast<unsigned char>(lower[found - 1]));
        const bool ends =
            after == lower.size() || !std::isalpha(static_cast<unsigned char>(lower[after]));
        if (starts && ends) return true;
    }
    return false;
}

/// The suggestion that people heard last of those that could meet the objection.
AmendmentId last_suggestion(const ConsentProcess& process, ArgumentId objection) {
    const auto& all = process.amendments;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Amendment& amendment) {
        return amendment.resolves == objection && amendment.stage == AmendmentStage::suggested;
    });
    return found == all.rend() ? AmendmentId{} : found->id;
}

bool is_asked_about(const ConsentProcess& process, Subject& about, ArgumentId& argument,
                    AmendmentId& amendment) {
    if (process.frames.empty()) {
        about = process.step == Step::consent_to_driver ? Subject::driver : Subject::proposal;
        return process.step <= Step::understand_proposal;
    }
    const Frame& frame = process.frames.back();
    about = frame.frame_kind == FrameKind::test ? Subject::argument : Subject::amendment;
    if (about == Subject::argument) {
        argument = frame.argument;
        return true;
    }
    amendment = frame.amendment ? frame.amendment : last_suggestion(process, frame.argument);
    return static_cast<bool>(amendment);
}

/// Also whoever brought in the alternative that took its place.
bool wrote(const Proposal& proposal, MemberId member) {
    return is_author(proposal, member) || proposal.revisions.back().by == member;
}

/// Who can say what was meant: the authors of what is being asked about, and the facilitator.
bool may_answer(const Organization& organization, const ConsentProcess& process,
                const Question& question, MemberId member) {
    if (process.facilitator == member) return true;
    if (const Argument* argument = find_argument(process, question.argument))
        return is_author(*argument, member);
    if (const Amendment* amendment = find_amendment(process, question.amendment))
        return amendment->proposer == member;
    const Proposal& proposal = *organization.proposals.find(process.proposal);
    if (wrote(proposal, member)) return true;
    const Driver* driver = organization.drivers.find(proposal.driver);
    return question.about == Subject::driver && driver && driver->discovered_by == member;
}

/// Letting go of a driver needs one answer of everybody; nobody is overruled (P-CONSENT-14).
std::optional<Error> not_said_by_all(const Organization& organization,
                                     const ConsentProcess& process, DriverDoubt doubt) {
    const Check* check = current_check(process);
    if (!check || !check->revealed || !missing_answers(organization, process, *check).empty())
        return Error{Kind::refused, "consent.answers_missing", "P-CONSENT-15"};
    std::vector<MemberId> others;
    for (const Answer& answer : check->answers)
        if (answer.counts && answer.doubt != doubt) others.push_back(answer.member);
    if (others.empty()) return std::nullopt;
    return Error{Kind::refused, "consent.driver_not_let_go", "3.3"}.with("members",
                                                                         list_of(others));
}

}  // namespace

Result<Facts> decide(const Organization& organization, const AskQuestion& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    if (auto fine = check_text(command.text, "/text"); !fine) return fine.error();
    QuestionAsked asked{};
    asked.process = command.process;
    asked.question = QuestionId{static_cast<std::uint32_t>((*process)->questions.size() + 1)};
    // Who came later asks about the proposal, whatever the others are at.
    if (is_late(**process, context.actor))
        asked.about = Subject::proposal;
    else if (!is_asked_about(**process, asked.about, asked.argument, asked.amendment))
        return Error{Kind::refused, "consent.not_the_time_for_questions", "3.5"};
    asked.text = command.text;
    asked.why = asks_why(command.text);
    return Facts{asked};
}

Result<Facts> decide(const Organization& organization, const AnswerQuestion& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto& questions = (*process)->questions;
    if (!command.question || command.question.number > questions.size())
        return Error{Kind::not_found, "consent.question_not_found"};
    const Question& question = questions[command.question.number - 1];
    if (!may_answer(organization, **process, question, context.actor))
        return Error{Kind::forbidden, "consent.not_the_author"};
    const bool is_early =
        (*process)->frames.empty() && (*process)->step <= Step::understand_proposal;
    if (question.why && is_early) return Error{Kind::refused, "consent.why_question_waits", "3.5"};
    if (auto fine = check_text(command.answer, "/answer"); !fine) return fine.error();
    return Facts{QuestionAnswered{command.process, command.question, command.answer}};
}

Result<Facts> decide(const Organization& organization, const ClarifyProposal& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const Proposal& proposal = *organization.proposals.find((*process)->proposal);
    const bool may = wrote(proposal, context.actor) || (*process)->facilitator == context.actor;
    if (!may) return Error{Kind::forbidden, "proposal.not_an_author"};
    const Step step = (*process)->step;
    if (step != Step::present_proposal && step != Step::understand_proposal)
        return Error{Kind::refused, "consent.not_the_time_to_clarify", "P-CONSENT-4"};
    const auto content = with_design_of(command.content, proposal.content());
    if (auto fine = check_content(organization, proposal.target, content); !fine)
        return fine.error();
    if (auto fine = check_optional_text(command.reason, "/reason"); !fine) return fine.error();
    // The same words anew would take down the hands that are up against them.
    if (content == proposal.content())
        return Error{Kind::refused, "proposal.is_unchanged", "P-CONSENT-4", "/content"};
    const auto missing = missing_from(organization, proposal.target, content, date_of(context.now));
    if (!missing.empty()) return missing.front();
    return Facts{ProposalRevised{proposal.id, proposal.revision() + 1, command.content,
                                 RevisionCause::clarification, command.reason}};
}

Result<Facts> decide(const Organization& organization, const ClarifyDriverText& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if ((*process)->step != Step::consent_to_driver || !(*process)->frames.empty())
        return Error{Kind::refused, "consent.not_the_time_to_clarify", "3.3"};
    const Proposal& proposal = *organization.proposals.find((*process)->proposal);
    const Driver& driver = *organization.drivers.find(proposal.driver);
    DriverText text = titled(command.text);
    // Need and impact that the model in use does not ask for stay as they were written.
    if (!text.need) text.need = driver.text.need;
    if (!text.impact) text.impact = driver.text.impact;
    if (auto fine = check_driver_text(text, organization.profile.driver_model, "/text"); !fine)
        return fine.error();
    // The same words would meet an objection to them without a change.
    if (text == driver.text) return Error{Kind::refused, "driver.is_unchanged", "3.3", "/text"};
    RequirementId embedded = embedded_requirement(organization, driver);
    if (!embedded && text.need) embedded = organization.requirements.next();
    Unfolding unfolding{organization, context};
    unfolding.happens(DriverClarified{driver.id, std::move(text), embedded});
    unfolding.happens(StepEntered{command.process, Step::consent_to_driver,
                                  window_end(organization, **process, unfolding.today()), false});
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const LetGoOfDriver& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if ((*process)->step != Step::consent_to_driver || !(*process)->frames.empty())
        return Error{Kind::refused, "consent.step_is_out_of_order", "3.3"};
    const Proposal& proposal = *organization.proposals.find((*process)->proposal);
    const auto why = command.domain ? DriverDoubt::not_ours : DriverDoubt::not_a_driver;
    if (auto reason = not_said_by_all(organization, **process, why)) return *reason;
    const Driver& driver = *organization.drivers.find(proposal.driver);
    if (driver.domain != (*process)->domain)
        return Error{Kind::forbidden, "domain.not_governed", "3.2"};
    // What others decide on it goes on; this decision itself is what lets go of it.
    if (is_being_answered(organization, driver, proposal.id))
        return Error{Kind::conflict, "driver.is_being_answered", "P-CONSENT-7"};
    if (!is_undecided(driver.stage))
        return Error{Kind::refused, "driver.response_has_begun", "3.2"};
    auto facts = command.domain ? pass_on(organization, driver, *command.domain, command.reason)
                                : discard(driver, command.reason);
    if (!facts) return facts;
    facts->push_back(ProcessEnded{
        command.process, command.domain ? ProcessStage::passed_on : ProcessStage::discarded,
        command.reason});
    return facts;
}

Result<Facts> decide(const Organization& organization, const SayUnderstood& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const bool came_later = is_late(**process, context.actor);
    if ((*process)->step != Step::understand_proposal && !came_later)
        return Error{Kind::refused, "consent.step_is_out_of_order", "3.5"};
    const auto& understood = (*process)->understood;
    const bool knows = contains(understood, context.actor);
    if (knows && !came_later) return Error{Kind::conflict, "consent.already_understood"};
    return Facts{ProposalUnderstood{command.process}};
}

Result<Facts> decide(const Organization& organization, const GiveBriefResponse& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    if ((*process)->step != Step::brief_response)
        return Error{Kind::refused, "consent.step_is_out_of_order", "3.5"};
    const auto& responses = (*process)->responses;
    const bool has_spoken = std::any_of(
        responses.begin(), responses.end(),
        [&](const BriefResponse& response) { return response.member == context.actor; });
    if (has_spoken) return Error{Kind::conflict, "consent.already_spoken", "P-EQUIV-3"};
    if (command.text)
        if (auto fine = check_text(*command.text, "/text", response_limit); !fine)
            return fine.error();
    return Facts{BriefResponseGiven{command.process, command.text}};
}

Result<Facts> decide(const Organization& organization, const RecordConcern& command,
                     const Context& context) {
    const ConsentProcess* process = organization.processes.find(command.process);
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const bool ended_well = process && process->stage == ProcessStage::agreed;
    if (!ended_well)
        if (const auto found = running(organization, command.process, context); !found)
            return found.error();
    if (!takes_part(*process, context.actor))
        return Error{Kind::forbidden, "consent.not_a_participant"};
    if (process->step < Step::check_for_possible_objections)
        return Error{Kind::refused, "consent.not_the_time_for_concerns", "3.5"};
    if (const Check* check = open_check(*process); check && !check->revealed)
        return Error{Kind::refused, "consent.concern_with_the_answer", "P-EQUIV-4"};
    if (auto fine = check_text(command.text, "/text"); !fine) return fine.error();
    if (auto fine = check_optional_text(command.watch_for, "/watch_for"); !fine)
        return fine.error();
    return Facts{ConcernRecorded{command.process, context.actor, command.text, command.watch_for,
                                 command.voiced}};
}

}  // namespace kring
