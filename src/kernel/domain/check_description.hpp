#pragma once

#include "base/result.hpp"
#include "kernel/domain/description.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// Whether texts and lists of a description keep to their limits, and customers and providers that
/// are domains are others of this organization: else `domain.not_found`, `domain.serves_itself`
/// (2.4). It may be incomplete: what is missing only counts once the domain is offered.
/// `described` is none while the domain is being created.
[[nodiscard]] Result<void> check_description(const Organization&, DomainId described,
                                             const DomainDescription&, const std::string& where);

/// Whether it is complete, with a date for its review: else `domain.minimum_set_missing`, which
/// names the aspects (2.4).
[[nodiscard]] Result<void> check_minimum_set(const DomainDescription&, const std::string& where);

/// Whether the date of the design's review lies ahead, where there is one: else
/// `domain.design_review_not_ahead` (P-IMP-1).
[[nodiscard]] Result<void> check_design_review(std::optional<Date>, Date today,
                                               const std::string& where);

}  // namespace kring
