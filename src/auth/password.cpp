#include "auth/password.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "auth/characters.hpp"

namespace kring::auth {
namespace {

constexpr std::size_t fewest_characters = 15;
constexpr std::size_t most_characters = 256;
constexpr std::size_t shortest_word = 3;
constexpr std::size_t fewest_letters_left = 8;
constexpr std::size_t longest_repeated = 8;

const Error too_short{Kind::refused, "password.too_short"};
const Error too_long{Kind::refused, "password.too_long"};
const Error unreadable{Kind::refused, "password.unreadable"};
const Error too_common{Kind::refused, "password.too_common"};
const Error predictable{Kind::refused, "password.predictable"};
const Error busy{Kind::unavailable, "sign_in.busy"};

/// Long passwords that everybody tries first, as essence() leaves them.
constexpr std::array<std::string_view, 40> well_known{
    "123456789012345",
    "1234567890123456",
    "12345678901234567890",
    "012345678901234",
    "987654321098765",
    "0987654321098765",
    "123456789abcdef",
    "123456789abcdefg",
    "abcdefghijklmno",
    "abcdefghijklmnop",
    "abcdefghijklmnopqrstuvwxyz",
    "1234567890qwerty",
    "qwerty1234567890",
    "qwertyuiopasdfg",
    "qwertyuiopasdfgh",
    "qwertyuiopasdfghjkl",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv",
    "1q2w3e4r5t6y7u8i",
    "1q2w3e4r5t6y7u8i9o0p",
    "1234qwerasdfzxcv",
    "qwer1234asdf5678",
    "asdfghjklqwertyuiop",
    "zxcvbnmasdfghjkl",
    "correcthorsebatterystaple",
    "passwordpassword1",
    "passwordpassword123",
    "thisismypassword",
    "mypasswordispassword",
    "letmeinletmein1",
    "iloveyouiloveyou1",
    "administrator123",
    "administrator1234",
    "changemechangeme1",
    "welkomwelkom123",
    "wachtwoord12345",
    "wachtwoord123456",
    "ditismijnwachtwoord",
    "mijnwachtwoord123",
    "geheimwachtwoord",
};

/// The letters and digits alone, in lower case; characters beyond ASCII stay as they are.
std::string essence(std::string_view text) {
    std::string letters = to_lower(text);
    std::erase_if(letters, [](char letter) {
        const bool is_digit = letter >= '0' && letter <= '9';
        const bool is_letter = letter >= 'a' && letter <= 'z';
        return static_cast<unsigned char>(letter) < 0x80 && !is_digit && !is_letter;
    });
    return letters;
}

bool repeats_something_short(std::string_view text) {
    for (std::size_t period = 1; period <= longest_repeated && period < text.size(); ++period)
        if (text.substr(period) == text.substr(0, text.size() - period)) return true;
    return false;
}

void take_out(std::string& text, const std::string& word) {
    if (word.size() < shortest_word) return;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at))
        text.erase(at, word.size());
}

/// The words of the context, longest first, so that a whole goes before its parts.
std::vector<std::string> words_of(const PasswordContext& context) {
    const auto at = context.email.find('@');
    std::vector<std::string> words{essence(context.email), essence(context.email.substr(0, at)),
                                   essence(context.organization), "kring"};
    std::string word;
    for (const char letter : std::string{context.organization} + " ") {
        if (letter != ' ')
            word += letter;
        else
            words.push_back(essence(std::exchange(word, {})));
    }
    std::sort(words.begin(), words.end(),
              [](const auto& one, const auto& other) { return one.size() > other.size(); });
    return words;
}

bool is_predictable(const std::string& letters, const PasswordContext& context) {
    std::string rest = letters;
    for (const std::string& word : words_of(context)) take_out(rest, word);
    const bool is_shortened = rest.size() < letters.size();
    const bool leaves_little = rest.size() < fewest_letters_left;
    wipe(rest);
    return is_shortened && leaves_little;
}

}  // namespace

Result<void> check_password(const Secret& password, const PasswordContext& context) {
    const std::string_view text = password.reveal();
    if (text.size() > most_characters * 4)
        return too_long.with("characters", std::to_string(most_characters));
    auto characters = characters_of(text);
    if (!characters) return unreadable;
    const std::size_t length = characters->size();
    sodium_memzero(characters->data(), length * sizeof(char32_t));
    if (length < fewest_characters)
        return too_short.with("characters", std::to_string(fewest_characters));
    if (length > most_characters)
        return too_long.with("characters", std::to_string(most_characters));

    std::string letters = essence(text);
    const bool is_common =
        repeats_something_short(text) || repeats_something_short(letters) ||
        std::find(well_known.begin(), well_known.end(), letters) != well_known.end();
    const bool is_guessable = is_predictable(letters, context);
    wipe(letters);
    if (is_common) return too_common;
    if (is_guessable) return predictable;
    return {};
}

Result<std::string> hash_password(const Secret& password, const PasswordCost& cost) {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view clear = password.reveal();
    if (crypto_pwhash_str_alg(text.data(), clear.data(), clear.size(), cost.passes,
                              cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return busy;
    return std::string{text.data()};
}

bool is_password(const Secret& password, const std::string& hash) {
    const std::string_view clear = password.reveal();
    return crypto_pwhash_str_verify(hash.c_str(), clear.data(), clear.size()) == 0;
}

bool needs_rehash(const std::string& hash, const PasswordCost& cost) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memory_bytes) != 0;
}

}  // namespace kring::auth
