#pragma once

#include <algorithm>

#include "kernel/given.hpp"

namespace kring {

inline Date day(std::string_view text) { return parse_date(text).value(); }

/// A proposal's words with everything that sharing asks for.
inline ProposalContent complete_content() {
    ProposalContent content;
    content.title = "Evening watch";
    content.text = "Two of us answer the telephone until ten.";
    content.responsibilities = {{founder, std::nullopt, "keeps the rota"}};
    content.evaluation_criteria = {"Median wait under an hour; unsuccessful above three."};
    content.review_on = day("2027-05-03");
    content.affected.only_us = true;
    return content;
}

/// An agreement of the overall domain, made by its founder before anybody else joined.
inline AgreementId agreed_alone(Organization& organization,
                                const ProposalContent& content = complete_content()) {
    const DriverId driver = prioritized_driver(organization, overall_domain, founder, founder);
    const auto acts = [&](const Command& command) { act(organization, founder, command); };
    acts(DraftProposal{driver, std::nullopt, {}, content});
    acts(ShareProposal{organization.proposals.last()});
    acts(StartConsent{organization.proposals.last(), std::nullopt, ProcessForm::live});
    const ProcessId process = organization.processes.last();
    acts(GiveStance{process, Stance::none, ""});
    acts(EnterStep{process, Step::present_proposal, false});
    acts(EnterStep{process, Step::understand_proposal, false});
    acts(SayUnderstood{process});
    acts(EnterStep{process, Step::brief_response, false});
    acts(GiveBriefResponse{process, std::nullopt});
    acts(EnterStep{process, Step::check_for_possible_objections, false});
    acts(GiveStance{process, Stance::none, ""});
    acts(EnterStep{process, Step::celebrate, false});
    return organization.agreements.last();
}

/// A circle of three who decide, a garden circle whose one member is affected, and the founder, who
/// is of neither.
struct Yard {
    Organization organization = founded();
    MemberId ada = joined(organization), ben = joined(organization), cleo = joined(organization),
             gus = joined(organization);
    DomainId buildings = domain_of(organization, {ada, ben, cleo});
    DomainId garden = domain_of(organization, {gus});
    DriverId driver = prioritized_driver(organization, buildings, gus, ada);
    ProposalId proposal;
    ProcessId process;
    AgreementId agreement;
    Instant now = today;

    Facts does(MemberId actor, const Command& command) {
        return act(organization, actor, command, now);
    }
    [[nodiscard]] Error refused(MemberId actor, const Command& command) const {
        return refusal(organization, actor, command, now);
    }
    [[nodiscard]] std::vector<MemberId> circle() const { return {ada, ben, cleo}; }
    [[nodiscard]] const ConsentProcess& state() const {
        return *organization.processes.find(process);
    }
    [[nodiscard]] const Proposal& text() const { return *organization.proposals.find(proposal); }
    [[nodiscard]] const Agreement& result() const {
        return *organization.agreements.find(agreement);
    }
    [[nodiscard]] const Argument& argument(std::uint32_t number) const {
        return *find_argument(state(), ArgumentId{number});
    }
    [[nodiscard]] const Amendment& amendment(std::uint32_t number) const {
        return *find_amendment(state(), AmendmentId{number});
    }

