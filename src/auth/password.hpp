#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "auth/secret.hpp"
#include "base/result.hpp"

namespace kring::auth {

/// What is longer is nobody's password, and is not hashed to find out.
inline constexpr std::size_t most_password_bytes = 1024;

/// What one Argon2id hash costs. The default takes about 75 ms and 46 MiB.
struct PasswordCost {
    unsigned long long passes = 1;
    std::size_t memory_bytes = std::size_t{47104} * 1024;
};

/// Words that make a password easy to guess for whoever knows the person.
struct PasswordContext {
    std::string_view email;         ///< in normal form; may be empty
    std::string_view organization;  ///< its name; may be empty
};

/// Whether people may use this password: 15 to 256 characters of any sort. Refused are
/// `password.too_short`, `password.too_long`, `password.unreadable` (broken UTF-8),
/// `password.too_common` (a well-known one, or something short repeated) and
/// `password.predictable` (little is left without e-mail address, organization and "kring").
[[nodiscard]] Result<void> check_password(const Secret& password, const PasswordContext& context);

/// Argon2id as a PHC string with its own salt. Takes long: call it through HashingPool. Refused
/// with `sign_in.busy` when there is not enough memory.
[[nodiscard]] Result<std::string> hash_password(const Secret& password, const PasswordCost& cost);

/// Takes as long as hash_password().
[[nodiscard]] bool is_password(const Secret& password, const std::string& hash);

/// Whether the hash was made at another cost.
[[nodiscard]] bool needs_rehash(const std::string& hash, const PasswordCost& cost);

}  // namespace kring::auth
