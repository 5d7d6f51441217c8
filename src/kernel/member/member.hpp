#pragma once

#include <vector>

#include "base/describe.hpp"
#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

/// `invited` people can be shown in domains before they take part; only `active` members decide.
enum class MemberStatus { invited, active, on_leave, left };
BOOST_DESCRIBE_ENUM(MemberStatus, invited, active, on_leave, left)

/// A member as the method knows them: a number. Names and addresses live outside the logbook, so
/// that they can be erased without touching a decision. Source: method 2.3, appendix D 4.
struct Member {
    MemberId id;
    MemberStatus status = MemberStatus::invited;
    Instant since;
    std::vector<DomainId> domains;  ///< where this member is a delegatee
};
BOOST_DESCRIBE_STRUCT(Member, (), (id, status, since, domains))

}  // namespace kring
