#include "kernel/proposal/content.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/domain/check_description.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t list_limit = 200;

Error text_missing() { return {Kind::refused, "proposal.text_missing", "", "/content/text"}; }
Error responsibility_missing() {
    return {Kind::refused, "proposal.responsibility_missing", "P-ACC-4",
            "/content/responsibilities"};
}
Error responsible_gone() {
    return {Kind::refused, "proposal.responsible_has_left", "P-ACC-4", "/content/responsibilities"};
}
Error criteria_missing() {
    return {Kind::refused, "proposal.evaluation_criteria_missing", "P-EMP-1",
            "/content/evaluation_criteria"};
}
Error review_date_missing() {
    return {Kind::refused, "proposal.review_date_missing", "P-IMP-1", "/content/review_on"};
}
Error review_date_past() {
    return {Kind::refused, "proposal.review_date_not_ahead", "P-IMP-2", "/content/review_on"};
}
Error expiry_past() {
    return {Kind::refused, "proposal.expiry_not_ahead", "2.14", "/content/expires_on"};
}
Error affected_missing() {
    return {Kind::refused, "proposal.affected_missing", "P-EQUIV-1", "/content/affected"};
}
Error requirement_missing() {
    return {Kind::refused, "proposal.requirement_missing", "2.11", "/driver"};
}
Error reason_missing() {
    return {Kind::refused, "proposal.change_unexplained", "P-IMP-6", "/content/rationale"};
}

bool names_nobody(const Affected& affected) {
    return affected.domains.empty() && affected.members.empty() && !affected.only_us;
}

bool makes_version(TargetKind kind) {
    return kind == TargetKind::new_agreement || kind == TargetKind::change_agreement ||
           kind == TargetKind::keep_agreement || kind == TargetKind::driver_model;
}

/// Whether everybody who is named to do something has left the organization.
bool is_nobodys(const Organization& organization, const ProposalContent& text) {
    return std::all_of(
        text.responsibilities.begin(), text.responsibilities.end(), [&](const Assignment& one) {
            const Member* member = one.member ? organization.members.find(*one.member) : nullptr;
            return member && member->status == MemberStatus::left;
        });
}

/// A design is complete with its minimum set, the date of its review being part of it.
std::optional<Error> missing_from_design(const std::optional<DomainDescription>& design,
                                         Date today) {
    const DomainDescription described = design.value_or(DomainDescription{});
    if (auto fine = check_minimum_set(described, "/content/design"); !fine) return fine.error();
    if (auto fine = check_design_review(described.evaluation_schedule.next_design_review, today,
                                        "/content/design");
        !fine)
        return fine.error();
    return std::nullopt;
}

Result<void> check_entries(const std::vector<std::string>& entries, std::string_view where) {
    if (entries.size() > list_limit)
        return Error{Kind::refused, "text.list_too_long", "", std::string{where}};
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (auto fine = check_text(entries[i], std::string{where} + "/" + std::to_string(i)); !fine)
            return fine;
    return {};
}

Result<void> check_design(const Organization& organization, const Target& target,
                          const ProposalContent& text) {
    if (!is_about_design(target.target_kind) && (text.domain_name || text.design))
        return Error{Kind::refused, "proposal.describes_no_domain", "", "/content/design"};
    if (text.domain_name)
        if (auto fine = check_title(*text.domain_name, "/content/domain_name"); !fine) return fine;
    if (!text.design) return {};
    return check_description(organization, target.domain.value_or(DomainId{}), *text.design,
                             "/content/design");
}

Result<void> check_people(const Organization& organization, const ProposalContent& text) {
    for (std::size_t i = 0; i < text.responsibilities.size(); ++i) {
        const auto& assignment = text.responsibilities[i];
        const auto where = "/content/responsibilities/" + std::to_string(i);
        if (assignment.member && !organization.members.find(*assignment.member))
            return Error{Kind::refused, "member.not_found", "", where + "/member"};
        if (assignment.domain && !organization.domains.find(*assignment.domain))
            return Error{Kind::refused, "domain.not_found", "", where + "/domain"};
        if (auto fine = check_text(assignment.what, where + "/what"); !fine) return fine;
    }
    for (const DomainId domain : text.affected.domains)
        if (!organization.domains.find(domain))
            return Error{Kind::refused, "domain.not_found", "", "/content/affected/domains"};
    for (const MemberId member : text.affected.members)
        if (!organization.members.find(member))
            return Error{Kind::refused, "member.not_found", "", "/content/affected/members"};
    return {};
}

}  // namespace

Date first_review(const ProposalContent& text, Date today) {
    if (text.review_on) return *text.review_on;
    return add_months(today, text.review_every_months.value_or(12));
}

