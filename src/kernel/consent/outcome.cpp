#include "kernel/consent/outcome.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"

namespace kring {
namespace {

std::string summary_of(const Organization& organization, DriverId id) {
    const Driver* driver = organization.drivers.find(id);
    if (!driver) return {};
    return driver->text.title + "\n" + driver->text.situation + "\n" + driver->text.effect;
}

void make_agreement(Unfolding& unfolding, const ConsentProcess& process, const Proposal& proposal) {
    const auto& state = unfolding.state();
    unfolding.happens(AgreementMade{
        state.agreements.next(), proposal.domain, proposal.driver, proposal.requirement,
        proposal.id, process.id, proposal.content(), active_deciders(state, process),
        summary_of(state, proposal.driver), first_review(proposal.content(), unfolding.today())});
}

/// What it was rewritten for last, by an amendment or a clarification that says so.
std::optional<std::string> last_reason(const Proposal& proposal) {
    const auto& all = proposal.revisions;
    const auto found = std::find_if(
        all.rbegin(), all.rend(), [](const auto& revision) { return revision.reason.has_value(); });
    return found == all.rend() ? std::nullopt : found->reason;
}

/// What a review said; else the reason that came with the text, where it has one of its own; else
/// what it was rewritten for last (P-IMP-6).
std::string why_changed(const Agreement& agreement, const Proposal& proposal) {
    const auto& said = proposal.revisions.front().reason;
    if (said && proposal.target.target_kind == TargetKind::change_agreement) return *said;
    const auto& last = proposal.revisions.back();
    const auto& rationale = last.content.rationale;
    if (rationale && rationale != agreement.current().content.rationale) return *rationale;
    return last_reason(proposal).value_or(rationale.value_or(last.content.title));
}

void evolve_agreement(Unfolding& unfolding, const ConsentProcess& process,
                      const Proposal& proposal) {
    const auto& state = unfolding.state();
    const Agreement& agreement = *state.agreements.find(*proposal.target.agreement);
    const auto& last = proposal.revisions.back();
    unfolding.happens(AgreementEvolved{
        agreement.id, agreement.current().number + 1, proposal.id, process.id, last.content,
        active_deciders(state, process), summary_of(state, agreement.driver),
        why_changed(agreement, proposal), first_review(last.content, unfolding.today())});
}

void redesign(Unfolding& unfolding, const Proposal& proposal) {
    const DomainId id = *proposal.target.domain;
    const ProposalContent& content = proposal.content();
    const auto name = content.domain_name.value_or(unfolding.state().domains.find(id)->name);
    DomainDescription design = *content.design;
    // What is to be watched is looked at with the design (3.7 leave and monitor).
    auto& criteria = design.evaluation_schedule.criteria;
    for (const auto& watched : content.evaluation_criteria)
        criteria = criteria && !criteria->empty() ? *criteria + "; " + watched : watched;
    unfolding.happens(DomainDescribed{id, name, std::move(design), proposal.id});
}

void bring_about(Unfolding& unfolding, const ConsentProcess& process, const Proposal& proposal) {
    const auto& target = proposal.target;
    const auto& content = proposal.content();
    switch (target.target_kind) {
        case TargetKind::new_agreement:
            make_agreement(unfolding, process, proposal);
            return;
        case TargetKind::change_agreement:
            evolve_agreement(unfolding, process, proposal);
            return;
        case TargetKind::keep_agreement:
            // Other words than those in force were consented to: it was not kept as it is.
            if (proposal.revision() > 1) return evolve_agreement(unfolding, process, proposal);
            unfolding.happens(AgreementKept{*target.agreement, process.id,
                                            first_review(content, unfolding.today()),
                                            content.expires_on});
            return;
        case TargetKind::drop_agreement:
            unfolding.happens(AgreementDropped{*target.agreement, process.id, content.text});
            return;
        case TargetKind::domain_design:
        case TargetKind::keep_design:
            redesign(unfolding, proposal);
            return;
        case TargetKind::requirement:
            unfolding.happens(RequirementAccepted{*target.requirement,
                                                  content.text,
                                                  content.intended_outcome,
                                                  {},
                                                  content.evaluation_criteria});
            return;
        case TargetKind::driver_model:
            make_agreement(unfolding, process, proposal);
            unfolding.happens(DriverModelChanged{*target.driver_model});
            return;
    }
}

/// What waited on the backlog for this decision is done.
void close_backlog_items(Unfolding& unfolding, const Proposal& proposal) {
    if (proposal.target.target_kind == TargetKind::requirement) return;
    // An agreement that is kept, changed or dropped leaves its driver's place in the order alone.
    const bool answers_driver = proposal.driver && !proposal.target.agreement;
    const Driver* driver = unfolding.state().drivers.find(proposal.driver);
    std::vector<DomainId> domains{proposal.domain};
    if (driver && driver->domain != proposal.domain) domains.push_back(driver->domain);
    for (const DomainId domain : domains) {
        const auto backlog = unfolding.state().domains.find(domain)->backlog;
        for (const BacklogItemId id : backlog) {
            const BacklogItem& item = *unfolding.state().backlog_items.find(id);
            const bool answered = item.proposal == proposal.id ||
                                  (answers_driver && driver && driver->backlog_item == id);
            if (answered) unfolding.happens(BacklogItemClosed{id, BacklogStage::done, {}});
        }
    }
}

/// Whoever has accepted the domain since it began has not consented to its new design.
std::optional<Error> delegatee_not_asked(const Organization& organization,
                                         const ConsentProcess& process, const Target& target) {
    if (!target.domain) return std::nullopt;
    std::vector<MemberId> missing = organization.domains.find(*target.domain)->delegatees;
    std::erase_if(missing, [&](MemberId member) {
        const auto& asked = process.deciders;
        return !is_active(organization, member) || contains(asked, member);
    });
    if (missing.empty()) return std::nullopt;
    return Error{Kind::conflict, "domain.delegatee_not_asked", "P-ACC-11"}.with("members",
                                                                                list_of(missing));
}

/// Where all who held the domain have gone, it is for those who answer for it now, and for all of
/// them (P-ACC-2).
std::optional<Error> body_not_asked(const Organization& organization, const ConsentProcess& process,
                                    const Proposal& proposal) {
    const Domain& domain = *organization.domains.find(process.domain);
    if (domain.id == overall_domain || is_held(organization, domain)) return std::nullopt;
    auto missing = deciders_of(organization, proposal);
    std::erase_if(missing, [&](MemberId member) { return contains(process.deciders, member); });
    if (missing.empty()) return std::nullopt;
    return Error{Kind::conflict, "consent.body_not_asked", "P-ACC-2"}.with("members",
                                                                           list_of(missing));
}

}  // namespace

std::optional<Error> not_agreeable(const Organization& organization, const ConsentProcess& process,
                                   Date today) {
    const bool untested = !process.frames.empty();
    const bool objection_open =
        std::any_of(process.arguments.begin(), process.arguments.end(), is_open_objection);
    if (objection_open) return Error{Kind::refused, "consent.objection_is_open", "P-CONSENT-1"};
    const Check* check = current_check(process);
    if (untested || process.step != Step::check_for_possible_objections || !check)
        return Error{Kind::refused, "consent.possible_objection_is_open", "P-CONSENT-2"};
    if (is_deserted(organization, process))
        return Error{Kind::refused, "consent.nobody_decides", "P-ACC-2"};
    const auto unanswered = missing_answers(organization, process, *check);
    if (!check->revealed && unanswered.empty())
        return Error{Kind::refused, "consent.answers_not_revealed", "P-CONSENT-15"};
    if (!unanswered.empty())
        return Error{Kind::refused, "consent.answers_missing", "P-CONSENT-15"}.with(
            "members", list_of(unanswered));
    for (const Argument& argument : process.arguments)
        if (argument.stage == ArgumentStage::parked)
            return Error{Kind::refused, "consent.argument_is_parked", "P-CONSENT-2"}.with(
                "members", list_of(authors_of(argument)));
    const auto hands = raised_hands(*check);
    if (!hands.empty())
        return Error{Kind::refused, "consent.possible_objection_is_open", "P-CONSENT-2"}.with(
            "members", list_of(hands));
    const Proposal& proposal = *organization.proposals.find(process.proposal);
    if (check->revision != proposal.revision())
        return Error{Kind::refused, "consent.text_has_changed", "P-CONSENT-4"};
    const auto missing = missing_from(organization, proposal.target, proposal.content(), today);
    if (!missing.empty()) return missing.front();
    if (is_driver_gone(organization, proposal))
        return Error{Kind::conflict, "driver.is_discarded", "P-EFF-1"};
    if (auto reason = design_outdated(organization, proposal.target)) return reason;
    if (auto reason = delegatee_not_asked(organization, process, proposal.target)) return reason;
    if (auto reason = body_not_asked(organization, process, proposal)) return reason;
    return agreement_outdated(organization, proposal.target);
}

std::optional<Error> agreement_outdated(const Organization& organization, const Target& target) {
    if (!target.agreement) return std::nullopt;
    const Agreement& agreement = *organization.agreements.find(*target.agreement);
    if (agreement.stage != AgreementStage::active)
        return Error{Kind::conflict, "agreement.not_active"};
    if (target.base_version && *target.base_version != agreement.current().number)
        return Error{Kind::conflict, "agreement.changed_meanwhile"};
    return std::nullopt;
}

std::optional<Error> design_outdated(const Organization& organization, const Target& target) {
    if (!target.domain || !target.base_version) return std::nullopt;
    if (*target.base_version == organization.domains.find(*target.domain)->version)
        return std::nullopt;
    return Error{Kind::conflict, "domain.changed_meanwhile", "P-ACC-11"};
}

bool is_driver_gone(const Organization& organization, const Proposal& proposal) {
    if (proposal.target.agreement) return false;
    const Driver* driver = organization.drivers.find(proposal.driver);
    return driver && driver->stage == DriverStage::discarded;
}

void agree(Unfolding& unfolding, ProcessId id) {
    // Copies, because every fact that happens may move the records.
    const ConsentProcess process = *unfolding.state().processes.find(id);
    const Proposal proposal = *unfolding.state().proposals.find(process.proposal);
    unfolding.happens(StepEntered{id, Step::celebrate, {}, false});
    bring_about(unfolding, process, proposal);
    unfolding.happens(ProcessEnded{id, ProcessStage::agreed, {}});
    close_backlog_items(unfolding, proposal);
    const auto& review = proposal.target.review;
    if (review && unfolding.state().reviews.find(*review)->open)
        unfolding.happens(ReviewEnded{*review});
}

}  // namespace kring
