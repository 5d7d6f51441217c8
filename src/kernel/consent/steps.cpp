#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/earlier.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/consent/outcome.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/proposal/decide.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

Error objection_is_open() { return {Kind::refused, "proposal.objection_is_open", "P-CONSENT-1"}; }

Error out_of_order() { return {Kind::refused, "consent.step_is_out_of_order", "3.5"}; }

/// S1 is skipped where the same people have already accepted driver and requirement (3.5).
bool accepted_before(const Organization& organization, const Proposal& proposal,
                     const std::vector<MemberId>& deciders) {
    const Requirement* requirement = organization.requirements.find(proposal.requirement);
    if (!requirement || requirement->stage != RequirementStage::accepted) return false;
    if (!requirement->proposal)
        return deciders.size() == 1 && deciders.front() == requirement->accepted_by;
    const Proposal* check = organization.proposals.find(requirement->proposal);
    if (!check || check->processes.empty()) return false;
    const ConsentProcess& last = *organization.processes.find(check->processes.back());
    return last.stage == ProcessStage::agreed &&
           std::all_of(deciders.begin(), deciders.end(),
                       [&](MemberId member) { return contains(last.deciders, member); });
}

Step first_step(const Organization& organization, const Proposal& proposal,
                const std::vector<MemberId>& deciders) {
    const bool changes_agreement = proposal.target.target_kind == TargetKind::change_agreement;
    if (!proposal.driver || changes_agreement || accepted_before(organization, proposal, deciders))
        return Step::present_proposal;
    return Step::consent_to_driver;
}

/// Whether what it is to answer is itself being decided: first what is needed, then how.
bool is_need_being_decided(const Organization& organization, const Proposal& proposal) {
    const Requirement* requirement = organization.requirements.find(proposal.requirement);
    if (!requirement || requirement->stage != RequirementStage::draft) return false;
    const Proposal* check = organization.proposals.find(requirement->proposal);
    return check && check->stage == ProposalStage::in_decision;
}

/// What keeps a shared proposal from being decided on.
std::optional<Error> not_decidable(const Organization& organization, const Proposal& proposal,
                                   Date today) {
    if (proposal.stage == ProposalStage::draft)
        return Error{Kind::refused, "proposal.not_shared", "P-EQUIV-1"};
    if (proposal.stage != ProposalStage::shared) return Error{Kind::refused, "proposal.is_closed"};
    if (objection_stands(organization, proposal)) return objection_is_open();
    if (is_driver_gone(organization, proposal))
        return Error{Kind::refused, "driver.is_discarded", "P-EFF-1"};
    if (is_need_being_decided(organization, proposal))
        return Error{Kind::conflict, "proposal.requirement_is_being_decided", "3.2"};
    if (auto reason = design_outdated(organization, proposal.target)) return reason;
    if (auto reason = agreement_outdated(organization, proposal.target)) return reason;
    const auto missing = missing_from(organization, proposal.target, proposal.content(), today);
    if (!missing.empty()) return missing.front();
    return std::nullopt;
}

/// Leaving S1: everybody has accepted the driver and the requirement.
std::optional<Error> driver_not_accepted(const Organization& organization,
                                         const ConsentProcess& process) {
    const Check* check = current_check(process);
    if (!process.frames.empty() || !check)
        return Error{Kind::refused, "consent.possible_objection_is_open", "P-CONSENT-2"};
    if (const auto missing = missing_answers(organization, process, *check); !missing.empty())
        return Error{Kind::refused, "consent.answers_missing", "P-CONSENT-15"}.with(
            "members", list_of(missing));
    const auto hands = raised_hands(*check);
    // An objection to the driver is met by other words for it, not by a hand that sinks.
    const bool is_met =
        std::none_of(process.arguments.begin(), process.arguments.end(), is_open_objection);
    if (hands.empty() && is_met) return std::nullopt;
    return Error{Kind::refused, "consent.driver_is_not_accepted", "3.3"}.with("members",
                                                                              list_of(hands));
}

bool has_open_question(const ConsentProcess& process) {
    return std::any_of(process.questions.begin(), process.questions.end(), [](const Question& one) {
        return one.about == Subject::proposal && !one.why && one.answers.empty();
    });
}

/// Leaving a step of talking: everybody has had their turn, or over time the domain's absence
/// agreement says that their silence counts (3.0).
std::optional<Error> not_everybody(const Organization& organization, const ConsentProcess& process,
                                   Date today, std::string_view name, std::string_view rule) {
    const auto missing = missing_in_step(organization, process);
    const bool is_covered =
        process.form == ProcessForm::over_time &&
        silence_counts(organization, process, missing, date_of(process.step_entered_at),
                       process.step_closes_on, today);
    if (missing.empty() || is_covered) return std::nullopt;
    return Error{Kind::refused, name, rule}.with("members", list_of(missing));
}

