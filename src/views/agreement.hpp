#pragma once

#include "base/result.hpp"
#include "views/lines.hpp"
#include "views/page.hpp"

namespace kring {

struct MayDoWithAgreement {
    bool review = false, move_date = false, propose = false, object = false;
};
BOOST_DESCRIBE_STRUCT(MayDoWithAgreement, (), (review, move_date, propose, object))

struct AgreementView {
    Agreement agreement;
    ReviewStanding review_standing = ReviewStanding::none;
    NamedDomain domain;
    std::optional<Driver> driver;
    std::optional<Requirement> requirement;
    ProposalContent content;
    std::int32_t version = 1;
    std::vector<ProposalLine> open_proposals;
    std::optional<Review> open_review;
    bool objection_pending = false;
    MayDoWithAgreement may;
};
BOOST_DESCRIBE_STRUCT(AgreementView, (),
                      (agreement, review_standing, domain, driver, requirement, content, version,
                       open_proposals, open_review, objection_pending, may))

/// `soon` includes what is due, `due` what is overdue.
enum class ReviewFilter { soon, due, overdue };
BOOST_DESCRIBE_ENUM(ReviewFilter, soon, due, overdue)

struct AgreementFilter {
    std::optional<DomainId> domain;
    std::optional<AgreementStage> stage;
    std::optional<ReviewFilter> review;
    std::optional<MemberId> responsible;
};
BOOST_DESCRIBE_STRUCT(AgreementFilter, (), (domain, stage, review, responsible))

/// The newest first.
[[nodiscard]] Result<Page<AgreementLine>> agreements_view(const Organization&,
                                                          const AgreementFilter&,
                                                          const PageRequest&, const Reader&);
[[nodiscard]] Result<AgreementView> agreement_view(const Organization&, AgreementId, const Reader&);

}  // namespace kring
