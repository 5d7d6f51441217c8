#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/change.hpp"
#include "kernel/consent/earlier.hpp"
#include "kernel/consent/evolve.hpp"
#include "kernel/consent/guard.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/domain/governance.hpp"

namespace kring {
namespace {

void add_concern(Organization& organization, ConsentProcess& process, Concern concern) {
    if (process.agreement)
        organization.agreements.change(process.agreement, [&](Agreement& agreement) {
            agreement.concerns.push_back(concern);
        });
    process.concerns.push_back(std::move(concern));
}

ProposalStage stage_after(ProcessStage ended) {
    switch (ended) {
        case ProcessStage::agreed:
            return ProposalStage::agreed;
        case ProcessStage::superseded:
            return ProposalStage::superseded;
        case ProcessStage::abandoned:
            return ProposalStage::shared;
        case ProcessStage::unchanged:
        case ProcessStage::passed_on:
        case ProcessStage::discarded:
            return ProposalStage::ended;
        case ProcessStage::running:
        case ProcessStage::on_hold:
            return ProposalStage::in_decision;
    }
    return ProposalStage::ended;
}

/// One of several objections to an agreement that is still being tested or met; none if there is
/// none.
ProcessId objection_under_way(const Organization& organization, const Agreement& agreement) {
    for (const ProposalId id : agreement.proposals) {
        const Proposal& proposal = *organization.proposals.find(id);
        if (proposal.stage != ProposalStage::in_decision) continue;
        if (began_with_objection(*organization.processes.find(proposal.processes.back())))
            return proposal.processes.back();
    }
    return {};
}

/// A proposal that no longer waits for a decision lets go of the agreement it would change.
void release_agreement(Organization& organization, const Proposal& proposal, ProcessId process) {
    if (!proposal.target.agreement) return;
    organization.agreements.change(*proposal.target.agreement, [&](Agreement& agreement) {
        if (proposal.stage != ProposalStage::shared) std::erase(agreement.proposals, proposal.id);
        if (agreement.objection_process == process)
            agreement.objection_process = objection_under_way(organization, agreement);
    });
}

}  // namespace

void evolve(Organization& organization, const ConsentStarted& fact, const Entry& place) {
    ConsentProcess process;
    process.id = fact.process;
    process.proposal = fact.proposal;
    process.domain = fact.domain;
    process.form = fact.form;
    process.step = fact.step;
    process.facilitator = fact.facilitator;
    process.deciders = fact.deciders;
    process.affected = fact.affected;
    process.started_at = place.at;
    organization.processes.put(fact.process, std::move(process));
    organization.proposals.change(fact.proposal, [&](Proposal& proposal) {
        proposal.stage = ProposalStage::in_decision;
        proposal.processes.push_back(fact.process);
    });
}

void evolve(Organization& organization, const ParticipantJoined& fact, const Entry& place) {
    const auto closes_on =
        window_end(organization, *organization.processes.find(fact.process), date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        std::erase(process.affected, place.by);
        (fact.decides ? process.deciders : process.affected).push_back(place.by);
        if (fact.late) process.late.push_back(place.by);
        if (!fact.decides) return;
        // What was revealed without them is asked once more: of them alone, the others have
        // answered.
        if (Check* check = current_check(process); check && is_asking(process))
            check->revealed = false;
        wait_anew(process, place.at, closes_on);
    });
}

