#include "views/organization.hpp"

#include "base/contains.hpp"
#include "kernel/domain/governance.hpp"
#include "views/lines.hpp"

namespace kring {
namespace {

OrganizationCounts counts_of(const Organization& organization, Date today) {
    OrganizationCounts counts;
    organization.members.for_each([&](MemberId, const Member& member) {
        counts.members += member.status == MemberStatus::active ? 1 : 0;
    });
    organization.domains.for_each([&](DomainId, const Domain& domain) {
        counts.domains += domain.stage != DomainStage::dissolved ? 1 : 0;
    });
    organization.proposals.for_each([&](ProposalId, const Proposal& proposal) {
        counts.open_proposals += is_open(proposal) ? 1 : 0;
    });
    organization.agreements.for_each([&](AgreementId, const Agreement& agreement) {
        counts.agreements += agreement.stage == AgreementStage::active ? 1 : 0;
        counts.reviews_due += is_review_due(organization, agreement, today) ? 1 : 0;
    });
    return counts;
}

}  // namespace

OrganizationView organization_view(const Organization& organization, std::string id,
                                   const Reader& reader) {
    const auto body = governing_body(organization, overall_domain);
    const bool governs = contains(body, reader.member);
    return {std::move(id),
            organization.profile,
            organization.position,
            reader.member,
            governs,
            governs && body.size() == 1,
            counts_of(organization, reader.today()),
            organization.agreements.empty()};
}

}  // namespace kring
