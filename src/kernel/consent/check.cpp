#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t stance_limit = 2000;

/// The check the actor may answer: the open one, or, once revealed, the one still being dealt with,
/// so that nobody is kept from raising a hand late or lowering it (P-CONSENT-10).
const Check* answerable(const ConsentProcess& process) {
    const Check* check = open_check(process);
    if (check) return check;
    return is_asking(process) ? current_check(process) : nullptr;
}

Result<void> check_stance(const ConsentProcess& process, const Check& check,
                          const GiveStance& command, MemberId actor) {
    if (is_late(process, actor))
        return Error{Kind::refused, "stance.proposal_not_understood", "3.0"};
    const bool may_doubt =
        check.subject == Subject::driver && command.stance == Stance::possible_objection;
    if (command.doubt && !may_doubt)
        return Error{Kind::refused, "stance.not_of_this_check", "3.5", "/doubt"};
    const bool is_test = check.subject == Subject::argument;
    const bool is_for_test = command.stance == Stance::disagree;
    if (command.stance != Stance::none && is_test != is_for_test)
        return Error{Kind::refused, "stance.not_of_this_check", "2.13", "/stance"};
    if (is_test && is_author(*find_argument(process, check.argument), actor))
        return Error{Kind::refused, "stance.author_does_not_test", "3.6"};
    if (command.stance == Stance::concern && command.text.empty())
        return Error{Kind::refused, "concern.text_missing", "2.13", "/text"};
    if (command.text.empty()) return {};
    return check_text(command.text, "/text", stance_limit);
}

}  // namespace

Result<Facts> decide(const Organization& organization, const GiveStance& command,
                     const Context& context) {
    const auto process = concerned(organization, command.process, context);
    if (!process) return process.error();
    const Check* check = answerable(**process);
    if (!check) return Error{Kind::refused, "stance.no_check_is_open", "P-CONSENT-4"};
    if (auto fine = check_stance(**process, *check, command, context.actor); !fine)
        return fine.error();
    Unfolding unfolding{organization, context};
    unfolding.happens(StanceGiven{command.process, command.stance, command.text, command.doubt});
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const CloseCheck& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    const Check* check = open_check(**process);
    if (!check) return Error{Kind::refused, "stance.no_check_is_open"};
    if (is_deserted(organization, **process))
        return Error{Kind::refused, "consent.nobody_decides", "P-ACC-2"};
    const auto missing = missing_answers(organization, **process, *check);
    Unfolding unfolding{organization, context};
    if (!missing.empty()) {
        const auto waiting = Error{Kind::refused, "consent.answers_missing", "P-CONSENT-15"}.with(
            "members", list_of(missing));
        if (!silence_counts(organization, **process, missing, date_of(check->opened_at),
                            check->closes_on, unfolding.today()))
            return waiting;
        unfolding.happens(AbsenceCounted{command.process, missing});
    }
    conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

}  // namespace kring
