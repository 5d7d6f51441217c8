#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const OrganizationFounded&, const Entry& place);
void evolve(Organization&, const OrganizationChanged&, const Entry& place);
void evolve(Organization&, const DriverModelChanged&, const Entry& place);

}  // namespace kring
