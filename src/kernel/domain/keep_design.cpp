#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// The design as it is, with the next date.
LightConsent check_on(const Domain& domain, const KeepDesign& command) {
    LightConsent light;
    light.domain = domain.id;
    light.form = command.form;
    light.target.target_kind = TargetKind::keep_design;
    light.target.domain = domain.id;
    light.target.base_version = domain.version;
    light.content.title = domain.name;
    light.content.text = command.because;
    light.content.affected.only_us = true;
    light.content.design = domain.description;
    light.content.design->evaluation_schedule.next_design_review = command.review_on;
    return light;
}

/// Whether it is being decided now how the domain is described.
bool is_being_designed(const Organization& organization, const Domain& domain) {
    return std::any_of(domain.proposals.begin(), domain.proposals.end(), [&](ProposalId id) {
        const Proposal& proposal = *organization.proposals.find(id);
        return proposal.target.domain && proposal.stage == ProposalStage::in_decision;
    });
}

Result<void> check_stage(const Domain& domain) {
    if (domain.stage == DomainStage::draft)
        return Error{Kind::refused, "domain.is_draft", "3.18", "/domain"};
    if (domain.stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    return {};
}

}  // namespace

Result<Facts> decide(const Organization& organization, const KeepDesign& command,
                     const Context& context) {
    const auto found = find_domain(organization, command.domain);
    if (!found) return found.error();
    const Domain& domain = **found;
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    if (auto fine = check_stage(domain); !fine) return fine.error();
    const LightConsent light = check_on(domain, command);
    Proposal proposal;
    proposal.domain = domain.id;
    proposal.target = light.target;
    if (!contains(deciders_of(organization, proposal), context.actor))
        return Error{Kind::forbidden, "domain.not_governed", "2.29"};
    if (auto fine = check_design_review(command.review_on, date_of(context.now), "/review_on");
        !fine)
        return fine.error();
    if (auto reason =
            date_too_near(organization, command.form, command.review_on, date_of(context.now)))
        return *reason;
    if (!command.because.empty())
        if (auto fine = check_text(command.because, "/because"); !fine) return fine.error();
    if (auto fine = check_minimum_set(*light.content.design, "/domain"); !fine) return fine.error();
    if (is_being_designed(organization, domain))
        return Error{Kind::conflict, "domain.is_being_designed", "P-ACC-11", "/domain"};
    Unfolding unfolding{organization, context};
    if (auto fine = open_light_consent(unfolding, light); !fine) return fine.error();
    return std::move(unfolding).facts();
}

}  // namespace kring
