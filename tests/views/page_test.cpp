#include "views/page.hpp"

#include <gtest/gtest.h>

#include "deciding.hpp"
#include "views/agreement.hpp"
#include "views/driver.hpp"

namespace kring {
namespace {

using Number = Id<struct NumberNoun>;

std::optional<std::uint32_t> odd(Number id) {
    return id.number % 2 == 1 ? std::optional{id.number} : std::nullopt;
}

TEST(Page, GoesDownFromTheNewestAndContinuesAfterTheCursor) {
    const auto first = newest_first(7, Number{9}, {2, std::nullopt}, odd);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->position, 7u);
    EXPECT_EQ(first->items, (std::vector<std::uint32_t>{9, 7}));
    EXPECT_EQ(first->next, "7");
    const auto second = newest_first(7, Number{9}, {2, first->next}, odd);
    EXPECT_EQ(second->items, (std::vector<std::uint32_t>{5, 3}));
    const auto last = newest_first(7, Number{9}, {2, second->next}, odd);
    EXPECT_EQ(last->items, (std::vector<std::uint32_t>{1}));
    EXPECT_FALSE(last->next);
}

TEST(Page, ThatEndsWithTheLastItemHasNoNext) {
    const auto page = newest_first(1, Number{3}, {2, std::nullopt}, odd);
    EXPECT_EQ(page->items.size(), 2u);
    EXPECT_FALSE(page->next);
}

TEST(Page, OverAListOfIdsGoesTheSameWay) {
    const std::vector<Number> ids{Number{5}, Number{1}, Number{8}, Number{7}};
    const auto first = newest_first(1, ids, {2, std::nullopt}, odd);
    EXPECT_EQ(first->items, (std::vector<std::uint32_t>{7, 5}));
    EXPECT_EQ(first->next, "5");
    const auto second = newest_first(1, ids, {2, first->next}, odd);
    EXPECT_EQ(second->items, (std::vector<std::uint32_t>{1}));
    EXPECT_FALSE(second->next);
}

TEST(Page, LooksAtNoMoreThanThePageNeeds) {
    std::int32_t looks = 0;
    const auto all = [&](Number id) {
        ++looks;
        return std::optional{id.number};
    };
    EXPECT_TRUE(newest_first(1, Number{100'000}, {20, std::nullopt}, all));
    EXPECT_EQ(looks, 21);
}

TEST(Page, RefusesLimitsAndCursorsThatAreNone) {
    for (const std::int32_t limit : {-1, 0, 201}) {
        const auto page = newest_first(1, Number{3}, {limit, std::nullopt}, odd);
        ASSERT_FALSE(page);
        EXPECT_EQ(page.error(), (Error{Kind::malformed, "page.limit_out_of_range"}));
    }
    for (const char* cursor : {"", "0", "-1", "7x", "99999999999"}) {
        const auto page = newest_first(1, std::vector{Number{3}}, {20, cursor}, odd);
        ASSERT_FALSE(page) << cursor;
        EXPECT_EQ(page.error(), (Error{Kind::malformed, "page.cursor_malformed"}));
    }
}

TEST(Page, OfDriversKeepsToItsFilter) {
    Deciding given;
    auto& organization = given.organization;
    const DriverId other = driver_in(organization, overall_domain, given.cas);
    const DriverId third = driver_in(organization, given.circle, given.cas);

    const auto reader = given.as(given.bo);
    EXPECT_EQ(drivers_view(organization, {}, {}, reader)->items.size(), 3u);
    const auto in_circle =
        drivers_view(organization, {given.circle, std::nullopt}, {1, {}}, reader);
    ASSERT_EQ(in_circle->items.size(), 1u);
    EXPECT_EQ(in_circle->items.front().id, third);
    const auto rest =
        drivers_view(organization, {given.circle, std::nullopt}, {1, in_circle->next}, reader);
    EXPECT_EQ(rest->items.front().id, given.driver);
    EXPECT_FALSE(rest->next);
    const auto waiting =
        drivers_view(organization, {std::nullopt, DriverStage::in_inbox}, {}, reader);
    ASSERT_EQ(waiting->items.size(), 2u);
    EXPECT_EQ(waiting->items.back().id, other);
    const auto nowhere = drivers_view(organization, {DomainId{99}, std::nullopt}, {}, reader);
    EXPECT_EQ(nowhere.error(), (Error{Kind::not_found, "domain.not_found"}));
}

TEST(Page, OfAgreementsKeepsToItsFilter) {
    Deciding given;
    const AgreementId agreement = given.agreed();
    const auto& organization = given.organization;
    const auto count = [&](const AgreementFilter& filter, Instant now) {
        return agreements_view(organization, filter, {}, given.as(given.bo, now))->items.size();
    };
    AgreementFilter due;
    due.review = ReviewFilter::due;
    EXPECT_EQ(count(due, on("2027-05-31")), 0u);
    EXPECT_EQ(count(due, on("2027-06-01")), 1u);
    AgreementFilter soon;
    soon.review = ReviewFilter::soon;
    EXPECT_EQ(count(soon, on("2027-05-31")), 1u);
    EXPECT_EQ(count(soon, today), 0u);
    AgreementFilter mine;
    mine.responsible = founder;
    EXPECT_EQ(count(mine, today), 1u);
    mine.responsible = given.bo;
    EXPECT_EQ(count(mine, today), 0u);
    AgreementFilter elsewhere;
    elsewhere.domain = overall_domain;
    EXPECT_EQ(count(elsewhere, today), 0u);
    EXPECT_EQ(agreement, AgreementId{1});
}

}  // namespace
}  // namespace kring
