#include <algorithm>

#include "kernel/domain/check_description.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/domain/limits.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// A domain that others can be drawn in, or that can delegate.
Result<void> check_holds_domains(const Organization& organization, DomainId id,
                                 const std::string& where) {
    const auto domain = find_domain(organization, id, where);
    if (!domain) return domain.error();
    if ((*domain)->stage == DomainStage::active) return {};
    return Error{Kind::refused, "domain.not_active", "3.18", where};
}

/// The texts, and a date of the design's review that lies ahead if there is one (P-IMP-1).
Result<void> check_design(const Organization& organization, DomainId described,
                          const DomainDescription& description, Date today) {
    if (auto fine = check_description(organization, described, description, "/description"); !fine)
        return fine;
    return check_design_review(description.evaluation_schedule.next_design_review, today,
                               "/description/evaluation_schedule/next_design_review");
}

}  // namespace

Result<Facts> decide(const Organization& organization, const CreateDomain& command,
                     const Context& context) {
    const DomainId delegator = command.delegator.value_or(command.parent);
    if (auto fine = check_holds_domains(organization, command.parent, "/parent"); !fine)
        return fine.error();
    if (auto fine = check_holds_domains(organization, delegator, "/delegator"); !fine)
        return fine.error();
    if (auto fine = check_governs(organization, command.parent, context.actor); !fine)
        return fine.error();
    // Nobody makes another domain answer for it (P-ACC-3).
    if (!governs(organization, delegator, context.actor))
        return Error{Kind::forbidden, "domain.delegator_not_governed", "P-ACC-3", "/delegator"};
    if (command.domain_kind == DomainKind::organization)
        return Error{Kind::refused, "domain.kind_is_outermost", "2.4", "/domain_kind"};
    if (ancestors(organization, command.parent).size() + 1 >= nesting_limit)
        return Error{Kind::refused, "domain.nested_too_deep", "", "/parent"}.with(
            "limit", std::to_string(nesting_limit));
    if (auto fine = check_title(command.name, "/name"); !fine) return fine.error();
    if (auto fine = check_design(organization, {}, command.description, date_of(context.now));
        !fine)
        return fine.error();
    return Facts{DomainCreated{organization.domains.next(), command.name, command.domain_kind,
                               command.parent, delegator, command.description}};
}

Result<Facts> decide(const Organization& organization, const DescribeDomain& command,
                     const Context& context) {
    const auto found = find_domain(organization, command.domain);
    if (!found) return found.error();
    const Domain& domain = **found;
    if (domain.stage != DomainStage::draft)
        return Error{Kind::refused, "domain.is_no_draft", "P-ACC-11", "/domain"};
    if (auto fine = check_governs(organization, domain.delegator, context.actor); !fine)
        return fine.error();
    if (auto fine = check_title(command.name, "/name"); !fine) return fine.error();
    if (auto fine =
            check_design(organization, domain.id, command.description, date_of(context.now));
        !fine)
        return fine.error();
    return Facts{DomainDescribed{command.domain, command.name, command.description, {}}};
}

}  // namespace kring
