#pragma once

#include "base/result.hpp"
#include "kernel/domain/description.hpp"

namespace kring {

/// Whether texts and lists of a description keep to their limits. It may be incomplete: what is
/// missing only counts once the domain is offered.
[[nodiscard]] Result<void> check_description(const DomainDescription&, const std::string& where);

}  // namespace kring
