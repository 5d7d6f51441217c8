#include "views/story.hpp"

#include <algorithm>

#include "views/secrecy.hpp"
#include "views/story_moments.hpp"

namespace kring {
namespace {

/// Every proposal that has to do with the agreement: what it came from, and whatever was to change,
/// keep or drop it, or to meet an objection to it.
std::vector<ProposalId> proposals_of(const Organization& organization, const Agreement& agreement,
                                     MemberId reader) {
    std::vector<ProposalId> ids;
    for (const AgreementVersion& version : agreement.versions) ids.push_back(version.proposal);
    if (const Driver* driver = organization.drivers.find(agreement.driver))
        for (const ProposalId id : driver->proposals) {
            const Proposal& proposal = *organization.proposals.find(id);
            const bool concerns_it =
                proposal.agreement == agreement.id || proposal.target.agreement == agreement.id;
            if (concerns_it && may_see(organization, proposal, reader)) ids.push_back(id);
        }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

StoryVersion version_of(const Organization& organization, const AgreementVersion& version,
                        MemberId reader) {
    StoryVersion shown{version, {}, *organization.proposals.find(version.proposal)};
    if (const ConsentProcess* process = organization.processes.find(version.process))
        shown.process = as_seen_by(*process, reader);
    return shown;
}

}  // namespace

Result<StoryView> story_view(const Organization& organization, AgreementId id,
                             const Reader& reader) {
    const Agreement* agreement = organization.agreements.find(id);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found"};
    StoryView story;
    story.agreement = id;
    Moments moments;
    tell_driver(moments, organization, *agreement, reader.member);
    for (const ProposalId proposal : proposals_of(organization, *agreement, reader.member))
        tell_proposal(moments, organization, *organization.proposals.find(proposal), reader.member);
    tell_agreement(moments, organization, *agreement);
    story.moments = std::move(moments).in_order();
    for (StoryMoment& moment : story.moments)
        if (moment.proposal)
            moment.target_kind = organization.proposals.find(*moment.proposal)->target.target_kind;
    for (const AgreementVersion& version : agreement->versions)
        story.versions.push_back(version_of(organization, version, reader.member));
    return story;
}

}  // namespace kring
