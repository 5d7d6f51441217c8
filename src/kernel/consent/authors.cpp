#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

std::string text_of(const Argument& argument) {
    if (argument.revisions.empty()) return argument.first_words;
    return argument.revisions.back().conclusion;
}

/// What did not hold, or somebody no longer stands for, is their concern, unless they do not want
/// that.
void keep_as_concern(Unfolding& unfolding, ProcessId process, const Argument& argument,
                     MemberId whose, bool wanted) {
    const std::string text = text_of(argument);
    if (!wanted || !argument.is_root() || text.empty()) return;
    unfolding.happens(ConcernRecorded{process, whose, text, {}, false});
}

/// Whether its authors let a whole window pass in which it was their turn; the days of a step over
/// time count for a live process, too, as nobody can go on there without them.
bool is_silent(const Organization& organization, const ConsentProcess& process,
               const Argument& argument, Date today) {
    const bool is_their_turn =
        argument.stage == ArgumentStage::raised || argument.stage == ArgumentStage::integrating;
    const auto window =
        window_end(organization, ProcessForm::over_time, date_of(argument.waits_since));
    const auto extended = process.step_closes_on.value_or(Date{});
    return is_their_turn && window && today > std::max(*window, extended);
}

/// Whether an argument of the member's own disagrees with it.
bool has_disagreed(const ConsentProcess& process, const Argument& argument, MemberId member) {
    const auto& all = process.arguments;
    return std::any_of(all.begin(), all.end(), [&](const Argument& other) {
        return other.parent == argument.id && is_author(other, member);
    });
}

/// Whether the member stands for what it disputes: they do not speak for it.
bool is_against(const Organization& organization, const ConsentProcess& process,
                const Argument& argument, MemberId member) {
    if (has_disagreed(process, argument, member)) return true;
    if (const Argument* parent = find_argument(process, argument.parent))
        return is_author(*parent, member);
    if (const Amendment* amendment = find_amendment(process, argument.amendment))
        return amendment->proposer == member;
    // Against an agreement in force: against those who hold to it.
    if (began_with_objection(process)) return contains(process.deciders, member);
    return is_author(*organization.proposals.find(process.proposal), member);
}

bool has_author_here(const Organization& organization, const Argument& argument) {
    const auto authors = authors_of(argument);
    return std::any_of(authors.begin(), authors.end(),
                       [&](MemberId author) { return is_active(organization, author); });
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
    const bool is_gone = !has_author_here(organization, argument);
    const bool is_away =
        is_gone || is_silent(organization, process, argument, date_of(context.now));
    const bool is_asked =
        argument.stage == ArgumentStage::checking || argument.stage == ArgumentStage::investigating;
    const bool is_one = is_author(argument, context.actor);
    const bool is_own = argument.raised_by == context.actor && !is_one;
    if (is_own && !is_asked) return std::nullopt;
    if (!is_away || is_one) return Error{Kind::refused, "argument.author_is_here", "3.6"};
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

/// The hand of the actor in the check that the argument came from; nullptr if none is up there.
const Answer* raised_hand(const ConsentProcess& process, const Argument& argument, MemberId actor) {
    const Check* check = check_of_hand(process, argument);
    const Answer* answer = check ? counting_answer(*check, actor) : nullptr;
    if (!answer || answer->stance == Stance::none || answer->stance == Stance::concern)
        return nullptr;
    return answer;
}

/// Whether they disagree with the argument, in its check or with an argument of their own.
bool disputes(const ConsentProcess& process, const Argument& argument, MemberId member) {
    if (has_disagreed(process, argument, member)) return true;
    const Check* check = current_check(process);
    const Answer* answer = check ? counting_answer(*check, member) : nullptr;
    return answer && answer->stance == Stance::disagree;
}

bool is_among(const std::vector<MemberId>& members, MemberId member) {
    return contains(members, member);
}

/// One of several authors leaves; nobody else is bound by that.
Facts leave(const Organization& organization, ProcessId process, const Argument& argument,
            bool keeps_concern, const std::optional<std::string>& reason, const Context& context) {
    Unfolding unfolding{organization, context};
    keep_as_concern(unfolding, process, argument, context.actor, keeps_concern);
    unfolding.happens(ArgumentLeft{process, argument.id, reason});
    if (is_asking(*unfolding.state().processes.find(process))) conclude_check(unfolding, process);
    return std::move(unfolding).facts();
}

/// The objection that is to be met now, unless people are asked about what would meet it.
const Argument* waits_to_be_met(const ConsentProcess& process) {
    if (process.frames.empty()) return nullptr;
    const Frame& frame = process.frames.back();
    const bool waits = frame.frame_kind == FrameKind::resolve && !frame.amendment;
    return waits ? find_argument(process, frame.argument) : nullptr;
}

/// What the actor takes back: the argument under test, one that is to be met, or a parked one.
Result<const Argument*> to_withdraw(const ConsentProcess& process, const WithdrawArgument& command,
                                    MemberId actor) {
    const Argument* waiting = waits_to_be_met(process);
    if (waiting && command.argument.value_or(waiting->id) == waiting->id) {
        if (is_author(*waiting, actor)) return waiting;
        return Error{Kind::forbidden, "argument.not_the_author", "3.6"};
    }
    const Argument* tested = argument_under_test(process);
    if (!command.argument || (tested && *command.argument == tested->id))
        return own_argument(process, actor);
    const Argument* argument = find_argument(process, *command.argument);
    if (!argument || argument->stage != ArgumentStage::parked)
        return Error{Kind::refused, "argument.is_not_parked", "3.6", "/argument"};
    if (!is_author(*argument, actor))
        return Error{Kind::forbidden, "argument.not_the_author", "3.6"};
    return argument;
}

/// Withdraws a parked argument: nothing returns to a level above, but a light decision may be clear
/// by now.
void withdraw_parked(Unfolding& unfolding, const WithdrawArgument& command,
                     const Argument& argument) {
    unfolding.happens(ArgumentConcluded{command.process, argument.id, ArgumentStage::withdrawn,
                                        command.reason, command.tension});
    const ConsentProcess& process = *unfolding.state().processes.find(command.process);
    if (process.frames.empty() && is_asking(process)) conclude_check(unfolding, command.process);
}

}  // namespace

