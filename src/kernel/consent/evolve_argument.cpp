#include <algorithm>

#include "kernel/consent/change.hpp"
#include "kernel/consent/evolve.hpp"
#include "kernel/consent/guard.hpp"

namespace kring {
namespace {

std::vector<Concern> concerns_in(const Check& check) {
    std::vector<Concern> concerns;
    for (const Answer& answer : check.answers)
        if (answer.counts && answer.stance == Stance::concern)
            concerns.push_back({answer.member, answer.text, {}, check.revision, false, {}});
    return concerns;
}

/// Concerns given with a stance are kept for the ninth step, each of them once.
void keep_concerns(ConsentProcess& process, const Check& check) {
    for (Concern& concern : concerns_in(check)) {
        const bool known = std::any_of(
            process.concerns.begin(), process.concerns.end(), [&](const Concern& earlier) {
                return earlier.member == concern.member && earlier.text == concern.text;
            });
        if (!known) process.concerns.push_back(std::move(concern));
    }
}

/// What the one level up does with the result of a test: the recursion of 3.6 and 3.7. A check that
/// asks again does so from `now` on.
void return_to_parent(ConsentProcess& process, const Argument& argument, Instant now,
                      std::optional<Date> closes_on) {
    const bool stands =
        argument.stage == ArgumentStage::qualified || argument.stage == ArgumentStage::sound;
    const auto ask_authors_again = [&] {
        for (const MemberId author : authors_of(argument))
            ask_again(process, author, now, closes_on);
    };
    switch (argument.about) {
        case Subject::argument: {
            auto& parent = argument_of(process, argument.parent);
            parent.stage = stands ? ArgumentStage::integrating : ArgumentStage::checking;
            parent.waits_since = now;
            if (!stands) ask_authors_again();
            return;
        }
        case Subject::amendment:
            if (stands)
                process.frames.push_back({FrameKind::resolve, argument.id, {}});
            else {
                amendment_of(process, argument.amendment).stage = AmendmentStage::checking;
                ask_authors_again();
            }
            return;
        case Subject::proposal:
            process.step = stands ? Step::resolve_objection : Step::check_for_possible_objections;
            if (stands)
                process.frames.push_back({FrameKind::resolve, argument.id, {}});
            else
                ask_authors_again();
            return;
        case Subject::driver:
            if (!stands) ask_authors_again();
            return;
    }
}

void forget_parking(Argument& argument) {
    argument.parked_from.reset();
    argument.parked_until.reset();
    argument.parked_owner = {};
}

Argument begin_argument(const ConsentProcess& process, const Proposal& proposal,
                        const ArgumentChosen& fact) {
    Argument argument;
    argument.id = fact.argument;
    argument.author = argument.raised_by = fact.author;
    argument.new_information = fact.new_information;
    argument.subject_revision = proposal.revision();
    if (const Check* check = current_check(process)) {
        argument.about = check->subject;
        argument.parent = check->argument;
        argument.amendment = check->amendment;
        argument.subject_revision = check->revision;
        if (const Answer* answer = counting_answer(*check, fact.author)) {
            argument.first_words = answer->text;
            argument.doubt = answer->doubt;
        }
    }
    if (const Argument* parent = find_argument(process, argument.parent))
        argument.depth = parent->depth + 1;
    return argument;
}

}  // namespace

void evolve(Organization& organization, const StanceGiven& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Check* check = current_check(process);
        if (!check) return;
        clear_answer(*check, place.by);
        // Who disputes the argument did not mean the same after all.
        if (fact.stance == Stance::disagree)
            std::erase(argument_of(process, check->argument).asks_to_join, place.by);
        check->answers.push_back(
            {place.by, fact.stance, fact.text, place.at, true, false, fact.doubt});
        if (check->revealed) keep_concerns(process, *check);
    });
}

void evolve(Organization& organization, const AbsenceCounted& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        if (!open_check(process)) {
            process.silent = fact.members;
            process.silent_in = process.step;
            return;
        }
        for (const MemberId member : fact.members)
            current_check(process)->answers.push_back(
                {member, Stance::none, {}, place.at, true, true});
    });
}

void evolve(Organization& organization, const CheckRevealed& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Check* check = current_check(process);
        if (!check) return;
        check->revealed = true;
        keep_concerns(process, *check);
    });
}

void evolve(Organization& organization, const ArgumentChosen& fact, const Entry& place) {
    const auto& process_before = *organization.processes.find(fact.process);
    const auto& proposal = *organization.proposals.find(process_before.proposal);
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument argument = begin_argument(process, proposal, fact);
        argument.waits_since = place.at;
        if (argument.about == Subject::proposal) process.step = Step::test_argument;
        if (argument.about == Subject::argument)
            argument_of(process, argument.parent).stage = ArgumentStage::investigating;
        if (argument.about == Subject::amendment)
            amendment_of(process, argument.amendment).stage = AmendmentStage::investigating;
        process.arguments.push_back(std::move(argument));
        process.frames.push_back({FrameKind::test, fact.argument, {}});
    });
}

