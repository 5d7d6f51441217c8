#include "views/delivery.hpp"

#include <algorithm>

namespace kring {
namespace {

bool speaks_for_itself(const Domain& domain) {
    return domain.stage == DomainStage::offered || domain.stage == DomainStage::active;
}

bool promises(const Domain& provider, DomainId customer, const std::string& deliverable) {
    const auto& promised = provider.description.customers_and_deliverables;
    return std::any_of(promised.begin(), promised.end(), [&](const CustomerDeliverable& one) {
        return one.customer_domain == customer && one.deliverable == deliverable;
    });
}

bool counts_on(const Domain& customer, DomainId provider, const std::string& deliverable) {
    const auto& needed = customer.description.dependencies;
    return std::any_of(needed.begin(), needed.end(), [&](const Dependency& one) {
        return one.provider_domain == provider && one.deliverable == deliverable;
    });
}

DeliveryLine line_of(DomainId customer, const Dependency& needed) {
    return {*needed.provider_domain,
            customer,
            needed.deliverable,
            needed.requirement,
            needed.expectations,
            false,
            true};
}

DeliveryLine line_of(DomainId provider, const CustomerDeliverable& promised) {
    return {
        provider, *promised.customer_domain, promised.deliverable, promised.requirement, {}, true,
        false};
}

/// As the description of the domain itself has it.
void add_own(std::vector<DeliveryLine>& lines, const Organization& organization,
             const Domain& domain) {
    const DomainId id = domain.id;
    for (const Dependency& needed : domain.description.dependencies) {
        const Domain* provider =
            needed.provider_domain ? organization.domains.find(*needed.provider_domain) : nullptr;
        if (!provider) continue;
        lines.push_back(line_of(id, needed));
        lines.back().provider_says =
            speaks_for_itself(*provider) && promises(*provider, id, needed.deliverable);
    }
    for (const CustomerDeliverable& promised : domain.description.customers_and_deliverables) {
        const Domain* customer = promised.customer_domain
                                     ? organization.domains.find(*promised.customer_domain)
                                     : nullptr;
        if (!customer) continue;
        lines.push_back(line_of(id, promised));
        lines.back().customer_says =
            speaks_for_itself(*customer) && counts_on(*customer, id, promised.deliverable);
    }
}

/// What `other` says of the domain and the domain does not say itself.
void add_unanswered(std::vector<DeliveryLine>& lines, const Domain& domain, const Domain& other) {
    for (const Dependency& needed : other.description.dependencies)
        if (needed.provider_domain == domain.id && !promises(domain, other.id, needed.deliverable))
            lines.push_back(line_of(other.id, needed));
    for (const CustomerDeliverable& promised : other.description.customers_and_deliverables)
        if (promised.customer_domain == domain.id &&
            !counts_on(domain, other.id, promised.deliverable))
            lines.push_back(line_of(other.id, promised));
}

}  // namespace

std::vector<DeliveryLine> deliveries_of(const Organization& organization, const Domain& domain) {
    std::vector<DeliveryLine> lines;
    add_own(lines, organization, domain);
    organization.domains.for_each([&](DomainId id, const Domain& other) {
        if (id != domain.id && speaks_for_itself(other)) add_unanswered(lines, domain, other);
    });
    return lines;
}

}  // namespace kring
