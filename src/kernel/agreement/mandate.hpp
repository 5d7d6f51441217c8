#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// Whether the member may act for a whole domain: somebody of its governing body who, where others
/// belong to it too, names an agreement of that domain that is in force and makes them responsible
/// (2.1, 2.29). What it makes them responsible for, people have to read; the logbook names it.
/// Refuses with `member.not_active`, `domain.not_governed` or, at /agreement,
/// `agreement.mandate_missing`, `agreement.not_found`, `agreement.not_active`,
/// `agreement.of_another_domain`, `agreement.of_others`.
[[nodiscard]] Result<void> check_mandate(const Organization&, DomainId,
                                         const std::optional<AgreementId>&, MemberId actor);

}  // namespace kring
