#include "views/agreement.hpp"

#include "base/contains.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"

namespace kring {
namespace {

bool passes(ReviewFilter filter, ReviewStanding standing) {
    switch (standing) {
        case ReviewStanding::overdue:
            return true;
        case ReviewStanding::due:
            return filter != ReviewFilter::overdue;
        case ReviewStanding::soon:
            return filter == ReviewFilter::soon;
        case ReviewStanding::none:
        case ReviewStanding::not_due:
        case ReviewStanding::in_review:
            return false;
    }
    return false;
}

bool passes(const AgreementFilter& filter, const AgreementLine& line,
            const Organization& organization) {
    if (filter.domain && line.domain != *filter.domain) return false;
    if (filter.stage && line.stage != *filter.stage) return false;
    if (filter.review && !passes(*filter.review, line.review_standing)) return false;
    if (!filter.responsible) return true;
    const auto& content = organization.agreements.find(line.id)->current().content;
    return is_responsible(organization, content, *filter.responsible);
}

}  // namespace

Result<Page<AgreementLine>> agreements_view(const Organization& organization,
                                            const AgreementFilter& filter,
                                            const PageRequest& request, const Reader& reader) {
    const auto line_of = [&](AgreementId id) -> std::optional<AgreementLine> {
        const Agreement* agreement = organization.agreements.find(id);
        if (!agreement) return std::nullopt;
        auto line = agreement_line(organization, *agreement, reader);
        return passes(filter, line, organization) ? std::optional{std::move(line)} : std::nullopt;
    };
    if (!filter.domain)
        return newest_first(organization.position, organization.agreements.last(), request,
                            line_of);
    const auto domain = find_domain(organization, *filter.domain);
    if (!domain) return domain.error();
    return newest_first(organization.position, (*domain)->agreements, request, line_of);
}

Result<AgreementView> agreement_view(const Organization& organization, AgreementId id,
                                     const Reader& reader) {
    const Agreement* agreement = organization.agreements.find(id);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found"};
    const bool may_act =
        agreement->stage == AgreementStage::active && is_active(organization, reader.member);
    AgreementView view;
    view.agreement = *agreement;
    view.review_standing = review_standing(*agreement, reader.today(),
                                           organization.profile.settings.review_horizon_days);
    view.domain = named(organization, agreement->domain);
    if (const Driver* driver = organization.drivers.find(agreement->driver)) view.driver = *driver;
    if (const auto* requirement = organization.requirements.find(agreement->requirement))
        view.requirement = *requirement;
    view.content = agreement->current().content;
    view.version = agreement->current().number;
    view.open_proposals = open_proposal_lines(organization, agreement->proposals, reader);
    if (const Review* review = organization.reviews.find(agreement->review))
        view.open_review = *review;
    view.objection_pending = static_cast<bool>(agreement->objection_process);
    view.may = {may_act && !agreement->review, may_act, may_act, may_act};
    return view;
}

}  // namespace kring
