#pragma once

#include "kernel/given.hpp"
#include "views/reader.hpp"

namespace kring {

inline ProposalContent complete_content() {
    ProposalContent content;
    content.title = "Evening telephone";
    content.text = "Whoever has the evening shift answers the telephone until ten.";
    content.responsibilities = {{founder, std::nullopt, "keeps the list of shifts"}};
    content.evaluation_criteria = {"No caller waits longer than an hour."};
    content.review_on = parse_date("2027-06-01");
    content.affected.only_us = true;
    return content;
}

/// Three people of one circle, a fourth member outside it, and a driver that is confirmed.
struct Deciding {
    Organization organization = founded();
    MemberId bo = joined(organization);
    MemberId cas = joined(organization);
    MemberId outsider = joined(organization);
    DomainId circle = domain_of(organization, {founder, bo, cas});
    DriverId driver = prioritized_driver(organization, circle, bo, founder);

    [[nodiscard]] Reader as(MemberId member, Instant now = today) const { return {member, now}; }

    ProposalId drafted(const ProposalContent& content = complete_content()) {
        act(organization, founder, DraftProposal{driver, std::nullopt, {}, content});
        return organization.proposals.last();
    }
    ProposalId shared(const ProposalContent& content = complete_content()) {
        const ProposalId proposal = drafted(content);
        act(organization, founder, ShareProposal{proposal});
        return proposal;
    }
    ProcessId started(ProcessForm form = ProcessForm::live,
                      const ProposalContent& content = complete_content()) {
        act(organization, founder, StartConsent{shared(content), founder, form});
        return organization.processes.last();
    }
    /// Who has decided on its requirement is not asked about it again.
    void everybody_accepts_the_driver(ProcessId process) {
        if (at(process).step != Step::consent_to_driver) return;
        for (const MemberId member : {founder, bo, cas})
            act(organization, member, GiveStance{process, Stance::none, ""});
    }
    void everybody_understands(ProcessId process) {
        if (at(process).step == Step::consent_to_driver)
            act(organization, founder, EnterStep{process, Step::present_proposal, false});
        act(organization, founder, EnterStep{process, Step::understand_proposal, false});
        for (const MemberId member : {founder, bo, cas})
            act(organization, member, SayUnderstood{process});
        act(organization, founder, EnterStep{process, Step::brief_response, false});
    }
    /// A process whose check for possible objections is open and unanswered.
    ProcessId checking(ProcessForm form = ProcessForm::live,
                       const ProposalContent& content = complete_content()) {
        const ProcessId process = started(form, content);
        everybody_accepts_the_driver(process);
        everybody_understands(process);
        for (const MemberId member : {founder, bo, cas})
            act(organization, member, GiveBriefResponse{process, "Fine."});
        act(organization, founder, EnterStep{process, Step::check_for_possible_objections, false});
        return process;
    }
    AgreementId agreed(const ProposalContent& content = complete_content()) {
        const ProcessId process = checking(ProcessForm::live, content);
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, bo, GiveStance{process, Stance::concern, "It may cost sleep."});
        act(organization, cas, GiveStance{process, Stance::none, ""});
        act(organization, founder, EnterStep{process, Step::celebrate, false});
        return organization.agreements.last();
    }
    [[nodiscard]] const ConsentProcess& at(ProcessId process) const {
        return *organization.processes.find(process);
    }
};

}  // namespace kring
