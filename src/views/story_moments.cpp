#include "views/story_moments.hpp"

#include <algorithm>
#include <tuple>

#include "kernel/consent/earlier.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

StoryMoment moment(MomentKind kind, Instant at, MemberId by, std::string title) {
    StoryMoment told;
    told.kind = kind;
    told.at = at;
    if (by) told.by = by;
    told.title = std::move(title);
    return told;
}

MomentKind kind_of(RevisionCause cause) {
    switch (cause) {
        case RevisionCause::draft:
            return MomentKind::proposal_revised;
        case RevisionCause::clarification:
            return MomentKind::proposal_clarified;
        case RevisionCause::amendment:
            return MomentKind::proposal_amended;
    }
    return MomentKind::proposal_revised;
}

/// Of a requirement the words themselves are told, and what they are to bring about.
void tell_revisions(Moments& moments, const Proposal& proposal) {
    const bool is_requirement = proposal.target.target_kind == TargetKind::requirement;
    const auto begun =
        is_requirement ? MomentKind::requirement_determined : MomentKind::proposal_drafted;
    for (const ProposalRevision& revision : proposal.revisions) {
        const ProposalContent& content = revision.content;
        const bool is_first = &revision == &proposal.revisions.front();
        auto told = moment(is_first ? begun : kind_of(revision.cause), revision.at, revision.by,
                           is_requirement ? content.text : content.title);
        if (!is_first)
            told.text = revision.reason;
        else
            told.text = is_requirement ? content.intended_outcome : content.text;
        told.proposal = proposal.id;
        told.revision = revision.number;
        moments.add(std::move(told));
    }
}

/// The words a check was about, as they were when it was asked.
std::string words_of(const ConsentProcess& process, const Proposal& proposal, const Check& check) {
    if (const Argument* argument = find_argument(process, check.argument)) {
        for (const ArgumentRevision& revision : argument->revisions)
            if (revision.number == check.revision) return revision.conclusion;
        return argument->first_words;
    }
    if (const Amendment* amendment = find_amendment(process, check.amendment))
        return amendment->revisions.at(static_cast<std::size_t>(check.revision - 1)).text;
    return proposal.content().title;
}

void tell_check(Moments& moments, const ConsentProcess& process, const Proposal& proposal,
                const Check& check) {
    if (!check.revealed) return;
    Instant answered = check.opened_at;
    for (const Answer& answer : check.answers) answered = std::max(answered, answer.at);
    auto told =
        moment(MomentKind::check_revealed, answered, {}, words_of(process, proposal, check));
    told.proposal = proposal.id;
    told.process = process.id;
    told.revision = check.revision;
    told.subject = check.subject;
    if (check.argument) told.argument = check.argument;
    told.answers = check.answers;
    moments.add(std::move(told));
}

void tell_jump(Moments& moments, const ConsentProcess& process, const Proposal& proposal,
               const Jump& jump) {
    auto told = moment(MomentKind::step_jumped, jump.at, jump.by, proposal.content().title);
    told.proposal = proposal.id;
    told.process = process.id;
    told.step = jump.to;
    told.people = jump.not_heard;
    moments.add(std::move(told));
}

/// When the last check of this argument or amendment was answered; the start if there was none.
Instant last_answer(const ConsentProcess& process, ArgumentId argument, AmendmentId amendment) {
    Instant last = process.started_at;
    for (const Check& check : process.checks) {
        const bool is_it =
            (argument && check.argument == argument) || (amendment && check.amendment == amendment);
        if (!is_it) continue;
        last = std::max(last, check.opened_at);
        for (const Answer& answer : check.answers) last = std::max(last, answer.at);
    }
    return last;
}

void tell_argument(Moments& moments, const ConsentProcess& process, const Argument& argument) {
    if (argument.revisions.empty()) return;
    const ArgumentRevision& last = argument.revisions.back();
    auto told = moment(MomentKind::argument_tested,
                       std::max(last.at, last_answer(process, argument.id, {})), argument.author,
                       last.conclusion);
    std::string premises;
    for (const Premise& premise : last.premises)
        if (premise.standing != PremiseStanding::struck)
            premises += (premises.empty() ? "" : "\n") + premise.text;
    if (!last.reframed) told.text = premises;
    told.people = authors_of(argument);
    told.proposal = process.proposal;
    told.process = process.id;
    told.argument = argument.id;
    told.outcome = argument.stage;
    moments.add(std::move(told));
}

void tell_amendment(Moments& moments, const ConsentProcess& process, const Amendment& amendment) {
    const bool agreed =
        amendment.stage == AmendmentStage::agreed || amendment.stage == AmendmentStage::applied;
    if (!agreed) return;
    auto told = moment(MomentKind::amendment_agreed, last_answer(process, {}, amendment.id),
                       amendment.proposer, amendment.current().text);
    told.proposal = process.proposal;
    told.process = process.id;
    told.argument = amendment.resolves;
    moments.add(std::move(told));
}

void tell_concern(Moments& moments, const ConsentProcess& process, const Concern& concern) {
    auto told = moment(MomentKind::concern_kept, *process.ended_at, concern.member, concern.text);
    told.text = concern.watch_for;
    told.proposal = process.proposal;
    told.process = process.id;
    told.revision = concern.revision;
    moments.add(std::move(told));
}

