#include "kernel/domain/evolve.hpp"

#include <algorithm>

#include "base/contains.hpp"

namespace kring {
namespace {

void nest(Organization& organization, Domain domain) {
    const DomainId id = domain.id;
    const DomainId parent = domain.parent;
    organization.domains.put(id, std::move(domain));
    organization.domains.change(parent, [&](Domain& around) { around.subdomains.push_back(id); });
}

void hold(Organization& organization, DomainId domain, MemberId member) {
    organization.domains.change(domain, [&](Domain& held) { held.delegatees.push_back(member); });
    organization.members.change(member, [&](Member& person) { person.domains.push_back(domain); });
}

void take_back_offer(Domain& domain, MemberId member) {
    std::erase(domain.offered_to, member);
    std::erase(domain.offered_themselves, member);
}

/// Its overlap with the other one, whether or not it had one.
void overlap(Organization& organization, DomainId id, Overlap overlap, Instant at) {
    organization.domains.change(id, [&](Domain& domain) {
        const auto known =
            std::find_if(domain.overlaps.begin(), domain.overlaps.end(),
                         [&](const Overlap& one) { return one.with == overlap.with; });
        if (known != domain.overlaps.end())
            *known = std::move(overlap);
        else
            domain.overlaps.push_back(std::move(overlap));
        domain.changed_at = at;
    });
}

void end_overlap(Organization& organization, DomainId id, DomainId with, Instant at) {
    organization.domains.change(id, [&](Domain& domain) {
        std::erase_if(domain.overlaps, [&](const Overlap& one) { return one.with == with; });
        domain.changed_at = at;
    });
}

}  // namespace

void evolve(Organization& organization, const DomainCreated& fact, const Entry& place) {
    Domain domain;
    domain.id = fact.domain;
    domain.name = fact.name;
    domain.kind = fact.domain_kind;
    domain.parent = fact.parent;
    domain.delegator = fact.delegator;
    domain.description = fact.description;
    domain.changed_at = place.at;
    nest(organization, std::move(domain));
}

void evolve(Organization& organization, const DomainDescribed& fact, const Entry& place) {
    organization.domains.change(fact.domain, [&](Domain& domain) {
        domain.name = fact.name;
        domain.description = fact.description;
        domain.changed_at = place.at;
        if (fact.proposal) ++domain.version;
    });
}

void evolve(Organization& organization, const DomainOffered& fact, const Entry& place) {
    organization.domains.change(fact.domain, [&](Domain& domain) {
        for (const MemberId member : fact.to) {
            std::erase(domain.offered_themselves, member);
            if (!contains(domain.offered_to, member)) domain.offered_to.push_back(member);
            // Together with others they take nothing for themselves alone.
            if (fact.to.size() == 1 && member == place.by)
                domain.offered_themselves.push_back(member);
        }
        if (domain.stage == DomainStage::draft) domain.stage = DomainStage::offered;
        domain.changed_at = place.at;
    });
}

void evolve(Organization& organization, const DomainAccepted& fact, const Entry& place) {
    hold(organization, fact.domain, fact.member);
    organization.domains.change(fact.domain, [&](Domain& domain) {
        take_back_offer(domain, fact.member);
        domain.stage = DomainStage::active;
        domain.changed_at = place.at;
    });
}

void evolve(Organization& organization, const DomainDeclined& fact, const Entry& place) {
    organization.domains.change(fact.domain, [&](Domain& domain) {
        take_back_offer(domain, fact.member);
        // Nobody is left who was asked: its delegator may think the description over.
        if (domain.stage == DomainStage::offered && domain.offered_to.empty())
            domain.stage = DomainStage::draft;
        domain.changed_at = place.at;
    });
}

void evolve(Organization& organization, const DomainHandedBack& fact, const Entry& place) {
    organization.domains.change(fact.domain, [&](Domain& domain) {
        std::erase(domain.delegatees, fact.member);
        domain.changed_at = place.at;
    });
    organization.members.change(fact.member,
                                [&](Member& person) { std::erase(person.domains, fact.domain); });
}

void evolve(Organization& organization, const DomainOverlapRecorded& fact, const Entry& place) {
    overlap(organization, fact.domain, {fact.other, fact.shared, fact.decided_by}, place.at);
    overlap(organization, fact.other, {fact.domain, fact.shared, fact.decided_by}, place.at);
}

void evolve(Organization& organization, const DomainOverlapEnded& fact, const Entry& place) {
    end_overlap(organization, fact.domain, fact.other, place.at);
    end_overlap(organization, fact.other, fact.domain, place.at);
}

void evolve(Organization& organization, const DomainInformed& fact, const Entry& place) {
    organization.domains.change(fact.domain, [&](Domain& domain) {
        if (domain.deeds.size() == most_deeds) domain.deeds.erase(domain.deeds.begin());
        domain.deeds.push_back({place.by, fact.what, place.at});
    });
}

void evolve(Organization& organization, const DomainImported& fact, const Entry& place) {
    if (!organization.domains.find(fact.domain)) {
        Domain domain;
        domain.id = fact.domain;
        domain.name = fact.name;
        domain.kind = fact.domain_kind;
        domain.parent = fact.parent;
        domain.delegator = fact.parent;
        domain.description = fact.description;
        domain.stage = DomainStage::active;
        domain.changed_at = place.at;
        nest(organization, std::move(domain));
    } else {
        organization.domains.change(fact.domain, [&](Domain& domain) {
            domain.description = fact.description;
            domain.changed_at = place.at;
        });
    }
    for (const MemberId member : fact.delegatees) hold(organization, fact.domain, member);
}

}  // namespace kring
