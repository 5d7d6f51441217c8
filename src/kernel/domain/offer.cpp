
#include <algorithm>

#include "base/contains.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// Who works with those who hold a domain is theirs to say as well (P-ACC-11): where some of them
/// belong to the delegating body, nobody else of it brings others in. Who keeps a role, or
/// belongs to a team that its delegator governs, is chosen by those who delegated it (2.4).
bool goes_past_its_people(const Organization& organization, const Domain& domain, MemberId actor) {
    const bool is_role = domain.kind == DomainKind::role || domain.kind == DomainKind::support_role;
    if (is_role || is_governed_by_delegator(domain) || domain.id == overall_domain ||
        contains(domain.delegatees, actor))
        return false;
    return std::any_of(domain.delegatees.begin(), domain.delegatees.end(), [&](MemberId member) {
        return governs(organization, domain.delegator, member);
    });
}

/// A first offer needs the minimum set, and a design review that lies ahead.
Result<void> check_design(const Domain& domain, Date today) {
    if (auto fine = check_minimum_set(domain.description, "/domain"); !fine) return fine;
    return check_design_review(domain.description.evaluation_schedule.next_design_review, today,
                               "/domain");
}

/// Nobody takes what others hold, be they in already or not, or what everybody decides on, for
/// themselves alone: somebody else of the delegating body has to offer it. Nothing where they may.
std::optional<Error> takes_for_themselves(const Organization& organization, const Domain& domain,
                                          MemberId actor) {
    const DomainId delegator = domain.delegator ? domain.delegator : domain.id;
    const bool is_others = std::any_of(domain.delegatees.begin(), domain.delegatees.end(),
                                       [&](MemberId member) { return member != actor; });
    const bool is_taking = governing_body(organization, delegator).size() > 1 &&
                           (is_others || domain.id == overall_domain);
    if (!is_taking) return std::nullopt;
    return Error{Kind::refused, "domain.offered_to_oneself", "P-ACC-3", "/to"};
}

/// Those who are asked anew; whom somebody else has offered it already is not asked twice.
Result<std::vector<MemberId>> newly_offered(const Organization& organization, const Domain& domain,
                                            const std::vector<MemberId>& to, MemberId actor) {
    std::vector<MemberId> members;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto where = "/to/" + std::to_string(i);
        if (!organization.members.find(to[i]))
            return Error{Kind::not_found, "member.not_found", "", where};
        if (!is_active(organization, to[i]))
            return Error{Kind::refused, "domain.offered_to_inactive", "P-ACC-3", where};
        if (contains(domain.delegatees, to[i]))
            return Error{Kind::conflict, "domain.is_held_already", "", where};
        const bool by_themselves = contains(domain.offered_themselves, to[i]) && to[i] != actor;
        const bool is_asked = contains(domain.offered_to, to[i]) && !by_themselves;
        if (!is_asked && !contains(members, to[i])) members.push_back(to[i]);
    }
    if (members.empty())
        return Error{Kind::refused,
                     to.empty() ? "domain.nobody_asked" : "domain.is_offered_already", "", "/to"};
    return members;
}

Result<const Domain*> offered_domain(const Organization& organization, DomainId id,
                                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    auto domain = find_domain(organization, id);
    if (domain && !contains((*domain)->offered_to, context.actor))
        return Error{Kind::forbidden, "domain.not_offered", "P-ACC-3", "/domain"};
    return domain;
}

}  // namespace

Result<void> check_may_offer(const Organization& organization, const Domain& domain,
                             MemberId actor) {
    auto may = check_governs(organization, domain.delegator ? domain.delegator : domain.id, actor);
    if (!may && may.error().name == "member.not_active") return may;
    if (!may) return Error{Kind::forbidden, "domain.delegator_not_governed", "P-ACC-3", "/domain"};
    if (goes_past_its_people(organization, domain, actor))
        return Error{Kind::refused, "domain.offered_past_its_people", "P-ACC-11", "/domain"};
    return {};
}

Result<Facts> decide(const Organization& organization, const OfferDomain& command,
                     const Context& context) {
    const auto found = find_domain(organization, command.domain);
    if (!found) return found.error();
    const Domain& domain = **found;
    if (auto fine = check_may_offer(organization, domain, context.actor); !fine)
        return fine.error();
    if (domain.stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    if (contains(command.to, context.actor))
        if (auto reason = takes_for_themselves(organization, domain, context.actor)) return *reason;
    const bool is_first = domain.stage == DomainStage::draft;
    if (is_first)
        if (auto fine = check_design(domain, date_of(context.now)); !fine) return fine.error();
    auto members = newly_offered(organization, domain, command.to, context.actor);
    if (!members) return members.error();
    return Facts{DomainOffered{command.domain, *std::move(members)}};
}

Result<Facts> decide(const Organization& organization, const AcceptDomain& command,
                     const Context& context) {
    const auto domain = offered_domain(organization, command.domain, context);
    if (!domain) return domain.error();
    // What was free when they offered it to themselves may be held by others since.
    if (contains((*domain)->offered_themselves, context.actor))
        if (auto reason = takes_for_themselves(organization, **domain, context.actor))
            return reason->at("/domain");
    return Facts{DomainAccepted{command.domain, context.actor}};
}

Result<Facts> decide(const Organization& organization, const DeclineDomain& command,
                     const Context& context) {
    const auto domain = offered_domain(organization, command.domain, context);
    if (!domain) return domain.error();
    return Facts{DomainDeclined{command.domain, context.actor}};
}

Result<Facts> decide(const Organization& organization, const HandBackDomain& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const auto domain = find_domain(organization, command.domain);
    if (!domain) return domain.error();
    if (!is_delegatee(organization, command.domain, context.actor))
        return Error{Kind::forbidden, "domain.not_held", "3.18", "/domain"};
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    if (auto fine = check_optional_text(command.handover, "/handover"); !fine) return fine.error();
    return Facts{DomainHandedBack{command.domain, context.actor, command.reason, command.handover}};
}

}  // namespace kring
