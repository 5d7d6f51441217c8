#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// Where nobody is left who was to decide, those who would now may take the process over and end
/// it.
bool may_take_over(const Organization& organization, const ConsentProcess& process,
                   MemberId actor) {
    const bool goes_on =
        process.stage == ProcessStage::running || process.stage == ProcessStage::on_hold;
    return goes_on && is_deserted(organization, process) &&
           contains(deciders_of(organization, *organization.proposals.find(process.proposal)),
                    actor);
}

/// Whoever takes the seat from another does not end alone what others are deciding (P-CONSENT-14).
bool would_be_a_veto(const Organization& organization, const ConsentProcess& process,
                     MemberId actor) {
    const auto deciders = active_deciders(organization, process);
    return process.seat_was_taken && std::any_of(deciders.begin(), deciders.end(),
                                                 [&](MemberId member) { return member != actor; });
}

/// Whether the agreement that it is about has been changed or has ended, so that it leads nowhere.
bool is_overtaken(const Organization& organization, const ConsentProcess& process) {
    const Target& target = organization.proposals.find(process.proposal)->target;
    const Agreement& agreement = *organization.agreements.find(*target.agreement);
    return agreement.stage != AgreementStage::active ||
           agreement.current().number != target.base_version;
}

/// Whether it goes on about an objection to an agreement in force that somebody else still stands
/// for: only they take it back (P-CONSENT-13).
bool is_anothers_objection(const Organization& organization, const ConsentProcess& process,
                           MemberId actor) {
    if (!began_with_objection(process) || is_overtaken(organization, process)) return false;
    const auto authors = authors_of(process.arguments.front());
    return std::any_of(authors.begin(), authors.end(), [&](MemberId author) {
        return author != actor && is_active(organization, author);
    });
}

/// Whether they have handed back what they were to decide on, and are not otherwise concerned.
bool has_handed_back(const Organization& organization, const ConsentProcess& process,
                     MemberId member) {
    const auto deciders = active_deciders(organization, process);
    return process.facilitator != member && !contains(process.affected, member) &&
           !contains(deciders, member);
}

/// A window that ends on the date of the next review, or later, would leave nothing to consent to.
std::optional<Error> closes_too_late(const ProposalContent& content, Date closes_on) {
    const auto next =
        content.design ? content.design->evaluation_schedule.next_design_review : content.review_on;
    if (!next || *next > closes_on) return std::nullopt;
    return Error{Kind::refused, "consent.window_past_review", "P-IMP-2", "/closes_on"}.with(
        "review_on", to_text(*next));
}

}  // namespace

Result<Facts> decide(const Organization& organization, const ExtendStep& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    const Check* check = open_check(**process);
    const auto& closes_on = check ? check->closes_on : (*process)->step_closes_on;
    if (!closes_on) return Error{Kind::refused, "consent.step_has_no_window", "P-EFF-6"};
    if (date_of(context.now) > *closes_on)
        return Error{Kind::refused, "consent.window_is_over", "P-EFF-6"};
    if (command.closes_on <= *closes_on)
        return Error{Kind::refused, "consent.window_not_later", "P-EFF-6", "/closes_on"};
    const auto& content = organization.proposals.find((*process)->proposal)->content();
    if (auto reason = closes_too_late(content, command.closes_on)) return *reason;
    return Facts{StepExtended{command.process, command.closes_on, command.reason}};
}

Result<Facts> decide(const Organization& organization, const ChangeFacilitator& command,
                     const Context& context) {
    // A process on hold, too, has somebody who can go on with it.
    const auto process = running(organization, command.process, context);
    const ConsentProcess* known = organization.processes.find(command.process);
    const bool is_held = !process && process.error().name == "consent.not_running" &&
                         known->stage == ProcessStage::on_hold;
    const bool takes_over = known && may_take_over(organization, *known, context.actor);
    if (!process && !is_held && !takes_over) return process.error();
    if (!takes_over && has_handed_back(organization, *known, context.actor))
        return Error{Kind::forbidden, "consent.not_a_participant"};
    if (!is_active(organization, command.facilitator))
        return Error{Kind::refused, "consent.facilitator_not_active", "", "/facilitator"};
    return Facts{FacilitatorChanged{command.process, command.facilitator}};
}

Result<Facts> decide(const Organization& organization, const HoldProcess& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    if (command.resume_on && *command.resume_on <= date_of(context.now))
        return Error{Kind::refused, "date.not_ahead", "", "/resume_on"};
    const MemberId owner = command.owner.value_or(context.actor);
    if (!is_active(organization, owner))
        return Error{Kind::refused, "member.not_active", "", "/owner"};
    return Facts{ProcessHeld{command.process, command.reason, command.resume_on, owner}};
}

Result<Facts> decide(const Organization& organization, const ResumeProcess& command,
                     const Context& context) {
    const ConsentProcess* process = organization.processes.find(command.process);
    if (!process) return Error{Kind::not_found, "consent.not_found"};
    const bool may_resume =
        process->facilitator == context.actor || process->held_by == context.actor;
    if (!is_active(organization, context.actor) || !may_resume)
        return Error{Kind::forbidden, "consent.not_the_facilitator"};
    if (process->stage != ProcessStage::on_hold) return Error{Kind::refused, "consent.not_on_hold"};
    return Facts{ProcessResumed{command.process}};
}

Result<Facts> decide(const Organization& organization, const AbandonProcess& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    if (would_be_a_veto(organization, **process, context.actor))
        return Error{Kind::refused, "consent.would_be_a_veto", "P-CONSENT-14"};
    if (is_anothers_objection(organization, **process, context.actor))
        return Error{Kind::refused, "consent.objection_is_anothers", "P-CONSENT-13"};
    return Facts{ProcessEnded{command.process, ProcessStage::abandoned, command.reason}};
}

void pass_time_consent(Unfolding& unfolding) {
    std::vector<ProcessId> due;
    unfolding.state().processes.for_each([&](ProcessId id, const ConsentProcess& process) {
        const bool waits = process.stage == ProcessStage::on_hold && process.resume_on;
        if (waits && *process.resume_on <= unfolding.today()) due.push_back(id);
    });
    for (const ProcessId id : due) unfolding.happens(ProcessResumed{id});
}

}  // namespace kring
