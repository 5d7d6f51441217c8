#include "kernel/proposal/decide.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/text.hpp"
#include "kernel/unfolding.hpp"

namespace kring {
namespace {

Error not_found() { return {Kind::not_found, "proposal.not_found"}; }
Error not_author() { return {Kind::forbidden, "proposal.not_an_author"}; }
Error driver_missing() { return {Kind::refused, "proposal.driver_missing", "P-EFF-1", "/driver"}; }

/// The driver a proposal of this target answers, where it follows from the target itself.
DriverId driver_of(const Organization& organization, const Target& target) {
    if (!target.agreement) return {};
    const Agreement* agreement = organization.agreements.find(*target.agreement);
    return agreement ? agreement->driver : DriverId{};
}

/// Puts into `target` the agreement that is to change and the version it has now.
Result<Target> change_of(const Organization& organization, const Target& asked, Target target) {
    if (!asked.agreement)
        return Error{Kind::refused, "proposal.target_missing", "", "/target/agreement"};
    const Agreement* agreement = organization.agreements.find(*asked.agreement);
    if (!agreement || agreement->stage != AgreementStage::active)
        return Error{Kind::refused, "agreement.not_active", "", "/target/agreement"};
    target.agreement = asked.agreement;
    target.base_version = agreement->current().number;
    return target;
}

Result<Target> design_of(const Organization& organization, const Target& asked, Target target) {
    const Domain* domain = asked.domain ? organization.domains.find(*asked.domain) : nullptr;
    if (!domain || domain->stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.not_found", "", "/target/domain"};
    if (!asked.design) return Error{Kind::refused, "proposal.target_missing", "", "/target/design"};
    if (auto fine = check_description(organization, domain->id, *asked.design, "/target/design");
        !fine)
        return fine.error();
    target.domain = asked.domain;
    target.base_version = domain->version;
    target.design = asked.design;
    return target;
}

/// What was asked for, with that alone which belongs to its kind.
Result<Target> check_target(const Organization& organization, const Target& asked) {
    Target target;
    target.target_kind = asked.target_kind;
    switch (asked.target_kind) {
        case TargetKind::new_agreement:
            return target;
        case TargetKind::change_agreement:
            return change_of(organization, asked, std::move(target));
        case TargetKind::domain_design:
            return design_of(organization, asked, std::move(target));
        case TargetKind::driver_model:
            if (!asked.driver_model)
                return Error{Kind::refused, "proposal.target_missing", "", "/target/driver_model"};
            target.driver_model = asked.driver_model;
            return target;
        case TargetKind::keep_agreement:
        case TargetKind::drop_agreement:
        case TargetKind::keep_design:
        case TargetKind::requirement:
            return Error{Kind::refused, "proposal.target_has_its_own_way", "", "/target"};
    }
    return Error{Kind::refused, "proposal.target_missing", "", "/target"};
}

/// Whose body decides: what was asked for, else what the target or the driver belongs to.
DomainId deciding_domain(const Organization& organization, const Target& target,
                         const DraftProposal& command, DriverId driver) {
    if (target.target_kind == TargetKind::driver_model) return overall_domain;
    if (target.agreement) return organization.agreements.find(*target.agreement)->domain;
    if (target.domain) return *target.domain;
    if (command.domain) return *command.domain;
    const Driver* found = organization.drivers.find(driver);
    return found ? found->domain : DomainId{};
}

Result<DriverId> check_driver(const Organization& organization, const Target& target,
                              const DraftProposal& command) {
    if (!command.driver && target.target_kind == TargetKind::domain_design) return DriverId{};
    // An agreement in force can be changed whatever has become of its driver.
    if (!command.driver && target.agreement) return driver_of(organization, target);
    const DriverId id = command.driver.value_or(DriverId{});
    const Driver* driver = organization.drivers.find(id);
    if (!id) return driver_missing();
    if (!driver) return Error{Kind::refused, "driver.not_found", "P-EFF-1", "/driver"};
    if (driver->stage == DriverStage::discarded)
        return Error{Kind::refused, "driver.is_discarded", "P-EFF-1", "/driver"};
    if (driver->stage == DriverStage::in_inbox)
        return Error{Kind::refused, "driver.not_confirmed", "P-EFF-4", "/driver"};
    if (driver->stage == DriverStage::closed && target.target_kind == TargetKind::new_agreement)
        return Error{Kind::refused, "driver.is_closed", "3.2", "/driver"};
    return id;
}

Result<const Proposal*> own_proposal(const Organization& organization, ProposalId id,
                                     MemberId actor) {
    const Proposal* proposal = organization.proposals.find(id);
    if (!proposal) return not_found();
    if (auto fine = check_active(organization, actor); !fine) return fine.error();
    if (!answers_for(organization, *proposal, actor)) return not_author();
    return proposal;
}

}  // namespace

bool is_author(const Proposal& proposal, MemberId member) {
    return contains(proposal.authors, member);
}

bool answers_for(const Organization& organization, const Proposal& proposal, MemberId member) {
    if (is_author(proposal, member)) return true;
    const bool is_orphan =
        proposal.was_shared &&
        std::none_of(proposal.authors.begin(), proposal.authors.end(),
                     [&](MemberId author) { return is_active(organization, author); });
    if (!is_orphan) return false;
    const auto deciders = deciders_of(organization, proposal);
    return contains(deciders, member);
}

Result<Facts> decide(const Organization& organization, const DraftProposal& command,
                     const Context& context) {
    if (!is_active(organization, context.actor)) return Error{Kind::forbidden, "member.not_active"};
    const auto target = check_target(organization, command.target);
    if (!target) return target.error();
    const auto driver = check_driver(organization, *target, command);
    if (!driver) return driver.error();
    const DomainId domain = deciding_domain(organization, *target, command, *driver);
    const Domain* decider = organization.domains.find(domain);
    if (!decider) return Error{Kind::refused, "domain.not_found", "", "/domain"};
    if (decider->stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    if (auto fine = check_content(organization, *target, command.content); !fine)
        return fine.error();
    return Facts{ProposalDrafted{organization.proposals.next(), *driver,
                                 standing_requirement(organization, *driver), domain, *target,
                                 command.content}};
}

Result<Facts> decide(const Organization& organization, const ReviseProposal& command,
                     const Context& context) {
    const auto proposal = own_proposal(organization, command.proposal, context.actor);
    if (!proposal) return proposal.error();
    const auto stage = (*proposal)->stage;
    if (stage == ProposalStage::in_decision)
        return Error{Kind::refused, "proposal.is_in_decision", "P-CONSENT-4"};
    if (stage != ProposalStage::draft && stage != ProposalStage::shared)
        return Error{Kind::refused, "proposal.is_closed"};
    const Target& target = (*proposal)->target;
    const auto content = with_design_of(command.content, (*proposal)->content());
    if (auto fine = check_content(organization, target, content); !fine) return fine.error();
    if (auto fine = check_optional_text(command.reason, "/reason"); !fine) return fine.error();
    if (stage == ProposalStage::shared && content == (*proposal)->content())
        return Error{Kind::refused, "proposal.is_unchanged", "P-CONSENT-4", "/content"};
    if (stage == ProposalStage::shared) {
        Proposal revised = **proposal;
        revised.revisions.back().content = content;
        const auto missing = missing_for_sharing(organization, revised, date_of(context.now));
        if (!missing.empty()) return missing.front();
    }
    return Facts{ProposalRevised{command.proposal, (*proposal)->revision() + 1, command.content,
                                 RevisionCause::draft, command.reason}};
}

Result<Facts> decide(const Organization& organization, const ShareProposal& command,
                     const Context& context) {
    const auto found = own_proposal(organization, command.proposal, context.actor);
    if (!found) return found.error();
    const Proposal& proposal = **found;
    if (proposal.stage != ProposalStage::draft) return Error{Kind::refused, "proposal.is_shared"};
    const auto missing = missing_for_sharing(organization, proposal, date_of(context.now));
    if (!missing.empty()) return missing.front();
    Facts facts{ProposalShared{proposal.id}};
    // Where another body decides than the one that accounts for the driver, that body finds the
    // proposal on its own governance backlog.
    const Driver* driver = organization.drivers.find(proposal.driver);
    if (driver && driver->domain != proposal.domain) {
        BacklogItemAdded item{};
        item.item = organization.backlog_items.next();
        item.domain = proposal.domain;
        item.driver = proposal.driver;
        item.proposal = proposal.id;
        item.title = proposal.content().title;
        item.next_step = NextStep::test_proposal;
        const auto& backlog = organization.domains.find(proposal.domain)->backlog;
        item.rank = static_cast<std::int32_t>(backlog.size()) + 1;
        facts.push_back(std::move(item));
    }
    return facts;
}

Result<Facts> decide(const Organization& organization, const WithdrawProposal& command,
                     const Context& context) {
    const auto proposal = own_proposal(organization, command.proposal, context.actor);
    if (!proposal) return proposal.error();
    const auto stage = (*proposal)->stage;
    if (stage == ProposalStage::in_decision) return Error{Kind::refused, "proposal.is_in_decision"};
    if (stage != ProposalStage::draft && stage != ProposalStage::shared)
        return Error{Kind::refused, "proposal.is_closed"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    Unfolding unfolding{organization, context};
    unfolding.happens(ProposalWithdrawn{command.proposal, command.reason});
    organization.backlog_items.for_each([&](BacklogItemId id, const BacklogItem& item) {
        if (item.proposal == command.proposal && item.stage == BacklogStage::ready)
            unfolding.happens(BacklogItemClosed{id, BacklogStage::dropped, command.reason});
    });
    return std::move(unfolding).facts();
}

}  // namespace kring
