#include "kernel/consent/earlier.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/domain/governance.hpp"

namespace kring {
namespace {

bool is_same_matter(const Proposal& one, const Proposal& other) {
    return one.target.target_kind == other.target.target_kind && one.driver == other.driver &&
           one.domain == other.domain && one.target.agreement == other.target.agreement &&
           one.target.domain == other.target.domain;
}

bool was_abandoned(const Organization& organization, const Proposal& proposal) {
    return !proposal.processes.empty() &&
           organization.processes.find(proposal.processes.back())->stage == ProcessStage::abandoned;
}

ProposalContent without_dates(ProposalContent content) {
    content.review_on.reset();
    if (content.design) content.design->evaluation_schedule.next_design_review.reset();
    return content;
}

bool is_hand(const Answer& answer) {
    return answer.counts && answer.stance == Stance::possible_objection;
}

void take_hands(const Organization& organization, std::vector<Answer>& standing,
                const ConsentProcess& process, const Proposal& proposal) {
    for (const Check& check : process.checks) {
        if (check.subject != Subject::proposal) continue;
        if (!are_words_of(organization, proposal, process, check.revision)) continue;
        standing = check.answers;
        std::erase_if(standing, [](const Answer& answer) { return !is_hand(answer); });
    }
}

/// A parked argument stays open whatever the text has become since; its test was to go on.
void take_parked(std::vector<Answer>& standing, const ConsentProcess& process) {
    for (const Argument& argument : process.arguments) {
        if (argument.stage != ArgumentStage::parked) continue;
        for (const MemberId author : authors_of(argument)) {
            const bool is_up =
                std::any_of(standing.begin(), standing.end(),
                            [&](const Answer& answer) { return answer.member == author; });
            if (!is_up)
                standing.push_back(
                    {author, Stance::possible_objection, argument.first_words, process.started_at});
        }
    }
}

}  // namespace

std::vector<ProcessId> decisions_on(const Organization& organization, const Proposal& proposal) {
    if (!is_light(proposal.target.target_kind)) return proposal.processes;
    std::vector<ProcessId> decisions;
    const Driver* driver = organization.drivers.find(proposal.driver);
    const auto& all =
        driver ? driver->proposals : organization.domains.find(proposal.domain)->proposals;
    for (const ProposalId id : all) {
        if (id == proposal.id) break;
        const Proposal& earlier = *organization.proposals.find(id);
        if (!is_same_matter(earlier, proposal)) continue;
        if (was_abandoned(organization, earlier))
            decisions.insert(decisions.end(), earlier.processes.begin(), earlier.processes.end());
        else
            decisions.clear();
    }
    decisions.insert(decisions.end(), proposal.processes.begin(), proposal.processes.end());
    return decisions;
}

bool are_words_of(const Organization& organization, const Proposal& proposal,
                  const ConsentProcess& process, std::int32_t revision) {
    if (process.proposal == proposal.id) return revision == proposal.revision();
    const auto& revisions = organization.proposals.find(process.proposal)->revisions;
    const auto& asked = revisions.at(static_cast<std::size_t>(revision - 1)).content;
    return without_dates(asked) == without_dates(proposal.content());
}

bool objection_stands(const Organization& organization, const Proposal& proposal) {
    const auto decisions = decisions_on(organization, proposal);
    return std::any_of(decisions.begin(), decisions.end(), [&](ProcessId id) {
        const ConsentProcess& process = *organization.processes.find(id);
        const auto& arguments = process.arguments;
        return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
            return is_open_objection(argument) && argument.about == Subject::proposal &&
                   are_words_of(organization, proposal, process, argument.subject_revision);
        });
    });
}

const Answer* last_answer_about(const Organization& organization, const Proposal& proposal,
                                Subject subject, MemberId member) {
    const Answer* last = nullptr;
    for (const ProcessId id : decisions_on(organization, proposal))
        for (const Check& asked : organization.processes.find(id)->checks)
            for (const Answer& answer : asked.answers)
                if (asked.subject == subject && answer.member == member) last = &answer;
    return last;
}

std::vector<Answer> hands_against(const Organization& organization, const ConsentProcess& process,
                                  const Proposal& proposal) {
    std::vector<Answer> standing;
    for (const ProcessId id : decisions_on(organization, proposal)) {
        if (id == process.id) continue;
        const ConsentProcess& earlier = *organization.processes.find(id);
        take_hands(organization, standing, earlier, proposal);
        take_parked(standing, earlier);
    }
    std::erase_if(standing, [&](const Answer& answer) {
        const bool takes_part =
            contains(process.deciders, answer.member) || contains(process.affected, answer.member);
        return !takes_part || !is_active(organization, answer.member);
    });
    take_hands(organization, standing, process, proposal);
    return standing;
}

std::vector<Concern> concerns_about(const Organization& organization, const Proposal& proposal) {
    std::vector<Concern> concerns;
    for (const ProcessId id : decisions_on(organization, proposal))
        for (const Concern& concern : organization.processes.find(id)->concerns) {
            const bool is_known =
                std::any_of(concerns.begin(), concerns.end(), [&](const Concern& earlier) {
                    return earlier.member == concern.member && earlier.text == concern.text;
                });
            if (!is_known) concerns.push_back(concern);
        }
    return concerns;
}

}  // namespace kring
