#include "views/domain_map.hpp"

#include "views/lines.hpp"

namespace kring {
namespace {

bool is_everybodys(const Organization& organization, const Domain& domain) {
    return domain.id == overall_domain &&
           organization.profile.overall_delegator == OverallDelegator::everyone;
}

std::int32_t active_members(const Organization& organization) {
    std::int32_t count = 0;
    organization.members.for_each([&](MemberId, const Member& member) {
        count += member.status == MemberStatus::active ? 1 : 0;
    });
    return count;
}

MapDomain on_map(const Organization& organization, const Domain& domain, Date today) {
    MapDomain line;
    line.id = domain.id;
    line.name = domain.name;
    line.kind = domain.kind;
    if (domain.parent) line.parent = domain.parent;
    line.stage = domain.stage;
    line.people = people_in(organization, domain);
    line.vacant = is_vacant(organization, domain);
    line.backlog = static_cast<std::int32_t>(domain.backlog.size());
    for (const AgreementId id : domain.agreements) {
        const Agreement& agreement = *organization.agreements.find(id);
        line.agreements += agreement.stage == AgreementStage::active ? 1 : 0;
        line.reviews_due += is_review_due(organization, agreement, today) ? 1 : 0;
    }
    line.reviews_due += is_design_review_due(domain, today) ? 1 : 0;
    for (const DriverId id : domain.drivers)
        line.inbox += organization.drivers.find(id)->stage == DriverStage::in_inbox ? 1 : 0;
    for (const ProposalId id : domain.proposals)
        line.open_proposals += is_open(*organization.proposals.find(id)) ? 1 : 0;
    for (const Overlap& overlap : domain.overlaps) line.overlaps.push_back(overlap.with);
    return line;
}

}  // namespace

std::int32_t people_in(const Organization& organization, const Domain& domain) {
    if (is_everybodys(organization, domain)) return active_members(organization);
    return static_cast<std::int32_t>(domain.delegatees.size());
}

bool is_vacant(const Organization& organization, const Domain& domain) {
    return domain.delegatees.empty() && !is_everybodys(organization, domain);
}

MapView map_view(const Organization& organization, const Reader& reader) {
    MapView map{organization.position, {}};
    organization.domains.for_each([&](DomainId, const Domain& domain) {
        if (domain.stage != DomainStage::dissolved)
            map.domains.push_back(on_map(organization, domain, reader.today()));
    });
    return map;
}

}  // namespace kring
