#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const PrioritizeDriver&, const Context&);
Result<Facts> decide(const Organization&, const RankBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const DropBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const FulfilFollowUp&, const Context&);

/// Brings the promises whose date has come back onto their backlogs (P-ACC-7).
void pass_time_backlog(Unfolding& unfolding);

}  // namespace kring
