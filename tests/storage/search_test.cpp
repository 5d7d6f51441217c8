#include <gtest/gtest.h>

#include "storage/stores.hpp"

namespace kring {
namespace {

/// Some record, told from others by its seal too.
Head head(std::uint64_t position) {
    Head head{position, {}};
    if (position > 0) head.seal.bytes.fill(static_cast<std::uint8_t>(position));
    return head;
}

template <class Kind>
class SearchContract : public testing::Test, public Kind {
protected:
    void SetUp() override {
        const std::vector<SearchDocument> documents{
            {"driver", 1, 2, "Late deliveries", "Parcels arrive two days late in Zürich."},
            {"driver", 2, 2, "Café is empty", "Nobody buys coffee; the cafe loses money."},
            {"agreement", 1, 1, "Opening hours", "The café opens at eight, deliveries at nine."},
        };
        ASSERT_TRUE(this->search.put("acme", documents, head(7)));
        const std::vector<SearchDocument> others{{"driver", 9, 0, "Deliveries", "Another café"}};
        ASSERT_TRUE(this->search.put("zoo", others, head(3)));
    }
    std::vector<std::string> found(std::string_view text, std::vector<std::string> nouns = {}) {
        const auto hits = this->search.find({"acme", text, nouns});
        EXPECT_TRUE(hits) << text << ": " << (hits ? "" : hits.error().details[0].text);
        std::vector<std::string> names;
        if (!hits) return {"refused"};
        for (const auto& hit : *hits) names.push_back(hit.noun + std::to_string(hit.number));
        std::sort(names.begin(), names.end());
        return names;
    }
};

using Indexes = testing::Types<InMemory, InSqlite>;
TYPED_TEST_SUITE(SearchContract, Indexes);
using Names = std::vector<std::string>;

TYPED_TEST(SearchContract, FindsAllWordsAndTheBeginningOfTheLast) {
    EXPECT_EQ(this->found("deliveries"), (Names{"agreement1", "driver1"}));
    EXPECT_EQ(this->found("late deliv"), Names{"driver1"});
    EXPECT_EQ(this->found("deliv late"), Names{});
    EXPECT_EQ(this->found("DELIVERIES two LATE"), Names{"driver1"});
    EXPECT_EQ(this->found("nothing of it"), Names{});
}

TYPED_TEST(SearchContract, ComparesWithoutDiacritics) {
    EXPECT_EQ(this->found("cafe"), (Names{"agreement1", "driver2"}));
    EXPECT_EQ(this->found("CAFÉ"), (Names{"agreement1", "driver2"}));
    EXPECT_EQ(this->found("zurich"), Names{"driver1"});
}

TYPED_TEST(SearchContract, LooksForTheNounsAskedFor) {
    EXPECT_EQ(this->found("cafe", {"driver"}), Names{"driver2"});
    EXPECT_EQ(this->found("cafe", {"agreement", "driver"}), (Names{"agreement1", "driver2"}));
    EXPECT_EQ(this->found("cafe", {"drive"}), Names{});
    EXPECT_EQ(this->found("cafe", {"\ndriver", "'"}), Names{});
}

TYPED_TEST(SearchContract, TakesAnyTextAsWords) {
    EXPECT_EQ(this->found(R"("deliveries" AND (late))"), Names{}) << "AND is a word";
    EXPECT_EQ(this->found(R"("deliveries" (late))"), Names{"driver1"});
    EXPECT_EQ(this->found("deliveries — late!"), Names{"driver1"});
    EXPECT_EQ(this->found("late… 🌱 deliveries"), Names{"driver1"});
    for (const auto* text : {"",
                             " ",
                             "\"",
                             "\"\"",
                             "'",
                             "*",
                             "a*",
                             "*a",
                             "NOT",
                             "AND",
                             "OR",
                             "NEAR(a b)",
                             "title:late",
                             "title : late",
                             "-late",
                             "+late",
                             "^late",
                             "{title}",
                             "late)",
                             "(late",
                             "a AND",
                             "a OR NOT",
                             "late; drop table search_text",
                             "%",
                             "_",
                             "\\",
                             "a\"b",
                             "\xff\xfe",
                             "\xc3",
                             "\xe2\x80",
                             "日本語",
                             "é",
                             "\xcc\x81",
                             "🌱",
                             "a\x01\x02z",
                             "\x7f",
                             "NEAR",
                             "\"late\" * ",
                             "--",
                             "/*"})
        EXPECT_NE(this->found(text), Names{"refused"}) << text;
    EXPECT_NE(this->found(std::string{"late\0\"x", 7}), Names{"refused"});
    EXPECT_NE(this->found(std::string(100'000, 'a')), Names{"refused"});
    std::string many;
    for (int i = 0; i < 1'000; ++i) many += "w" + std::to_string(i) + " ";
    EXPECT_NE(this->found(many), Names{"refused"});
}

TYPED_TEST(SearchContract, TakesEveryShortText) {
    const std::string_view alphabet = "a\"*:^(){}+-,. AN\x80\xc3";
    for (const char one : alphabet)
        for (const char two : alphabet)
            for (const char three : alphabet)
                EXPECT_NE(this->found(std::string{one, two, three}), Names{"refused"})
                    << one << two << three;
}

TYPED_TEST(SearchContract, MarksWhatItFound) {
    const auto hits = *this->search.find({"acme", "coffee"});
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0], (SearchHit{"driver", 2, 2, "Café is empty",
                                  "Nobody buys \x02"
                                  "coffee\x03; the cafe loses money."}));
}

TYPED_TEST(SearchContract, LetsNoTextForgeAMark) {
    const std::vector<SearchDocument> documents{
        {"driver", 5, 0, "\x02marked\x03", "a \x02 forged mark \x03 and a seedling"}};
    ASSERT_TRUE(this->search.put("acme", documents, head(8)));
    const auto hits = *this->search.find({"acme", "seedling"});
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].snippet, "a   forged mark   and a \x02seedling\x03");
    EXPECT_EQ(hits[0].title, " marked ");
}

TYPED_TEST(SearchContract, ReplacesADocument) {
    const std::vector<SearchDocument> documents{{"driver", 1, 4, "Punctual", "All is well."}};
    ASSERT_TRUE(this->search.put("acme", documents, head(8)));
    EXPECT_EQ(this->found("late"), Names{});
    EXPECT_EQ(this->found("punctual"), Names{"driver1"});
    EXPECT_EQ((*this->search.find({"acme", "punctual"}))[0].domain, 4u);
    EXPECT_EQ(*this->search.followed_to("acme"), head(8));
}

TYPED_TEST(SearchContract, KeepsOrganizationsApart) {
    EXPECT_EQ(this->search.find({"zoo", "deliveries"})->size(), 1u);
    EXPECT_EQ(this->search.find({"zo", "deliveries"})->size(), 0u);
    EXPECT_EQ(this->search.find({"\" OR \"acme", "deliveries"})->size(), 0u);
    ASSERT_TRUE(this->search.clear("acme"));
    EXPECT_EQ(this->found("cafe"), Names{});
    EXPECT_EQ(*this->search.followed_to("acme"), head(0));
    EXPECT_EQ(*this->search.followed_to("zoo"), head(3));
    EXPECT_EQ(this->search.find({"zoo", "cafe"})->size(), 1u);
}

TYPED_TEST(SearchContract, FollowsWithoutDocuments) {
    ASSERT_TRUE(this->search.put("acme", {}, head(12)));
    EXPECT_EQ(*this->search.followed_to("acme"), head(12));
    EXPECT_EQ(this->found("coffee"), Names{"driver2"});
}

TYPED_TEST(SearchContract, GivesPagesOfBoundedSize) {
    std::vector<SearchDocument> documents;
    for (std::uint32_t i = 1; i <= 150; ++i)
        documents.push_back({"tension", i, 0, "Many", "many things"});
    ASSERT_TRUE(this->search.put("acme", documents, head(9)));
    EXPECT_EQ(this->search.find({"acme", "many", {}, 1'000})->size(), most_hits);
    const auto page = *this->search.find({"acme", "many", {}, 10, SearchPlace{"tension", 145}});
    ASSERT_EQ(page.size(), 5u);
    EXPECT_EQ(page[0].number, 146u);
    EXPECT_EQ(page[4].number, 150u);
}

TYPED_TEST(SearchContract, GoesOnWhereAPageEndedWhateverCameBefore) {
    const std::vector<SearchDocument> documents{{"driver", 1, 0, "Hens", "hens"},
                                                {"driver", 2, 0, "Hens", "hens"},
                                                {"driver", 4, 0, "Hens", "hens"},
                                                {"driver", 5, 0, "Hens", "hens"}};
    ASSERT_TRUE(this->search.put("acme", documents, head(9)));
    const auto first = *this->search.find({"acme", "hens", {}, 2});
    ASSERT_EQ(first.size(), 2u);
    const std::vector<SearchDocument> better{{"agreement", 1, 0, "Hens hens", "hens hens hens"}};
    ASSERT_TRUE(this->search.put("acme", better, head(10)));
    const SearchPlace end{first[1].noun, first[1].number};
    const auto second = *this->search.find({"acme", "hens", {}, 2, end});
    ASSERT_EQ(second.size(), 2u);
    EXPECT_EQ(second[0].number, 4u);
    EXPECT_EQ(second[1].number, 5u);

    const std::vector<SearchDocument> changed{{"driver", 2, 0, "Ducks", "ducks"}};
    ASSERT_TRUE(this->search.put("acme", changed, head(11)));
    const auto gone = this->search.find({"acme", "hens", {}, 2, end});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().name, "page.place_gone");
}

}  // namespace
}  // namespace kring
