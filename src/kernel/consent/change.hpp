#pragma once

#include "kernel/consent/participants.hpp"

namespace kring {

// What the folding of consent entries shares. For evolve only.

/// The check that is under way or was last, for changing.
[[nodiscard]] inline Check* current_check(ConsentProcess& process) {
    return const_cast<Check*>(current_check(std::as_const(process)));
}
[[nodiscard]] inline Argument& argument_of(ConsentProcess& process, ArgumentId id) {
    return process.arguments.at(id.number - 1);
}
[[nodiscard]] inline Amendment& amendment_of(ConsentProcess& process, AmendmentId id) {
    return process.amendments.at(id.number - 1);
}

/// Opens a check on the subject's current revision; earlier ones stay for the record.
inline void open(ConsentProcess& process, Check check) {
    process.checks.push_back(std::move(check));
}

/// The member's answer no longer counts.
inline void clear_answer(Check& check, MemberId member) {
    for (Answer& answer : check.answers)
        if (answer.member == member) answer.counts = false;
}

/// The member's answer no longer counts and the check asks again, as if it were opened now, so that
/// silence counts from now on alone (P-CONSENT-11); the others' answers persist.
inline void ask_again(ConsentProcess& process, MemberId member, Instant now,
                      std::optional<Date> closes_on) {
    Check* check = current_check(process);
    if (!check) return;
    clear_answer(*check, member);
    check->revealed = false;
    check->opened_at = now;
    check->closes_on = closes_on;
}

/// The hand that the member had up for this argument is down; they are asked again where that check
/// is under way.
inline void lower_hand(ConsentProcess& process, const Argument& argument, MemberId member,
                       Instant now, std::optional<Date> closes_on) {
    auto* check = const_cast<Check*>(check_of_hand(process, argument));
    if (!check) return;
    if (check == current_check(process)) return ask_again(process, member, now, closes_on);
    clear_answer(*check, member);
}

/// A check that a process returns to asks on where somebody's answer is missing.
inline void reopen_if_incomplete(const Organization& organization, ConsentProcess& process,
                                 Instant now, std::optional<Date> closes_on) {
    Check* check = current_check(process);
    if (!check || missing_answers(organization, process, *check).empty()) return;
    check->revealed = false;
    check->opened_at = now;
    check->closes_on = closes_on;
}

/// Whoever is waited for is asked from now on: silence that came before does not count
/// (P-CONSENT-11). What they have answered stays.
inline void wait_anew(ConsentProcess& process, Instant now, std::optional<Date> closes_on) {
    const auto later = [&](std::optional<Date>& window) {
        if (window && closes_on) window = std::max(*window, *closes_on);
    };
    process.step_entered_at = now;
    later(process.step_closes_on);
    for (Argument& argument : process.arguments) argument.waits_since = now;
    if (Check* check = current_check(process); check && !check->revealed) {
        check->opened_at = now;
        later(check->closes_on);
    }
}

}  // namespace kring
