#pragma once

#include <string>

#include "base/describe.hpp"
#include "kernel/ids.hpp"

namespace kring {

/// Gives a place to somebody who may join later. By the overall domain's governing body (2.29).
struct InviteMember {};
BOOST_DESCRIBE_STRUCT(InviteMember, (), ())

/// Takes the place that an invitation gave. The actor is the invited member.
struct JoinOrganization {};
BOOST_DESCRIBE_STRUCT(JoinOrganization, (), ())

/// Leaves; all domains of that member are handed back. By the member, or by the overall domain's
/// governing body, which must give a reason (P-ACC-6).
struct EndMembership {
    MemberId member;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndMembership, (), (member, reason))

}  // namespace kring
