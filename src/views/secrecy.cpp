#include "views/secrecy.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

bool is_own(MemberId by, MemberId reader) { return reader != nobody && by == reader; }

/// Takes the others' answers out of a check and returns the concerns among them.
std::vector<Answer> hide_answers(Check& check, MemberId reader) {
    std::vector<Answer> concerns;
    std::erase_if(check.answers, [&](const Answer& answer) {
        if (is_own(answer.member, reader)) return false;
        if (answer.stance == Stance::concern) concerns.push_back(answer);
        return true;
    });
    return concerns;
}

/// The check that holds this stance is revealed. Two in one moment count as not revealed.
bool is_revealed(const ConsentProcess& process, const StanceGiven& fact, const Entry& place) {
    bool found = false;
    for (const Check& check : process.checks)
        for (const Answer& answer : check.answers) {
            const bool is_it = answer.member == place.by && answer.at == place.at &&
                               answer.stance == fact.stance && answer.text == fact.text;
            if (is_it && !check.revealed) return false;
            found = found || is_it;
        }
    return found;
}

struct ReadingRule {
    const Organization& organization;
    const Entry& place;
    MemberId reader;

    template <class Kind>
    bool operator()(const Kind&) const {
        return !Kind::kind.starts_with("tension.") || is_own(place.by, reader);
    }
    bool operator()(const StanceGiven& fact) const {
        if (is_own(place.by, reader)) return true;
        const ConsentProcess* process = organization.processes.find(fact.process);
        return process && is_revealed(*process, fact, place);
    }
    bool operator()(const BriefResponseGiven& fact) const {
        const ConsentProcess* process = organization.processes.find(fact.process);
        if (is_own(place.by, reader)) return true;
        if (!process) return false;
        const auto& now = process->responses;
        const bool is_of_this_round =
            std::any_of(now.begin(), now.end(), [&](const BriefResponse& response) {
                return response.member == place.by && response.text == fact.text;
            });
        return !is_of_this_round || !hides_responses_from(*process, reader);
    }
    bool operator()(const ProposalDrafted& fact) const { return may_know(fact.proposal); }
    bool operator()(const ProposalRevised& fact) const { return may_know(fact.proposal); }
    bool operator()(const ProposalWithdrawn& fact) const { return may_know(fact.proposal); }

    bool may_know(ProposalId id) const {
        const Proposal* proposal = organization.proposals.find(id);
        return proposal && may_see(organization, *proposal, reader);
    }
};

}  // namespace

bool may_see(const Tension& tension, MemberId reader) { return is_own(tension.owner, reader); }

bool may_see(const Organization& organization, const Proposal& proposal, MemberId reader) {
    if (proposal.was_shared) return true;
    if (reader == nobody) return false;
    if (contains(proposal.authors, reader)) return true;
    const auto deciders = deciders_of(organization, proposal);
    return contains(deciders, reader) ||
           contains(
               affected_by(organization, proposal.domain, proposal.content().affected, deciders),
               reader);
}

bool hides_responses_from(const ConsentProcess& process, MemberId reader) {
    const bool goes_on =
        process.stage == ProcessStage::running || process.stage == ProcessStage::on_hold;
    const bool is_asked = goes_on && process.step == Step::brief_response;
    if (process.form != ProcessForm::over_time || !is_asked) return false;
    return std::none_of(
        process.responses.begin(), process.responses.end(),
        [&](const BriefResponse& response) { return is_own(response.member, reader); });
}

ConsentProcess as_seen_by(ConsentProcess process, MemberId reader) {
    for (Check& check : process.checks) {
        if (check.revealed) continue;
        for (const Answer& hidden : hide_answers(check, reader))
            std::erase_if(process.concerns, [&](const Concern& concern) {
                return concern.member == hidden.member && concern.text == hidden.text;
            });
    }
    if (hides_responses_from(process, reader)) process.responses.clear();
    return process;
}

bool may_read(const Organization& organization, const Entry& entry, MemberId reader) {
    return std::visit(ReadingRule{organization, entry, reader}, entry.fact);
}

}  // namespace kring
