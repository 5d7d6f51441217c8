#include "cli/csv.hpp"

#include <gtest/gtest.h>

namespace kring::cli {
namespace {

using Fields = std::vector<std::string>;

Csv read(std::string_view text, const CsvLimits& limits = {}) {
    return read_csv(text, "a.csv", limits);
}

/// "a.csv:2 name" of each error.
std::vector<std::string> wrong(std::string_view text, const CsvLimits& limits = {}) {
    std::vector<std::string> found;
    for (const Error& error : read(text, limits).errors)
        found.push_back(error.where + ' ' + std::string{error.name});
    return found;
}

TEST(Csv, ReadsFieldsWithAndWithoutQuotes) {
    const Csv csv = read("a,b\n1,\"x,\"\"y\"\"\n z\"\n,\"\"\n");
    EXPECT_TRUE(csv.errors.empty());
    EXPECT_EQ(csv.header.fields, (Fields{"a", "b"}));
    ASSERT_EQ(csv.rows.size(), 2u);
    EXPECT_EQ(csv.rows[0].fields, (Fields{"1", "x,\"y\"\n z"}));
    EXPECT_EQ(csv.rows[0].line, 2u);
    EXPECT_EQ(csv.rows[1].fields, (Fields{"", ""}));
    EXPECT_EQ(csv.rows[1].line, 4u) << "a field in quotes may go on over lines";
}

TEST(Csv, TakesByteOrderMarkAndReturnsAndAMissingLastLineEnd) {
    const Csv csv = read(
        "\xEF\xBB\xBF"
        "a,b\r\n1,2\r\n3,4");
    EXPECT_TRUE(csv.errors.empty());
    EXPECT_EQ(csv.header.fields.front(), "a");
    ASSERT_EQ(csv.rows.size(), 2u);
    EXPECT_EQ(csv.rows[0].fields, (Fields{"1", "2"}));
    EXPECT_EQ(csv.rows[1].fields, (Fields{"3", "4"}));
}

TEST(Csv, NamesEveryRowThatIsWrongAndReadsTheOthers) {
    const std::string_view text = "a,b\n1\n2,2\nx\"y,3\n\"x\"y,4\n5,\xFF\n6,6\r7\n8,8\n";
    EXPECT_EQ(wrong(text), (Fields{"a.csv:2 csv.fields_differ", "a.csv:4 csv.quote_misplaced",
                                   "a.csv:5 csv.quote_misplaced", "a.csv:6 csv.not_utf8",
                                   "a.csv:7 csv.return_misplaced"}));
    const Csv csv = read(text);
    ASSERT_EQ(csv.rows.size(), 2u);
    EXPECT_EQ(csv.rows[1].fields, (Fields{"8", "8"}));
}

TEST(Csv, SaysWhereAQuoteWasOpened) {
    EXPECT_EQ(wrong("a,b\n1,2\n3,\"4\n"), Fields{"a.csv:3 csv.quote_open"});
}

TEST(Csv, RefusesAnEmptyFileAndEmptyLines) {
    EXPECT_EQ(wrong(""), Fields{"a.csv:1 csv.empty"});
    EXPECT_EQ(wrong("a,b\n\n1,2\n"), Fields{"a.csv:2 csv.fields_differ"});
}

TEST(Csv, KeepsToItsLimits) {
    EXPECT_EQ(wrong("a,b\n1,2\n", {5, 100, 100}), Fields{"a.csv:1 csv.too_large"});
    EXPECT_EQ(wrong("a,b\n1,123456789\n3,4\n", {100, 9, 100}), Fields{"a.csv:2 csv.row_too_long"});
    EXPECT_EQ(wrong("a,b\n1,\"12345678901\"\n3,4\n", {100, 9, 100}),
              Fields{"a.csv:2 csv.row_too_long"});
    EXPECT_EQ(wrong("a,b\n1,2,3\n3,4\n", {100, 100, 2}), Fields{"a.csv:2 csv.too_many_columns"});
}

}  // namespace
}  // namespace kring::cli
