#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "kernel/agreement/mandate.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/domain/limits.hpp"
#include "kernel/member/limits.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// Rows of the import by their key; the overall domain has none.
using Rows = std::unordered_map<std::string_view, std::size_t>;
constexpr std::size_t outermost = static_cast<std::size_t>(-1);

std::string row(std::string_view list, std::size_t number, std::string_view field) {
    return "/" + std::string{list} + "/" + std::to_string(number) + "/" + std::string{field};
}

Error too_many(std::string_view name, std::string where, std::size_t limit) {
    return Error{Kind::refused, name, "", std::move(where)}.with("limit", std::to_string(limit));
}

Result<void> check_size(const Organization& organization, const ImportStructure& command) {
    if (command.domains.empty() && command.people == 0)
        return Error{Kind::refused, "import.is_empty"};
    if (command.domains.size() > imported_domains_limit)
        return too_many("import.too_many_domains", "/domains", imported_domains_limit);
    if (command.people < 0) return Error{Kind::refused, "import.people_not_counted", "", "/people"};
    if (static_cast<std::size_t>(command.people) + organization.members.size() > people_limit)
        return too_many("import.too_many_people", "/people", people_limit);
    if (command.memberships.size() > imported_memberships_limit)
        return too_many("import.too_many_memberships", "/memberships", imported_memberships_limit);
    return {};
}

Result<void> check_row(const ImportedDomain& domain, std::size_t number) {
    if (is_blank(domain.key))
        return Error{Kind::refused, "import.key_is_missing", "", row("domains", number, "key")};
    if (domain.domain_kind == DomainKind::organization)
        return Error{Kind::refused, "domain.kind_is_outermost", "2.4",
                     row("domains", number, "domain_kind")};
    if (auto fine = check_title(domain.key, row("domains", number, "key")); !fine) return fine;
    if (auto fine = check_title(domain.name, row("domains", number, "name")); !fine) return fine;
    return check_optional_text(domain.purpose, row("domains", number, "purpose"));
}

Result<Rows> rows_of(const std::vector<ImportedDomain>& domains) {
    Rows rows;
    for (std::size_t i = 0; i < domains.size(); ++i) {
        if (auto fine = check_row(domains[i], i); !fine) return fine.error();
        if (!rows.emplace(domains[i].key, i).second)
            return Error{Kind::refused, "import.key_is_twice", "", row("domains", i, "key")}.with(
                "key", domains[i].key);
    }
    return rows;
}

/// For each row the row of the domain around it.
Result<std::vector<std::size_t>> parents_of(const std::vector<ImportedDomain>& domains,
                                            const Rows& rows) {
    std::vector<std::size_t> parents(domains.size(), outermost);
    for (std::size_t i = 0; i < domains.size(); ++i) {
        if (domains[i].within.empty()) continue;
        const auto parent = rows.find(domains[i].within);
        if (parent == rows.end())
            return Error{Kind::refused, "import.within_is_unknown", "", row("domains", i, "within")}
                .with("key", domains[i].within);
        parents[i] = parent->second;
    }
    return parents;
}

/// The rows in an order in which parents come first, otherwise as they were given.
Result<std::vector<std::size_t>> parents_first(const std::vector<std::size_t>& parents) {
    std::vector<std::vector<std::size_t>> inside(parents.size());
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < parents.size(); ++i)
        if (parents[i] == outermost)
            order.push_back(i);
        else
            inside[parents[i]].push_back(i);
    std::vector<std::size_t> depth(parents.size(), 0);
    for (std::size_t next = 0; next < order.size(); ++next) {
        const std::size_t parent = order[next];
        depth[parent] = parents[parent] == outermost ? 2 : depth[parents[parent]] + 1;
        if (depth[parent] > nesting_limit)
            return Error{Kind::refused, "domain.nested_too_deep", "",
                         row("domains", parent, "within")}
                .with("limit", std::to_string(nesting_limit));
        order.insert(order.end(), inside[parent].begin(), inside[parent].end());
    }
    for (std::size_t i = 0; i < parents.size(); ++i)
        if (depth[i] == 0)
            return Error{Kind::refused, "import.nesting_is_circular", "P-STRUCT-1",
                         row("domains", i, "within")};
    return order;
}

