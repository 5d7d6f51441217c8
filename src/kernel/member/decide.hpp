#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const InviteMember&, const Context&);
Result<Facts> decide(const Organization&, const JoinOrganization&, const Context&);
Result<Facts> decide(const Organization&, const EndMembership&, const Context&);

}  // namespace kring
