#pragma once

#include "kernel/domain/description.hpp"
#include "kernel/ids.hpp"
#include "kernel/organization/profile.hpp"

namespace kring {

/// Who does what (P-ACC-4): a member, a domain, or, outside the organization, a name in `what`.
struct Assignment {
    std::optional<MemberId> member;
    std::optional<DomainId> domain;
    std::string what;
    friend bool operator==(const Assignment&, const Assignment&) = default;
};
BOOST_DESCRIBE_STRUCT(Assignment, (), (member, domain, what))

/// Whom it affects (P-EQUIV-1): an empty list needs the statement "only us".
struct Affected {
    std::vector<DomainId> domains;
    std::vector<MemberId> members;
    bool only_us = false;
    friend bool operator==(const Affected&, const Affected&) = default;
};
BOOST_DESCRIBE_STRUCT(Affected, (), (domains, members, only_us))

/// How missing answers count in checks of the domain, once such an agreement is in force
/// (P-CONSENT-11): after so many days, and with so many answers at least.
struct AbsenceRule {
    std::int32_t wait_days = 3;
    std::int32_t minimum_answers = 1;
    friend bool operator==(const AbsenceRule&, const AbsenceRule&) = default;
};
BOOST_DESCRIBE_STRUCT(AbsenceRule, (), (wait_days, minimum_answers))

/// The words that are consented to and become an agreement (2.11, 2.14).
struct ProposalContent {
    std::string title, text;
    std::optional<std::string> rationale;
    std::vector<Assignment> responsibilities;
    std::optional<std::string> intended_outcome;
    std::vector<std::string> deliverables;
    std::vector<std::string> evaluation_criteria;
    std::optional<std::string> no_criteria_because;
    std::optional<Date> review_on;
    std::optional<std::int32_t> review_every_months;
    std::optional<Date> expires_on;
    Affected affected;
    std::optional<AbsenceRule> absence_rule;
    std::optional<std::string> domain_name;   ///< domain_design: another name than it has
    std::optional<DomainDescription> design;  ///< domain_design: how it would be described
    friend bool operator==(const ProposalContent&, const ProposalContent&) = default;
};
BOOST_DESCRIBE_STRUCT(ProposalContent, (),
                      (title, text, rationale, responsibilities, intended_outcome, deliverables,
                       evaluation_criteria, no_criteria_because, review_on, review_every_months,
                       expires_on, affected, absence_rule, domain_name, design))

/// What consent to the proposal brings about.
enum class TargetKind {
    new_agreement,
    change_agreement,
    keep_agreement,
    drop_agreement,
    domain_design,
    keep_design,
    requirement,
    driver_model
};
BOOST_DESCRIBE_ENUM(TargetKind, new_agreement, change_agreement, keep_agreement, drop_agreement,
                    domain_design, keep_design, requirement, driver_model)

/// Whether it is about the description of a domain, on which delegator and delegatees decide.
[[nodiscard]] constexpr bool is_about_design(TargetKind kind) {
    return kind == TargetKind::domain_design || kind == TargetKind::keep_design;
}

struct Target {
    TargetKind target_kind = TargetKind::new_agreement;
    std::optional<AgreementId> agreement;      ///< change, keep, drop
    std::optional<std::int32_t> base_version;  ///< the version it was written against
    std::optional<ReviewId> review;            ///< the review this decides, if any
    std::optional<DomainId> domain;            ///< domain_design, keep_design
    std::optional<DomainDescription> design;   ///< domain_design, as first drafted
    std::optional<RequirementId> requirement;  ///< requirement
    std::optional<DriverModel> driver_model;   ///< driver_model
};
BOOST_DESCRIBE_STRUCT(Target, (),
                      (target_kind, agreement, base_version, review, domain, design, requirement,
                       driver_model))

enum class ProposalStage { draft, shared, in_decision, agreed, withdrawn, superseded, ended };
BOOST_DESCRIBE_ENUM(ProposalStage, draft, shared, in_decision, agreed, withdrawn, superseded, ended)

enum class RevisionCause { draft, clarification, amendment };
BOOST_DESCRIBE_ENUM(RevisionCause, draft, clarification, amendment)

struct ProposalRevision {
    std::int32_t number = 1;
    ProposalContent content;
    RevisionCause cause = RevisionCause::draft;
    std::optional<std::string> reason;
    MemberId by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ProposalRevision, (), (number, content, cause, reason, by, at))

struct Proposal {
    ProposalId id;
    DriverId driver;
    RequirementId requirement;
    DomainId domain;  ///< whose governing body decides
    std::vector<MemberId> authors;
    Target target;
    ProposalStage stage = ProposalStage::draft;
    bool was_shared = false;  ///< everybody may know it since, whatever becomes of it
    std::vector<ProposalRevision> revisions;
    std::vector<ProcessId> processes;
    AgreementId agreement;  ///< what it became
    std::optional<std::string> reason;

    [[nodiscard]] const ProposalContent& content() const { return revisions.back().content; }
    [[nodiscard]] std::int32_t revision() const { return revisions.back().number; }
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (id, driver, requirement, domain, authors, target, stage, was_shared,
                       revisions, processes, agreement, reason))

}  // namespace kring
