#include <algorithm>

#include "kernel/consent/conclude.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// The innermost objection that is being met, nullptr outside of S7.
const Frame* resolving(const ConsentProcess& process) {
    if (process.frames.empty()) return nullptr;
    const Frame& frame = process.frames.back();
    return frame.frame_kind == FrameKind::resolve ? &frame : nullptr;
}

Error nothing_to_resolve() { return {Kind::refused, "amendment.no_objection_is_open", "3.7"}; }

bool needs_provision(AmendmentKind kind) {
    return kind == AmendmentKind::defer || kind == AmendmentKind::delegate_task ||
           kind == AmendmentKind::ask_delegator || kind == AmendmentKind::take_time;
}

/// These only suspend, unless the provision is written into the text itself (3.7).
bool only_suspends(const AmendmentText& text) {
    const auto kind = text.amendment_kind;
    return !text.content &&
           (kind == AmendmentKind::delegate_task || kind == AmendmentKind::ask_delegator ||
            kind == AmendmentKind::take_time);
}

Result<void> check_provisions(const Organization& organization, const AmendmentText& text,
                              Date today) {
    const Error incomplete{Kind::refused, "amendment.follow_up_incomplete", "P-ACC-7"};
    if (needs_provision(text.amendment_kind) && text.provisions.empty())
        return incomplete.at("/suggestion/provisions");
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        const auto& provision = text.provisions[i];
        const auto where = "/suggestion/provisions/" + std::to_string(i);
        if (!is_active(organization, provision.who)) return incomplete.at(where + "/who");
        if (provision.by_when <= today) return incomplete.at(where + "/by_when");
        if (!check_text(provision.then_what, where)) return incomplete.at(where + "/then_what");
    }
    const bool watches = text.amendment_kind == AmendmentKind::leave_and_monitor;
    if (watches && text.watches.empty())
        return Error{Kind::refused, "amendment.watch_missing", "2.12", "/suggestion/watches"};
    for (const Watch& watch : text.watches) {
        if (auto fine = check_text(watch.criterion, "/suggestion/watches"); !fine) return fine;
        if (watch.until && *watch.until <= today)
            return Error{Kind::refused, "date.not_ahead", "2.12", "/suggestion/watches"};
    }
    return {};
}

/// Whether what would come about stays as it is, by the words that a decision of this kind leaves.
bool changes_nothing(TargetKind kind, const ProposalContent& before, const ProposalContent& after) {
    switch (kind) {
        case TargetKind::keep_design:
            return before.design == after.design && before.domain_name == after.domain_name;
        case TargetKind::requirement:
            return before.text == after.text && before.intended_outcome == after.intended_outcome;
        case TargetKind::drop_agreement:
            return before.text == after.text;
        case TargetKind::new_agreement:
        case TargetKind::change_agreement:
        case TargetKind::keep_agreement:
        case TargetKind::domain_design:
        case TargetKind::driver_model:
            return before == after;
    }
    return false;
}

/// The text that it would change: that of the amendment it is within, or of the proposal.
ProposalContent text_before(const ConsentProcess& process, const Proposal& proposal) {
    const Argument& objection = *find_argument(process, process.frames.back().argument);
    const Amendment* around = find_amendment(process, objection.amendment);
    if (!around || !around->current().content) return proposal.content();
    return with_design_of(*around->current().content, proposal.content());
}

/// Whether it comes with another text than `before`.
bool writes_anything(const Proposal& proposal, const ProposalContent& before,
                     const AmendmentText& text) {
    return text.content && !changes_nothing(proposal.target.target_kind, before,
                                            with_design_of(*text.content, before));
}