void evolve(Organization& organization, const StepEntered& fact, const Entry& place) {
    const ConsentProcess& known = *organization.processes.find(fact.process);
    const Proposal& proposal = *organization.proposals.find(known.proposal);
    const auto hands = fact.step == Step::check_for_possible_objections
                           ? hands_against(organization, known, proposal)
                           : std::vector<Answer>{};
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        if (process.silent_in != process.step) {
            process.silent.clear();
            process.silent_in.reset();
        }
        if (fact.out_of_order)
            process.jumps.push_back({process.step, fact.step, fact.not_heard, place.by, place.at});
        process.step = fact.step;
        process.step_entered_at = place.at;
        process.step_closes_on = fact.closes_on;
        Check check;
        check.opened_at = place.at;
        check.closes_on = fact.closes_on;
        if (fact.step == Step::consent_to_driver) {
            check.subject = Subject::driver;
            const auto rounds = std::count_if(
                process.checks.begin(), process.checks.end(),
                [](const Check& earlier) { return earlier.subject == Subject::driver; });
            check.revision = static_cast<std::int32_t>(rounds) + 1;
            for (Argument& argument : process.arguments)
                if (argument.resolution == Resolution::open)
                    argument.resolution = Resolution::resolved;
            open(process, std::move(check));
        } else if (fact.step == Step::check_for_possible_objections) {
            check.subject = Subject::proposal;
            check.revision = proposal.revision();
            check.answers = hands;
            open(process, std::move(check));
        } else if (fact.step == Step::understand_proposal) {
            process.understood.clear();
            process.late.clear();  // they go through it with everybody else
        } else if (fact.step == Step::brief_response) {
            process.responses.clear();
        }
    });
}

void evolve(Organization& organization, const StepExtended& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.step_closes_on = fact.closes_on;
        Check* check = current_check(process);
        if (check && !check->revealed) check->closes_on = fact.closes_on;
    });
}

void evolve(Organization& organization, const FacilitatorChanged& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        if (process.facilitator == fact.facilitator) return;
        const bool is_given = place.by == process.facilitator && !process.seat_was_taken;
        const bool decides = contains(process.deciders, fact.facilitator);
        process.seat_was_taken = place.by == fact.facilitator || (!is_given && !decides);
        process.facilitator = fact.facilitator;
    });
}

void evolve(Organization& organization, const QuestionAsked& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.questions.push_back({fact.question,
                                     fact.about,
                                     fact.argument,
                                     fact.amendment,
                                     place.by,
                                     fact.text,
                                     fact.why,
                                     {}});
    });
}

void evolve(Organization& organization, const QuestionAnswered& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.questions.at(fact.question.number - 1).answers.push_back(fact.answer);
    });
}

void evolve(Organization& organization, const ProposalUnderstood& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.understood.push_back(place.by);
        std::erase(process.late, place.by);
    });
}

void evolve(Organization& organization, const BriefResponseGiven& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.responses.push_back({place.by, fact.text});
    });
}

void evolve(Organization& organization, const ConcernRecorded& fact, const Entry&) {
    const auto revision =
        organization.proposals.find(organization.processes.find(fact.process)->proposal)
            ->revision();
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        add_concern(organization, process,
                    {fact.member, fact.text, fact.watch_for, revision, fact.voiced, {}});
    });
}

void evolve(Organization& organization, const ProcessHeld& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.stage = ProcessStage::on_hold;
        process.reason = fact.reason;
        process.resume_on = fact.resume_on;
        process.held_by = fact.owner;
    });
}

void evolve(Organization& organization, const ProcessResumed& fact, const Entry& place) {
    const auto closes_on =
        window_end(organization, *organization.processes.find(fact.process), date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.stage = ProcessStage::running;
        process.resume_on.reset();
        wait_anew(process, place.at, closes_on);
    });
}

void evolve(Organization& organization, const ProcessEnded& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        process.stage = fact.stage;
        process.reason = fact.reason;
        process.ended_at = place.at;
        process.frames.clear();
    });
    const ConsentProcess& process = *organization.processes.find(fact.process);
    organization.proposals.change(process.proposal, [&](Proposal& proposal) {
        proposal.stage = stage_after(fact.stage);
        // A check, and an objection to an agreement, is begun anew by itself.
        const bool is_of_itself =
            is_light(proposal.target.target_kind) || began_with_objection(process);
        if (proposal.stage == ProposalStage::shared && is_of_itself)
            proposal.stage = ProposalStage::ended;
        proposal.reason = fact.reason;
    });
    release_agreement(organization, *organization.proposals.find(process.proposal), fact.process);
    if (fact.stage == ProcessStage::agreed)
        organization.domains.change(process.domain,
                                    [](Domain& domain) { ++domain.finished_processes; });
}

}  // namespace kring
