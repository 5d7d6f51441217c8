#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

struct MayDoInReview {
    bool answer = false, conclude = false;
};
BOOST_DESCRIBE_STRUCT(MayDoInReview, (), (answer, conclude))

struct ReviewView {
    Review review;
    Agreement agreement;
    std::vector<std::string> criteria;  ///< exactly those agreed, in the version under review
    std::vector<Concern> concerns;
    std::vector<MemberId> deciders;
    std::optional<ProcessId> process;  ///< the check of its outcome
    MayDoInReview may;
};
BOOST_DESCRIBE_STRUCT(ReviewView, (),
                      (review, agreement, criteria, concerns, deciders, process, may))

[[nodiscard]] Result<ReviewView> review_view(const Organization&, ReviewId, const Reader&);

}  // namespace kring
