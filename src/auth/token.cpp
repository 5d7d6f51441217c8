#include "auth/token.hpp"

#include <sodium.h>

#include <cstring>

namespace kring::auth {
namespace {

constexpr int encoding = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::size_t token_bytes = 32;
constexpr std::size_t token_characters = 43;
constexpr std::size_t organization_bytes = 16;
constexpr unsigned bits_a_character = 5;
constexpr std::string_view crockford = "0123456789abcdefghjkmnpqrstvwxyz";

}  // namespace

std::size_t HashOfDigest::operator()(const TokenDigest& digest) const {
    std::size_t start = 0;
    std::memcpy(&start, digest.data(), sizeof start);
    return start;
}

Secret new_token() {
    std::array<unsigned char, token_bytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(token_characters + 1, '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), encoding);
    text.pop_back();
    sodium_memzero(bytes.data(), bytes.size());
    return Secret{std::move(text)};
}

std::optional<TokenDigest> digest_of(std::string_view token) {
    if (token.size() != token_characters) return {};
    std::array<unsigned char, token_bytes> bytes{};
    std::size_t written = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), token.data(), token.size(), nullptr, &written,
                          nullptr, encoding) != 0 ||
        written != token_bytes)
        return {};
    TokenDigest digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    sodium_memzero(bytes.data(), bytes.size());
    return digest;
}

std::string new_organization_id() {
    std::array<unsigned char, organization_bytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string id;
    unsigned pending = 0;
    unsigned pending_bits = 0;
    for (const unsigned byte : bytes) {
        pending = (pending << 8U) | byte;
        for (pending_bits += 8; pending_bits >= bits_a_character;) {
            pending_bits -= bits_a_character;
            id += crockford[(pending >> pending_bits) & 31U];
        }
    }
    id += crockford[(pending << (bits_a_character - pending_bits)) & 31U];
    return id;
}

}  // namespace kring::auth