std::optional<Error> cannot_leave(const Organization& organization, const ConsentProcess& process,
                                  Date today) {
    switch (process.step) {
        case Step::consent_to_driver:
            return driver_not_accepted(organization, process);
        case Step::understand_proposal:
            if (has_open_question(process))
                return Error{Kind::refused, "consent.question_is_open", "3.5"};
            return not_everybody(organization, process, today,
                                 "consent.not_everybody_has_understood", "3.5");
        case Step::brief_response:
            return not_everybody(organization, process, today, "consent.not_everybody_has_spoken",
                                 "P-EQUIV-3");
        case Step::test_argument:
        case Step::resolve_objection:
            return Error{Kind::refused, "consent.possible_objection_is_open", "P-CONSENT-2"};
        case Step::present_proposal:
        case Step::check_for_possible_objections:
        case Step::celebrate:
        case Step::consider_concerns:
            return std::nullopt;
    }
    return std::nullopt;
}

/// Whether the order of the steps allows it; a group's first processes keep to the order (3.0).
bool follows(const ConsentProcess& process, Step step) {
    const bool is_talk = step == Step::present_proposal || step == Step::understand_proposal ||
                         step == Step::brief_response;
    if (is_talk && step < process.step && process.step <= Step::check_for_possible_objections)
        return true;  // back to what is not understood yet
    if (step == Step::celebrate) return process.step == Step::check_for_possible_objections;
    if (step == Step::test_argument || step == Step::resolve_objection) return false;
    return static_cast<int>(step) == static_cast<int>(process.step) + 1;
}

bool may_jump(const Organization& organization, const ConsentProcess& process, Step step) {
    const bool is_experienced = organization.domains.find(process.domain)->finished_processes >=
                                organization.profile.settings.guided_processes;
    return is_experienced && process.step > Step::consent_to_driver &&
           static_cast<int>(step) > static_cast<int>(process.step) + 1 &&
           step <= Step::check_for_possible_objections;
}

/// Who accepts what is accepted by one person.
std::optional<MemberId> alone(const std::vector<MemberId>& deciders) {
    return deciders.size() == 1 ? std::optional{deciders.front()} : std::nullopt;
}

void enter(Unfolding& unfolding, ProcessId id, Step step, bool jumped,
           std::vector<MemberId> not_heard = {}) {
    const ConsentProcess& process = *unfolding.state().processes.find(id);
    const auto closes_on = window_end(unfolding.state(), process, unfolding.today());
    if (process.step == Step::consent_to_driver && step == Step::present_proposal) {
        const Proposal& proposal = *unfolding.state().proposals.find(process.proposal);
        const Requirement* requirement = unfolding.state().requirements.find(proposal.requirement);
        if (requirement && requirement->stage == RequirementStage::draft)
            unfolding.happens(RequirementAccepted{requirement->id, requirement->text,
                                                  requirement->anticipated_impact,
                                                  alone(process.deciders)});
    }
    unfolding.happens(StepEntered{id, step, closes_on, jumped, std::move(not_heard)});
}

}  // namespace

std::optional<Error> hindrance(const Organization& organization, const ConsentProcess& process,
                               Step step, Date today) {
    if (step == Step::consider_concerns && process.step == Step::celebrate) return std::nullopt;
    if (step == Step::celebrate && process.step >= Step::consent_to_driver &&
        process.step <= Step::resolve_objection) {
        if (auto reason = not_agreeable(organization, process, today)) return reason;
    }
    if (!follows(process, step)) return out_of_order();
    if (step < process.step) return std::nullopt;
    if (is_deserted(organization, process))
        return Error{Kind::refused, "consent.nobody_decides", "P-ACC-2"};
    return cannot_leave(organization, process, today);
}

