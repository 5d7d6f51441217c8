#include <algorithm>

#include "base/joined.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t list_limit = 100;

Result<void> check(const std::string& text, const std::string& where) {
    return text.empty() ? Result<void>{} : check_text(text, where);
}
Result<void> check(const std::optional<std::string>& text, const std::string& where) {
    return check_optional_text(text, where);
}
Result<void> check(bool, const std::string&) { return {}; }
Result<void> check(const std::optional<Date>&, const std::string&) { return {}; }
Result<void> check(const std::optional<std::int32_t>& months, const std::string& where) {
    if (!months || (*months >= 1 && *months <= 120)) return {};
    return Error{Kind::refused, "domain.review_frequency_out_of_range", "P-IMP-1", where};
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
    if (entries.size() > list_limit)
        return Error{Kind::refused, "text.list_too_long", "", where}.with(
            "limit", std::to_string(list_limit));
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

}  // namespace

Result<void> check_description(const DomainDescription& description, const std::string& where) {
    return check(description, where);
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
