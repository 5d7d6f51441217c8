#include "views/review.hpp"

#include "kernel/domain/governance.hpp"

namespace kring {

Result<ReviewView> review_view(const Organization& organization, ReviewId id,
                               const Reader& reader) {
    const Review* review = organization.reviews.find(id);
    if (!review) return Error{Kind::not_found, "review.not_found"};
    const Agreement& agreement = *organization.agreements.find(review->agreement);
    const Proposal* outcome = organization.proposals.find(review->proposal);
    ReviewView view;
    view.review = *review;
    view.agreement = agreement;
    view.criteria = agreement.version(review->version).content.evaluation_criteria;
    view.concerns = agreement.concerns;
    view.deciders = governing_body(organization, agreement.domain);
    if (outcome && !outcome->processes.empty()) view.process = outcome->processes.back();
    const bool is_decided_now = outcome && outcome->stage == ProposalStage::in_decision;
    view.may.answer = review->open && is_active(organization, reader.member);
    view.may.conclude =
        review->open && !is_decided_now && governs(organization, agreement.domain, reader.member);
    return view;
}

}  // namespace kring
