#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const TensionNoted&, const Entry& place);
void evolve(Organization&, const TensionInvestigated&, const Entry& place);
void evolve(Organization&, const SituationDescribed&, const Entry& place);
void evolve(Organization&, const TensionQualified&, const Entry& place);
void evolve(Organization&, const TensionSettled&, const Entry& place);

}  // namespace kring