void tell_process(Moments& moments, const ConsentProcess& process, const Proposal& proposal) {
    auto started = moment(MomentKind::consent_started, process.started_at, process.facilitator,
                          proposal.content().title);
    started.proposal = proposal.id;
    started.process = process.id;
    started.people = process.deciders;
    started.affected = process.affected;
    moments.add(std::move(started));
    for (const Jump& jump : process.jumps) tell_jump(moments, process, proposal, jump);
    for (const Check& check : process.checks) tell_check(moments, process, proposal, check);
    for (const Argument& argument : process.arguments) tell_argument(moments, process, argument);
    for (const Amendment& amendment : process.amendments)
        tell_amendment(moments, process, amendment);
    const bool goes_on =
        process.stage == ProcessStage::running || process.stage == ProcessStage::on_hold;
    if (goes_on) return;
    auto ended = moment(MomentKind::consent_ended, *process.ended_at, {}, proposal.content().title);
    ended.text = process.reason;
    ended.proposal = proposal.id;
    ended.process = process.id;
    ended.ended_as = process.stage;
    moments.add(std::move(ended));
    for (const Concern& concern : process.concerns) tell_concern(moments, process, concern);
}

/// Each time it was put to those who decide, also where they began anew, and what they answered.
void tell_checked(Moments& moments, const Organization& organization, const Proposal& check,
                  MemberId reader) {
    ProposalId told;
    for (const ProcessId id : decisions_on(organization, check)) {
        const ConsentProcess& process = *organization.processes.find(id);
        const Proposal& proposal = *organization.proposals.find(process.proposal);
        if (proposal.id != told) tell_revisions(moments, proposal);
        told = proposal.id;
        tell_process(moments, as_seen_by(process, reader), proposal);
    }
}

void tell_requirement(Moments& moments, const Organization& organization, RequirementId id,
                      Instant described, MemberId reader) {
    const Requirement* requirement = organization.requirements.find(id);
    if (!requirement) return;
    if (const Proposal* check = organization.proposals.find(requirement->proposal))
        return tell_checked(moments, organization, *check, reader);
    auto told = moment(MomentKind::requirement_determined,
                       requirement->embedded ? described : requirement->determined_at,
                       requirement->determined_by, requirement->text);
    told.text = requirement->anticipated_impact;
    moments.add(std::move(told));
}

void tell_versions(Moments& moments, const Agreement& agreement) {
    for (const AgreementVersion& version : agreement.versions) {
        const bool is_first = version.number == 1;
        auto told = moment(is_first ? MomentKind::agreement_made : MomentKind::agreement_evolved,
                           version.at, {}, version.content.title);
        told.text = is_first ? version.content.text : version.changed_because;
        told.proposal = version.proposal;
        if (version.process) told.process = version.process;
        told.version = version.number;
        told.people = version.decided_by;
        moments.add(std::move(told));
    }
}

void tell_reviews(Moments& moments, const Organization& organization, const Agreement& agreement) {
    const auto& title = agreement.current().content.title;
    for (const ReviewId id : agreement.reviews) {
        const Review& review = *organization.reviews.find(id);
        auto started =
            moment(MomentKind::review_started, review.started_at, review.started_by, title);
        started.text = review.early_because;
        started.version = review.version;
        moments.add(std::move(started));
        if (review.open) continue;
        auto ended = moment(MomentKind::review_ended, *review.ended_at, {}, title);
        ended.version = review.version;
        ended.review_outcome = review.outcome;
        ended.voices = review.voices;
        if (review.proposal) {
            ended.proposal = review.proposal;
            ended.text = organization.proposals.find(review.proposal)->revisions.front().reason;
        }
        moments.add(std::move(ended));
    }
}

}  // namespace

std::vector<StoryMoment> Moments::in_order() && {
    const auto place = [](const StoryMoment& one) { return std::tuple{one.at, one.kind}; };
    std::stable_sort(
        told_.begin(), told_.end(),
        [&](const StoryMoment& one, const StoryMoment& two) { return place(one) < place(two); });
    return std::move(told_);
}

void tell_driver(Moments& moments, const Organization& organization, const Agreement& agreement,
                 MemberId reader) {
    const Driver* driver = organization.drivers.find(agreement.driver);
    if (!driver) return;
    const auto& text = driver->text;
    const Instant described = driver->hops.empty() ? driver->arrived_at : driver->hops.front().at;
    auto told = moment(MomentKind::driver_described, described, driver->discovered_by, text.title);
    told.text = text.situation + "\n" + text.effect;
    moments.add(std::move(told));
    for (const Hop& hop : driver->hops) {
        auto passed = moment(MomentKind::driver_passed_on, hop.at, hop.by, text.title);
        passed.text = hop.reason;
        passed.domain = hop.to;
        moments.add(std::move(passed));
    }
    if (driver->confirmed_by)
        moments.add(moment(MomentKind::driver_confirmed, *driver->confirmed_at,
                           driver->confirmed_by, text.title));
    tell_requirement(moments, organization, agreement.requirement, described, reader);
}

void tell_proposal(Moments& moments, const Organization& organization, const Proposal& proposal,
                   MemberId reader) {
    tell_revisions(moments, proposal);
    for (const ProcessId id : proposal.processes)
        tell_process(moments, as_seen_by(*organization.processes.find(id), reader), proposal);
}

void tell_agreement(Moments& moments, const Organization& organization,
                    const Agreement& agreement) {
    tell_versions(moments, agreement);
    tell_reviews(moments, organization, agreement);
    const auto& title = agreement.current().content.title;
    for (const ReviewMove& move : agreement.review_moves) {
        auto told = moment(MomentKind::review_moved, move.at, move.by, title);
        told.text = to_text(move.from) + " → " + to_text(move.to) + "\n" + move.reason;
        moments.add(std::move(told));
    }
    if (agreement.stage == AgreementStage::active) return;
    const bool dropped = agreement.stage == AgreementStage::dropped;
    auto end = moment(dropped ? MomentKind::agreement_dropped : MomentKind::agreement_expired,
                      agreement.changed_at, {}, title);
    end.text = agreement.dropped_because;
    moments.add(std::move(end));
}

}  // namespace kring
