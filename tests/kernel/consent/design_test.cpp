#include "kernel/consent/given.hpp"

namespace kring {
namespace {

const std::string deeper = "We need calls answered within the hour.";

DomainDescription described(const std::string& requirement) {
    DomainDescription description = minimum_description();
    description.purpose->requirement = requirement;
    return description;
}

/// A design of the circle of three, drafted by ada; those who delegate it decide with them.
Yard drafted_design() {
    Yard yard;
    Target target;
    target.target_kind = TargetKind::domain_design;
    target.domain = yard.buildings;
    target.design = described("We need every call answered.");
    yard.does(yard.ada, DraftProposal{std::nullopt, std::nullopt, target, complete_content()});
    yard.proposal = yard.organization.proposals.last();
    return yard;
}

std::vector<MemberId> all(const Yard& yard) {
    return {founder, yard.ada, yard.ben, yard.cleo, yard.gus};
}

void everybody_says_none(Yard& yard) {
    for (const MemberId member : all(yard)) {
        const Check* check = open_check(yard.state());
        if (!check) return;
        const Argument* tested = find_argument(yard.state(), check->argument);
        const bool is_author = tested && tested->author == member;
        if (!is_author && !counting_answer(*check, member)) yard.say(member, Stance::none);
    }
}

/// Cleo's objection to the design is qualified.
Yard at_objection_to_design() {
    Yard yard = drafted_design();
    yard.does(yard.ada, ShareProposal{yard.proposal});
    yard.does(yard.ada, StartConsent{yard.proposal, std::nullopt, ProcessForm::live});
    yard.process = yard.organization.processes.last();
    yard.enter(Step::understand_proposal);
    for (const MemberId member : all(yard)) yard.does(member, SayUnderstood{yard.process});
    yard.enter(Step::brief_response);
    for (const MemberId member : all(yard))
        yard.does(member, GiveBriefResponse{yard.process, std::nullopt});
    yard.enter(Step::check_for_possible_objections);
    yard.say(yard.cleo, Stance::possible_objection);
    everybody_says_none(yard);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.presents(yard.cleo);
    yard.opens_check();
    everybody_says_none(yard);
    return yard;
}

void is_agreed(Yard& yard, const AmendmentText& suggestion) {
    yard.suggests(yard.cleo, suggestion);
    yard.puts_to_check(AmendmentId{1});
    everybody_says_none(yard);
    everybody_says_none(yard);
    yard.enter(Step::celebrate);
}

const Domain& buildings(const Yard& yard) {
    return *yard.organization.domains.find(yard.buildings);
}

TEST(DomainDesign, IsPartOfTheWordsAndOfTheirRevisions) {
    Yard yard = drafted_design();
    EXPECT_EQ(yard.text().content().design->purpose->requirement, "We need every call answered.");
    ProposalContent content = complete_content();
    content.design = described(deeper);
    yard.does(yard.ada, ReviseProposal{yard.proposal, content, std::nullopt});
    content.design.reset();
    content.text = "Other words only.";
    yard.does(yard.ada, ReviseProposal{yard.proposal, content, std::nullopt});
    EXPECT_EQ(yard.text().content().text, "Other words only.");
    EXPECT_EQ(yard.text().content().design->purpose->requirement, deeper);
}

TEST(DomainDesign, IsNeverLeftIncompleteOnceShared) {
    Yard yard = drafted_design();
    yard.does(yard.ada, ShareProposal{yard.proposal});
    ProposalContent content = complete_content();
    content.design = described(deeper);
    content.design->purpose.reset();
    const Error refused =
        yard.refused(yard.ada, ReviseProposal{yard.proposal, content, std::nullopt});
    EXPECT_EQ(refused.name, "domain.minimum_set_missing");
    EXPECT_EQ(refused.where, "/content/design");
}

TEST(DomainDesign, BelongsToNoOtherTarget) {
    Yard yard = shared();
    ProposalContent content = complete_content();
    content.design = minimum_description();
    EXPECT_EQ(yard.refused(yard.ada, ReviseProposal{yard.proposal, content, std::nullopt}).name,
              "proposal.describes_no_domain");
}

TEST(DomainDesign, IsAmendedAndThenDescribesTheDomainWhichKeepsItsName) {
    Yard yard = at_objection_to_design();
    AmendmentText suggestion = new_text("Within the hour.");
    suggestion.content->design = described(deeper);
    is_agreed(yard, suggestion);
    EXPECT_EQ(buildings(yard).description.purpose->requirement, deeper);
    EXPECT_EQ(buildings(yard).name, "Calls");
    EXPECT_EQ(buildings(yard).version, 2);
}

TEST(DomainDesign, StaysAsItIsWhereAnAmendmentChangesTheWordsAlone) {
    Yard yard = at_objection_to_design();
    is_agreed(yard, new_text("Other words only."));
    EXPECT_EQ(buildings(yard).description.purpose->requirement, "We need every call answered.");
}

TEST(DomainDesign, MayGiveTheDomainAnotherName) {
    Yard yard = at_objection_to_design();
    AmendmentText suggestion = new_text("Called otherwise.");
    suggestion.content->domain_name = "Telephone";
    is_agreed(yard, suggestion);
    EXPECT_EQ(buildings(yard).name, "Telephone");
}

}  // namespace
}  // namespace kring
