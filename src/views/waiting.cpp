#include "views/waiting.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/decide.hpp"

namespace kring {
namespace {

/// The objection that is being met, while no way to meet it is on the table.
const Argument* without_suggestion(const ConsentProcess& process) {
    if (process.frames.empty()) return nullptr;
    const Frame& frame = process.frames.back();
    if (frame.frame_kind != FrameKind::resolve || frame.amendment) return nullptr;
    for (const Amendment& amendment : process.amendments)
        if (amendment.resolves == frame.argument && amendment.stage == AmendmentStage::suggested)
            return nullptr;
    return find_argument(process, frame.argument);
}

/// Whether this question has to be answered before the process can go on.
bool holds_up(const ConsentProcess& process, const Question& question) {
    if (!question.answers.empty()) return false;
    if (const Argument* argument = argument_under_test(process))
        return question.argument == argument->id && argument->stage == ArgumentStage::presented;
    if (!process.frames.empty()) {
        const Amendment* amendment = find_amendment(process, question.amendment);
        return amendment && amendment->stage == AmendmentStage::suggested;
    }
    return !question.why && question.about == Subject::proposal &&
           process.step <= Step::understand_proposal;
}

/// Those who can say what was meant.
std::vector<MemberId> answerers(const Organization& organization, const ConsentProcess& process,
                                const Question& question) {
    if (const Argument* argument = find_argument(process, question.argument))
        return authors_of(*argument);
    if (const Amendment* amendment = find_amendment(process, question.amendment))
        return {amendment->proposer};
    return organization.proposals.find(process.proposal)->authors;
}

bool has_question_for(const Organization& organization, const ConsentProcess& process,
                      MemberId member) {
    return std::any_of(process.questions.begin(), process.questions.end(),
                       [&](const Question& question) {
                           return holds_up(process, question) &&
                                  contains(answerers(organization, process, question), member);
                       });
}

std::vector<MemberId> asked(const Organization& organization, const ConsentProcess& process) {
    std::vector<MemberId> members;
    for (const Question& question : process.questions)
        if (holds_up(process, question))
            for (const MemberId member : answerers(organization, process, question))
                if (is_active(organization, member) && !contains(members, member))
                    members.push_back(member);
    return members;
}

std::optional<Asks> asks_decider(const Organization& organization, const ConsentProcess& process,
                                 MemberId me) {
    if (is_late(process, me)) return Asks::understanding;
    if (const Check* check = open_check(process);
        check && contains(missing_answers(organization, process, *check), me))
        return check->subject == Subject::driver ? Asks::driver : Asks::stance;
    if (process.frames.empty() && contains(missing_in_step(organization, process), me))
        return process.step == Step::brief_response ? Asks::response : Asks::understanding;
    return std::nullopt;
}

std::optional<Asks> asks_author(const ConsentProcess& process, MemberId me) {
    const Argument* argument = argument_under_test(process);
    if (argument && is_author(*argument, me)) {
        if (argument->stage == ArgumentStage::raised) return Asks::argument;
        if (argument->stage == ArgumentStage::integrating) return Asks::refine;
        if (!argument->asks_to_join.empty()) return Asks::joining;
    }
    const Argument* objection = without_suggestion(process);
    if (objection && is_author(*objection, me)) return Asks::amendment;
    return std::nullopt;
}

/// Nobody is waited for who is no member any more: it is for the facilitator to see to that.
std::vector<MemberId> authors_here(const Organization& organization, const Argument& argument) {
    auto authors = authors_of(argument);
    std::erase_if(authors, [&](MemberId author) { return !is_active(organization, author); });
    return authors;
}

/// A parked argument is looked at when nothing else is under test.
bool is_between_tests(const ConsentProcess& process) {
    return process.frames.empty() && process.step == Step::check_for_possible_objections;
}

bool is_parked_argument_due(const ConsentProcess& process, MemberId me, bool is_to_move,
                            Date today) {
    const auto& all = process.arguments;
    return is_between_tests(process) &&
           std::any_of(all.begin(), all.end(), [&](const Argument& argument) {
               return argument.stage == ArgumentStage::parked && *argument.parked_until <= today &&
                      (is_to_move || argument.parked_owner == me);
           });
}

/// Whether nothing but a parked argument stands between the process and an agreement.
bool only_parked_is_left(const Organization& organization, const ConsentProcess& process) {
    const Check* check = current_check(process);
    const auto& all = process.arguments;
    return is_between_tests(process) && check && check->revealed &&
           missing_answers(organization, process, *check).empty() &&
           hands_to_take_up(process).empty() &&
           std::any_of(all.begin(), all.end(), [](const Argument& argument) {
               return argument.stage == ArgumentStage::parked;
           });
}

/// The facilitator; where they are no member any more, everybody who can take their place.
bool is_to_move(const Organization& organization, const ConsentProcess& process, MemberId me) {
    if (is_active(organization, process.facilitator)) return process.facilitator == me;
    if (!is_deserted(organization, process)) return contains(process.deciders, me);
    return contains(deciders_of(organization, *organization.proposals.find(process.proposal)), me);
}

/// Whether it waits without a day, for this member to say when it goes on.
bool is_held_by(const Organization& organization, const ConsentProcess& process, MemberId me) {
    if (process.stage != ProcessStage::on_hold || process.resume_on) return false;
    const bool is_held = is_active(organization, process.held_by);
    return me == (is_held ? process.held_by : process.facilitator) && is_active(organization, me);
}

}  // namespace

std::vector<MemberId> waiting_for(const Organization& organization, const ConsentProcess& process) {
    if (process.stage != ProcessStage::running) return {};
    if (const Check* check = open_check(process))
        return missing_answers(organization, process, *check);
    const Argument* argument = argument_under_test(process);
    const bool is_authors_turn = argument && (argument->stage == ArgumentStage::raised ||
                                              argument->stage == ArgumentStage::integrating);
    if (is_authors_turn) return authors_here(organization, *argument);
    if (const Argument* objection = without_suggestion(process))
        return authors_here(organization, *objection);
    auto missing =
        process.frames.empty() ? missing_in_step(organization, process) : std::vector<MemberId>{};
    for (const MemberId member : asked(organization, process))
        if (!contains(missing, member)) missing.push_back(member);
    return missing;
}

std::optional<Asks> asks(const Organization& organization, const ConsentProcess& process,
                         const Reader& reader) {
    const MemberId me = reader.member;
    if (is_held_by(organization, process, me)) return Asks::resume;
    if (process.stage != ProcessStage::running || !is_active(organization, me)) return std::nullopt;
    if (part_to_take(organization, process, me)) return Asks::taking_part;
    if (const auto own = asks_author(process, me)) return own;
    if (has_question_for(organization, process, me)) return Asks::question;
    if (const auto asked_for = asks_decider(organization, process, me)) return asked_for;
    const bool moves = is_to_move(organization, process, me);
    if (is_parked_argument_due(process, me, moves, reader.today())) return Asks::parked;
    if (!moves || only_parked_is_left(organization, process)) return std::nullopt;
    const bool window_over = process.step_closes_on && reader.today() > *process.step_closes_on;
    if (window_over || waiting_for(organization, process).empty()) return Asks::facilitate;
    return std::nullopt;
}

bool is_called_in(const Organization& organization, const ConsentProcess& process, MemberId me) {
    return process.stage == ProcessStage::running && process.form == ProcessForm::live &&
           process.step == Step::present_proposal && contains(process.deciders, me) &&
           is_active(organization, me);
}

std::vector<MemberId> hands_to_take_up(const ConsentProcess& process) {
    if (process.stage != ProcessStage::running || !is_asking(process)) return {};
    const Check* check = current_check(process);
    if (!check || !check->revealed) return {};
    auto hands = raised_hands(*check);
    std::erase_if(hands, [&](MemberId hand) { return is_parked(process, *check, hand); });
    return hands;
}

}  // namespace kring
