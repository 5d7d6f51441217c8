#include <algorithm>

#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

bool contains(const std::vector<MemberId>& members, MemberId member) {
    return std::find(members.begin(), members.end(), member) != members.end();
}

/// Nobody can delegate what they do not account for; the overall domain's body adds to itself.
Result<void> check_may_delegate(const Organization& organization, const Domain& domain,
                                MemberId actor) {
    auto may = check_governs(organization, domain.delegator ? domain.delegator : domain.id, actor);
    if (may || may.error().name == "member.not_active") return may;
    return Error{Kind::forbidden, "domain.delegator_not_governed", "P-ACC-3", "/domain"};
}

std::string list_of(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

/// A first offer needs the minimum set, and a design review that lies ahead.
Result<void> check_design(const Domain& domain, Date today) {
    const auto missing = missing_from_minimum_set(domain.description);
    if (!missing.empty())
        return Error{Kind::refused, "domain.minimum_set_missing", "2.4", "/domain"}.with(
            "aspects", list_of(missing));
    if (*domain.description.evaluation_schedule.next_design_review <= today)
        return Error{Kind::refused, "domain.design_review_not_ahead", "P-IMP-1", "/domain"};
    return {};
}

/// Those who are asked anew; whoever has the offer already is not asked twice.
Result<std::vector<MemberId>> newly_offered(const Organization& organization, const Domain& domain,
                                            const std::vector<MemberId>& to) {
    std::vector<MemberId> members;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto where = "/to/" + std::to_string(i);
        if (!organization.members.find(to[i]))
            return Error{Kind::not_found, "member.not_found", "", where};
        if (!is_active(organization, to[i]))
            return Error{Kind::refused, "domain.offered_to_inactive", "P-ACC-3", where};
        if (contains(domain.delegatees, to[i]))
            return Error{Kind::conflict, "domain.is_held_already", "", where};
        if (!contains(domain.offered_to, to[i]) && !contains(members, to[i]))
            members.push_back(to[i]);
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

Result<Facts> decide(const Organization& organization, const OfferDomain& command,
                     const Context& context) {
    const auto found = find_domain(organization, command.domain);
    if (!found) return found.error();
    const Domain& domain = **found;
    if (auto fine = check_may_delegate(organization, domain, context.actor); !fine)
        return fine.error();
    if (domain.stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    const bool is_first = domain.stage == DomainStage::draft;
    if (is_first)
        if (auto fine = check_design(domain, date_of(context.now)); !fine) return fine.error();
    auto members = newly_offered(organization, domain, command.to);
    if (!members) return members.error();
    return Facts{DomainOffered{command.domain, *std::move(members)}};
}

Result<Facts> decide(const Organization& organization, const AcceptDomain& command,
                     const Context& context) {
    const auto domain = offered_domain(organization, command.domain, context);
    if (!domain) return domain.error();
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
