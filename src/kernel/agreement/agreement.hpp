#pragma once

#include "kernel/consent/process.hpp"

namespace kring {

enum class AgreementStage { active, dropped, expired };
BOOST_DESCRIBE_ENUM(AgreementStage, active, dropped, expired)

/// How it stands with its review date; follows from the date and is never stored.
enum class ReviewStanding { none, not_due, soon, due, overdue, in_review };
BOOST_DESCRIBE_ENUM(ReviewStanding, none, not_due, soon, due, overdue, in_review)

struct AgreementVersion {
    std::int32_t number = 1;
    ProposalContent content;  ///< as agreed, with the end to which it was renewed since
    ProposalId proposal;
    ProcessId process;
    std::vector<MemberId> decided_by;
    Instant at;
    std::string driver_summary;                  ///< the driver's words at that time
    std::optional<std::string> changed_because;  ///< from version 2 on (P-IMP-6)
};
BOOST_DESCRIBE_STRUCT(AgreementVersion, (),
                      (number, content, proposal, process, decided_by, at, driver_summary,
                       changed_because))

/// One criterion that was agreed, looked at in a review.
enum class CriterionMet { yes, partly, no };
BOOST_DESCRIBE_ENUM(CriterionMet, yes, partly, no)
struct CriterionResult {
    std::string criterion;
    CriterionMet met = CriterionMet::partly;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CriterionResult, (), (criterion, met, note))

struct ConcernLookedAt {
    std::int32_t concern = 0;  ///< counts from 0 in Agreement::concerns
    bool came_true = false;
};
BOOST_DESCRIBE_STRUCT(ConcernLookedAt, (), (concern, came_true))

/// What somebody says in a review, short format (3.9): what they saw of the criteria and concerns,
/// how it helped, a reason to drop it, how it could be better.
struct ReviewVoice {
    MemberId member;
    std::vector<CriterionResult> criteria;
    std::vector<ConcernLookedAt> concerns;
    std::optional<std::string> helped, reason_to_drop, better;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ReviewVoice, (),
                      (member, criteria, concerns, helped, reason_to_drop, better, at))

enum class ReviewOutcome { keep, evolve, drop };
BOOST_DESCRIBE_ENUM(ReviewOutcome, keep, evolve, drop)

struct Review {
    ReviewId id;
    AgreementId agreement;
    std::int32_t version = 1;
    MemberId started_by;
    Instant started_at;
    std::optional<std::string> early_because;
    std::vector<ReviewVoice> voices;  ///< one of each, as they spoke last
    ProposalId proposal;              ///< the outcome put to the check
    std::optional<ReviewOutcome> outcome;
    std::optional<Instant> ended_at;
    bool open = true;
};
BOOST_DESCRIBE_STRUCT(Review, (),
                      (id, agreement, version, started_by, started_at, early_because, voices,
                       proposal, outcome, ended_at, open))

/// A review date that was moved, earlier or later (P-IMP-3).
struct ReviewMove {
    Date from, to;
    std::string reason;
    MemberId by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ReviewMove, (), (from, to, reason, by, at))

/// What people settled on (2.14), with every version it had.
struct Agreement {
    AgreementId id;
    DomainId domain;
    DriverId driver;
    RequirementId requirement;
    AgreementStage stage = AgreementStage::active;
    std::vector<AgreementVersion> versions;
    Date review_on;                  ///< the next review
    Date reviewed_or_made;           ///< the start of the present review period
    std::int32_t interval_days = 1;  ///< how long it was agreed to last, at least 1
    std::vector<Concern> concerns;
    std::vector<ReviewMove> review_moves;  ///< all there were
    std::int32_t earlier_moves = 0;        ///< how many of them belong to earlier review periods
    ReviewId review;                       ///< under way
    std::vector<ReviewId> reviews;
    ProcessId objection_process;        ///< an objection to it is being tested or met (3.22)
    std::vector<ProposalId> proposals;  ///< open ones that would change it
    std::optional<std::string> dropped_because;
    Instant changed_at;

    /// In the present review period; two at most (P-IMP-3).
    [[nodiscard]] int postponements() const;
    [[nodiscard]] const AgreementVersion& current() const { return versions.back(); }
    /// Version `number`, which counts from 1.
    [[nodiscard]] const AgreementVersion& version(std::int32_t number) const {
        return versions.at(static_cast<std::size_t>(number - 1));
    }
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (id, domain, driver, requirement, stage, versions, review_on,
                       reviewed_or_made, interval_days, concerns, review_moves, earlier_moves,
                       review, reviews, objection_process, proposals, dropped_because, changed_at))

/// `horizon_days` is how long before its date a review is prepared (3.26).
[[nodiscard]] ReviewStanding review_standing(const Agreement&, Date today, int horizon_days);

}  // namespace kring
