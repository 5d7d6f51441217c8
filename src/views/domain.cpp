#include "views/domain.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "views/domain_map.hpp"

namespace kring {
namespace {

MayDoInDomain may_do(const Organization& organization, const Domain& domain, MemberId me) {
    const bool is_alive = domain.stage != DomainStage::dissolved;
    const DomainId delegator = domain.delegator ? domain.delegator : domain.id;
    const bool delegates = is_alive && governs(organization, delegator, me);
    const bool is_here = is_active(organization, me);
    MayDoInDomain may;
    may.govern = is_alive && governs(organization, domain.id, me);
    may.describe = delegates && domain.stage == DomainStage::draft;
    may.offer = is_alive && !!check_may_offer(organization, domain, me);
    may.accept = is_here && contains(domain.offered_to, me);
    may.hand_back = is_here && contains(domain.delegatees, me);
    may.create_inside = may.govern && domain.stage == DomainStage::active;
    // Delegator and delegatees ask each other; one who is alone with it is asked all the same.
    const bool is_designed =
        domain.stage == DomainStage::active && missing_from_minimum_set(domain.description).empty();
    may.keep_design = is_designed && (delegates || may.govern || may.hand_back);
    return may;
}

std::vector<NamedDomain> path_to(const Organization& organization, DomainId id) {
    std::vector<NamedDomain> path;
    for (const DomainId around : ancestors(organization, id))
        path.push_back(named(organization, around));
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<AgreementLine> agreements_in_force(const Organization& organization,
                                               const Domain& domain, const Reader& reader) {
    std::vector<AgreementLine> lines;
    for (const AgreementId id : domain.agreements) {
        const Agreement& agreement = *organization.agreements.find(id);
        if (agreement.stage == AgreementStage::active)
            lines.push_back(agreement_line(organization, agreement, reader));
    }
    return lines;
}

constexpr std::size_t most_decided = 50;

/// What has been decided and not been closed yet (3.2).
std::vector<DriverLine> decided_in(const Organization& organization, const Domain& domain,
                                   const Reader& reader) {
    std::vector<DriverLine> lines;
    for (auto id = domain.drivers.rbegin(); id != domain.drivers.rend(); ++id) {
        const Driver& driver = *organization.drivers.find(*id);
        const bool waits = driver.stage == DriverStage::decided ||
                           driver.stage == DriverStage::acted ||
                           driver.stage == DriverStage::reviewing;
        if (waits && driver.domain == domain.id)
            lines.push_back(driver_line(organization, driver, reader));
        if (lines.size() == most_decided) break;
    }
    return lines;
}

std::vector<SubdomainLine> subdomains_of(const Organization& organization, const Domain& domain) {
    std::vector<SubdomainLine> lines;
    for (const DomainId id : domain.subdomains) {
        const Domain& inside = *organization.domains.find(id);
        lines.push_back({id, inside.name, inside.kind, inside.stage,
                         people_in(organization, inside), is_vacant(organization, inside)});
    }
    return lines;
}

}  // namespace

std::vector<DriverLine> inbox_of(const Organization& organization, const Domain& domain,
                                 const Reader& reader) {
    std::vector<DriverLine> lines;
    for (const DriverId id : domain.drivers) {
        const Driver& driver = *organization.drivers.find(id);
        if (driver.stage == DriverStage::in_inbox)
            lines.push_back(driver_line(organization, driver, reader));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DriverLine& one, const DriverLine& two) {
        return one.arrived_at < two.arrived_at;
    });
    return lines;
}

Result<DomainView> domain_view(const Organization& organization, DomainId id,
                               const Reader& reader) {
    const auto found = find_domain(organization, id);
    if (!found) return found.error();
    const Domain& domain = **found;
    DomainView view;
    view.domain = domain;
    view.path = path_to(organization, id);
    view.body = governing_body(organization, id);
    view.governed_by = governed_by(organization, id);
    view.may = may_do(organization, domain, reader.member);
    view.minimum_missing = missing_from_minimum_set(domain.description);
    view.inbox = inbox_of(organization, domain, reader);
    view.backlog = backlog_of(organization, domain);
    view.decided = decided_in(organization, domain, reader);
    view.agreements = agreements_in_force(organization, domain, reader);
    view.proposals = open_proposal_lines(organization, domain.proposals, reader);
    view.subdomains = subdomains_of(organization, domain);
    view.deliveries = deliveries_of(organization, domain);
    view.design_review_due = is_design_review_due(domain, reader.today());
    return view;
}

}  // namespace kring
