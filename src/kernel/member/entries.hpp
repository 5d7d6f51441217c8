#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/describe.hpp"
#include "kernel/ids.hpp"

namespace kring {

struct MemberInvited {
    static constexpr std::string_view kind = "member.invited";
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(MemberInvited, (), (member))

struct MemberJoined {
    static constexpr std::string_view kind = "member.joined";
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(MemberJoined, (), (member))

struct MemberLeft {
    static constexpr std::string_view kind = "member.left";
    MemberId member;
    std::string reason;
    std::optional<AgreementId> agreement{};  ///< that others ended the membership by
};
BOOST_DESCRIBE_STRUCT(MemberLeft, (), (member, reason, agreement))

}  // namespace kring
