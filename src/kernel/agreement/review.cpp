
#include "base/contains.hpp"
#include "kernel/agreement/decide.hpp"
#include "kernel/agreement/outcome.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

Error not_active_member() { return {Kind::forbidden, "member.not_active"}; }
Error review_is_closed() { return {Kind::refused, "review.is_closed", "3.9"}; }

Result<const Review*> open_review(const Organization& organization, ReviewId id,
                                  const Context& context) {
    const Review* review = organization.reviews.find(id);
    if (!review) return Error{Kind::not_found, "review.not_found"};
    if (!is_active(organization, context.actor)) return not_active_member();
    if (!review->open) return review_is_closed();
    return review;
}

/// Against the version that the review began with, also where another has been agreed meanwhile.
Result<void> check_results(const Agreement& agreement, const Review& review,
                           const AnswerReview& command) {
    const auto& agreed = agreement.version(review.version).content.evaluation_criteria;
    for (std::size_t i = 0; i < command.criteria.size(); ++i) {
        const auto where = "/criteria/" + std::to_string(i);
        const auto& result = command.criteria[i];
        if (!contains(agreed, result.criterion))
            return Error{Kind::refused, "review.criterion_was_not_agreed", "P-EMP-1",
                         where + "/criterion"};
        if (auto fine = check_optional_text(result.note, where + "/note"); !fine) return fine;
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (command.criteria[earlier].criterion == result.criterion)
                return Error{Kind::refused, "review.looked_at_twice", "P-EMP-1",
                             where + "/criterion"};
    }
    for (std::size_t i = 0; i < command.concerns.size(); ++i) {
        const auto index = command.concerns[i].concern;
        if (index < 0 || static_cast<std::size_t>(index) >= agreement.concerns.size())
            return Error{Kind::refused, "review.concern_not_found", "P-EMP-5",
                         "/concerns/" + std::to_string(i)};
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (command.concerns[earlier].concern == index)
                return Error{Kind::refused, "review.looked_at_twice", "P-EMP-5",
                             "/concerns/" + std::to_string(i)};
    }
    return {};
}

/// The end of a review is itself put to consent; what is put there depends on the outcome.
[[nodiscard]] Result<void> put_to_check(Unfolding& unfolding, const ConcludeReview& command,
                                        const Agreement& agreement) {
    LightConsent light;
    light.driver = agreement.driver;
    light.requirement = agreement.requirement;
    light.domain = agreement.domain;
    light.form = command.form;
    light.target.agreement = agreement.id;
    light.target.base_version = agreement.current().number;
    light.target.review = command.review;
    light.content = agreement.current().content;
    light.content.review_on = command.review_on;
    if (command.expires_on) light.content.expires_on = command.expires_on;
    const bool keeps = command.outcome == ReviewOutcome::keep;
    if (!keeps) light.content.text = command.because;
    if (keeps && !command.because.empty()) light.reason = command.because;
    light.target.target_kind = keeps ? TargetKind::keep_agreement : TargetKind::drop_agreement;
    return open_light_consent(unfolding, light);
}

Result<void> propose_change(Unfolding& unfolding, const ConcludeReview& command,
                            const Agreement& agreement) {
    ProposalContent content = *command.content;
    if (command.review_on) content.review_on = command.review_on;
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = agreement.id;
    target.base_version = agreement.current().number;
    target.review = command.review;
    if (auto fine = check_content(unfolding.state(), target, content); !fine) return fine;
    const auto missing = missing_from(unfolding.state(), target, content, unfolding.today());
    if (!missing.empty()) return missing.front();
    const ProposalId proposal = unfolding.state().proposals.next();
    unfolding.happens(ProposalDrafted{proposal, agreement.driver, agreement.requirement,
                                      agreement.domain, target, content, command.because});
    unfolding.happens(ProposalShared{proposal});
    auto started =
        decide(unfolding.state(), StartConsent{proposal, {}, command.form}, unfolding.context());
    if (!started) return started.error();
    for (Fact& fact : *started) unfolding.happens(std::move(fact));
    return {};
}