Result<void> check_suggestion(const Organization& organization, const Proposal& proposal,
                              const ProposalContent& before, const AmendmentText& text,
                              Date today) {
    if (auto fine = check_text(text.text, "/suggestion/text"); !fine) return fine;
    const auto kind = text.amendment_kind;
    const bool changes_text =
        kind == AmendmentKind::change_text || kind == AmendmentKind::alternative_proposal;
    if (changes_text && !text.content)
        return Error{Kind::refused, "amendment.text_missing", "2.12", "/suggestion/content"};
    if (text.content) {
        const auto content = with_design_of(*text.content, proposal.content());
        if (auto fine = check_content(organization, proposal.target, content); !fine)
            return fine.error().at("/suggestion" + fine.error().where);
        const auto missing = missing_from(organization, proposal.target, content, today);
        if (!missing.empty()) return missing.front().at("/suggestion" + missing.front().where);
    }
    const bool adds_nothing = text.provisions.empty() && text.watches.empty();
    const bool may_add_nothing = kind == AmendmentKind::co_create_new || needs_provision(kind) ||
                                 kind == AmendmentKind::leave_and_monitor;
    if (adds_nothing && !may_add_nothing && !writes_anything(proposal, before, text))
        return Error{Kind::refused, "amendment.changes_nothing", "2.12", "/suggestion/content"};
    return check_provisions(organization, text, today);
}

/// A nested amendment goes into the one it amends, or takes its place altogether; later words win
/// where both speak.
AmendmentText fold(const AmendmentText& parent, const AmendmentText& nested) {
    if (nested.amendment_kind == AmendmentKind::alternative_proposal ||
        nested.amendment_kind == AmendmentKind::co_create_new)
        return nested;
    AmendmentText folded = parent;
    folded.text += "\n" + nested.text;
    if (nested.content)
        folded.content =
            parent.content ? with_design_of(*nested.content, *parent.content) : nested.content;
    folded.provisions.insert(folded.provisions.end(), nested.provisions.begin(),
                             nested.provisions.end());
    folded.watches.insert(folded.watches.end(), nested.watches.begin(), nested.watches.end());
    return folded;
}

Resolution resolution_by(const AmendmentText& text) {
    if (only_suspends(text)) return Resolution::open;
    if (text.amendment_kind == AmendmentKind::co_create_new)
        return Resolution::closed_with_proposal;
    if (text.amendment_kind == AmendmentKind::leave_and_monitor)
        return Resolution::left_and_monitored;
    return Resolution::resolved;
}

ProposalContent amended(const ProposalContent& base, const AmendmentText& text) {
    ProposalContent content = text.content ? with_design_of(*text.content, base) : base;
    for (const Watch& watch : text.watches)
        content.evaluation_criteria.push_back(
            watch.until ? watch.criterion + " (" + to_text(*watch.until) + ")" : watch.criterion);
    if (text.content) return content;
    for (const Provision& provision : text.provisions)
        content.responsibilities.push_back(
            {provision.who,
             {},
             text.text + " (" + to_text(provision.by_when) + "): " + provision.then_what});
    return content;
}

void promise_follow_ups(Unfolding& unfolding, const ConsentProcess& process,
                        const AmendmentText& text) {
    const DriverId driver = unfolding.state().proposals.find(process.proposal)->driver;
    for (const Provision& provision : text.provisions)
        unfolding.happens(FollowUpPromised{unfolding.state().follow_ups.next(), process.domain,
                                           process.id, driver, provision.who, provision.by_when,
                                           text.text, provision.then_what});
}

void apply(Unfolding& unfolding, const ConsentProcess& process, const AmendmentText& text) {
    const Proposal& proposal = *unfolding.state().proposals.find(process.proposal);
    promise_follow_ups(unfolding, process, text);
    if (text.amendment_kind == AmendmentKind::co_create_new) {
        unfolding.happens(ProcessEnded{process.id, ProcessStage::superseded, text.text});
        return;
    }
    unfolding.happens(ProposalRevised{proposal.id, proposal.revision() + 1,
                                      amended(proposal.content(), text), RevisionCause::amendment,
                                      text.text});
    // Another proposal altogether is presented and understood before anybody answers (3.5 rule 5).
    const bool is_another = text.amendment_kind == AmendmentKind::alternative_proposal &&
                            !is_light(proposal.target.target_kind);
    const Step step = is_another ? Step::present_proposal : Step::check_for_possible_objections;
    unfolding.happens(StepEntered{
        process.id, step, window_end(unfolding.state(), process, unfolding.today()), false});
}

}  // namespace

