#include "logbook/seal.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace kring {
namespace {

constexpr std::uint8_t first_seal_mark = 0x00;
constexpr std::uint8_t later_seal_mark = 0x01;
constexpr std::string_view format_name = "kring logbook 1";

/// The algorithm and the room it works in are found once: that takes longer than a digest.
Digest sha256(const void* bytes, std::size_t size) {
    static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{
        EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    Digest digest;
    const bool is_done = EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1 &&
                         EVP_DigestUpdate(context.get(), bytes, size) == 1 &&
                         EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1;
    if (!is_done) std::abort();  // out of memory: no logbook may go on with a wrong seal
    return digest;
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

Digest digest_of(std::string_view bytes) { return sha256(bytes.data(), bytes.size()); }

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
    return {sha256(sealed.data(), sealed.size())};
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
