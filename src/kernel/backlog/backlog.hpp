#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/describe.hpp"
#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

enum class NextStep {
    describe_driver,
    determine_requirement,
    form_proposal,
    test_proposal,
    review_agreement,
    select_for_role,
    design_domain,
    test_objection,
    other
};
BOOST_DESCRIBE_ENUM(NextStep, describe_driver, determine_requirement, form_proposal, test_proposal,
                    review_agreement, select_for_role, design_domain, test_objection, other)

enum class BacklogStage { ready, in_progress, waiting, done, dropped };
BOOST_DESCRIBE_ENUM(BacklogStage, ready, in_progress, waiting, done, dropped)

/// Something a domain still has to decide (2.9). Its rank is its place in Domain::backlog, so two
/// items never share one (P-EFF-2).
struct BacklogItem {
    BacklogItemId id;
    DomainId domain;
    DriverId driver;
    ProposalId proposal;
    AgreementId agreement;
    FollowUpId follow_up;  ///< the promise that came back as this item
    std::string title;
    NextStep next_step = NextStep::determine_requirement;
    BacklogStage stage = BacklogStage::ready;
    std::optional<std::int32_t> minutes;  ///< time estimate
    std::optional<Date> due;
    std::optional<std::string> reason;
    MemberId added_by;
    Instant added_at;
};
BOOST_DESCRIBE_STRUCT(BacklogItem, (),
                      (id, domain, driver, proposal, agreement, follow_up, title, next_step, stage,
                       minutes, due, reason, added_by, added_at))

/// A promise made while resolving an objection: who, by when, what then (P-ACC-7). On its date it
/// returns to the backlog of its domain by itself, unless it was fulfilled.
struct FollowUp {
    FollowUpId id;
    DomainId domain;
    ProcessId process;
    DriverId driver;
    MemberId who;
    Date by_when;
    std::string what, then_what;
    std::optional<std::string> fulfilled;
    BacklogItemId returned_as;
};
BOOST_DESCRIBE_STRUCT(FollowUp, (),
                      (id, domain, process, driver, who, by_when, what, then_what, fulfilled,
                       returned_as))

}  // namespace kring
