#include "kernel/agreement/decide.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/agreement/outcome.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/consent/premises.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr int most_postponements = 2;

Result<const Agreement*> active_agreement(const Organization& organization, AgreementId id,
                                          const Context& context) {
    const Agreement* agreement = organization.agreements.find(id);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found"};
    if (!is_active(organization, context.actor)) return Error{Kind::forbidden, "member.not_active"};
    if (agreement->stage != AgreementStage::active)
        return Error{Kind::refused, "agreement.not_active"};
    return agreement;
}

/// Someone other than the objector moves the process, where there is someone.
MemberId facilitator_for(const std::vector<MemberId>& deciders, MemberId objector) {
    const auto other = std::find_if(deciders.begin(), deciders.end(),
                                    [&](MemberId member) { return member != objector; });
    return other == deciders.end() ? objector : *other;
}

}  // namespace

int Agreement::postponements() const {
    return static_cast<int>(
        std::count_if(review_moves.begin() + earlier_moves, review_moves.end(),
                      [](const ReviewMove& move) { return move.to > move.from; }));
}

ReviewStanding review_standing(const Agreement& agreement, Date today, int horizon_days) {
    if (agreement.stage != AgreementStage::active) return ReviewStanding::none;
    // Also while it is being reviewed (P-IMP-4).
    if (today > agreement.review_on) return ReviewStanding::overdue;
    if (agreement.review) return ReviewStanding::in_review;
    if (today == agreement.review_on) return ReviewStanding::due;
    return today + horizon_days >= agreement.review_on ? ReviewStanding::soon
                                                       : ReviewStanding::not_due;
}

Result<Facts> decide(const Organization& organization, const MoveReviewDate& command,
                     const Context& context) {
    const auto found = active_agreement(organization, command.agreement, context);
    if (!found) return found.error();
    const Agreement& agreement = **found;
    if (auto fine = check_reason(command.reason); !fine) return fine.error();
    if (command.review_on <= date_of(context.now))
        return Error{Kind::refused, "date.not_ahead", "P-IMP-2", "/review_on"};
    if (command.review_on == agreement.review_on)
        return Error{Kind::refused, "agreement.review_date_unchanged", "P-IMP-3", "/review_on"};
    const bool postpones = command.review_on > agreement.review_on;
    if (postpones) {
        if (!governs(organization, agreement.domain, context.actor))
            return Error{Kind::forbidden, "domain.not_governed", "P-IMP-3"};
        if (agreement.postponements() >= most_postponements)
            return Error{Kind::refused, "agreement.postponed_twice", "P-IMP-3", "/review_on"};
        const int interval = agreement.interval_days;
        if (command.review_on - agreement.review_on > interval)
            return Error{Kind::refused, "agreement.postponed_too_far", "P-IMP-3", "/review_on"}
                .with("latest", to_text(agreement.review_on + interval));
    }
    Facts facts{ReviewDateMoved{command.agreement, command.review_on, command.reason, postpones}};
    if (!postpones || !agreement.review) return facts;
    // A review that is put off is no longer under way; it begins anew on its date.
    const Review& review = *organization.reviews.find(agreement.review);
    if (outcome_in_decision(organization, review))
        return Error{Kind::conflict, "review.outcome_is_being_decided", "3.9"};
    facts.push_back(ReviewEnded{agreement.review});
    return facts;
}

Result<Facts> decide(const Organization& organization, const RaiseObjectionToAgreement& command,
                     const Context& context) {
    const auto found = active_agreement(organization, command.agreement, context);
    if (!found) return found.error();
    const Agreement agreement = **found;
    if (auto fine = check_premises(command.premises, command.conclusion); !fine)
        return fine.error();
    if (command.aspects.empty())
        return Error{Kind::refused, "argument.aspect_missing", "3.6", "/aspects"};
    Unfolding unfolding{organization, context};
    const ProposalId proposal = organization.proposals.next();
    const ProcessId process = organization.processes.next();
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = agreement.id;
    target.base_version = agreement.current().number;
    ProposalContent content = agreement.current().content;
    const Date today = date_of(context.now);
    if (content.review_on) content.review_on = agreement.review_on;
    // Overdue, it is looked at again after as long as it was to last.
    if (content.review_on && *content.review_on <= today)
        content.review_on = today + agreement.interval_days;
    unfolding.happens(ProposalDrafted{proposal, agreement.driver, agreement.requirement,
                                      agreement.domain, target, std::move(content)});
    unfolding.happens(ProposalShared{proposal});
    const auto deciders = governing_body(organization, agreement.domain);
    auto affected =
        affected_by(organization, agreement.domain, agreement.current().content.affected, deciders);
    const auto knows = [&](const std::vector<MemberId>& members) {
        return contains(members, context.actor);
    };
    if (!knows(deciders) && !knows(affected)) affected.push_back(context.actor);
    unfolding.happens(ConsentStarted{process, proposal, agreement.domain, command.form,
                                     Step::test_argument, facilitator_for(deciders, context.actor),
                                     deciders, affected});
    unfolding.happens(ObjectionToAgreementRaised{agreement.id, process});
    constexpr ArgumentId first{1};
    unfolding.happens(ArgumentChosen{process, first, context.actor, false});
    unfolding.happens(ArgumentPresented{process, first, as_premises(command.premises),
                                        command.conclusion, command.aspects});
    return std::move(unfolding).facts();
}

void pass_time_agreements(Unfolding& unfolding) {
    std::vector<AgreementId> expired;
    unfolding.state().agreements.for_each([&](AgreementId id, const Agreement& agreement) {
        if (agreement.stage != AgreementStage::active) return;
        const auto& last_day = agreement.current().content.expires_on;
        if (last_day && *last_day <= unfolding.today()) expired.push_back(id);
    });
    for (const AgreementId id : expired) {
        const ReviewId review = unfolding.state().agreements.find(id)->review;
        unfolding.happens(AgreementExpired{id});
        if (review) unfolding.happens(ReviewEnded{review});
    }
}

}  // namespace kring
