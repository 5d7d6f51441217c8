#include <algorithm>

#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/premises.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t most_premises = 50;

Error no_argument() { return {Kind::refused, "argument.none_under_test", "3.6"}; }
Error not_the_author() { return {Kind::forbidden, "argument.not_the_author", "3.6"}; }

Error too_many_premises() { return {Kind::refused, "text.list_too_long", "", "/premises"}; }

Result<void> check_premise(const std::string& text, const std::string& where) {
    if (is_blank(text))
        return Error{Kind::refused, "argument.premise_missing", "P-CONSENT-12", where};
    return check_text(text, where);
}

/// The same person, the same text, and the test has already shown that it does not hold.
bool was_tested(const ConsentProcess& process, const Check& check, MemberId author) {
    return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const Argument& a) {
        const bool failed =
            a.stage == ArgumentStage::not_sound || a.stage == ArgumentStage::not_qualified;
        return failed && a.author == author && a.about == check.subject &&
               a.parent == check.argument && a.amendment == check.amendment &&
               a.subject_revision == check.revision;
    });
}

/// The argument under test, if the actor is its author.
Result<const Argument*> own_argument(const ConsentProcess& process, MemberId actor) {
    const Argument* argument = argument_under_test(process);
    if (!argument) return no_argument();
    if (argument->author != actor) return not_the_author();
    return argument;
}

std::string text_of(const Argument& argument) {
    if (argument.revisions.empty()) return argument.first_words;
    return argument.revisions.back().conclusion;
}

/// An argument that did not hold is kept as a concern, unless its author does not want that.
void keep_as_concern(Unfolding& unfolding, const ConsentProcess& process, const Argument& argument,
                     bool wanted) {
    const std::string text = text_of(argument);
    if (!wanted || !argument.is_root() || text.empty()) return;
    unfolding.happens(ConcernRecorded{process.id, argument.author, text, {}, false});
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

/// Whether over time its author let a whole window pass in which it was their turn.
bool is_silent(const Organization& organization, const ConsentProcess& process,
               const Argument& argument, Date today) {
    const bool is_their_turn =
        argument.stage == ArgumentStage::raised || argument.stage == ArgumentStage::integrating;
    const auto window = window_end(organization, process, date_of(argument.waits_since));
    const auto extended = process.step_closes_on.value_or(Date{});
    return is_their_turn && window && today > std::max(*window, extended);
}

/// Whether the member stands for what it disputes: they do not speak for it.
bool is_against(const Organization& organization, const ConsentProcess& process,
                const Argument& argument, MemberId member) {
    const auto& all = process.arguments;
    const bool disagrees = std::any_of(all.begin(), all.end(), [&](const Argument& other) {
        return other.parent == argument.id && other.author == member;
    });
    if (disagrees) return true;
    if (const Argument* parent = find_argument(process, argument.parent))
        return parent->author == member;
    if (const Amendment* amendment = find_amendment(process, argument.amendment))
        return amendment->proposer == member;
    // Against an agreement in force: against those who hold to it.
    if (began_with_objection(process))
        return std::find(process.deciders.begin(), process.deciders.end(), member) !=
               process.deciders.end();
    return is_author(*organization.proposals.find(process.proposal), member);
}

bool could_another_adopt(const Organization& organization, const ConsentProcess& process,
                         const Argument& argument) {
    auto others = process.affected;
    others.insert(others.end(), process.deciders.begin(), process.deciders.end());
    return std::any_of(others.begin(), others.end(), [&](MemberId other) {
        return is_active(organization, other) &&
               !is_against(organization, process, argument, other);
    });
}

/// Why the member cannot take it over; nothing if they can. Whoever raised it can while
/// nobody is asked about it.
std::optional<Error> not_to_adopt(const Organization& organization, const ConsentProcess& process,
                                  const Argument& argument, const Context& context) {
    const bool is_gone = !is_active(organization, argument.author);
    const bool is_away =
        is_gone || is_silent(organization, process, argument, date_of(context.now));
    const bool is_asked =
        argument.stage == ArgumentStage::checking || argument.stage == ArgumentStage::investigating;
    const bool is_own = argument.raised_by == context.actor && argument.author != context.actor;
    if (is_own && !is_asked) return std::nullopt;
    if (!is_away || argument.author == context.actor)
        return Error{Kind::refused, "argument.author_is_here", "3.6"};
    // Of a silent author's argument the facilitator can wait or hold; of one who is gone, nobody
    // else may be left.
    const bool is_needed = is_gone && !could_another_adopt(organization, process, argument);
    if (is_against(organization, process, argument, context.actor) && !is_needed)
        return Error{Kind::forbidden, "argument.is_raised_against_you", "3.6"};
    return std::nullopt;
}

/// Whether who raised it is still here, though somebody else answers for it: only they take it
/// back.
bool is_lent(const Organization& organization, const Argument& argument) {
    return argument.author != argument.raised_by && is_active(organization, argument.raised_by);
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
    if (std::find(hands.begin(), hands.end(), command.author) == hands.end())
        return Error{Kind::refused, "argument.no_hand_is_raised", "3.5", "/author"};
    if (!command.new_information && was_tested(**process, *check, command.author))
        return Error{Kind::refused, "argument.already_tested", "3.6", "/new_information"};
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
    if (!argument) return no_argument();
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

Result<Facts> decide(const Organization& organization, const DropArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto found = own_argument(**process, context.actor);
    if (!found) return found.error();
    if ((*found)->stage != ArgumentStage::integrating)
        return Error{Kind::refused, "argument.nothing_to_refine", "P-CONSENT-6"};
    const Argument argument = **found;
    Unfolding unfolding{organization, context};
    keep_as_concern(unfolding, **process, argument,
                    command.keep_as_concern || is_lent(organization, argument));
    conclude_argument(unfolding, command.process,
                      argument.is_root() ? ArgumentStage::not_qualified : ArgumentStage::not_sound,
                      {});
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const WithdrawArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto found = own_argument(**process, context.actor);
    if (!found) return found.error();
    if (is_lent(organization, **found))
        return Error{Kind::forbidden, "argument.is_not_yours_to_withdraw", "P-CONSENT-6"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    const Argument argument = **found;
    Unfolding unfolding{organization, context};
    keep_as_concern(unfolding, **process, argument, command.keep_as_concern);
    conclude_argument(unfolding, command.process, ArgumentStage::withdrawn, command.reason);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const AdoptArgument& command,
                     const Context& context) {
    const auto process = concerned(organization, command.process, context);
    if (!process) return process.error();
    const Argument* argument = argument_under_test(**process);
    if (!argument) return no_argument();
    if (auto reason = not_to_adopt(organization, **process, *argument, context)) return *reason;
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentAdopted{command.process, argument->id, context.actor});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

}  // namespace kring
