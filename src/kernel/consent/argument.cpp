#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/earlier.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/premises.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t most_premises = 50;

Error too_many_premises() { return {Kind::refused, "text.list_too_long", "", "/premises"}; }

Result<void> check_premise(const std::string& text, const std::string& where) {
    if (is_blank(text))
        return Error{Kind::refused, "argument.premise_missing", "P-CONSENT-12", where};
    return check_text(text, where);
}

bool has_failed(const Argument& argument) {
    return argument.stage == ArgumentStage::not_sound ||
           argument.stage == ArgumentStage::not_qualified;
}

/// Whether the test has shown, in this decision on the proposal or an earlier one, that what the
/// author holds against the same words does not hold.
bool was_tested_of_proposal(const Organization& organization, const ConsentProcess& process,
                            MemberId author) {
    const Proposal& proposal = *organization.proposals.find(process.proposal);
    const auto decisions = decisions_on(organization, proposal);
    return std::any_of(decisions.begin(), decisions.end(), [&](ProcessId id) {
        const ConsentProcess& decision = *organization.processes.find(id);
        const auto& arguments = decision.arguments;
        return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) {
            return has_failed(a) && is_author(a, author) && a.about == Subject::proposal &&
                   are_words_of(organization, proposal, decision, a.subject_revision);
        });
    });
}

/// Refining and reframing answer a sound disagreement. Reframing also comes before the check, or
/// once it has shown disagreement and before any of that is tested.
bool can_reframe(const ConsentProcess& process, const Argument& argument) {
    if (argument.stage == ArgumentStage::integrating || argument.stage == ArgumentStage::presented)
        return true;
    const Check* check = current_check(process);
    return argument.stage == ArgumentStage::checking && check && check->revealed &&
           !raised_hands(*check).empty();
}

/// The same person, the same text, and the test has already shown that it does not hold.
bool was_tested(const Organization& organization, const ConsentProcess& process, const Check& check,
                MemberId author) {
    if (check.subject == Subject::proposal)
        return was_tested_of_proposal(organization, process, author);
    return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const Argument& a) {
        return has_failed(a) && is_author(a, author) && a.about == check.subject &&
               a.parent == check.argument && a.amendment == check.amendment &&
               a.subject_revision == check.revision;
    });
}

bool same(const ArgumentRevision& revision, const RefineArgument& command) {
    const auto& premises = revision.premises;
    return revision.conclusion == command.conclusion &&
           std::equal(premises.begin(), premises.end(), command.premises.begin(),
                      command.premises.end(), [](const Premise& one, const Premise& other) {
                          const bool struck = one.standing == PremiseStanding::struck;
                          return one.text == other.text &&
                                 struck == (other.standing == PremiseStanding::struck);
                      });
}

}  // namespace

Result<void> check_premises(const std::vector<std::string>& premises,
                            const std::string& conclusion) {
    if (premises.empty())
        return Error{Kind::refused, "argument.premise_missing", "P-CONSENT-12", "/premises"};
    if (premises.size() > most_premises) return too_many_premises();
    for (std::size_t i = 0; i < premises.size(); ++i)
        if (auto fine = check_premise(premises[i], "/premises/" + std::to_string(i)); !fine)
            return fine;
    if (is_blank(conclusion))
        return Error{Kind::refused, "argument.conclusion_missing", "P-CONSENT-12", "/conclusion"};
    return check_text(conclusion, "/conclusion");
}

std::vector<Premise> as_premises(const std::vector<std::string>& texts) {
    std::vector<Premise> premises;
    premises.reserve(texts.size());
    for (const auto& text : texts) premises.push_back({text, PremiseStanding::open});
    return premises;
}

Result<Facts> decide(const Organization& organization, const ChooseArgument& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    const Check* check = current_check(**process);
    if (!check || !is_asking(**process))
        return Error{Kind::refused, "argument.no_hand_is_raised", "3.5"};
    if (!check->revealed)
        return Error{Kind::refused, "consent.answers_missing", "P-CONSENT-15"}.with(
            "members", list_of(missing_answers(organization, **process, *check)));
    const auto hands = raised_hands(*check);
    if (!contains(hands, command.author))
        return Error{Kind::refused, "argument.no_hand_is_raised", "3.5", "/author"};
    if (!command.new_information && was_tested(organization, **process, *check, command.author))
        return Error{Kind::refused, "argument.already_tested", "3.6", "/new_information"};
    if (!command.new_information && is_parked(**process, *check, command.author))
        return Error{Kind::refused, "argument.is_parked", "3.6", "/author"};
    const auto number = static_cast<std::uint32_t>((*process)->arguments.size() + 1);
    return Facts{ArgumentChosen{command.process, ArgumentId{number}, command.author,
                                command.new_information}};
}

