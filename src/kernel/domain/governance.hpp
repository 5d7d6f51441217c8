#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"

namespace kring {

[[nodiscard]] bool is_active(const Organization&, MemberId);

/// Whether the member has accepted the domain; says nothing about being active.
[[nodiscard]] bool is_delegatee(const Organization&, DomainId, MemberId);

/// The domain whose people form the governing body: the domain itself, or the nearest delegator
/// where it is vacant (P-ACC-2) or is governed by its delegator by its kind (2.4).
[[nodiscard]] DomainId governed_by(const Organization&, DomainId);

/// Whether its delegator governs it, whoever holds it, by its kind (2.4).
[[nodiscard]] bool is_governed_by_delegator(const Domain&);

/// The active members who make and evolve the agreements of a domain. For the overall domain all
/// active members or its delegatees, as the organization has settled.
[[nodiscard]] std::vector<MemberId> governing_body(const Organization&, DomainId);

/// Whether the member belongs to the governing body.
[[nodiscard]] bool governs(const Organization&, DomainId, MemberId);

/// Whether an active member holds the domain.
[[nodiscard]] bool is_held(const Organization&, const Domain&);

/// The active people of the helping teams that this domain has delegated: they have no part in its
/// body, and a say in what that decides (P-EQUIV-7).
[[nodiscard]] std::vector<MemberId> helpers_of(const Organization&, DomainId);

/// The domains around it, from the nearest to the overall domain.
[[nodiscard]] std::vector<DomainId> ancestors(const Organization&, DomainId);

/// The innermost domain that contains all of these and is none of them; the overall domain where
/// there is no other.
[[nodiscard]] DomainId nearest_common_superdomain(const Organization&,
                                                  const std::vector<DomainId>&);

/// The domain, or `domain.not_found`.
[[nodiscard]] Result<const Domain*> find_domain(const Organization&, DomainId,
                                                std::string where = "/domain");

/// Refuses with `member.not_active` who takes no part now.
[[nodiscard]] Result<void> check_active(const Organization&, MemberId actor);

/// Refuses with `member.not_active` or `domain.not_governed` who is not of the governing body.
[[nodiscard]] Result<void> check_governs(const Organization&, DomainId, MemberId actor);

}  // namespace kring
