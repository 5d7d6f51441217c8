#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.hpp"
#include "kernel/organization/profile.hpp"
#include "net/reply.hpp"

namespace kring::http {

/// The sentences that people read when something is refused, by the stable name of the refusal:
/// the files of messages/refusals, built into the program.
class Refusals {
public:
    Refusals();

    /// What is wrong, with the error's details filled in. The name itself where no sentence is
    /// known, which the tests do not allow.
    [[nodiscard]] std::string sentence(const Error& error, Language language) const;
    /// What would be accepted instead; may be empty.
    [[nodiscard]] std::string accepted(const Error& error, Language language) const;
    [[nodiscard]] bool knows(std::string_view name) const;

private:
    struct Sentences {
        std::string en, nl, accepted_en, accepted_nl;
    };
    std::unordered_map<std::string, Sentences> by_name_;
};

/// The one place where a kind of refusal becomes an HTTP status.
[[nodiscard]] int status_of(Kind kind);

/// A problem document (RFC 9457) in the reader's language.
[[nodiscard]] net::Reply reply_to(const Error& error, Language language, const Refusals& refusals);
/// The same with a status that no kind of refusal has.
[[nodiscard]] net::Reply reply_to(const Error& error, int status, Language language,
                                  const Refusals& refusals);

/// The reader's language where no session says it: from Accept-Language.
[[nodiscard]] Language language_from(std::string_view accept_language);

}  // namespace kring::http
