#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const PrioritizeDriver&, const Context&);
Result<Facts> decide(const Organization&, const RankBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const DropBacklogItem&, const Context&);
Result<Facts> decide(const Organization&, const FulfilFollowUp&, const Context&);

/// The item that puts a confirmed driver at the end of its domain's backlog.
[[nodiscard]] BacklogItemAdded last_item_for(const Organization&, const Driver&);

/// Brings the promises whose date has come back onto their backlogs (P-ACC-7).
void pass_time_backlog(Unfolding& unfolding);

}  // namespace kring
