#pragma once

#include "kernel/backlog/backlog.hpp"

namespace kring {

/// Puts a confirmed driver on its domain's governance backlog. By the governing body (2.9).
struct PrioritizeDriver {
    DriverId driver;
    std::int32_t rank = 0;  ///< 1 is the top; 0 or past the end: last
    std::optional<std::int32_t> minutes;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(PrioritizeDriver, (), (driver, rank, minutes, due))

struct RankBacklogItem {
    BacklogItemId item;
    std::int32_t rank = 1;
};
BOOST_DESCRIBE_STRUCT(RankBacklogItem, (), (item, rank))

struct DropBacklogItem {
    BacklogItemId item;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DropBacklogItem, (), (item, reason))

/// By the one who promised, or by the domain's governing body.
struct FulfilFollowUp {
    FollowUpId follow_up;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(FulfilFollowUp, (), (follow_up, what))

}  // namespace kring
