#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/id.hpp"
#include "base/instant.hpp"
#include "base/result.hpp"

namespace kring {

using MemberId = Id<struct MemberNoun>;  ///< the kernel's: a member of one organization

namespace auth {

/// Numbers identities of this server; never used again once erased.
using IdentityId = Id<struct IdentityNoun>;

/// Who logs in. One identity may be a member of many organizations.
struct Identity {
    IdentityId id;
    std::string name;
    std::string email;          ///< in normal form, unique on this server whatever its letter case
    std::string password_hash;  ///< PHC string of Argon2id
    std::string language;       ///< "nl" or "en"
    Instant created_at;
};

/// An identity that is about to be: everything is checked and the password hashed.
struct NewIdentity {
    std::string name;
    std::string email;
    std::string password_hash;
    std::string language;
};

/// Who takes a place: an identity that is signed in, or one that comes to be in the same moment.
using Person = std::variant<IdentityId, NewIdentity>;

/// Joins an identity and a member of one organization.
struct Membership {
    IdentityId identity;
    std::string organization;
    MemberId member;
    Instant since;
};

/// What is not given stays as it is.
struct IdentityChange {
    std::string name;
    std::string language;
    std::string password_hash;
    /// Where given, nothing is changed unless this is the password's hash until now.
    std::string expected_hash;
};

/// One password's hash in place of another.
struct PasswordHashes {
    std::string_view before, after;
};

/// Outer blanks gone, the part after the @ in lower case. Refused with `identity.email_unusable`
/// unless it has one @ with text on both sides, no blank or control character, and at most 254
/// bytes.
[[nodiscard]] Result<std::string> normalize_email(std::string_view text);

/// Whether two addresses in normal form reach the same person: letter case makes no difference.
[[nodiscard]] bool is_same_email(std::string_view one, std::string_view other);

/// A person's name in one line: outer blanks gone, 1 to 120 characters. Refused are control
/// characters, characters that turn the direction of writing or have no width, and broken UTF-8:
/// `identity.name_missing`, `identity.name_too_long`, `identity.name_unusable`.
[[nodiscard]] Result<std::string> check_name(std::string_view text);

/// "nl" or "en", else `identity.language_unknown`.
[[nodiscard]] Result<std::string> check_language(std::string_view text);

}  // namespace auth
}  // namespace kring
