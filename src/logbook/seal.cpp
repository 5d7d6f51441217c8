#include "logbook/seal.hpp"

#include <sodium/crypto_hash_sha256.h>

#include <algorithm>

namespace kring {
namespace {

constexpr std::uint8_t first_seal_mark = 0x00;
constexpr std::uint8_t later_seal_mark = 0x01;
constexpr std::string_view format_name = "kring logbook 1";

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::uint8_t* put_big_endian(std::uint8_t* out, std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8)
        *out++ = static_cast<std::uint8_t>(number >> shift);
    return out;
}

/// The value of a lowercase hexadecimal digit; nothing for another character.
std::optional<unsigned> digit_value(char digit) {
    if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a' + 10);
    return std::nullopt;
}

}  // namespace

Digest digest_of(std::string_view bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), bytes_of(bytes), bytes.size());
    return digest;
}

Digest body_digest(const Record& record) {
    return record.withheld ? *record.withheld : digest_of(record.body);
}

Seal genesis(std::string_view organization) {
    std::string text{static_cast<char>(first_seal_mark)};
    text += format_name;
    text += organization;
    return {digest_of(text)};
}

Seal seal_after(const Seal& previous, std::uint64_t position, Instant at, const Digest& body) {
    std::array<std::uint8_t, 1 + 32 + 8 + 8 + 32> sealed;
    std::uint8_t* out = sealed.data();
    *out++ = later_seal_mark;
    out = std::copy(previous.bytes.begin(), previous.bytes.end(), out);
    out = put_big_endian(out, position);
    out = put_big_endian(out, static_cast<std::uint64_t>(at.milliseconds));
    std::copy(body.begin(), body.end(), out);
    Seal seal;
    crypto_hash_sha256(seal.bytes.data(), sealed.data(), sealed.size());
    return seal;
}

void seal(Record& record, const Seal& previous) {
    record.seal = seal_after(previous, record.position, record.at, digest_of(record.body));
}

std::string to_hex(const Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<Digest> parse_digest(std::string_view text) {
    Digest digest;
    if (text.size() != 2 * digest.size()) return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto high = digit_value(text[2 * i]);
        const auto low = digit_value(text[2 * i + 1]);
        if (!high || !low) return std::nullopt;
        digest[i] = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return digest;
}

}  // namespace kring