Result<Facts> decide(const Organization& organization, const StartConsent& command,
                     const Context& context) {
    const Proposal* proposal = organization.proposals.find(command.proposal);
    if (!proposal) return Error{Kind::not_found, "proposal.not_found"};
    const auto deciders = deciders_of(organization, *proposal);
    const bool may_start = contains(deciders, context.actor) || is_author(*proposal, context.actor);
    if (!is_active(organization, context.actor) || !may_start)
        return Error{Kind::forbidden, "domain.not_governed"};
    if (auto reason = not_decidable(organization, *proposal, date_of(context.now))) return *reason;
    if (deciders.empty()) return Error{Kind::refused, "consent.nobody_decides", "P-ACC-2"};
    const MemberId facilitator = command.facilitator.value_or(context.actor);
    if (!is_active(organization, facilitator))
        return Error{Kind::refused, "consent.facilitator_not_active", "", "/facilitator"};
    Unfolding unfolding{organization, context};
    const ProcessId id = organization.processes.next();
    const Step step = first_step(organization, *proposal, deciders);
    unfolding.happens(ConsentStarted{id, proposal->id, proposal->domain, command.form, step,
                                     facilitator, deciders,
                                     affected_at_start(organization, *proposal, deciders)});
    enter(unfolding, id, step, false);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const TakePart& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const ConsentProcess* process = organization.processes.find(command.process);
    if (!process) return Error{Kind::not_found, "consent.not_found"};
    // Also while it is on hold: else nobody could go on where those who held it are gone.
    const bool goes_on =
        process->stage == ProcessStage::running || process->stage == ProcessStage::on_hold;
    if (!goes_on) return Error{Kind::refused, "consent.not_running"};
    const auto part = part_to_take(organization, *process, context.actor);
    const bool is_in =
        contains(process->deciders, context.actor) || contains(process->affected, context.actor);
    if (!part && is_in) return Error{Kind::conflict, "consent.takes_part_already", "3.0"};
    if (!part) return Error{Kind::forbidden, "consent.not_concerned", "3.0"};
    const Proposal& proposal = *organization.proposals.find(process->proposal);
    const bool is_late =
        process->step > Step::understand_proposal && !is_light(proposal.target.target_kind);
    return Facts{ParticipantJoined{command.process, *part == Part::decides, is_late}};
}

Result<Facts> decide(const Organization& organization, const EnterStep& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const ConsentProcess* known = organization.processes.find(command.process);
    if (known && known->stage == ProcessStage::agreed && known->step == Step::celebrate &&
        command.step == Step::consider_concerns && known->facilitator == context.actor)
        return Facts{StepEntered{command.process, command.step, {}, false}};
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    const Date today = date_of(context.now);
    const bool jumps = command.out_of_order && may_jump(organization, **process, command.step);
    const auto reason = hindrance(organization, **process, command.step, today);
    if (reason && !jumps) return *reason;
    Unfolding unfolding{organization, context};
    const auto silent = missing_in_step(organization, **process);
    if (!silent.empty() && command.step > (*process)->step && !jumps)
        unfolding.happens(AbsenceCounted{command.process, silent});
    if (command.step == Step::celebrate)
        agree(unfolding, command.process);
    else
        enter(unfolding, command.process, command.step, jumps,
              jumps ? silent : std::vector<MemberId>{});
    // Where all who are asked have their hands up still, nobody is waited for.
    if (command.step == Step::check_for_possible_objections)
        conclude_check(unfolding, command.process);
    return std::move(unfolding).facts();
}

bool is_light(TargetKind kind) {
    return kind == TargetKind::requirement || kind == TargetKind::keep_agreement ||
           kind == TargetKind::drop_agreement || kind == TargetKind::keep_design;
}

std::optional<Error> date_too_near(const Organization& organization, ProcessForm form,
                                   Date review_on, Date today) {
    const auto closes_on = window_end(organization, form, today);
    if (!closes_on || review_on > *closes_on) return std::nullopt;
    return Error{Kind::refused, "review.next_date_within_window", "P-IMP-2", "/review_on"}.with(
        "closes_on", to_text(*closes_on));
}

Result<void> open_light_consent(Unfolding& unfolding, const LightConsent& light) {
    const ProposalId proposal = unfolding.state().proposals.next();
    const ProcessId process = unfolding.state().processes.next();
    unfolding.happens(ProposalDrafted{proposal, light.driver, light.requirement, light.domain,
                                      light.target, light.content, light.reason});
    unfolding.happens(ProposalShared{proposal});
    const Proposal& drafted = *unfolding.state().proposals.find(proposal);
    if (objection_stands(unfolding.state(), drafted)) return objection_is_open();
    const auto deciders = deciders_of(unfolding.state(), drafted);
    constexpr auto step = Step::check_for_possible_objections;
    unfolding.happens(ConsentStarted{process, proposal, light.domain, light.form, step,
                                     unfolding.context().actor, deciders,
                                     affected_at_start(unfolding.state(), drafted, deciders)});
    enter(unfolding, process, step, false);
    return {};
}

}  // namespace kring