    void say(MemberId who, Stance stance, const std::string& words = "") {
        does(who, GiveStance{process, stance, words});
    }
    /// Whose answer is still asked for says none.
    void rest_say_none() {
        for (const MemberId member : circle()) {
            const Check* check = open_check(state());
            if (!check) return;
            const Argument* tested = find_argument(state(), check->argument);
            if (tested && tested->author == member) continue;
            if (!counting_answer(*check, member)) say(member, Stance::none);
        }
    }
    /// Straight to the check, as if everybody had understood and responded.
    void skips_to_check() {
        organization.processes.change(process, [](ConsentProcess& begun) {
            begun.step = Step::brief_response;
            for (const MemberId decider : begun.deciders)
                begun.responses.push_back({decider, std::nullopt});
        });
        enter(Step::check_for_possible_objections);
    }
    void enter(Step step) { does(state().facilitator, EnterStep{process, step, false}); }
    /// Raises a hand, is chosen, and lays out one premise.
    void argues(MemberId who, const std::string& conclusion = "It costs more than it brings.") {
        say(who, Stance::possible_objection);
        rest_say_none();
        does(state().facilitator, ChooseArgument{process, who, false});
        presents(who, conclusion);
    }
    void presents(MemberId who, const std::string& conclusion = "It costs more than it brings.") {
        does(who, PresentArgument{
                      process, {"The budget is spent."}, conclusion, {Aspect::side_effects}});
    }
    void opens_check() { does(state().facilitator, OpenArgumentCheck{process}); }
    /// The argument stands, because nobody disagrees.
    void is_undisputed() {
        opens_check();
        rest_say_none();
    }
    /// Somebody disagrees with the argument under check and their disagreement is put to the check.
    void disagrees(MemberId who, const std::string& conclusion = "The budget is not spent.") {
        say(who, Stance::disagree);
        rest_say_none();
        does(state().facilitator, ChooseArgument{process, who, false});
        presents(who, conclusion);
    }
    void suggests(MemberId who, const AmendmentText& suggestion) {
        does(who, SuggestAmendment{process, suggestion});
    }
    void puts_to_check(AmendmentId amendment) {
        does(state().facilitator, OpenAmendmentCheck{process, amendment});
    }
    /// The agreement comes about: nobody has a possible objection.
    void celebrates() {
        rest_say_none();
        if (state().stage == ProcessStage::running) enter(Step::celebrate);
        agreement = state().agreement;
    }
};

inline Yard drafted(const ProposalContent& content = complete_content()) {
    Yard yard;
    yard.does(yard.ada, DraftProposal{yard.driver, std::nullopt, {}, content});
    yard.proposal = yard.organization.proposals.last();
    return yard;
}

inline Yard shared(const ProposalContent& content = complete_content()) {
    Yard yard = drafted(content);
    yard.does(yard.ada, ShareProposal{yard.proposal});
    return yard;
}

/// What gus is affected by.
inline ProposalContent content_for_garden() {
    ProposalContent content = complete_content();
    content.affected = {{DomainId{3}}, {}, false};
    return content;
}

/// At the consent to the driver; ada facilitates.
inline Yard started(const ProposalContent& content = complete_content(),
                    ProcessForm form = ProcessForm::live) {
    Yard yard = shared(content);
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, form});
    yard.process = yard.organization.processes.last();
    return yard;
}

inline Yard at_understanding(const ProposalContent& content = complete_content(),
                             ProcessForm form = ProcessForm::live) {
    Yard yard = started(content, form);
    yard.rest_say_none();
    yard.enter(Step::present_proposal);
    yard.enter(Step::understand_proposal);
    return yard;
}

inline Yard at_brief_response(const ProposalContent& content = complete_content(),
                              ProcessForm form = ProcessForm::live) {
    Yard yard = at_understanding(content, form);
    for (const MemberId member : yard.circle()) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    return yard;
}

inline Yard at_check(const ProposalContent& content = complete_content(),
                     ProcessForm form = ProcessForm::live) {
    Yard yard = at_brief_response(content, form);
    for (const MemberId member : yard.circle())
        yard.does(member, GiveBriefResponse{yard.process, std::nullopt});
    yard.enter(Step::check_for_possible_objections);
    return yard;
}

/// Cleo's argument is presented and not yet put to the check.
inline Yard at_argument(const ProposalContent& content = complete_content()) {
    Yard yard = at_check(content);
    yard.argues(yard.cleo);
    return yard;
}

/// Cleo's objection is qualified and waits for an amendment.
inline Yard at_objection(const ProposalContent& content = complete_content()) {
    Yard yard = at_argument(content);
    yard.is_undisputed();
    return yard;
}

inline Yard agreed(const ProposalContent& content = complete_content()) {
    Yard yard = at_check(content);
    yard.celebrates();
    return yard;
}

/// Buildings has agreed how silence counts, and decides over time on a second proposal.
inline Yard started_with_absence_rule() {
    ProposalContent rule = complete_content();
    rule.absence_rule = AbsenceRule{4, 2};
    Yard yard = agreed(rule);
    yard.does(yard.ada, DraftProposal{yard.driver, std::nullopt, {}, complete_content()});
    yard.proposal = yard.organization.proposals.last();
    yard.does(yard.ada, ShareProposal{yard.proposal});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::over_time});
    yard.process = yard.organization.processes.last();
    return yard;
}

inline AmendmentText amendment_of(AmendmentKind kind, const std::string& words) {
    AmendmentText amendment;
    amendment.amendment_kind = kind;
    amendment.text = words;
    return amendment;
}

/// Puts this text in the place of the proposal's.
inline AmendmentText new_text(const std::string& words,
                              AmendmentKind kind = AmendmentKind::change_text) {
    AmendmentText amendment = amendment_of(kind, "Change the text.");
    amendment.content = complete_content();
    amendment.content->text = words;
    return amendment;
}

inline AmendmentText with_provision(AmendmentKind kind, MemberId who,
                                    std::string_view by_when = "2027-03-20") {
    AmendmentText amendment = amendment_of(kind, "Ask for quotes.");
    amendment.provisions = {{who, day(by_when), "bring them to the circle"}};
    return amendment;
}

}  // namespace kring
