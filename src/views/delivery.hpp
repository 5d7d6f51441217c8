#pragma once

#include "kernel/organization.hpp"

namespace kring {

/// What one domain delivers to another, as at least one of the two descriptions says (2.4, aspects
/// 3 and 4). Only where both say it, in the same words, do they count on the same.
struct DeliveryLine {
    DomainId provider, customer;
    std::string deliverable;
    std::optional<std::string> requirement, expectations;
    bool provider_says = false, customer_says = false;
};
BOOST_DESCRIBE_STRUCT(DeliveryLine, (),
                      (provider, customer, deliverable, requirement, expectations, provider_says,
                       customer_says))

/// What the domain and others deliver each other: first as its own description has it, then what
/// only others say. Drafts and dissolved domains do not speak for themselves.
[[nodiscard]] std::vector<DeliveryLine> deliveries_of(const Organization&, const Domain&);

}  // namespace kring