Result<Facts> decide(const Organization& organization, const PresentArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto argument = own_argument(**process, context.actor);
    if (!argument) return argument.error();
    const auto stage = (*argument)->stage;
    if (stage != ArgumentStage::raised && stage != ArgumentStage::presented)
        return Error{Kind::refused, "argument.already_presented", "3.6"};
    if (auto fine = check_premises(command.premises, command.conclusion); !fine)
        return fine.error();
    if ((*argument)->is_root() && command.aspects.empty())
        return Error{Kind::refused, "argument.aspect_missing", "3.6", "/aspects"};
    return Facts{ArgumentPresented{command.process, (*argument)->id, as_premises(command.premises),
                                   command.conclusion, command.aspects}};
}

Result<Facts> decide(const Organization& organization, const OpenArgumentCheck& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    const Argument* argument = argument_under_test(**process);
    if (!argument) return no_argument_under_test();
    if (argument->stage == ArgumentStage::raised)
        return Error{Kind::refused, "argument.not_presented", "P-CONSENT-12"};
    if (argument->stage != ArgumentStage::presented)
        return Error{Kind::refused, "argument.already_presented", "3.6"};
    for (const Question& question : (*process)->questions)
        if (question.argument == argument->id && question.answers.empty())
            return Error{Kind::refused, "consent.question_is_open", "3.6"};
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentCheckOpened{command.process, argument->id,
                                          window_end(organization, **process, unfolding.today())});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const RefineArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto argument = own_argument(**process, context.actor);
    if (!argument) return argument.error();
    if ((*argument)->stage != ArgumentStage::integrating)
        return Error{Kind::refused, "argument.nothing_to_refine", "3.6"};
    if (command.premises.size() > most_premises) return too_many_premises();
    std::vector<std::string> standing;
    for (std::size_t i = 0; i < command.premises.size(); ++i) {
        const auto& [text, is] = command.premises[i];
        if (auto fine = check_premise(text, "/premises/" + std::to_string(i)); !fine)
            return fine.error();
        if (is != PremiseStanding::struck) standing.push_back(text);
    }
    if (auto fine = check_premises(standing, command.conclusion); !fine) return fine.error();
    if (same((*argument)->revisions.back(), command))
        return Error{Kind::refused, "argument.unchanged", "3.6", "/premises"};
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentRefined{command.process, (*argument)->id, command.premises,
                                      command.conclusion,
                                      window_end(organization, **process, unfolding.today())});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

std::optional<Error> not_to_reframe(const ConsentProcess& process, MemberId actor) {
    const auto argument = own_argument(process, actor);
    if (!argument) return argument.error();
    const Subject about = (*argument)->about;
    if (about != Subject::proposal && about != Subject::amendment)
        return Error{Kind::refused, "argument.not_to_reframe", "3.6"};
    if (!can_reframe(process, **argument))
        return Error{Kind::refused, "argument.nothing_to_refine", "3.6"};
    return std::nullopt;
}

Result<Facts> decide(const Organization& organization, const ReframeArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    if (auto reason = not_to_reframe(**process, context.actor)) return *reason;
    if (auto fine = check_text(command.unknown, "/unknown"); !fine) return fine.error();
    if (auto fine = check_text(command.risk, "/risk"); !fine) return fine.error();
    const Argument& argument = *argument_under_test(**process);
    const ArgumentRevision& last = argument.revisions.back();
    if (last.reframed && last.premises[0].text == command.unknown &&
        last.premises[1].text == command.risk)
        return Error{Kind::refused, "argument.unchanged", "3.6", "/unknown"};
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentReframed{command.process, argument.id, command.unknown, command.risk,
                                       window_end(organization, **process, unfolding.today())});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

}  // namespace kring
