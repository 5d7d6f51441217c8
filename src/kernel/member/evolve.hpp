#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const MemberInvited&, const Entry& place);
void evolve(Organization&, const MemberJoined&, const Entry& place);
void evolve(Organization&, const MemberLeft&, const Entry& place);

}  // namespace kring
