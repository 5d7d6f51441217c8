#include "kernel/domain/governance.hpp"

#include <algorithm>

#include "base/contains.hpp"

namespace kring {
namespace {

std::vector<MemberId> active_delegatees(const Organization& organization, const Domain& domain) {
    auto active = domain.delegatees;
    std::erase_if(active, [&](MemberId member) { return !is_active(organization, member); });
    return active;
}

/// Whether all active members together answer for the overall domain.
bool everyone_governs(const Organization& organization, const Domain& overall) {
    return organization.profile.overall_delegator == OverallDelegator::everyone ||
           !is_held(organization, overall);
}

}  // namespace

bool is_governed_by_delegator(const Domain& domain) {
    return domain.kind == DomainKind::helping_team || domain.kind == DomainKind::open_team;
}

bool is_held(const Organization& organization, const Domain& domain) {
    return std::any_of(domain.delegatees.begin(), domain.delegatees.end(),
                       [&](MemberId member) { return is_active(organization, member); });
}

bool is_active(const Organization& organization, MemberId id) {
    const Member* member = organization.members.find(id);
    return member && member->status == MemberStatus::active;
}

bool is_delegatee(const Organization& organization, DomainId id, MemberId member) {
    const Domain* domain = organization.domains.find(id);
    return domain && contains(domain->delegatees, member);
}

DomainId governed_by(const Organization& organization, DomainId id) {
    // A delegator is always older than the domain it delegates, so this ends.
    while (id != overall_domain) {
        const Domain* domain = organization.domains.find(id);
        if (!domain) return overall_domain;
        if (!is_governed_by_delegator(*domain) && is_held(organization, *domain)) return id;
        id = domain->delegator;
    }
    return id;
}

std::vector<MemberId> governing_body(const Organization& organization, DomainId id) {
    const Domain* domain = organization.domains.find(governed_by(organization, id));
    std::vector<MemberId> body;
    if (!domain) return body;
    if (domain->id != overall_domain || !everyone_governs(organization, *domain))
        return active_delegatees(organization, *domain);
    organization.members.for_each([&](MemberId member, const Member& person) {
        if (person.status == MemberStatus::active) body.push_back(member);
    });
    return body;
}

bool governs(const Organization& organization, DomainId id, MemberId member) {
    if (!is_active(organization, member)) return false;
    const Domain* domain = organization.domains.find(governed_by(organization, id));
    if (!domain) return false;
    if (domain->id == overall_domain && everyone_governs(organization, *domain)) return true;
    return contains(domain->delegatees, member);
}

std::vector<MemberId> helpers_of(const Organization& organization, DomainId domain) {
    std::vector<MemberId> helpers;
    organization.domains.for_each([&](DomainId, const Domain& team) {
        if (team.kind != DomainKind::helping_team || team.delegator != domain) return;
        for (const MemberId member : active_delegatees(organization, team))
            if (!contains(helpers, member)) helpers.push_back(member);
    });
    return helpers;
}

std::vector<DomainId> ancestors(const Organization& organization, DomainId id) {
    std::vector<DomainId> around;
    const Domain* domain = organization.domains.find(id);
    while (domain && domain->parent) {
        around.push_back(domain->parent);
        domain = organization.domains.find(domain->parent);
    }
    return around;
}

DomainId nearest_common_superdomain(const Organization& organization,
                                    const std::vector<DomainId>& domains) {
    if (domains.empty()) return overall_domain;
    auto common = ancestors(organization, domains.front());
    for (const DomainId domain : domains) {
        const auto around = ancestors(organization, domain);
        std::erase_if(common, [&](DomainId candidate) { return !contains(around, candidate); });
    }
    return common.empty() ? overall_domain : common.front();
}

Result<const Domain*> find_domain(const Organization& organization, DomainId id,
                                  std::string where) {
    const Domain* domain = organization.domains.find(id);
    if (!domain) return Error{Kind::not_found, "domain.not_found", "", std::move(where)};
    return domain;
}

Result<void> check_active(const Organization& organization, MemberId actor) {
    if (is_active(organization, actor)) return {};
    return Error{Kind::forbidden, "member.not_active"};
}

Result<void> check_governs(const Organization& organization, DomainId domain, MemberId actor) {
    if (auto active = check_active(organization, actor); !active) return active;
    if (governs(organization, domain, actor)) return {};
    return Error{Kind::forbidden, "domain.not_governed", "2.29"};
}

}  // namespace kring
