#include "kernel/consent/participants.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/earlier.hpp"
#include "kernel/domain/governance.hpp"

namespace kring {
namespace {

void add_active(const Organization& organization, const std::vector<MemberId>& from,
                std::vector<MemberId>& to) {
    for (const MemberId member : from)
        if (is_active(organization, member) && !contains(to, member)) to.push_back(member);
}

bool is_raised(const Answer& answer) {
    return answer.stance == Stance::possible_objection || answer.stance == Stance::disagree;
}

/// What the member answered last to the same argument or amendment.
const Answer* last_answer(const ConsentProcess& process, const Check& check, MemberId member) {
    const Answer* last = nullptr;
    for (const Check& asked : process.checks) {
        const bool is_about_it = asked.subject == check.subject &&
                                 asked.argument == check.argument &&
                                 asked.amendment == check.amendment;
        if (!is_about_it) continue;
        for (const Answer& answer : asked.answers)
            if (answer.member == member) last = &answer;
    }
    return last;
}

/// Whether the last thing that the member answered about this subject was a raised hand, which is
/// down now: because the text has changed since, or the test has shown that it does not hold.
bool is_asked_again(const Organization& organization, const ConsentProcess& process,
                    const Check& check, MemberId member) {
    const bool is_of_process =
        check.subject == Subject::argument || check.subject == Subject::amendment;
    const Answer* last =
        is_of_process
            ? last_answer(process, check, member)
            : last_answer_about(organization, *organization.proposals.find(process.proposal),
                                check.subject, member);
    return last && is_raised(*last);
}

/// Whether they had something against the driver or the text when the earlier decision ended.
bool was_against(const Organization& organization, const Proposal& proposal,
                 const ConsentProcess& earlier, MemberId member) {
    const auto& arguments = earlier.arguments;
    if (std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
            return argument.stage == ArgumentStage::parked && is_author(argument, member);
        }))
        return true;
    const Answer* on_driver = last_answer_about(organization, proposal, Subject::driver, member);
    const Answer* on_text = last_answer_about(organization, proposal, Subject::proposal, member);
    return (on_driver && is_raised(*on_driver)) || (on_text && is_raised(*on_text));
}

}  // namespace

std::vector<MemberId> deciders_of(const Organization& organization, const Proposal& proposal) {
    const auto& target = proposal.target;
    if (!is_about_design(target.target_kind) || !target.domain)
        return governing_body(organization, proposal.domain);
    const Domain* domain = organization.domains.find(*target.domain);
    std::vector<MemberId> deciders;
    if (!domain) return deciders;
    const DomainId delegator = domain->delegator ? domain->delegator : domain->id;
    add_active(organization, governing_body(organization, delegator), deciders);
    add_active(organization, domain->delegatees, deciders);
    return deciders;
}

std::vector<MemberId> affected_by(const Organization& organization, DomainId deciding,
                                  const Affected& affected, const std::vector<MemberId>& deciders) {
    std::vector<MemberId> everybody;
    for (const DomainId id : affected.domains) {
        if (const Domain* domain = organization.domains.find(id))
            add_active(organization, domain->delegatees, everybody);
        add_active(organization, governing_body(organization, id), everybody);
    }
    add_active(organization, affected.members, everybody);
    add_active(organization, helpers_of(organization, deciding), everybody);
    const Domain* decider = organization.domains.find(deciding);
    if (decider && decider->kind == DomainKind::helping_team)
        add_active(organization, decider->delegatees, everybody);
    std::erase_if(everybody, [&](MemberId member) { return contains(deciders, member); });
    return everybody;
}

std::vector<MemberId> affected_at_start(const Organization& organization, const Proposal& proposal,
                                        const std::vector<MemberId>& deciders) {
    auto everybody =
        affected_by(organization, proposal.domain, proposal.content().affected, deciders);
    for (const ProcessId id : decisions_on(organization, proposal)) {
        const ConsentProcess& earlier = *organization.processes.find(id);
        for (const auto& members : {earlier.affected, earlier.deciders})
            for (const MemberId member : members)
                if (was_against(organization, proposal, earlier, member) &&
                    !contains(deciders, member))
                    add_active(organization, {member}, everybody);
    }
    return everybody;
}

