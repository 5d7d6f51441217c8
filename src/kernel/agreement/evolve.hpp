#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

void evolve(Organization&, const AgreementMade&, const Entry& place);
void evolve(Organization&, const AgreementEvolved&, const Entry& place);
void evolve(Organization&, const AgreementKept&, const Entry& place);
void evolve(Organization&, const AgreementDropped&, const Entry& place);
void evolve(Organization&, const AgreementExpired&, const Entry& place);
void evolve(Organization&, const ReviewDateMoved&, const Entry& place);
void evolve(Organization&, const ReviewStarted&, const Entry& place);
void evolve(Organization&, const ReviewAnswered&, const Entry& place);
void evolve(Organization&, const ReviewConcluded&, const Entry& place);
void evolve(Organization&, const ReviewEnded&, const Entry& place);
void evolve(Organization&, const ObjectionToAgreementRaised&, const Entry& place);

}  // namespace kring
