#include "kernel/consent/given.hpp"

namespace kring {
namespace {

// Consent to the design of a domain: P-ACC-11.

DomainDescription design_with(const std::string& responsibility) {
    DomainDescription design = minimum_description();
    design.key_responsibilities = {{responsibility}};
    return design;
}

const std::string& words_of(const DomainDescription& design) {
    return design.key_responsibilities.at(0).requirement;
}

Target target_for(const Yard& yard, const std::string& responsibility) {
    Target target;
    target.target_kind = TargetKind::domain_design;
    target.domain = yard.garden;
    target.design = design_with(responsibility);
    return target;
}

ProposalId share_design(Yard& yard, const std::string& responsibility) {
    yard.does(yard.gus, DraftProposal{std::nullopt, std::nullopt, target_for(yard, responsibility),
                                      complete_content()});
    const ProposalId proposal = yard.organization.proposals.last();
    yard.does(yard.gus, ShareProposal{proposal});
    return proposal;
}

/// The new design of gus's garden is at its check; delegator is everybody.
void to_check(Yard& yard, ProposalId proposal) {
    yard.does(yard.gus, StartConsent{proposal, std::nullopt, ProcessForm::live});
    yard.proposal = proposal;
    yard.process = yard.organization.processes.last();
    yard.skips_to_check();
}

void all_say_none(Yard& yard) {
    for (const MemberId member : yard.state().deciders) {
        const Check* check = open_check(yard.state());
        if (check && !counting_answer(*check, member)) yard.say(member, Stance::none);
    }
}

const Domain& garden_of(const Yard& yard) { return *yard.organization.domains.find(yard.garden); }

TEST(DesignConsent, IsDecidedByDelegatorAndDelegatees) {
    Yard yard;
    to_check(yard, share_design(yard, "We need weeds pulled."));
    EXPECT_EQ(yard.state().deciders,
              (std::vector{founder, yard.ada, yard.ben, yard.cleo, yard.gus}));
    all_say_none(yard);
    yard.enter(Step::celebrate);
    EXPECT_EQ(garden_of(yard).version, 2);
    EXPECT_EQ(words_of(garden_of(yard).description), "We need weeds pulled.");
}

/// In the garden's place a shed that the buildings circle delegates to ada, and has offered to gus.
Yard with_shed() {
    Yard yard;
    yard.does(yard.ada, CreateDomain{overall_domain, "Shed", DomainKind::circle, yard.buildings,
                                     minimum_description()});
    yard.garden = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{yard.garden, {yard.ada, yard.gus}});
    yard.does(yard.ada, AcceptDomain{yard.garden});
    return yard;
}

TEST(DesignConsent, AsksADelegateeWhoIsNotOfTheDelegatorsBody) {
    Yard yard = with_shed();
    yard.does(yard.gus, AcceptDomain{yard.garden});
    to_check(yard, share_design(yard, "We need a lock."));
    EXPECT_EQ(yard.state().deciders, (std::vector{yard.ada, yard.ben, yard.cleo, yard.gus}));
    for (const MemberId member : yard.circle()) yard.say(member, Stance::none);
    EXPECT_EQ(yard.refused(yard.gus, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-15");
}

TEST(DesignConsent, IsNotChangedWithoutWhoHasAcceptedTheDomainMeanwhile) {
    Yard yard = with_shed();
    const ProposalId proposal = share_design(yard, "We need weeds pulled.");
    to_check(yard, proposal);
    EXPECT_EQ(yard.state().deciders, yard.circle());
    yard.does(yard.gus, AcceptDomain{yard.garden});
    all_say_none(yard);
    const Error error = yard.refused(yard.gus, EnterStep{yard.process, Step::celebrate, false});
    EXPECT_EQ(error.name, "domain.delegatee_not_asked");
    EXPECT_EQ(error.rule, "P-ACC-11");
    EXPECT_EQ(error.details.at(0).text, "5");
}

TEST(DesignConsent, TwiceAtOnceLosesNoChange) {
    Yard yard;
    const ProposalId slow = share_design(yard, "We need weeds pulled.");
    const ProposalId other = share_design(yard, "We need roses.");
    to_check(yard, share_design(yard, "We need apples."));
    const ProcessId quick = yard.process;
    to_check(yard, slow);
    all_say_none(yard);
    const ProcessId waiting = yard.process;
    yard.process = quick;
    all_say_none(yard);
    yard.enter(Step::celebrate);
    const Error error = yard.refused(yard.gus, EnterStep{waiting, Step::celebrate, false});
    EXPECT_EQ(error.name, "domain.changed_meanwhile");
    EXPECT_EQ(error.kind, Kind::conflict);
    EXPECT_EQ(yard.refused(yard.gus, StartConsent{other, {}, {}}).name, "domain.changed_meanwhile");
    ProposalContent content = complete_content();
    content.text = "Other words alone.";
    yard.does(yard.gus, ReviseProposal{other, content, std::nullopt});
    EXPECT_EQ(yard.refused(yard.gus, StartConsent{other, {}, {}}).name, "domain.changed_meanwhile");
    content.design = design_with("We need roses and apples.");
    yard.does(yard.gus, ReviseProposal{other, content, "With the apples."});
    yard.does(yard.gus, StartConsent{other, std::nullopt, ProcessForm::live});
}

}  // namespace
}  // namespace kring