std::optional<Part> part_to_take(const Organization& organization, const ConsentProcess& process,
                                 MemberId member) {
    if (contains(process.deciders, member)) return std::nullopt;
    const Proposal& proposal = *organization.proposals.find(process.proposal);
    if (contains(deciders_of(organization, proposal), member)) return Part::decides;
    if (contains(process.affected, member)) return std::nullopt;
    const auto affected =
        affected_by(organization, process.domain, proposal.content().affected, process.deciders);
    if (contains(affected, member)) return Part::is_affected;
    return std::nullopt;
}

std::vector<MemberId> active_deciders(const Organization& organization,
                                      const ConsentProcess& process) {
    // Who has handed the domain back, too, is no longer waited for; what they answered stays.
    const auto now = deciders_of(organization, *organization.proposals.find(process.proposal));
    std::vector<MemberId> active = process.deciders;
    std::erase_if(active, [&](MemberId member) { return !contains(now, member); });
    return active;
}

bool is_deserted(const Organization& organization, const ConsentProcess& process) {
    return active_deciders(organization, process).empty();
}

std::optional<AbsenceRule> absence_rule(const Organization& organization, DomainId id) {
    const Domain* domain = organization.domains.find(id);
    if (!domain || !domain->absence_agreement) return std::nullopt;
    const Agreement* agreement = organization.agreements.find(domain->absence_agreement);
    if (!agreement || agreement->stage != AgreementStage::active) return std::nullopt;
    return agreement->current().content.absence_rule;
}

std::vector<MemberId> missing_answers(const Organization& organization,
                                      const ConsentProcess& process, const Check& check) {
    auto missing = active_deciders(organization, process);
    for (const MemberId member : process.affected)
        if (is_active(organization, member) && is_asked_again(organization, process, check, member))
            missing.push_back(member);
    const Argument* argument = find_argument(process, check.argument);
    std::erase_if(missing, [&](MemberId member) {
        const bool argues = check.subject == Subject::argument && is_author(*argument, member);
        return argues || counting_answer(check, member);
    });
    return missing;
}

std::vector<MemberId> missing_in_step(const Organization& organization,
                                      const ConsentProcess& process) {
    auto missing = active_deciders(organization, process);
    const auto has_responded = [&](MemberId member) {
        return std::any_of(
            process.responses.begin(), process.responses.end(),
            [&](const BriefResponse& response) { return response.member == member; });
    };
    switch (process.step) {
        case Step::understand_proposal:
            std::erase_if(missing,
                          [&](MemberId member) { return contains(process.understood, member); });
            return missing;
        case Step::brief_response:
            std::erase_if(missing, has_responded);
            return missing;
        case Step::consent_to_driver:
        case Step::present_proposal:
        case Step::check_for_possible_objections:
        case Step::test_argument:
        case Step::resolve_objection:
        case Step::celebrate:
        case Step::consider_concerns:
            return {};
    }
    return {};
}

bool silence_counts(const Organization& organization, const ConsentProcess& process,
                    const std::vector<MemberId>& silent, Date asked_on,
                    const std::optional<Date>& until, Date today) {
    const auto rule = absence_rule(organization, process.domain);
    if (!rule) return false;
    const auto deciders = active_deciders(organization, process);
    const auto answered = std::count_if(deciders.begin(), deciders.end(), [&](MemberId decider) {
        return !contains(silent, decider);
    });
    if (until && today <= *until) return false;
    return today >= asked_on + rule->wait_days && answered >= rule->minimum_answers;
}

std::vector<MemberId> raised_hands(const Check& check) {
    std::vector<MemberId> hands;
    for (const Answer& answer : check.answers)
        if (answer.counts && is_raised(answer)) hands.push_back(answer.member);
    return hands;
}

}  // namespace kring