/// Kept past the day on which it ends, it is renewed: until a later day (2.14).
Result<void> check_end(const ConcludeReview& command, const Agreement& agreement) {
    if (command.outcome != ReviewOutcome::keep) {
        if (!command.expires_on) return {};
        return Error{Kind::refused, "review.end_is_in_the_text", "2.14", "/expires_on"};
    }
    const auto& agreed = agreement.current().content.expires_on;
    const auto end = command.expires_on ? command.expires_on : agreed;
    if (command.expires_on && !agreed)
        return Error{Kind::refused, "review.agreement_does_not_end", "2.14", "/expires_on"};
    if (!end || *end > *command.review_on) return {};
    return Error{Kind::refused, "review.past_the_end", "2.14", "/expires_on"}.with("expires_on",
                                                                                   to_text(*end));
}

}  // namespace

const Proposal* outcome_in_decision(const Organization& organization, const Review& review) {
    const Proposal* outcome = organization.proposals.find(review.proposal);
    return outcome && outcome->stage == ProposalStage::in_decision ? outcome : nullptr;
}

Result<Facts> decide(const Organization& organization, const StartReview& command,
                     const Context& context) {
    const Agreement* agreement = organization.agreements.find(command.agreement);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found"};
    if (!is_active(organization, context.actor)) return not_active_member();
    if (agreement->stage != AgreementStage::active)
        return Error{Kind::refused, "agreement.not_active"};
    if (agreement->review) return Error{Kind::conflict, "review.is_under_way", "3.9"};
    const auto horizon = organization.profile.settings.review_horizon_days;
    const bool is_early = date_of(context.now) + horizon < agreement->review_on;
    if (is_early)
        if (auto fine = check_reason(command.early_because.value_or("")); !fine)
            return Error{Kind::refused, "review.early_needs_a_reason", "P-IMP-3", "/early_because"};
    return Facts{ReviewStarted{organization.reviews.next(), command.agreement,
                               is_early ? command.early_because : std::nullopt}};
}

Result<Facts> decide(const Organization& organization, const AnswerReview& command,
                     const Context& context) {
    const auto review = open_review(organization, command.review, context);
    if (!review) return review.error();
    const Agreement& agreement = *organization.agreements.find((*review)->agreement);
    if (auto fine = check_results(agreement, **review, command); !fine) return fine.error();
    for (const auto& [text, where] : {std::pair{&command.helped, "/helped"},
                                      std::pair{&command.reason_to_drop, "/reason_to_drop"},
                                      std::pair{&command.better, "/better"}})
        if (auto fine = check_optional_text(*text, where); !fine) return fine.error();
    return Facts{ReviewAnswered{command.review, command.criteria, command.concerns, command.helped,
                                command.reason_to_drop, command.better}};
}

Result<Facts> decide(const Organization& organization, const ConcludeReview& command,
                     const Context& context) {
    const auto review = open_review(organization, command.review, context);
    if (!review) return review.error();
    const Agreement agreement = *organization.agreements.find((*review)->agreement);
    if (!governs(organization, agreement.domain, context.actor))
        return Error{Kind::forbidden, "domain.not_governed", "3.9"};
    if (outcome_in_decision(organization, **review))
        return Error{Kind::conflict, "review.outcome_is_being_decided", "3.9"};
    const Date today = date_of(context.now);
    const bool needs_date = command.outcome != ReviewOutcome::drop;
    if (needs_date && !command.review_on)
        return Error{Kind::refused, "review.next_date_missing", "P-IMP-2", "/review_on"};
    if (needs_date && *command.review_on <= today)
        return Error{Kind::refused, "review.next_date_not_ahead", "P-IMP-2", "/review_on"};
    if (needs_date)
        if (auto reason = date_too_near(organization, command.form, *command.review_on, today))
            return *reason;
    if (auto fine = check_end(command, agreement); !fine) return fine.error();
    if (command.outcome != ReviewOutcome::keep && is_blank(command.because))
        return Error{Kind::refused, "reason.is_missing", needs_date ? "P-IMP-6" : "P-ACC-6",
                     "/because"};
    if (!command.because.empty())
        if (auto fine = check_text(command.because, "/because"); !fine) return fine.error();
    if (command.outcome == ReviewOutcome::evolve && !command.content)
        return Error{Kind::refused, "review.new_text_missing", "P-IMP-6", "/content"};
    Unfolding unfolding{organization, context};
    unfolding.happens(
        ReviewConcluded{command.review, command.outcome, organization.proposals.next()});
    if (command.outcome == ReviewOutcome::evolve) {
        if (auto fine = propose_change(unfolding, command, agreement); !fine) return fine.error();
    } else if (auto fine = put_to_check(unfolding, command, agreement); !fine) {
        return fine.error();
    }
    return std::move(unfolding).facts();
}

}  // namespace kring
