#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

// What is kept from whom (method 2.2, 2.29, P-EQUIV-4, P-TRANS-7) is decided here and nowhere else.
// `nobody` is the reader of what is made once for all members: search and exports.

inline constexpr MemberId nobody{};

/// A tension is its owner's alone.
[[nodiscard]] bool may_see(const Tension&, MemberId reader);

/// A draft, withdrawn or not, is for its authors, for who decides on it and whom it affects; once
/// shared it is for all.
[[nodiscard]] bool may_see(const Organization&, const Proposal&, MemberId reader);

/// The process without what is still hidden from the reader: others' answers in checks that are not
/// revealed and the concerns from them; others' brief responses over time until one's own is there.
[[nodiscard]] ConsentProcess as_seen_by(ConsentProcess process, MemberId reader);

/// Whether brief responses of others are still hidden from the reader (3.5, over time).
[[nodiscard]] bool hides_responses_from(const ConsentProcess&, MemberId reader);

/// Whether the reader may know the content of an entry, by what the organization is now. The
/// organization must be at the entry's position or later.
[[nodiscard]] bool may_read(const Organization&, const Entry&, MemberId reader);

}  // namespace kring
