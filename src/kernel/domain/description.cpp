#include <algorithm>

#include "base/joined.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t list_limit = 100;
constexpr std::size_t link_limit = 10;  ///< of an entry

Result<void> check(const std::string& text, const std::string& where) {
    return text.empty() ? Result<void>{} : check_text(text, where);
}
Result<void> check(const std::optional<std::string>& text, const std::string& where) {
    return check_optional_text(text, where);
}
Result<void> check(bool, const std::string&) { return {}; }
Result<void> check(const std::optional<Date>&, const std::string&) { return {}; }
// Which domain is meant takes the organization to know: check_named_domains().
Result<void> check(const std::optional<DomainId>&, const std::string&) { return {}; }
Result<void> check(const std::optional<std::int32_t>& months, const std::string& where) {
    if (!months || (*months >= 1 && *months <= 120)) return {};
    return Error{Kind::refused, "domain.review_frequency_out_of_range", "P-IMP-1", where};
}

Result<void> check_length(std::size_t length, std::size_t limit, const std::string& where) {
    if (length <= limit) return {};
    return Error{Kind::refused, "text.list_too_long", "", where}.with("limit",
                                                                      std::to_string(limit));
}

/// The links of an entry: the only texts that stand in a list.
Result<void> check(const std::vector<std::string>& links, const std::string& where) {
    if (auto fine = check_length(links.size(), link_limit, where); !fine) return fine;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (auto fine = check_link(links[i], where + "/" + std::to_string(i)); !fine) return fine;
    return {};
}

template <class Aspect>
Result<void> check(const std::vector<Aspect>& entries, const std::string& where);
template <class Aspect>
Result<void> check(const std::optional<Aspect>& aspect, const std::string& where);

/// Every text within an aspect, wherever it stands.
template <class Aspect>
requires is_described_struct<Aspect> Result<void> check(const Aspect& aspect,
                                                        const std::string& where) {
    Result<void> outcome;
    for_each_member(aspect, [&](std::string_view name, const auto& member) {
        if (outcome) outcome = check(member, where + "/" + std::string{name});
    });
    return outcome;
}

template <class Aspect>
Result<void> check(const std::optional<Aspect>& aspect, const std::string& where) {
    return aspect ? check(*aspect, where) : Result<void>{};
}

template <class Aspect>
Result<void> check(const std::vector<Aspect>& entries, const std::string& where) {
    if (auto fine = check_length(entries.size(), list_limit, where); !fine) return fine;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (auto fine = check(entries[i], where + "/" + std::to_string(i)); !fine) return fine;
    return {};
}

bool is_complete(const std::optional<Purpose>& purpose) {
    return purpose && !is_blank(purpose->situation) && !is_blank(purpose->effect) &&
           !is_blank(purpose->requirement) && !is_blank(purpose->anticipated_impact);
}

bool has_one(const std::vector<Responsibility>& responsibilities) {
    return std::any_of(responsibilities.begin(), responsibilities.end(),
                       [](const Responsibility& one) { return !is_blank(one.requirement); });
}

bool has_one(const std::vector<CustomerDeliverable>& deliverables) {
    return std::any_of(deliverables.begin(), deliverables.end(), [](const auto& one) {
        return !is_blank(one.customer) && !is_blank(one.deliverable);
    });
}

/// Another domain of the organization, if one is named.
Result<void> check_other(const Organization& organization, DomainId described,
                         std::optional<DomainId> other, const std::string& where) {
    if (!other) return {};
    if (auto known = find_domain(organization, *other, where); !known) return known.error();
    if (*other != described) return {};
    return Error{Kind::refused, "domain.serves_itself", "2.4", where};
}

Result<void> check_named_domains(const Organization& organization, DomainId described,
                                 const DomainDescription& description, const std::string& where) {
    const auto check_all = [&](const auto& entries, auto named, std::string_view list,
                               std::string_view member) -> Result<void> {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            std::string there = where;
            ((there += list) += std::to_string(i)) += member;
            if (auto fine = check_other(organization, described, entries[i].*named, there); !fine)
                return fine;
        }
        return {};
    };
    if (auto fine =
            check_all(description.customers_and_deliverables, &CustomerDeliverable::customer_domain,
                      "/customers_and_deliverables/", "/customer_domain");
        !fine)
        return fine;
    return check_all(description.dependencies, &Dependency::provider_domain, "/dependencies/",
                     "/provider_domain");
}

}  // namespace

Result<void> check_description(const Organization& organization, DomainId described,
                               const DomainDescription& description, const std::string& where) {
    if (auto fine = check(description, where); !fine) return fine;
    return check_named_domains(organization, described, description, where);
}

Result<void> check_minimum_set(const DomainDescription& description, const std::string& where) {
    const auto missing = missing_from_minimum_set(description);
    if (missing.empty()) return {};
    return Error{Kind::refused, "domain.minimum_set_missing", "2.4", where}.with("aspects",
                                                                                 joined(missing));
}

Result<void> check_design_review(std::optional<Date> next, Date today, const std::string& where) {
    if (!next || *next > today) return {};
    return Error{Kind::refused, "domain.design_review_not_ahead", "P-IMP-1", where};
}

std::vector<std::string> missing_from_minimum_set(const DomainDescription& description) {
    std::vector<std::string> missing;
    if (!is_complete(description.purpose)) missing.emplace_back("purpose");
    if (!has_one(description.key_responsibilities)) missing.emplace_back("key_responsibilities");
    if (!has_one(description.customers_and_deliverables))
        missing.emplace_back("customers_and_deliverables");
    if (!has_one(description.delegator_responsibilities))
        missing.emplace_back("delegator_responsibilities");
    if (!description.evaluation_schedule.next_design_review)
        missing.emplace_back("evaluation_schedule");
    return missing;
}

}  // namespace kring
