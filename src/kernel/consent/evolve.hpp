#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

// Folding of the consent process's entries. The course of a process:
//   evolve_process.cpp    start, steps, questions, responses, concerns, holding and ending
//   evolve_argument.cpp   checks, and the test of an argument (3.6)
//   evolve_authors.cpp    who answers for an argument
//   evolve_amendment.cpp  the meeting of an objection (3.7)

void evolve(Organization&, const ConsentStarted&, const Entry& place);
void evolve(Organization&, const ParticipantJoined&, const Entry& place);
void evolve(Organization&, const StepEntered&, const Entry& place);
void evolve(Organization&, const StepExtended&, const Entry& place);
void evolve(Organization&, const FacilitatorChanged&, const Entry& place);
void evolve(Organization&, const QuestionAsked&, const Entry& place);
void evolve(Organization&, const QuestionAnswered&, const Entry& place);
void evolve(Organization&, const ProposalUnderstood&, const Entry& place);
void evolve(Organization&, const BriefResponseGiven&, const Entry& place);
void evolve(Organization&, const ConcernRecorded&, const Entry& place);
void evolve(Organization&, const ProcessHeld&, const Entry& place);
void evolve(Organization&, const ProcessResumed&, const Entry& place);
void evolve(Organization&, const ProcessEnded&, const Entry& place);

void evolve(Organization&, const StanceGiven&, const Entry& place);
void evolve(Organization&, const AbsenceCounted&, const Entry& place);
void evolve(Organization&, const CheckRevealed&, const Entry& place);
void evolve(Organization&, const ArgumentChosen&, const Entry& place);
void evolve(Organization&, const ArgumentPresented&, const Entry& place);
void evolve(Organization&, const ArgumentCheckOpened&, const Entry& place);
void evolve(Organization&, const ArgumentRefined&, const Entry& place);
void evolve(Organization&, const ArgumentReframed&, const Entry& place);
void evolve(Organization&, const ArgumentConcluded&, const Entry& place);
void evolve(Organization&, const ArgumentParked&, const Entry& place);
void evolve(Organization&, const ArgumentTakenUp&, const Entry& place);

void evolve(Organization&, const ArgumentAdopted&, const Entry& place);
void evolve(Organization&, const ArgumentJoinAsked&, const Entry& place);
void evolve(Organization&, const ArgumentJoined&, const Entry& place);
void evolve(Organization&, const ArgumentJoinDeclined&, const Entry& place);
void evolve(Organization&, const ArgumentLeft&, const Entry& place);

void evolve(Organization&, const AmendmentSuggested&, const Entry& place);
void evolve(Organization&, const AmendmentCheckOpened&, const Entry& place);
void evolve(Organization&, const AmendmentDropped&, const Entry& place);
void evolve(Organization&, const AmendmentAgreed&, const Entry& place);

}  // namespace kring
