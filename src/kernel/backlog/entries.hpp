#pragma once

#include <string_view>

#include "kernel/backlog/backlog.hpp"

namespace kring {

/// A new item at `rank` (1 is the top); what stood there and below moves down.
struct BacklogItemAdded {
    static constexpr std::string_view kind = "backlog.item_added";
    BacklogItemId item;
    DomainId domain;
    DriverId driver;
    ProposalId proposal;
    AgreementId agreement;
    std::string title;
    NextStep next_step;
    std::int32_t rank;
    std::optional<std::int32_t> minutes;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(BacklogItemAdded, (),
                      (item, domain, driver, proposal, agreement, title, next_step, rank, minutes,
                       due))

struct BacklogItemRanked {
    static constexpr std::string_view kind = "backlog.item_ranked";
    BacklogItemId item;
    std::int32_t rank;
};
BOOST_DESCRIBE_STRUCT(BacklogItemRanked, (), (item, rank))

/// Done or dropped: it leaves the order.
struct BacklogItemClosed {
    static constexpr std::string_view kind = "backlog.item_closed";
    BacklogItemId item;
    BacklogStage stage;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(BacklogItemClosed, (), (item, stage, reason))

struct FollowUpPromised {
    static constexpr std::string_view kind = "follow_up.promised";
    FollowUpId follow_up;
    DomainId domain;
    ProcessId process;
    DriverId driver;
    MemberId who;
    Date by_when;
    std::string what, then_what;
};
BOOST_DESCRIBE_STRUCT(FollowUpPromised, (),
                      (follow_up, domain, process, driver, who, by_when, what, then_what))

struct FollowUpFulfilled {
    static constexpr std::string_view kind = "follow_up.fulfilled";
    FollowUpId follow_up;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(FollowUpFulfilled, (), (follow_up, what))

/// The date has come: back on the backlog as `item` (3.26).
struct FollowUpReturned {
    static constexpr std::string_view kind = "follow_up.returned";
    FollowUpId follow_up;
    BacklogItemId item;
};
BOOST_DESCRIBE_STRUCT(FollowUpReturned, (), (follow_up, item))

}  // namespace kring
