#include "kernel/domain/governance.hpp"
#include "kernel/given.hpp"

namespace kring {
namespace {

ImportStructure garden() {
    ImportStructure import;
    import.domains = {{"beds", "Beds", "garden", DomainKind::role, std::nullopt},
                      { "garden",
                        "Garden",
                        "",
                        DomainKind::circle,
                        "We need green." }};
    import.people = 2;
    import.memberships = {{"garden", 0}, {"beds", 1}, {"garden", 1}, {"garden", 0}, { "", 1 }};
    import.evidence = "structure.csv of 2027-03-01";
    return import;
}

std::string refused(const ImportStructure& import) {
    const Error error = refusal(founded(), founder, import);
    return std::string{error.name} + " " + error.where;
}

TEST(ImportStructure, BringsDomainsWithParentsFirst) {
    auto organization = founded();
    act(organization, founder, garden());
    const Domain& outer = *organization.domains.find(DomainId{2});
    const Domain& inner = *organization.domains.find(DomainId{3});
    EXPECT_EQ(outer.name, "Garden");
    EXPECT_EQ(outer.stage, DomainStage::active);
    EXPECT_EQ(outer.description.purpose->requirement, "We need green.");
    EXPECT_EQ(inner.name, "Beds");
    EXPECT_EQ(inner.parent, outer.id);
    EXPECT_EQ(inner.delegator, outer.id);
    EXPECT_EQ(outer.subdomains, std::vector{inner.id});
}

TEST(ImportStructure, BringsPeopleAsInvitedDelegatees) {
    auto organization = founded();
    act(organization, founder, garden());
    const MemberId first{2}, second{3};
    EXPECT_EQ(organization.domains.find(DomainId{2})->delegatees, (std::vector{first, second}));
    EXPECT_EQ(organization.domains.find(overall_domain)->delegatees,
              (std::vector{founder, second}));
    EXPECT_EQ(organization.members.find(first)->status, MemberStatus::invited);
    EXPECT_EQ(organization.members.find(second)->domains.size(), 3U);
    EXPECT_EQ(governed_by(organization, DomainId{2}), overall_domain);
    act(organization, first, JoinOrganization{});
    EXPECT_EQ(governing_body(organization, DomainId{2}), std::vector{first});
}

TEST(ImportStructure, IsForTheOverallBody) {
    auto organization = founded({}, OverallDelegator::delegatees);
    const auto ada = joined(organization);
    EXPECT_EQ(refusal(organization, ada, garden()).name, "domain.not_governed");
}

/// Method 2.29: no one of many acts for all of them alone.
TEST(ImportStructure, TakesAMandateWhereManyAnswerForTheOrganization) {
    auto organization = founded();
    joined(organization);
    EXPECT_EQ(refusal(organization, founder, garden()).name, "agreement.mandate_missing");
}

/// P-ACC-3: those who are not in yet hold their domain all the same.
TEST(ImportStructure, LetsNobodyTakeWhatOthersHoldForThemselves) {
    auto organization = founded();
    act(organization, founder, garden());
    const auto ada = joined(organization);
    const DomainId beds{3};
    EXPECT_EQ(governed_by(organization, beds), overall_domain);
    EXPECT_EQ(refusal(organization, ada, OfferDomain{beds, {ada}}).name,
              "domain.offered_to_oneself");
    act(organization, founder, OfferDomain{beds, {ada}});
    act(organization, ada, AcceptDomain{beds});
}

TEST(ImportStructure, BringsThePurposeOfTheOverallDomainOnce) {
    auto organization = founded();
    auto import = garden();
    import.purpose = "Plums for all.";
    act(organization, founder, import);
    const auto purpose = [&] {
        return organization.domains.find(overall_domain)->description.purpose->requirement;
    };
    EXPECT_EQ(purpose(), "Plums for all.");
    act(organization, founder, import);
    import.purpose = "Pears.";
    EXPECT_EQ(refusal(organization, founder, import).name, "import.overall_has_purpose");
    EXPECT_EQ(refusal(organization, founder, import).where, "/purpose");
    import.purpose.reset();
    act(organization, founder, import);
    EXPECT_EQ(purpose(), "Plums for all.");
}

TEST(ImportStructure, PointsAtTheRowThatIsWrong) {
    auto import = garden();
    import.domains[0].within = "yard";
    EXPECT_EQ(refused(import), "import.within_is_unknown /domains/0/within");
    import = garden();
    import.domains[1].key = "beds";
    EXPECT_EQ(refused(import), "import.key_is_twice /domains/1/key");
    import = garden();
    import.domains[1].key = " ";
    EXPECT_EQ(refused(import), "import.key_is_missing /domains/1/key");
    import = garden();
    import.domains[1].within = "beds";
    EXPECT_EQ(refused(import), "import.nesting_is_circular /domains/0/within");
    import = garden();
    import.domains[1].name = "";
    EXPECT_EQ(refused(import), "text.is_empty /domains/1/name");
    import = garden();
    import.domains[1].domain_kind = DomainKind::organization;
    EXPECT_EQ(refused(import), "domain.kind_is_outermost /domains/1/domain_kind");
    import = garden();
    import.memberships[2].person = 2;
    EXPECT_EQ(refused(import), "import.person_out_of_range /memberships/2/person");
    import = garden();
    import.memberships[1].domain = "yard";
    EXPECT_EQ(refused(import), "import.domain_is_unknown /memberships/1/domain");
}

TEST(ImportStructure, HasLimits) {
    auto import = garden();
    import.people = 20'000;
    EXPECT_EQ(refused(import), "import.too_many_people /people");
    import.people = -1;
    EXPECT_EQ(refused(import), "import.people_not_counted /people");
    import = garden();
    import.memberships.assign(100'001, {"garden", 0});
    EXPECT_EQ(refused(import), "import.too_many_memberships /memberships");
    import = garden();
    import.domains.assign(5'001, import.domains[1]);
    EXPECT_EQ(refused(import), "import.too_many_domains /domains");
    EXPECT_EQ(refused({{}, 0, {}, "nothing"}), "import.is_empty ");
    EXPECT_EQ(refused({{}, 1, {}, ""}), "text.is_empty /evidence");
}

TEST(ImportStructure, NestsToALimit) {
    ImportStructure import{{}, 0, {}, "a tower"};
    for (int level = 0; level < 64; ++level)
        import.domains.push_back({"k" + std::to_string(level), "Level",
                                  level ? "k" + std::to_string(level - 1) : "", DomainKind::circle,
                                  std::nullopt});
    EXPECT_EQ(refused(import), "domain.nested_too_deep /domains/63/within");
    import.domains.pop_back();
    auto organization = founded();
    act(organization, founder, import);
    EXPECT_EQ(ancestors(organization, organization.domains.last()).size(), 63U);
}

TEST(ImportStructure, TakesTheLargestStructure) {
    ImportStructure import{{}, 19'999, {}, "everything"};
    const auto key = [](int number) { return "k" + std::to_string(number); };
    for (int i = 0; i < 5'000; ++i)
        import.domains.push_back({key(i), "Domain", i < 100 ? "" : key(i % 100),
                                  DomainKind::circle, std::nullopt});
    for (int i = 0; i < 100'000; ++i) import.memberships.push_back({key(i % 5'000), i % 19'999});
    auto organization = founded();
    act(organization, founder, import);
    EXPECT_EQ(organization.domains.size(), 5'001U);
    EXPECT_EQ(organization.members.size(), 20'000U);
}

}  // namespace
}  // namespace kring
