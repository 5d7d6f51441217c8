#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kernel/entry.hpp"

namespace kring {

/// The record that a command brought into being.
struct Created {
    std::string noun;  ///< as in the API: "driver", "proposal", "process" ...
    std::uint32_t number = 0;
};

/// What a command brought about, once it is durable.
struct Performed {
    std::uint64_t position = 0;  ///< of the organization's logbook, after it
    std::optional<Created> created;
};

/// The line that a receipt keeps, and back.
[[nodiscard]] std::string to_receipt(const Performed& performed);
[[nodiscard]] Performed from_receipt(const std::string& answer);

/// The last record that these facts create, if they create any.
[[nodiscard]] std::optional<Created> created_by(const Facts& facts);

}  // namespace kring