struct Delegatees {
    std::vector<std::vector<MemberId>> of_row;
    std::vector<MemberId> of_overall;
};

Result<Delegatees> delegatees_of(const ImportStructure& command, const Rows& rows, MemberId first) {
    Delegatees delegatees;
    delegatees.of_row.resize(command.domains.size());
    std::unordered_set<std::uint64_t> seen;
    for (std::size_t i = 0; i < command.memberships.size(); ++i) {
        const auto& membership = command.memberships[i];
        if (membership.person < 0 || membership.person >= command.people)
            return Error{Kind::refused, "import.person_out_of_range", "",
                         row("memberships", i, "person")};
        const MemberId member{first.number + static_cast<std::uint32_t>(membership.person)};
        const auto found = rows.find(membership.domain);
        if (found == rows.end() && !membership.domain.empty())
            return Error{Kind::refused, "import.domain_is_unknown", "",
                         row("memberships", i, "domain")}
                .with("key", membership.domain);
        const std::size_t place = found == rows.end() ? 0 : found->second + 1;
        if (!seen.insert((std::uint64_t{place} << 32) | member.number).second) continue;
        (place == 0 ? delegatees.of_overall : delegatees.of_row[place - 1]).push_back(member);
    }
    return delegatees;
}

/// Once there is a purpose, changing it takes a proposal.
Result<void> check_purpose(const Organization& organization,
                           const std::optional<std::string>& purpose) {
    const auto& present = organization.domains.find(overall_domain)->description.purpose;
    if (purpose && present && present->requirement != *purpose)
        return Error{Kind::refused, "import.overall_has_purpose", "2.4", "/purpose"};
    return check_optional_text(purpose, "/purpose");
}

DomainDescription with_purpose(DomainDescription description,
                               const std::optional<std::string>& purpose) {
    if (!purpose) return description;
    if (!description.purpose) description.purpose.emplace();
    description.purpose->requirement = *purpose;
    return description;
}

Facts imported(const Organization& organization, const ImportStructure& command,
               const std::vector<std::size_t>& parents, const std::vector<std::size_t>& order,
               Delegatees delegatees) {
    Facts facts;
    const MemberId first = organization.members.next();
    for (std::int32_t i = 0; i < command.people; ++i)
        facts.push_back(MemberInvited{{first.number + static_cast<std::uint32_t>(i)}});
    if (!delegatees.of_overall.empty() || command.purpose) {
        const Domain& overall = *organization.domains.find(overall_domain);
        facts.push_back(DomainImported{overall_domain,
                                       overall.name,
                                       overall.kind,
                                       {},
                                       with_purpose(overall.description, command.purpose),
                                       std::move(delegatees.of_overall),
                                       command.evidence,
                                       command.agreement});
    }
    std::vector<DomainId> ids(parents.size());
    DomainId id = organization.domains.next();
    for (const std::size_t i : order) {
        ids[i] = id;
        const auto& domain = command.domains[i];
        const DomainId parent = parents[i] == outermost ? overall_domain : ids[parents[i]];
        facts.push_back(DomainImported{
            id, domain.name, domain.domain_kind, parent, with_purpose({}, domain.purpose),
            std::move(delegatees.of_row[i]), command.evidence, command.agreement});
        ++id.number;
    }
    return facts;
}

}  // namespace

Result<Facts> decide(const Organization& organization, const ImportStructure& command,
                     const Context& context) {
    if (auto fine = check_mandate(organization, overall_domain, command.agreement, context.actor);
        !fine)
        return fine.error();
    if (auto fine = check_text(command.evidence, "/evidence"); !fine) return fine.error();
    if (auto fine = check_size(organization, command); !fine) return fine.error();
    if (auto fine = check_purpose(organization, command.purpose); !fine) return fine.error();
    const auto rows = rows_of(command.domains);
    if (!rows) return rows.error();
    const auto parents = parents_of(command.domains, *rows);
    if (!parents) return parents.error();
    const auto order = parents_first(*parents);
    if (!order) return order.error();
    auto delegatees = delegatees_of(command, *rows, organization.members.next());
    if (!delegatees) return delegatees.error();
    return imported(organization, command, *parents, *order, *std::move(delegatees));
}

}  // namespace kring
