#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kring {

/// A calendar day (UTC), counted in days since 1970-01-01. Years 1 to 9999.
struct Date {
    std::int32_t days = 0;

    friend auto operator<=>(const Date&, const Date&) = default;
    friend Date operator+(Date date, int count) { return {date.days + count}; }
    friend int operator-(Date late, Date early) { return late.days - early.days; }
};

/// A moment (UTC), in milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t milliseconds = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

inline constexpr std::int64_t milliseconds_a_day = 86'400'000;

/// The day on which a moment falls.
[[nodiscard]] Date date_of(Instant instant);
/// The first moment of a day.
[[nodiscard]] Instant start_of(Date date);
/// The same day of the month `months` later; the last day of that month where it has no such day.
[[nodiscard]] Date add_months(Date date, int months);
/// The day `count` working days (Monday to Friday) after `date`.
[[nodiscard]] Date add_working_days(Date date, int count);

/// "2027-03-01". Nothing unless the text is exactly such a day that exists.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::string to_text(Date date);

/// "2027-03-01T09:30:00.000Z"; milliseconds may be left out on input, the Z may not.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);
[[nodiscard]] std::string to_text(Instant instant);

}  // namespace kring
