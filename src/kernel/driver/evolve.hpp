#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const DriverDescribed&, const Entry& place);
void evolve(Organization&, const DriverClarified&, const Entry& place);
void evolve(Organization&, const DriverConfirmed&, const Entry& place);
void evolve(Organization&, const DriverPassedOn&, const Entry& place);
void evolve(Organization&, const DriverDiscarded&, const Entry& place);
void evolve(Organization&, const DriverQuestioned&, const Entry& place);
void evolve(Organization&, const DriverQuestionAnswered&, const Entry& place);
void evolve(Organization&, const DriverTakenUp&, const Entry& place);
void evolve(Organization&, const RequirementDetermined&, const Entry& place);
void evolve(Organization&, const RequirementAccepted&, const Entry& place);
void evolve(Organization&, const RouteChosen&, const Entry& place);
void evolve(Organization&, const DriverDecided&, const Entry& place);
void evolve(Organization&, const DriverActedOn&, const Entry& place);
void evolve(Organization&, const DriverReviewed&, const Entry& place);

}  // namespace kring
