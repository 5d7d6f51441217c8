#include <algorithm>

#include "base/contains.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/domain/limits.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

const Overlap* find_overlap(const Domain& domain, DomainId with) {
    const auto found = std::find_if(domain.overlaps.begin(), domain.overlaps.end(),
                                    [&](const Overlap& overlap) { return overlap.with == with; });
    return found == domain.overlaps.end() ? nullptr : &*found;
}

/// Two domains beside each other, and an actor who governs one of them.
Result<void> check_pair(const Organization& organization, DomainId domain, DomainId other,
                        MemberId actor) {
    if (auto found = find_domain(organization, domain); !found) return found.error();
    if (auto found = find_domain(organization, other, "/other"); !found) return found.error();
    if (auto fine = check_active(organization, actor); !fine) return fine;
    if (governs(organization, domain, actor) || governs(organization, other, actor)) return {};
    return Error{Kind::forbidden, "domain.overlap_not_governed", "2.29", "/domain"};
}

/// P-STRUCT-1: what lies in the other is shared by the nesting alone.
Result<void> check_beside(const Organization& organization, DomainId domain, DomainId other) {
    if (domain == other)
        return Error{Kind::refused, "domain.overlap_with_itself", "P-STRUCT-1", "/other"};
    if (contains(ancestors(organization, domain), other) ||
        contains(ancestors(organization, other), domain))
        return Error{Kind::refused, "domain.overlap_is_nested", "P-STRUCT-1", "/other"};
    for (const DomainId one : {domain, other})
        if (organization.domains.find(one)->stage != DomainStage::active)
            return Error{Kind::refused, "domain.overlap_not_active", "2.4",
                         one == domain ? "/domain" : "/other"};
    return {};
}

/// Whoever decides must answer for both, or be one of the two.
Result<void> check_decider(const Organization& organization, const RecordOverlap& command) {
    const DomainId decider = command.decided_by;
    if (decider == command.domain || decider == command.other) return {};
    if (contains(ancestors(organization, command.domain), decider) &&
        contains(ancestors(organization, command.other), decider))
        return {};
    return Error{Kind::refused, "domain.overlap_decider", "2.4", "/decided_by"};
}

}  // namespace

Result<Facts> decide(const Organization& organization, const RecordOverlap& command,
                     const Context& context) {
    const auto& [domain, other, shared, decided_by] = command;
    if (auto fine = check_pair(organization, domain, other, context.actor); !fine)
        return fine.error();
    if (auto fine = check_beside(organization, domain, other); !fine) return fine.error();
    if (auto fine = check_text(shared, "/shared"); !fine) return fine.error();
    if (auto fine = check_decider(organization, command); !fine) return fine.error();
    const Domain& here = *organization.domains.find(domain);
    if (const Overlap* known = find_overlap(here, other)) {
        if (known->shared == shared && known->decided_by == decided_by)
            return Error{Kind::refused, "domain.overlap_is_unchanged", "", "/shared"};
    } else if (std::max(here.overlaps.size(), organization.domains.find(other)->overlaps.size()) >=
               overlaps_limit) {
        return Error{Kind::refused, "domain.overlaps_too_many", "", "/other"}.with(
            "limit", std::to_string(overlaps_limit));
    }
    return Facts{DomainOverlapRecorded{domain, other, shared, decided_by}};
}

Result<Facts> decide(const Organization& organization, const EndOverlap& command,
                     const Context& context) {
    const auto& [domain, other, reason] = command;
    if (auto fine = check_pair(organization, domain, other, context.actor); !fine)
        return fine.error();
    if (!find_overlap(*organization.domains.find(domain), other))
        return Error{Kind::not_found, "domain.overlap_not_found", "", "/other"};
    if (auto fine = check_reason(reason, "/reason"); !fine) return fine.error();
    return Facts{DomainOverlapEnded{domain, other, reason}};
}

}  // namespace kring
