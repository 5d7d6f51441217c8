#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace kring {

// What is wrong with a command line, as refusals that name the option, what was given and what is
// accepted: CLI11 itself knows English only.

/// For an option that takes a whole number within limits.
[[nodiscard]] CLI::Validator whole_number(std::uint64_t least, std::uint64_t most);
/// For an option that takes one of a few words.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> words);
/// For the name of a host, without scheme, port or path.
[[nodiscard]] CLI::Validator host_name();
/// For the address of a server: scheme, name and, if need be, port.
[[nodiscard]] CLI::Validator server_address();

/// Refuses the first word that says nothing, as an empty variable of the shell leaves it:
/// `usage.word_is_empty`.
[[nodiscard]] std::optional<Error> empty_word(int count, char** words);

/// Why `app` could not read the command line: `usage.*`.
[[nodiscard]] Error usage_error(const CLI::App& app, const CLI::ParseError& error);

}  // namespace kring
