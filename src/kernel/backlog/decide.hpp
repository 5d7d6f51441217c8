#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const PrioritizeDriver&, const Context&);
Result<Facts> decide(const Organization&, const RankBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const DropBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const FulfilFollowUp&, const Context&);

/// Brings the promises whose date has come back onto their backlogs (P-ACC-7). Appends to `facts`,
/// which may hold facts that were decided but not folded in yet.
void pass_time_backlog(const Organization&, Date today, Facts& facts);

}  // namespace kring
