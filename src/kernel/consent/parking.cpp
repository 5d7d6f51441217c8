#include <algorithm>

#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// What a parked argument comes back to: an objection to an agreement in force that is all there is
/// waits with its process (hold), not in it.
bool has_check_of_proposal(const ConsentProcess& process) {
    return std::any_of(process.checks.begin(), process.checks.end(),
                       [](const Check& check) { return check.subject == Subject::proposal; });
}

}  // namespace

std::optional<Error> not_to_park(const ConsentProcess& process) {
    const Argument* argument = argument_under_test(process);
    if (!argument) return no_argument_under_test();
    if (argument->about != Subject::proposal || !has_check_of_proposal(process))
        return Error{Kind::refused, "argument.not_to_park", "3.6"};
    return std::nullopt;
}

std::optional<Error> not_to_take_up(const ConsentProcess& process, const Argument& argument,
                                    MemberId actor) {
    if (argument.stage != ArgumentStage::parked)
        return Error{Kind::refused, "argument.is_not_parked", "3.6"};
    const bool may = process.facilitator == actor || argument.parked_owner == actor ||
                     is_author(argument, actor);
    if (!may) return Error{Kind::forbidden, "argument.not_yours_to_take_up", "3.6"};
    if (!process.frames.empty() || process.step != Step::check_for_possible_objections)
        return Error{Kind::refused, "argument.another_is_tested", "P-CONSENT-5"};
    return std::nullopt;
}

Result<Facts> decide(const Organization& organization, const ParkArgument& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if (auto reason = not_to_park(**process)) return *reason;
    if (command.until <= date_of(context.now))
        return Error{Kind::refused, "date.not_ahead", "3.6", "/until"};
    const MemberId owner = command.owner.value_or(context.actor);
    if (!is_active(organization, owner) || !takes_part(**process, owner))
        return Error{Kind::refused, "argument.owner_takes_no_part", "3.6", "/owner"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    return Facts{ArgumentParked{command.process, argument_under_test(**process)->id, command.until,
                                owner, command.reason}};
}

Result<Facts> decide(const Organization& organization, const TakeUpArgument& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const Argument* argument = find_argument(**process, command.argument);
    if (!argument) return Error{Kind::not_found, "argument.not_found", "3.6"};
    if (auto reason = not_to_take_up(**process, *argument, context.actor)) return *reason;
    return Facts{ArgumentTakenUp{command.process, command.argument}};
}

}  // namespace kring
