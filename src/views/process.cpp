#include "views/process.hpp"

#include "base/contains.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/governance.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

constexpr Step all_steps[] = {Step::consent_to_driver,
                              Step::present_proposal,
                              Step::understand_proposal,
                              Step::brief_response,
                              Step::check_for_possible_objections,
                              Step::test_argument,
                              Step::resolve_objection,
                              Step::celebrate,
                              Step::consider_concerns};

/// The step towards an agreement that comes after the present one.
std::optional<Step> step_ahead(Step step) {
    switch (step) {
        case Step::consent_to_driver:
            return Step::present_proposal;
        case Step::present_proposal:
            return Step::understand_proposal;
        case Step::understand_proposal:
            return Step::brief_response;
        case Step::brief_response:
            return Step::check_for_possible_objections;
        case Step::check_for_possible_objections:
        case Step::test_argument:
        case Step::resolve_objection:
            return Step::celebrate;
        case Step::celebrate:
            return Step::consider_concerns;
        case Step::consider_concerns:
            return std::nullopt;
    }
    return std::nullopt;
}

/// The step of concerns is entered after the process has ended well; all others while it runs.
bool can_move(const ConsentProcess& process) {
    return process.stage == ProcessStage::running ||
           (process.stage == ProcessStage::agreed && process.step == Step::celebrate);
}

std::vector<Step> next_steps(const Organization& organization, const ConsentProcess& process,
                             Date today) {
    std::vector<Step> steps;
    if (!can_move(process)) return steps;
    for (const Step step : all_steps)
        if (!hindrance(organization, process, step, today)) steps.push_back(step);
    return steps;
}

std::optional<Error> what_blocks(const Organization& organization, const ConsentProcess& process,
                                 Date today) {
    if (process.stage == ProcessStage::on_hold) return Error{Kind::refused, "consent.not_running"};
    const auto ahead = step_ahead(process.step);
    if (process.stage != ProcessStage::running || !ahead) return std::nullopt;
    return hindrance(organization, process, *ahead, today);
}

std::vector<MemberId> answered(const Check* check) {
    std::vector<MemberId> members;
    if (!check) return members;
    for (const Answer& answer : check->answers)
        if (answer.counts && !answer.absent) members.push_back(answer.member);
    return members;
}

void may_do_with_arguments(MayDoInProcess& may, const ConsentProcess& process, MemberId me) {
    may.reframe = !not_to_reframe(process, me);
    may.park = may.facilitate && !not_to_park(process);
    if (!takes_part(process, me)) return;
    for (const Argument& argument : process.arguments) {
        if (!not_to_take_up(process, argument, me)) may.take_up.push_back(argument.id);
        if (argument.stage == ArgumentStage::parked && is_author(argument, me))
            may.take_back.push_back(argument.id);
    }
}

/// What the rules are asked about, with a reason that nobody reads.
void may_do_with_course(MayDoInProcess& may, const Organization& organization,
                        const ConsentProcess& process, const Context& context) {
    const std::string reason = "asked";
    may.withdraw = !!decide(organization, WithdrawArgument{process.id, reason}, context);
    may.abandon = !!decide(organization, AbandonProcess{process.id, reason}, context);
    for (const Step step : all_steps)
        if (hindrance(organization, process, step, date_of(context.now)) &&
            decide(organization, EnterStep{process.id, step, true}, context))
            may.jump_to.push_back(step);
}

MayDoInProcess may_do(const Organization& organization, const ConsentProcess& process, MemberId me,
                      Instant now) {
    MayDoInProcess may;
    if (!is_active(organization, me)) return may;
    const auto& deciders = process.deciders;
    may.facilitate = process.facilitator == me;
    may.decide = contains(deciders, me);
    const Argument* argument = argument_under_test(process);
    may.adopt = !!decide(organization, AdoptArgument{process.id}, {me, now});
    may.author_of_argument = argument && is_author(*argument, me);
    may.join = !!decide(organization, AskToJoinArgument{process.id}, {me, now});
    may_do_with_course(may, organization, process, {me, now});
    if (process.stage == ProcessStage::running) may_do_with_arguments(may, process, me);
    may.suggest = process.stage == ProcessStage::running && takes_part(process, me) &&
                  !process.frames.empty() && process.frames.back().frame_kind == FrameKind::resolve;
    return may;
}

}  // namespace

Result<ProcessView> process_view(const Organization& organization, ProcessId id,
                                 const Reader& reader, const SentenceOf& sentence_of) {
    const ConsentProcess* process = organization.processes.find(id);
    if (!process) return Error{Kind::not_found, "consent.not_found"};
    const Proposal& proposal = *organization.proposals.find(process->proposal);
    ProcessView view;
    view.process = as_seen_by(*process, reader.member);
    view.answered = answered(open_check(*process));
    view.waiting_for = waiting_for(organization, *process);
    view.proposal = proposal;
    if (const Driver* driver = organization.drivers.find(proposal.driver)) view.driver = *driver;
    if (const auto* requirement = organization.requirements.find(proposal.requirement))
        view.requirement = *requirement;
    view.domain = named(organization, process->domain);
    view.open_check = open_check(*process) != nullptr;
    view.hands = hands_to_take_up(*process);
    view.asks_me = asks(organization, *process, reader);
    view.may = may_do(organization, *process, reader.member, reader.now);
    view.now = reader.now;
    view.silence_counts = absence_rule(organization, process->domain);
    view.next_steps = next_steps(organization, *process, reader.today());
    if (const auto reason = what_blocks(organization, *process, reader.today()))
        view.blocked_by =
            Hindrance{std::string{reason->name}, std::string{reason->rule}, sentence_of(*reason)};
    if (process->agreement) view.agreement = process->agreement;
    return view;
}

}  // namespace kring
