#include "base/instant.hpp"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace kring {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(Date date) { return year_month_day{sys_days{days{date.days}}}; }

/// Reads exactly `digits` digits at `offset`; nothing if anything else stands there.
std::optional<int> number_at(std::string_view text, std::size_t offset, std::size_t digits) {
    if (offset + digits > text.size()) return std::nullopt;
    int number = 0;
    const char* begin = text.data() + offset;
    for (std::size_t i = 0; i < digits; ++i)
        if (begin[i] < '0' || begin[i] > '9') return std::nullopt;
    std::from_chars(begin, begin + digits, number);
    return number;
}

}  // namespace

Date date_of(Instant instant) {
    const auto since_epoch = std::chrono::milliseconds{instant.milliseconds};
    return {static_cast<std::int32_t>(std::chrono::floor<days>(since_epoch).count())};
}

Instant start_of(Date date) { return {date.days * milliseconds_a_day}; }

Date add_months(Date date, int months) {
    auto moved = calendar(date) + std::chrono::months{months};
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return {static_cast<std::int32_t>(sys_days{moved}.time_since_epoch().count())};
}

Date add_working_days(Date date, int count) {
    while (count > 0) {
        date.days += 1;
        const auto weekday = std::chrono::weekday{sys_days{days{date.days}}};
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --count;
    }
    return date;
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number_at(text, 0, 4);
    const auto month = number_at(text, 5, 2);
    const auto day = number_at(text, 8, 2);
    if (!year || !month || !day || *year == 0) return std::nullopt;
    const auto date = std::chrono::year{*year} / std::chrono::month{static_cast<unsigned>(*month)} /
                      std::chrono::day{static_cast<unsigned>(*day)};
    if (!date.ok()) return std::nullopt;
    return Date{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
}

std::string to_text(Date date) {
    const auto day = calendar(date);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{day.year()}, unsigned{day.month()},
                  unsigned{day.day()});
    return text;
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() != 20 && text.size() != 24) return std::nullopt;
    const auto date = parse_date(text.substr(0, 10));
    const auto hour = number_at(text, 11, 2);
    const auto minute = number_at(text, 14, 2);
    const auto second = number_at(text, 17, 2);
    const bool has_milliseconds = text.size() == 24;
    const auto milliseconds = has_milliseconds ? number_at(text, 20, 3) : std::optional{0};
    if (!date || !hour || !minute || !second || !milliseconds) return std::nullopt;
    if (text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    if (has_milliseconds && text[19] != '.') return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return Instant{start_of(*date).milliseconds + ((*hour * 60 + *minute) * 60 + *second) * 1000LL +
                   *milliseconds};
}

std::string to_text(Instant instant) {
    const Date date = date_of(instant);
    const auto rest = static_cast<int>(instant.milliseconds - start_of(date).milliseconds);
    char text[32];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", rest / 3'600'000, rest / 60'000 % 60,
                  rest / 1000 % 60, rest % 1000);
    return to_text(date) + text;
}

}  // namespace kring
