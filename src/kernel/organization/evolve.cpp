#include "kernel/organization/evolve.hpp"

namespace kring {

void evolve(Organization& organization, const OrganizationFounded& fact, const Entry& place) {
    Profile& profile = organization.profile;
    profile.name = fact.name;
    profile.language = fact.language;
    profile.driver_model = fact.driver_model;
    profile.overall_delegator = fact.overall_delegator;
    profile.founded_at = place.at;
    organization.members.put(founder, {founder, MemberStatus::active, place.at, {overall_domain}});
    Domain overall;
    overall.id = overall_domain;
    overall.name = fact.name;
    overall.kind = DomainKind::organization;
    overall.stage = DomainStage::active;
    overall.delegatees = {founder};
    overall.changed_at = place.at;
    organization.domains.put(overall_domain, std::move(overall));
}

void evolve(Organization& organization, const OrganizationChanged& fact, const Entry& place) {
    organization.domains.change(overall_domain, [&](Domain& overall) {
        // A name of its own, given by a design of the overall domain, stays.
        if (overall.name == organization.profile.name) overall.name = fact.name;
        overall.changed_at = place.at;
    });
    organization.profile.name = fact.name;
    organization.profile.language = fact.language;
    organization.profile.circle_term = fact.circle_term;
    organization.profile.settings = fact.settings;
}

void evolve(Organization& organization, const DriverModelChanged& fact, const Entry&) {
    organization.profile.driver_model = fact.driver_model;
}

}  // namespace kring
