#pragma once

#include "kernel/agreement/agreement.hpp"

namespace kring {

// Source: method 3.9 and 3.22.

/// Opens a review; before its date only with a reason, by anybody it concerns.
struct StartReview {
    AgreementId agreement;
    std::optional<std::string> early_because;
};
BOOST_DESCRIBE_STRUCT(StartReview, (), (agreement, early_because))

/// One member's answers, short format. Results for criteria other than those agreed are refused.
struct AnswerReview {
    ReviewId review;
    std::vector<CriterionResult> criteria;
    std::vector<ConcernLookedAt> concerns;
    std::optional<std::string> helped, reason_to_drop, better;
};
BOOST_DESCRIBE_STRUCT(AnswerReview, (),
                      (review, criteria, concerns, helped, reason_to_drop, better))

/// Puts keep, evolve or drop to the governing body's check for objections (P-IMP-2).
struct ConcludeReview {
    ReviewId review;
    ReviewOutcome outcome = ReviewOutcome::keep;
    std::optional<Date> review_on;           ///< keep, evolve: the next date, later than today
    std::optional<Date> expires_on;          ///< keep: until when, for one that would end
    std::optional<ProposalContent> content;  ///< evolve: the new text
    std::string because;                     ///< what changed and why; for drop the reason
    ProcessForm form = ProcessForm::live;
};
BOOST_DESCRIBE_STRUCT(ConcludeReview, (),
                      (review, outcome, review_on, expires_on, content, because, form))

/// Earlier: by anybody it concerns. Later: by the governing body, twice at most (P-IMP-3).
struct MoveReviewDate {
    AgreementId agreement;
    Date review_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(MoveReviewDate, (), (agreement, review_on, reason))

/// Opens the test of an argument against an agreement in force, which stays in force meanwhile.
struct RaiseObjectionToAgreement {
    AgreementId agreement;
    std::vector<std::string> premises;
    std::string conclusion;
    std::vector<Aspect> aspects;
    ProcessForm form = ProcessForm::live;
};
BOOST_DESCRIBE_STRUCT(RaiseObjectionToAgreement, (),
                      (agreement, premises, conclusion, aspects, form))

}  // namespace kring
