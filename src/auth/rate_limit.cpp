#include "auth/rate_limit.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

#include "auth/characters.hpp"

namespace kring::auth {
namespace {

const Error too_many_sign_ins{Kind::too_many, "sign_in.too_many"};
const Error too_many_sign_ups{Kind::too_many, "sign_up.too_many"};
constexpr double milliseconds_a_minute = 60'000;
constexpr std::size_t longest_key = 254;
constexpr std::array<std::uint8_t, 12> mapped_prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

Result<void> answer(const Error& error, double seconds) {
    if (seconds <= 0) return {};
    const auto whole = static_cast<std::int64_t>(std::ceil(seconds));
    return error.with("retry_after_seconds", std::to_string(whole));
}

std::string hexadecimal(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace

std::string network_of(std::string_view address) {
    const std::string text{address.substr(0, std::min(address.find('%'), longest_key))};
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1)
        return hexadecimal(std::span{bytes}.first(4));
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return text;
    if (std::equal(mapped_prefix.begin(), mapped_prefix.end(), bytes.begin()))
        return hexadecimal(std::span{bytes}.last(4));
    return hexadecimal(std::span{bytes}.first(8));
}

RateLimit::RateLimit(Rates rates, std::size_t capacity) : rates_(rates), buckets_(capacity) {}

Result<void> RateLimit::admit(const SignIn& attempt, Instant now) {
    const std::string account = to_lower(attempt.account.substr(0, longest_key));
    const std::string network = network_of(attempt.address);
    const std::string pair = account + '\n' + network;
    if (attempt.is_known) {
        const Share share{"known " + pair, rates_.account_and_address};
        return answer(too_many_sign_ins, take(&share, &share + 1, now));
    }
    const std::array<Share, 4> shares{{{"pair " + pair, rates_.account_and_address},
                                       {"account " + account, rates_.account},
                                       {"address " + network, rates_.address},
                                       {"everybody", rates_.everybody}}};
    return answer(too_many_sign_ins, take(shares.data(), shares.data() + shares.size(), now));
}

Result<void> RateLimit::admit_sign_up(std::string_view address, Instant now) {
    const std::array<Share, 2> shares{
        {{"sign-up " + network_of(address), rates_.sign_up}, {"everybody", rates_.everybody}}};
    return answer(too_many_sign_ups, take(shares.data(), shares.data() + shares.size(), now));
}

double RateLimit::take(const Share* first, const Share* last, Instant now) {
    const std::lock_guard guard{mutex_};
    const auto taken_of = [&](const Share& share) {
        Bucket* bucket = buckets_.use(share.key);
        if (!bucket) return 0.0;
        bucket->at = std::min(bucket->at, now);  // a clock that was set back locks nobody out
        const auto passed = static_cast<double>(now.milliseconds - bucket->at.milliseconds);
        const double returned =
            passed / milliseconds_a_minute * share.rate.burst / share.rate.period_minutes;
        return std::max(0.0, bucket->taken - returned);
    };
    double seconds = 0;
    for (const Share* share = first; share != last; ++share) {
        const double missing = taken_of(*share) + 1 - share->rate.burst;
        if (missing <= 1e-9) continue;
        const double wait = missing * share->rate.period_minutes * 60 / share->rate.burst;
        seconds = std::max(seconds, wait);
    }
    if (seconds > 0) return seconds;
    for (const Share* share = first; share != last; ++share) {
        const double taken = taken_of(*share) + 1;
        buckets_.put(share->key, {taken, now});
    }
    return 0;
}

}  // namespace kring::auth
