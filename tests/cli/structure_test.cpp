#include "cli/structure.hpp"

#include <gtest/gtest.h>

#include "fixtures.hpp"
#include "kernel/decide.hpp"

namespace kring::cli {
namespace {

Structure read(const std::string& folder) {
    return read_structure({fixture(folder + "/domains.csv"), fixture(folder + "/people.csv"),
                           fixture(folder + "/memberships.csv")},
                          folder);
}

TEST(Structure, ReadsDomainsPeopleAndMemberships) {
    const Structure structure = read("small");
    EXPECT_TRUE(structure.errors.empty());
    const auto& domains = structure.command.domains;
    ASSERT_EQ(domains.size(), 3u) << "the overall domain is not brought in";
    EXPECT_EQ(domains[0].name, "Buildings");
    EXPECT_EQ(domains[0].within, "");
    EXPECT_EQ(domains[0].domain_kind, DomainKind::circle);
    EXPECT_EQ(domains[0].purpose, "Keeps roofs, drains and \"the lift\" working\nall year");
    EXPECT_EQ(domains[2].within, "garden");
    EXPECT_EQ(domains[2].domain_kind, DomainKind::team);
    EXPECT_EQ(structure.names, (std::vector<std::string>{"Ada", "Ben, the younger", "Cleo"}));
    EXPECT_EQ(structure.command.people, 3);
    ASSERT_EQ(structure.command.memberships.size(), 4u);
    EXPECT_EQ(structure.command.memberships[3].domain, "") << "the overall domain";
    EXPECT_EQ(structure.command.memberships[2].person, 2);
}

TEST(Structure, NamesEveryRowThatIsWrong) {
    std::vector<std::string> found;
    for (const Error& error : read("wrong").errors)
        found.push_back(error.where + ' ' + std::string{error.name});
    const std::vector<std::string> expected{
        "domains.csv:3 import.kind_is_unknown",       "domains.csv:4 import.within_is_unknown",
        "domains.csv:5 import.key_is_twice",          "domains.csv:6 import.nesting_is_circular",
        "domains.csv:7 import.nesting_is_circular",   "domains.csv:8 csv.fields_differ",
        "domains.csv:9 csv.quote_misplaced",          "people.csv:3 import.person_key_is_twice",
        "people.csv:4 import.person_key_is_missing",  "people.csv:5, name identity.name_missing",
        "memberships.csv:2 import.person_is_unknown", "memberships.csv:3 import.domain_is_unknown"};
    EXPECT_EQ(found, expected);
}

TEST(Structure, NamesTheColumnThatIsEmpty) {
    const Structure structure = read_structure({"domain,name\na,\n,B\n", {}, {}}, "test");
    ASSERT_EQ(structure.errors.size(), 2u);
    EXPECT_EQ(structure.errors[0].where, "domains.csv:2, name");
    EXPECT_EQ(structure.errors[1].name, "import.key_is_missing");
}

TEST(Structure, NamesColumnsThatAreMissingOrUnknown) {
    const Structure structure = read_structure({"domain,title\na,A\n", {}, {}}, "test");
    ASSERT_GE(structure.errors.size(), 2u);
    EXPECT_EQ(structure.errors[0].name, "csv.column_missing");
    EXPECT_EQ(structure.errors[1].name, "csv.column_unknown");
}

TEST(Structure, PointsARefusalOfTheCommandAtItsRow) {
    const Structure structure = read("small");
    const Error refused{Kind::refused, "domain.nested_too_deep", "", "/domains/2/within"};
    EXPECT_EQ(at_row(structure, refused).where, "domains.csv:6")
        << "the purpose above goes on over two lines";
    const Error elsewhere{Kind::refused, "import.is_empty", "", "/people"};
    EXPECT_EQ(at_row(structure, elsewhere).where, "/people");
}

TEST(Structure, IsAcceptedByTheOrganization) {
    Organization organization;
    const Context context{founder, {}};
    for (const Command& command : {Command{FoundOrganization{"Cherry Yard", Language::en}},
                                   Command{read("small").command}}) {
        const auto facts = decide(organization, command, context);
        ASSERT_TRUE(facts) << facts.error().name;
        for (const Fact& fact : *facts)
            evolve(organization, {organization.position + 1, context.now, founder, fact});
    }
    EXPECT_EQ(organization.domains.size(), 4u);
    EXPECT_EQ(organization.members.size(), 4u);
    EXPECT_EQ(organization.domains.find(DomainId{4})->parent, DomainId{3});
}

}  // namespace
}  // namespace kring::cli
