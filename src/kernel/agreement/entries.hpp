#pragma once

#include <string_view>

#include "kernel/agreement/agreement.hpp"

namespace kring {

/// Created in one commit with the end of its consent process (3.5 S8).
struct AgreementMade {
    static constexpr std::string_view kind = "agreement.made";
    AgreementId agreement;
    DomainId domain;
    DriverId driver;
    RequirementId requirement;
    ProposalId proposal;
    ProcessId process;
    ProposalContent content;
    std::vector<MemberId> decided_by;
    std::string driver_summary;
    Date review_on;
};
BOOST_DESCRIBE_STRUCT(AgreementMade, (),
                      (agreement, domain, driver, requirement, proposal, process, content,
                       decided_by, driver_summary, review_on))

struct AgreementEvolved {
    static constexpr std::string_view kind = "agreement.evolved";
    AgreementId agreement;
    std::int32_t version;
    ProposalId proposal;
    ProcessId process;
    ProposalContent content;
    std::vector<MemberId> decided_by;
    std::string driver_summary;
    std::string changed_because;
    Date review_on;
};
BOOST_DESCRIBE_STRUCT(AgreementEvolved, (),
                      (agreement, version, proposal, process, content, decided_by, driver_summary,
                       changed_because, review_on))

struct AgreementKept {
    static constexpr std::string_view kind = "agreement.kept";
    AgreementId agreement;
    ProcessId process;
    Date review_on;
    std::optional<Date> expires_on;  ///< the day on which it ends from now on, if it ends
};
BOOST_DESCRIBE_STRUCT(AgreementKept, (), (agreement, process, review_on, expires_on))

struct AgreementDropped {
    static constexpr std::string_view kind = "agreement.dropped";
    AgreementId agreement;
    ProcessId process;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AgreementDropped, (), (agreement, process, reason))

struct AgreementExpired {
    static constexpr std::string_view kind = "agreement.expired";
    AgreementId agreement;
};
BOOST_DESCRIBE_STRUCT(AgreementExpired, (), (agreement))

struct ReviewDateMoved {
    static constexpr std::string_view kind = "agreement.review_date_moved";
    AgreementId agreement;
    Date review_on;
    std::string reason;
    bool postponed;
};
BOOST_DESCRIBE_STRUCT(ReviewDateMoved, (), (agreement, review_on, reason, postponed))

struct ReviewStarted {
    static constexpr std::string_view kind = "review.started";
    ReviewId review;
    AgreementId agreement;
    std::optional<std::string> early_because;
};
BOOST_DESCRIBE_STRUCT(ReviewStarted, (), (review, agreement, early_because))

struct ReviewAnswered {
    static constexpr std::string_view kind = "review.answered";
    ReviewId review;
    std::vector<CriterionResult> criteria;
    std::vector<ConcernLookedAt> concerns;
    std::optional<std::string> helped, reason_to_drop, better;
};
BOOST_DESCRIBE_STRUCT(ReviewAnswered, (),
                      (review, criteria, concerns, helped, reason_to_drop, better))

/// The outcome is put to the deciders as `proposal`; the review ends with its consent.
struct ReviewConcluded {
    static constexpr std::string_view kind = "review.concluded";
    ReviewId review;
    ReviewOutcome outcome;
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(ReviewConcluded, (), (review, outcome, proposal))

struct ReviewEnded {
    static constexpr std::string_view kind = "review.ended";
    ReviewId review;
};
BOOST_DESCRIBE_STRUCT(ReviewEnded, (), (review))

/// A possible objection to an agreement in force (3.22); its test is `process`.
struct ObjectionToAgreementRaised {
    static constexpr std::string_view kind = "agreement.objection_raised";
    AgreementId agreement;
    ProcessId process;
};
BOOST_DESCRIBE_STRUCT(ObjectionToAgreementRaised, (), (agreement, process))

}  // namespace kring
