#include <algorithm>

#include "kernel/given.hpp"
#include "views/markdown.hpp"
#include "views/search_document.hpp"

namespace kring {
namespace {

DomainDescription everything() {
    auto description = minimum_description();
    description.purpose->relevance = "w01";
    description.key_responsibilities = {
        {"w02", "w03", EntryDriver{"w04", "w05", "w06"}, {"https://example.org/w07"}}};
    description.customers_and_deliverables = {
        {.customer = "w08", .deliverable = "w09", .requirement = "w10", .links = {"/a/11"}}};
    description.dependencies = {
        {.provider = "w12", .deliverable = "w13", .requirement = "w14", .expectations = "w15"}};
    description.external_constraints = {
        {.constraint = "w16", .why = "w17", .standard = true, .negotiable = true}};
    description.key_challenges = {{.situation = "w18", .effect = "w19"}};
    description.key_resources = {{.resource = "w20", .quantity = "w21"}};
    description.delegator_responsibilities = {{"w22", "w23", EntryDriver{"w24", {}, {}}, {}}};
    description.competencies = {{.competency = "w25", .level = "w26", .why = "w27"}};
    description.key_metrics = {
        {.metric = "w28", .purpose = "w29", .monitoring = "w30", .threshold = "w31"}};
    auto& schedule = description.evaluation_schedule;
    schedule.activity = "w32";
    schedule.duration = "w33";
    schedule.participants = "w34";
    schedule.criteria = "w35";
    schedule.every_months = 7;
    return description;
}

/// Those of the words above that the text lacks.
std::vector<std::string> missing_in(const std::string& text) {
    std::vector<std::string> missing;
    for (int i = 1; i <= 35; ++i) {
        const std::string word =
            i == 11 ? "/a/11" : std::string{"w"} + (i < 10 ? "0" : "") + std::to_string(i);
        if (text.find(word) == std::string::npos) missing.push_back(word);
    }
    return missing;
}

struct Descriptions : testing::Test {
    Organization organization = founded();
    void SetUp() override {
        act(organization, founder,
            CreateDomain{overall_domain, "Keys", DomainKind::role, {}, everything()});
    }
};

TEST_F(Descriptions, AreFoundByEveryWord) {
    for_each_document(organization, [](const SearchDocument& document) {
        if (document.title != "Keys") return;
        EXPECT_EQ(missing_in(document.body), std::vector<std::string>{});
    });
}

TEST_F(Descriptions, AreExportedWithAllElevenAspects) {
    const NameOf name_of = [](MemberId) { return std::string{"Somebody"}; };
    const auto files = logbook_as_markdown(organization, name_of, Language::en, date_of(today));
    const auto page = std::find_if(files.begin(), files.end(), [](const MarkdownFile& file) {
        return file.path == "domains/0002-keys.md";
    });
    ASSERT_NE(page, files.end());
    EXPECT_EQ(missing_in(page->text), std::vector<std::string>{});
    for (const char* part :
         {"## Purpose", "## Key responsibilities", "## Customers and deliverables",
          "## Dependencies", "## External constraints", "## Key challenges", "## Key resources",
          "## Responsibilities of the delegator", "## Competencies", "## Key metrics",
          "## Evaluation", "- w16 · w17 · standard · negotiable\n", "2027-06-01",
          "Then every so many months: 7"})
        EXPECT_NE(page->text.find(part), std::string::npos) << part;
}

}  // namespace
}  // namespace kring