void agree_amendment(Unfolding& unfolding, ProcessId id, AmendmentId amendment_id) {
    const ConsentProcess process = *unfolding.state().processes.find(id);
    const Amendment& amendment = *find_amendment(process, amendment_id);
    const AmendmentText& text = amendment.current();
    const Resolution resolution = resolution_by(text);
    std::optional<AmendmentText> folded;
    const Amendment* parent = find_amendment(process, amendment.parent);
    if (parent && resolution != Resolution::open) folded = fold(parent->current(), text);
    unfolding.happens(AmendmentAgreed{id, amendment_id, resolution, folded});
    if (resolution == Resolution::open) {
        promise_follow_ups(unfolding, process, text);
        const auto& provision = text.provisions.front();
        unfolding.happens(ProcessHeld{id, text.text, provision.by_when, provision.who});
        return;
    }
    if (!folded) apply(unfolding, process, text);
}

Result<Facts> decide(const Organization& organization, const SuggestAmendment& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    if (!resolving(**process)) return nothing_to_resolve();
    const Proposal& proposal = *organization.proposals.find((*process)->proposal);
    const ProposalContent before = text_before(**process, proposal);
    if (auto fine = check_suggestion(organization, proposal, before, command.suggestion,
                                     date_of(context.now));
        !fine)
        return fine.error();
    // The text as it is writes no provision into it: a task that is given still only suspends
    // (3.7).
    AmendmentText suggestion = command.suggestion;
    if (!writes_anything(proposal, before, suggestion)) suggestion.content.reset();
    const auto number = static_cast<std::uint32_t>((*process)->amendments.size() + 1);
    return Facts{AmendmentSuggested{command.process, AmendmentId{number}, suggestion}};
}

Result<Facts> decide(const Organization& organization, const OpenAmendmentCheck& command,
                     const Context& context) {
    const auto process = facilitated(organization, command.process, context);
    if (!process) return process.error();
    const Frame* frame = resolving(**process);
    if (!frame) return nothing_to_resolve();
    const Amendment* amendment = find_amendment(**process, command.amendment);
    if (!amendment) return Error{Kind::not_found, "amendment.not_found"};
    if (frame->amendment) return Error{Kind::refused, "amendment.another_is_checked", "3.7"};
    if (amendment->resolves != frame->argument || amendment->stage != AmendmentStage::suggested)
        return Error{Kind::refused, "amendment.not_suggested_here", "3.7"};
    for (const Question& question : (*process)->questions)
        if (question.amendment == amendment->id && question.answers.empty())
            return Error{Kind::refused, "consent.question_is_open", "3.7"};
    return Facts{AmendmentCheckOpened{command.process, command.amendment,
                                      window_end(organization, **process, date_of(context.now))}};
}

Result<Facts> decide(const Organization& organization, const DropAmendment& command,
                     const Context& context) {
    const auto process = running(organization, command.process, context);
    if (!process) return process.error();
    const Frame* frame = resolving(**process);
    if (!frame) return nothing_to_resolve();
    const Amendment* amendment = find_amendment(**process, command.amendment);
    if (!amendment) return Error{Kind::not_found, "amendment.not_found"};
    if (amendment->proposer != context.actor && (*process)->facilitator != context.actor)
        return Error{Kind::forbidden, "consent.not_the_facilitator"};
    const bool is_open = amendment->stage == AmendmentStage::suggested ||
                         amendment->stage == AmendmentStage::checking;
    if (amendment->resolves != frame->argument || !is_open)
        return Error{Kind::refused, "amendment.not_suggested_here", "3.7"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    return Facts{AmendmentDropped{command.process, command.amendment, command.reason}};
}

}  // namespace kring
