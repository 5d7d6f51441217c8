#pragma once

#include <cstdint>

#include "cli/console.hpp"
#include "cli/data.hpp"

namespace kring::cli {

inline constexpr std::string_view demo_organization = "duinwater";
inline constexpr std::string_view demo_email = "amira@voorbeeld.nl";
inline constexpr std::string_view demo_password = "duin-water-voorbeeld";

/// Whether nothing was ever founded in this file.
[[nodiscard]] Result<bool> is_empty(const Data& data);

/// Fills an empty file with "Duinwater Software", a small firm whose last half year ends at `now`:
/// its logbook and the accounts of its six members.
[[nodiscard]] Result<void> fill_demo(const Data& data, Instant now);

/// How to sign in to it, in two lines.
void say_how_to_sign_in(const Console& console);

/// Fills the file with an organization of at least `entries` entries that is made up by `seed`:
/// the same numbers give the same entries. Its last three years end at `now`. It has no accounts.
/// Gives the number of entries.
[[nodiscard]] Result<std::uint64_t> fill_at_random(const Data& data, std::uint64_t entries,
                                                   std::uint64_t seed, Instant now);

}  // namespace kring::cli
