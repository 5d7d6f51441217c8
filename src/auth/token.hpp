#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "auth/secret.hpp"

namespace kring::auth {

/// SHA-256 of a token: all that is ever stored of it.
using TokenDigest = std::array<std::uint8_t, 32>;

struct HashOfDigest {
    std::size_t operator()(const TokenDigest& digest) const;
};

/// 256 random bits as 43 characters of base64url.
[[nodiscard]] Secret new_token();

/// What the store knows a token by. Nothing unless the text has the form of a token.
[[nodiscard]] std::optional<TokenDigest> digest_of(std::string_view token);

/// 128 random bits as 26 lower-case characters of Crockford's base32. Nobody can guess the id of an
/// organization.
[[nodiscard]] std::string new_organization_id();

}  // namespace kring::auth
