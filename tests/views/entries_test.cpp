#include "views/entries.hpp"

#include "deciding.hpp"
#include "json/write.hpp"

namespace kring {
namespace {

struct Entries : testing::Test, Deciding {
    [[nodiscard]] EntryView seen(MemberId reader, MemberId by, Fact fact) const {
        return entry_view(organization, {12, today, by, std::move(fact)}, as(reader));
    }
};

TEST_F(Entries, SayWhatTheyAreAbout) {
    const auto view = seen(cas, founder, DriverConfirmed{driver});
    EXPECT_EQ(view.kind, "driver.confirmed");
    EXPECT_EQ(view.by, founder);
    EXPECT_EQ(view.noun, Noun::driver);
    EXPECT_EQ(view.number, driver.number);
    EXPECT_EQ(view.domain, circle);
    EXPECT_EQ(view.title, "Calls at night");
}

TEST_F(Entries, OfAProcessBearTheTitleOfItsProposal) {
    const ProcessId process = started();
    const auto view = seen(cas, founder, CheckRevealed{process});
    EXPECT_EQ(view.noun, Noun::process);
    EXPECT_EQ(view.title, "Evening telephone");
    EXPECT_EQ(view.domain, circle);
}

TEST_F(Entries, OfTheOrganizationHaveNoNumber) {
    const auto view = seen(cas, founder, OrganizationChanged{"Cherry Yard", Language::en, "", {}});
    EXPECT_EQ(view.noun, Noun::organization);
    EXPECT_FALSE(view.number);
}

TEST_F(Entries, WithheldKeepTheirPlaceOnly) {
    const auto view = seen(cas, bo, TensionNoted{TensionId{1}, "Secret.", {}});
    EXPECT_EQ(json::to_json(view),
              R"({"position":12,"at":"2027-03-01T09:00:00.000Z","kind":"withheld"})");
}

TEST_F(Entries, AreFilteredByWhatTheReaderSees) {
    const auto view = seen(cas, founder, DriverConfirmed{driver});
    const auto hidden = seen(cas, bo, TensionNoted{TensionId{1}, "Secret.", {}});
    const auto filter = [](auto... members) { return EntryFilter{members...}; };
    EXPECT_TRUE(matches({}, view));
    EXPECT_TRUE(matches(filter("driver"), view));
    EXPECT_TRUE(matches(filter("driver.confirmed"), view));
    EXPECT_FALSE(matches(filter("driver.con"), view));
    EXPECT_FALSE(matches(filter("tension"), hidden));
    EXPECT_FALSE(matches(filter(std::nullopt, bo), hidden));
    EXPECT_FALSE(matches(filter(std::nullopt, bo), view));
    EXPECT_TRUE(matches(filter(std::nullopt, std::nullopt, circle), view));
    EXPECT_FALSE(matches(filter(std::nullopt, std::nullopt, overall_domain), view));
    EntryFilter day;
    day.from = day.to = date_of(today);
    EXPECT_TRUE(matches(day, view));
    day.to = date_of(today) + -1;
    EXPECT_FALSE(matches(day, view));
    day.from = date_of(today) + 1;
    day.to.reset();
    EXPECT_FALSE(matches(day, view));
}

}  // namespace
}  // namespace kring
