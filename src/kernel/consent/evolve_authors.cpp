#include <algorithm>

#include "kernel/consent/change.hpp"
#include "kernel/consent/evolve.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"

namespace kring {
namespace {

/// The hand that the argument came from is now the hand of who has adopted it.
void hand_over_hand(ConsentProcess& process, const Argument& argument, MemberId to, Instant at) {
    auto* check = const_cast<Check*>(check_of_hand(process, argument));
    const Answer* raised = check ? counting_answer(*check, argument.author) : nullptr;
    // Of an argument that was parked the author may have answered the check since.
    const bool is_up = raised && (raised->stance == Stance::possible_objection ||
                                  raised->stance == Stance::disagree);
    if (!is_up) return;
    Answer hand = *raised;
    hand.member = to;
    hand.at = at;
    clear_answer(*check, argument.author);
    clear_answer(*check, to);
    check->answers.push_back(std::move(hand));
}

/// The one who answers for it next: rather somebody who is here.
void pass_to_next(const Organization& organization, Argument& argument) {
    auto next = std::find_if(argument.joined.begin(), argument.joined.end(),
                             [&](MemberId member) { return is_active(organization, member); });
    if (next == argument.joined.end()) next = argument.joined.begin();
    if (argument.raised_by == argument.author) argument.raised_by = *next;
    argument.author = *next;
    argument.joined.erase(next);
}

}  // namespace

void evolve(Organization& organization, const ArgumentAdopted& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        hand_over_hand(process, argument, fact.author, place.at);
        argument.author = fact.author;
        std::erase(argument.asks_to_join, fact.author);
        std::erase_if(argument.joined,
                      [&](MemberId member) { return !is_active(organization, member); });
        argument.waits_since = place.at;
        if (Check* own = current_check(process)) clear_answer(*own, fact.author);
    });
}

void evolve(Organization& organization, const ArgumentJoinAsked& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        argument_of(process, fact.argument).asks_to_join.push_back(place.by);
    });
}

void evolve(Organization& organization, const ArgumentJoined& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        std::erase(argument.asks_to_join, fact.member);
        argument.joined.push_back(fact.member);
        // Authors need not say that they agree.
        if (Check* own = current_check(process)) clear_answer(*own, fact.member);
    });
}

void evolve(Organization& organization, const ArgumentJoinDeclined& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        std::erase(argument_of(process, fact.argument).asks_to_join, fact.member);
    });
}

void evolve(Organization& organization, const ArgumentLeft& fact, const Entry& place) {
    const auto closes_on =
        window_end(organization, *organization.processes.find(fact.process), date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        lower_hand(process, argument, place.by, place.at, closes_on);
        if (argument.author == place.by) {
            pass_to_next(organization, argument);
            argument.waits_since = place.at;
        } else {
            std::erase(argument.joined, place.by);
        }
        // From now on they say whether they agree, like everybody else.
        const Check* own = current_check(process);
        if (own && own->argument == argument.id) ask_again(process, place.by, place.at, closes_on);
    });
}

}  // namespace kring
