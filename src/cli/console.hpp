#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "kernel/organization/profile.hpp"

namespace kring::cli {

/// What a command tells the shell: docs/command-line.md.
enum class Exit : int {
    done = 0,
    refused = 1,     ///< the answer is no, or what was looked at is not right
    not_opened = 2,  ///< cannot open what was asked for, or it was not asked for properly
    disk = 74,       ///< the disk is full or fails (EX_IOERR)
};

/// Where a command speaks and in which language.
struct Console {
    std::ostream& out;  ///< what was asked for
    std::ostream& err;  ///< how it goes, and what went wrong
    Language language = Language::en;
    /// The sentence that says what is wrong.
    std::function<std::string(const Error&)> sentence;

    /// One of two ways to say the same.
    [[nodiscard]] std::string_view in(std::string_view english, std::string_view dutch) const {
        return language == Language::nl ? dutch : english;
    }
    /// One line on `err`: "domains.csv:12: ..." where the error knows its place.
    void say(const Error& error) const;
    /// Says what is wrong and what the shell is to be told about it.
    [[nodiscard]] Exit fail(const Error& error) const;
    /// That exit, unless something could not be said: what nobody can read, such as a link, is
    /// lost.
    [[nodiscard]] Exit finish(Exit exit) const;
};

[[nodiscard]] Exit exit_of(const Error& error);

}  // namespace kring::cli
