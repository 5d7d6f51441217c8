#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const StartReview&, const Context&);
Result<Facts> decide(const Organization&, const AnswerReview&, const Context&);
Result<Facts> decide(const Organization&, const ConcludeReview&, const Context&);
Result<Facts> decide(const Organization&, const MoveReviewDate&, const Context&);
Result<Facts> decide(const Organization&, const RaiseObjectionToAgreement&, const Context&);

/// Agreements whose last day has come expire (3.26).
void pass_time_agreements(Unfolding& unfolding);

}  // namespace kring
