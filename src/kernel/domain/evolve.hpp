#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const DomainCreated&, const Entry& place);
void evolve(Organization&, const DomainDescribed&, const Entry& place);
void evolve(Organization&, const DomainOffered&, const Entry& place);
void evolve(Organization&, const DomainAccepted&, const Entry& place);
void evolve(Organization&, const DomainDeclined&, const Entry& place);
void evolve(Organization&, const DomainHandedBack&, const Entry& place);
void evolve(Organization&, const DomainOverlapRecorded&, const Entry& place);
void evolve(Organization&, const DomainOverlapEnded&, const Entry& place);
void evolve(Organization&, const DomainInformed&, const Entry& place);
void evolve(Organization&, const DomainImported&, const Entry& place);

}  // namespace kring