std::vector<Error> missing_from(const Organization& organization, const Target& target,
                                const ProposalContent& text, Date today) {
    std::vector<Error> missing;
    const TargetKind kind = target.target_kind;
    // That a design is still right takes no words of its own.
    if (text.text.empty() && kind != TargetKind::keep_design) missing.push_back(text_missing());
    if (kind == TargetKind::requirement || kind == TargetKind::drop_agreement) {
        if (names_nobody(text.affected)) missing.push_back(affected_missing());
        return missing;
    }
    if (is_about_design(kind)) {
        if (auto gap = missing_from_design(text.design, today)) missing.push_back(*gap);
    } else {
        if (!text.review_on && !text.review_every_months) missing.push_back(review_date_missing());
        if (text.review_on && *text.review_on <= today) missing.push_back(review_date_past());
    }
    if (makes_version(kind) && text.expires_on && *text.expires_on <= today)
        missing.push_back(expiry_past());
    if (makes_version(kind) && text.evaluation_criteria.empty() && !text.no_criteria_because)
        missing.push_back(criteria_missing());
    if (names_nobody(text.affected)) missing.push_back(affected_missing());
    if (makes_version(kind) && text.responsibilities.empty())
        missing.push_back(responsibility_missing());
    else if (makes_version(kind) && is_nobodys(organization, text))
        missing.push_back(responsible_gone());
    return missing;
}

RequirementId standing_requirement(const Organization& organization, DriverId driver) {
    const Driver* found = organization.drivers.find(driver);
    if (!found || found->requirements.empty()) return {};
    const auto stage = organization.requirements.find(found->requirements.back())->stage;
    const bool stands = stage == RequirementStage::draft || stage == RequirementStage::accepted;
    return stands ? found->requirements.back() : RequirementId{};
}

/// Whether it would answer a requirement that can still be determined and was not; what is shared
/// already is not taken back.
bool lacks_requirement(const Organization& organization, const Proposal& proposal) {
    if (proposal.stage != ProposalStage::draft || proposal.requirement) return false;
    const Driver* driver = organization.drivers.find(proposal.driver);
    return proposal.target.target_kind == TargetKind::new_agreement && driver &&
           driver->stage < DriverStage::decided &&
           organization.profile.driver_model == DriverModel::driver_and_requirement &&
           !standing_requirement(organization, proposal.driver);
}

std::vector<Error> missing_for_sharing(const Organization& organization, const Proposal& proposal,
                                       Date today) {
    auto missing = missing_from(organization, proposal.target, proposal.content(), today);
    if (lacks_requirement(organization, proposal)) missing.push_back(requirement_missing());
    if (proposal.target.target_kind != TargetKind::change_agreement) return missing;
    const Agreement* agreement =
        organization.agreements.find(proposal.target.agreement.value_or(AgreementId{}));
    const auto& why = proposal.content().rationale;
    const bool is_told = why && !is_blank(*why);
    if (!is_told || (agreement && agreement->current().content.rationale == why))
        missing.push_back(reason_missing());
    return missing;
}

ProposalContent with_design_of(ProposalContent text, const ProposalContent& base) {
    if (text.design) return text;
    if (!text.domain_name) text.domain_name = base.domain_name;
    text.design = base.design;
    return text;
}

Result<void> check_content(const Organization& organization, const Target& target,
                           const ProposalContent& text) {
    if (auto fine = check_title(text.title, "/content/title"); !fine) return fine;
    if (!text.text.empty())
        if (auto fine = check_text(text.text, "/content/text"); !fine) return fine;
    if (auto fine = check_optional_text(text.rationale, "/content/rationale"); !fine) return fine;
    if (auto fine = check_optional_text(text.intended_outcome, "/content/intended_outcome"); !fine)
        return fine;
    if (auto fine = check_optional_text(text.no_criteria_because, "/content/no_criteria_because");
        !fine)
        return fine;
    if (auto fine = check_entries(text.deliverables, "/content/deliverables"); !fine) return fine;
    if (auto fine = check_entries(text.evaluation_criteria, "/content/evaluation_criteria"); !fine)
        return fine;
    if (text.responsibilities.size() > list_limit || text.affected.domains.size() > 2000 ||
        text.affected.members.size() > 2000)
        return Error{Kind::refused, "text.list_too_long", "", "/content"};
    if (text.review_every_months &&
        (*text.review_every_months < 1 || *text.review_every_months > 120))
        return Error{Kind::refused, "proposal.review_frequency_out_of_range", "P-IMP-1",
                     "/content/review_every_months"};
    if (text.absence_rule &&
        (text.absence_rule->wait_days < 1 || text.absence_rule->wait_days > 90 ||
         text.absence_rule->minimum_answers < 1))
        return Error{Kind::refused, "proposal.absence_rule_out_of_range", "P-CONSENT-11",
                     "/content/absence_rule"};
    if (auto fine = check_design(organization, target, text); !fine) return fine;
    return check_people(organization, text);
}

std::vector<MemberId> responsible_for(const Organization& organization,
                                      const ProposalContent& content) {
    std::vector<MemberId> responsible;
    const auto add = [&](MemberId member) {
        if (!contains(responsible, member)) responsible.push_back(member);
    };
    for (const Assignment& assignment : content.responsibilities) {
        if (assignment.member) add(*assignment.member);
        if (!assignment.domain) continue;
        if (const Domain* domain = organization.domains.find(*assignment.domain))
            std::for_each(domain->delegatees.begin(), domain->delegatees.end(), add);
    }
    return responsible;
}

bool is_responsible(const Organization& organization, const ProposalContent& content,
                    MemberId member) {
    const bool is_everybodys = std::any_of(
        content.responsibilities.begin(), content.responsibilities.end(),
        [](const Assignment& assignment) { return assignment.domain == overall_domain; });
    return (is_everybodys && governs(organization, overall_domain, member)) ||
           contains(responsible_for(organization, content), member);
}

}  // namespace kring
