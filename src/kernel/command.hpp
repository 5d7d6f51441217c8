#pragma once

#include <variant>

#include "kernel/agreement/commands.hpp"
#include "kernel/backlog/commands.hpp"
#include "kernel/consent/commands.hpp"
#include "kernel/domain/commands.hpp"
#include "kernel/driver/commands.hpp"
#include "kernel/member/commands.hpp"
#include "kernel/organization/commands.hpp"
#include "kernel/proposal/commands.hpp"
#include "kernel/tension/commands.hpp"

namespace kring {

/// Everything that can be asked of an organization.
using Command = std::variant<
    FoundOrganization, ChangeOrganization, PassTime, InviteMember, JoinOrganization, EndMembership,
    CreateDomain, DescribeDomain, KeepDesign, OfferDomain, AcceptDomain, DeclineDomain,
    HandBackDomain, RecordOverlap, EndOverlap, ImportStructure, NoteTension, InvestigateTension,
    DissolveTension, DescribeSituation, QualifyTension, AssignTension, ClarifyDriver, ConfirmDriver,
    PassOnDriver, DiscardDriver, AskAboutDriver, AnswerAboutDriver, TakeUpDriver,
    DetermineRequirement, ChooseRoute, DecideDriver, ActOnDriver, ReviewDriver, PrioritizeDriver,
    RankBacklogItem, DropBacklogItem, FulfilFollowUp, DraftProposal, ReviseProposal, ShareProposal,
    WithdrawProposal, StartConsent, EnterStep, ExtendStep, ChangeFacilitator, AskQuestion,
    AnswerQuestion, ClarifyProposal, ClarifyDriverText, TakePart, LetGoOfDriver, SayUnderstood,
    GiveBriefResponse, GiveStance, CloseCheck, ChooseArgument, PresentArgument, OpenArgumentCheck,
    RefineArgument, ReframeArgument, DropArgument, WithdrawArgument, AdoptArgument,
    AskToJoinArgument, AnswerJoinRequest, ParkArgument, TakeUpArgument, SuggestAmendment,
    OpenAmendmentCheck, DropAmendment, RecordConcern, HoldProcess, ResumeProcess, AbandonProcess,
    StartReview, AnswerReview, ConcludeReview, MoveReviewDate, RaiseObjectionToAgreement>;

}  // namespace kring
