#pragma once

#include <atomic>

#include "base/instant.hpp"

namespace kring {

/// Where the present comes from. The only clock that decisions are taken by.
class Clock {
public:
    virtual ~Clock() = default;
    /// Any thread.
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still until it is set: for tests, and for showing another day.
class SettableClock final : public Clock {
public:
    explicit SettableClock(Instant instant) : milliseconds_(instant.milliseconds) {}
    [[nodiscard]] Instant now() const override { return {milliseconds_.load()}; }
    void set(Instant instant) { milliseconds_.store(instant.milliseconds); }

private:
    std::atomic<std::int64_t> milliseconds_;
};

}  // namespace kring