void evolve(Organization& organization, const ArgumentPresented& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        const bool was_asked =
            std::any_of(process.checks.begin(), process.checks.end(),
                        [&](const Check& check) { return check.argument == fact.argument; });
        const bool is_known =
            was_asked || (argument.revision() && argument.revisions.back().reframed);
        // Until somebody was asked about them, other words take the place of those before.
        if (!is_known) argument.revisions.clear();
        argument.revisions.push_back(
            {argument.revision() + 1, fact.premises, fact.conclusion, place.at, false});
        argument.aspects = fact.aspects;
        argument.stage = ArgumentStage::presented;
    });
}

void evolve(Organization& organization, const ArgumentCheckOpened& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        argument.stage = ArgumentStage::checking;
        open(process, {Subject::argument,
                       fact.argument,
                       {},
                       argument.revision(),
                       place.at,
                       fact.closes_on,
                       {},
                       false});
    });
}

void evolve(Organization& organization, const ArgumentRefined& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        const auto number = argument.revision() + 1;
        argument.revisions.push_back({number, fact.premises, fact.conclusion, place.at, false});
        argument.stage = ArgumentStage::checking;
        open(process,
             {Subject::argument, fact.argument, {}, number, place.at, fact.closes_on, {}, false});
    });
}

void evolve(Organization& organization, const ArgumentReframed& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        const auto number = argument.revision() + 1;
        argument.revisions.push_back(
            {number,
             {{fact.unknown, PremiseStanding::open}, {fact.risk, PremiseStanding::open}},
             fact.unknown + "\n" + fact.risk,
             place.at,
             true});
        // Nobody was asked yet: its check opens once it is understood.
        if (argument.stage == ArgumentStage::presented) return;
        argument.stage = ArgumentStage::checking;
        open(process,
             {Subject::argument, fact.argument, {}, number, place.at, fact.closes_on, {}, false});
    });
}

void evolve(Organization& organization, const ArgumentConcluded& fact, const Entry& place) {
    const auto closes_on =
        window_end(organization, *organization.processes.find(fact.process), date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        const bool was_parked = argument.stage == ArgumentStage::parked;
        argument.stage = fact.stage;
        argument.reason = fact.reason;
        argument.tension = fact.tension;
        argument.asks_to_join.clear();
        if (was_parked) {
            forget_parking(argument);
            for (const MemberId author : authors_of(argument))
                lower_hand(process, argument, author, place.at, closes_on);
            return;
        }
        argument.resolution =
            fact.stage == ArgumentStage::qualified ? Resolution::open : Resolution::none;
        // Taken back although it holds: nothing need be met any more.
        for (Amendment& amendment : process.amendments)
            if (amendment.resolves == argument.id && amendment.stage == AmendmentStage::suggested)
                amendment.stage = AmendmentStage::dropped;
        process.frames.pop_back();
        return_to_parent(process, argument, place.at, closes_on);
    });
}

void evolve(Organization& organization, const ArgumentParked& fact, const Entry& place) {
    const auto& process_before = *organization.processes.find(fact.process);
    const auto closes_on = window_end(organization, process_before, date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        argument.parked_from = argument.stage;
        argument.stage = ArgumentStage::parked;
        argument.parked_until = fact.until;
        argument.parked_owner = fact.owner;
        argument.reason = fact.reason;
        argument.asks_to_join.clear();
        process.frames.pop_back();
        process.step = Step::check_for_possible_objections;
        reopen_if_incomplete(organization, process, place.at, closes_on);
    });
}

void evolve(Organization& organization, const ArgumentTakenUp& fact, const Entry& place) {
    const auto& process_before = *organization.processes.find(fact.process);
    const auto closes_on = window_end(organization, process_before, date_of(place.at));
    const auto revision = organization.proposals.find(process_before.proposal)->revision();
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Argument& argument = argument_of(process, fact.argument);
        const bool is_other_text = argument.subject_revision != revision;
        argument.stage = *argument.parked_from;
        // Who agreed or disagreed did so for the text as it was (P-CONSENT-4).
        if (is_other_text && argument.stage == ArgumentStage::checking)
            argument.stage = ArgumentStage::presented;
        argument.subject_revision = revision;
        argument.waits_since = place.at;
        forget_parking(argument);
        argument.reason.reset();
        process.step = Step::test_argument;
        process.frames.push_back({FrameKind::test, fact.argument, {}});
        reopen_if_incomplete(organization, process, place.at, closes_on);
    });
}

}  // namespace kring
