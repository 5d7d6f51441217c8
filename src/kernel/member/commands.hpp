#pragma once

#include <optional>
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
/// governing body, which must give a reason (P-ACC-6) and the agreement that it rests on (2.29).
struct EndMembership {
    MemberId member;
    std::string reason;
    std::optional<AgreementId> agreement{};
};
BOOST_DESCRIBE_STRUCT(EndMembership, (), (member, reason, agreement))

}  // namespace kring
