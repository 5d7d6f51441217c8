#include "kernel/domain/description.hpp"

#include "json/parse.hpp"
#include "json/read.hpp"
#include "kernel/given.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

struct Described : testing::Test {
    Organization organization = founded();
    DomainId calls = domain_of(organization, {});
    DomainDescription description = minimum_description();

    DomainId draft() {
        act(organization, founder, CreateDomain{overall_domain, "Keys"});
        return organization.domains.last();
    }
    Error refused() {
        return refusal(organization, founder,
                       CreateDomain{overall_domain, "Keys", DomainKind::role, {}, description});
    }
};

TEST_F(Described, KeepsEveryPartOfItsEntries) {
    description.key_responsibilities[0].driver =
        EntryDriver{"Doors stay open.", "Things go missing.", "We pay for them."};
    description.key_responsibilities[0].links = {"https://example.org/keys", "/a/12"};
    description.dependencies = {{.provider = "Calls",
                                 .provider_domain = calls,
                                 .deliverable = "A list of callers",
                                 .expectations = "Every Friday"}};
    description.key_metrics = {{.metric = "Keys lost",
                                .purpose = "We need doors closed.",
                                .monitoring = "Monthly, by whoever holds the role",
                                .threshold = "At two a month we meet."}};
    act(organization, founder,
        CreateDomain{overall_domain, "Keys", DomainKind::role, {}, description});
    const Domain& keys = *organization.domains.find(organization.domains.last());
    EXPECT_EQ(keys.description, description);
}

TEST_F(Described, NamesOnlyOtherDomainsThatAreThere) {
    description.dependencies = {
        {.provider = "A ghost", .provider_domain = DomainId{77}, .deliverable = "Keys"}};
    EXPECT_EQ(refused().name, "domain.not_found");
    EXPECT_EQ(refused().where, "/description/dependencies/0/provider_domain");

    const DomainId keys = draft();
    description = minimum_description();
    description.customers_and_deliverables.push_back(
        {.customer = "Itself", .customer_domain = keys, .deliverable = "Keys"});
    const Error itself = refusal(organization, founder, DescribeDomain{keys, "Keys", description});
    EXPECT_EQ(itself.name, "domain.serves_itself");
    EXPECT_EQ(itself.where, "/description/customers_and_deliverables/1/customer_domain");
}

TEST_F(Described, ByAProposalNamesNoProviderOfItself) {
    description.dependencies = {
        {.provider = "Calls", .provider_domain = calls, .deliverable = "Calls"}};
    Target target;
    target.target_kind = TargetKind::domain_design;
    target.domain = calls;
    target.design = description;
    const DraftProposal draft{std::nullopt, calls, target, {}};
    EXPECT_EQ(refusal(organization, founder, draft).name, "domain.serves_itself");
    EXPECT_EQ(refusal(organization, founder, draft).where,
              "/target/design/dependencies/0/provider_domain");
}

TEST_F(Described, HasAtMostTenLinksInAnEntry) {
    auto& links = description.key_responsibilities[0].links;
    links.assign(11, "/a/1");
    EXPECT_EQ(refused().name, "text.list_too_long");
    EXPECT_EQ(refused().where, "/description/key_responsibilities/0/links");
    links = {"/a/1", "javascript:alert(1)"};
    EXPECT_EQ(refused().name, "text.is_no_link");
    EXPECT_EQ(refused().where, "/description/key_responsibilities/0/links/1");
}

TEST(Link, IsAnAddressThatLeadsWhereItSays) {
    for (const char* link : {"https://example.org", "http://example.org/a?b=c#d", "/a/12", "/",
                             "https://bücher.example/é", "HTTPS://Example.org"})
        EXPECT_TRUE(check_link(link, "")) << link;
    for (const char* link :
         {"example.org", "//example.org", "/\\example.org", "https://", "https:///example.org",
          "javascript:alert(1)", "data:text/html,x", "mailto:a@example.org", " https://example.org",
          "https://example.org/a b", "/a/1\n/a/2", "HTTPS:example.org"})
        EXPECT_FALSE(check_link(link, "")) << link;
    EXPECT_EQ(check_link("/" + std::string(2'000, 'a'), "").error().name, "text.is_too_long");
}

TEST(Responsibility, IsReadAsOlderLogbooksHaveIt) {
    const auto older =
        json::parse(R"({"requirement":"We need keys.","driver":"Doors stay open."})");
    ASSERT_TRUE(older);
    const auto read = json::read<Responsibility>(*older);
    ASSERT_TRUE(read) << read.error().where;
    EXPECT_EQ(read->driver, (EntryDriver{"Doors stay open.", std::nullopt, std::nullopt}));
    EXPECT_TRUE(read->links.empty());
    const auto wrong =
        json::read<Responsibility>(*json::parse(R"({"requirement":"We need keys.","driver":7})"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().where, "/driver");
}

}  // namespace
}  // namespace kring