Result<Facts> decide(const Organization& organization, const DropArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto found = own_argument(**process, context.actor);
    if (!found) return found.error();
    if ((*found)->stage != ArgumentStage::integrating)
        return Error{Kind::refused, "argument.nothing_to_refine", "P-CONSENT-6"};
    const Argument argument = **found;
    if (!argument.joined.empty())
        return leave(organization, command.process, argument, command.keep_as_concern, {}, context);
    Unfolding unfolding{organization, context};
    keep_as_concern(unfolding, command.process, argument, argument.author,
                    command.keep_as_concern || is_lent(organization, argument));
    conclude_argument(unfolding, command.process,
                      argument.is_root() ? ArgumentStage::not_qualified : ArgumentStage::not_sound,
                      {}, {});
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const WithdrawArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto found = to_withdraw(**process, command, context.actor);
    if (!found) return found.error();
    const Argument argument = **found;
    const bool is_last = argument.joined.empty();
    if (is_last && is_lent(organization, argument))
        return Error{Kind::forbidden, "argument.is_not_yours_to_withdraw", "P-CONSENT-6"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    const Tension* tension = organization.tensions.find(command.tension.value_or(TensionId{}));
    if (command.tension && (!tension || tension->owner != context.actor))
        return Error{Kind::not_found, "tension.not_found", "", "/tension"};
    if (!is_last)
        return leave(organization, command.process, argument, command.keep_as_concern,
                     command.reason, context);
    Unfolding unfolding{organization, context};
    keep_as_concern(unfolding, command.process, argument, argument.author, command.keep_as_concern);
    if (argument.stage == ArgumentStage::parked)
        withdraw_parked(unfolding, command, argument);
    else
        conclude_argument(unfolding, command.process, ArgumentStage::withdrawn, command.reason,
                          command.tension);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const AdoptArgument& command,
                     const Context& context) {
    const auto process = concerned(organization, command.process, context);
    if (!process) return process.error();
    const Argument* argument = argument_under_test(**process);
    if (!argument) return no_argument_under_test();
    if (auto reason = not_to_adopt(organization, **process, *argument, context)) return *reason;
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentAdopted{command.process, argument->id, context.actor});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const AskToJoinArgument& command,
                     const Context& context) {
    const auto process = concerned(organization, command.process, context);
    if (!process) return process.error();
    const Argument* argument = argument_under_test(**process);
    if (!argument) return no_argument_under_test();
    const MemberId me = context.actor;
    if (is_author(*argument, me) || is_among(argument->asks_to_join, me))
        return Error{Kind::conflict, "argument.is_yours_already", "3.6"};
    if (!raised_hand(**process, *argument, me))
        return Error{Kind::refused, "argument.no_hand_of_yours", "3.6"};
    if (disputes(**process, *argument, me))
        return Error{Kind::refused, "argument.you_dispute_it", "3.6"};
    return Facts{ArgumentJoinAsked{command.process, argument->id}};
}

Result<Facts> decide(const Organization& organization, const AnswerJoinRequest& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const auto argument = own_argument(**process, context.actor);
    if (!argument) return argument.error();
    if (!is_among((*argument)->asks_to_join, command.member))
        return Error{Kind::refused, "argument.nobody_asked_to_join", "3.6", "/member"};
    if (!command.joins)
        return Facts{ArgumentJoinDeclined{command.process, (*argument)->id, command.member}};
    if (!is_active(organization, command.member))
        return Error{Kind::refused, "member.not_active", "", "/member"};
    Unfolding unfolding{organization, context};
    unfolding.happens(ArgumentJoined{command.process, (*argument)->id, command.member});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

}  // namespace kring
