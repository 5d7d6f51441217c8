#include "kernel/domain/domain.hpp"

#include "kernel/given.hpp"

namespace kring {
namespace {

struct House {
    Organization organization = founded();
    MemberId ada = joined(organization), ben = joined(organization);

    DomainId draft(DomainDescription description = minimum_description()) {
        act(organization, founder,
            CreateDomain{overall_domain, "Calls", DomainKind::circle, {}, std::move(description)});
        return organization.domains.last();
    }
    const Domain& domain(DomainId id) const { return *organization.domains.find(id); }
};

TEST(CreateDomain, PlansTheReviewOfItsDesignAhead) {
    Organization organization = founded();
    CreateDomain create{overall_domain, "Calls", DomainKind::circle, {}, minimum_description()};
    create.description.evaluation_schedule.next_design_review = date_of(today);
    const Error error = refusal(organization, founder, create);
    EXPECT_EQ(error.name, "domain.design_review_not_ahead");
    EXPECT_EQ(error.where, "/description/evaluation_schedule/next_design_review");
    create.description.evaluation_schedule.next_design_review = date_of(today) + 1;
    act(organization, founder, create);
}

TEST(CreateDomain, DrawsADraftInsideItsParent) {
    House house;
    const auto id = house.draft();
    EXPECT_EQ(house.domain(id).stage, DomainStage::draft);
    EXPECT_EQ(house.domain(id).parent, overall_domain);
    EXPECT_EQ(house.domain(id).delegator, overall_domain);
    EXPECT_EQ(house.domain(overall_domain).subdomains, std::vector{id});
}

TEST(CreateDomain, MayNameAnotherDelegator) {
    House house;
    const auto other = domain_of(house.organization, {house.ada});
    const CreateDomain keys{overall_domain, "Keys", DomainKind::role, other, {}};
    // Nobody makes another domain answer for something (P-ACC-3).
    EXPECT_EQ(refusal(house.organization, founder, keys).name, "domain.delegator_not_governed");
    EXPECT_EQ(refusal(house.organization, founder, keys).where, "/delegator");
    act(house.organization, house.ada, keys);
    EXPECT_EQ(house.domain(house.organization.domains.last()).delegator, other);
}

TEST(CreateDomain, IsForTheBodyOfTheParent) {
    House house;
    const auto circle = domain_of(house.organization, {house.ada});
    EXPECT_EQ(refusal(house.organization, house.ben,
                      CreateDomain{circle, "Keys", DomainKind::role, {}, {}})
                  .name,
              "domain.not_governed");
}

TEST(CreateDomain, NeedsAnActiveParentAndDelegator) {
    House house;
    const auto draft = house.draft();
    const Error inside = refusal(house.organization, founder, CreateDomain{draft, "Keys"});
    EXPECT_EQ(inside.name, "domain.not_active");
    EXPECT_EQ(inside.where, "/parent");
    CreateDomain create{overall_domain, "Keys"};
    create.delegator = draft;
    EXPECT_EQ(refusal(house.organization, founder, create).where, "/delegator");
    EXPECT_EQ(refusal(house.organization, founder, CreateDomain{DomainId{99}, "Keys"}).name,
              "domain.not_found");
}

TEST(CreateDomain, ThereIsOneOutermostDomain) {
    const auto organization = founded();
    EXPECT_EQ(refusal(organization, founder,
                      CreateDomain{overall_domain, "Other", DomainKind::organization, {}, {}})
                  .name,
              "domain.kind_is_outermost");
}

TEST(CreateDomain, ChecksNameAndDescription) {
    const auto organization = founded();
    EXPECT_EQ(refusal(organization, founder, CreateDomain{overall_domain, ""}).where, "/name");
    CreateDomain create{overall_domain, "Calls"};
    create.description.key_challenges = {{"Fine", std::nullopt}, {"a\u202e", std::nullopt}};
    const Error hidden = refusal(organization, founder, create);
    EXPECT_EQ(hidden.name, "text.has_forbidden_characters");
    EXPECT_EQ(hidden.where, "/description/key_challenges/1/situation");
    create.description.key_challenges.assign(101, {"Fine", std::nullopt});
    EXPECT_EQ(refusal(organization, founder, create).name, "text.list_too_long");
    create.description.key_challenges.clear();
    create.description.evaluation_schedule.every_months = 0;
    const Error frequency = refusal(organization, founder, create);
    EXPECT_EQ(frequency.name, "domain.review_frequency_out_of_range");
    EXPECT_EQ(frequency.where, "/description/evaluation_schedule/every_months");
}

TEST(CreateDomain, NestsToALimit) {
    auto organization = founded();
    DomainId parent = overall_domain;
    for (int level = 2; level <= 64; ++level)
        parent = domain_of(organization, {founder}, DomainKind::circle, parent);
    EXPECT_EQ(refusal(organization, founder, CreateDomain{parent, "Deeper"}).name,
              "domain.nested_too_deep");
}

TEST(DescribeDomain, RewritesADraft) {
    House house;
    const auto id = house.draft({});
    act(house.organization, founder, DescribeDomain{id, "Night calls", minimum_description()});
    EXPECT_EQ(house.domain(id).name, "Night calls");
    EXPECT_TRUE(missing_from_minimum_set(house.domain(id).description).empty());
    EXPECT_EQ(house.domain(id).version, 1);
}

TEST(DescribeDomain, TakesAProposalOnceOffered) {
    House house;
    const auto id = domain_of(house.organization, {house.ada});
    const Error refused =
        refusal(house.organization, founder, DescribeDomain{id, "Other", minimum_description()});
    EXPECT_EQ(refused.name, "domain.is_no_draft");
    EXPECT_EQ(refused.rule, "P-ACC-11");
}

TEST(DescribeDomain, IsForTheDelegator) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto ada = joined(organization);
    act(organization, founder, CreateDomain{overall_domain, "Calls"});
    EXPECT_EQ(refusal(organization, ada, DescribeDomain{DomainId{2}, "Mine", {}}).name,
              "domain.not_governed");
}

TEST(MinimumSet, NamesEachAspectThatIsEmpty) {
    using Names = std::vector<std::string>;
    EXPECT_TRUE(missing_from_minimum_set(minimum_description()).empty());
    EXPECT_EQ(missing_from_minimum_set({}),
              (Names{"purpose", "key_responsibilities", "customers_and_deliverables",
                     "delegator_responsibilities", "evaluation_schedule"}));
    auto description = minimum_description();
    description.purpose->requirement = " ";
    description.key_responsibilities = {{" "}};
    EXPECT_EQ(missing_from_minimum_set(description), (Names{"purpose", "key_responsibilities"}));
}

}  // namespace
}  // namespace kring
