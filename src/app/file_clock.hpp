#pragma once

#include <optional>
#include <string>

#include "app/clock.hpp"

namespace kring {

/// Reads the present from a file that holds one moment ("2027-03-01T09:00:00Z"): for rehearsing
/// what happens on another day, with people or in tests. The machine's clock where the file cannot
/// be read.
class FileClock final : public Clock {
public:
    explicit FileClock(std::string path) : path_(std::move(path)) {}
    [[nodiscard]] Instant now() const override;
    /// The moment in the file; nothing where it cannot be read or holds none.
    [[nodiscard]] std::optional<Instant> read() const;

private:
    std::string path_;
};

}  // namespace kring
