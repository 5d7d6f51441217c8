#pragma once

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

#include "kernel/agreement/entries.hpp"
#include "kernel/backlog/entries.hpp"
#include "kernel/consent/entries.hpp"
#include "kernel/domain/entries.hpp"
#include "kernel/driver/entries.hpp"
#include "kernel/member/entries.hpp"
#include "kernel/organization/entries.hpp"
#include "kernel/proposal/entries.hpp"
#include "kernel/tension/entries.hpp"

namespace kring {

/// An entry whose content is withheld from this copy of the logbook; it still has its place.
struct Withheld {
    static constexpr std::string_view kind = "withheld";
};
BOOST_DESCRIBE_STRUCT(Withheld, (), ())

/// Every fact a logbook can hold. New facts are added; none is ever changed in meaning.
using AnyFact = std::variant<
    OrganizationFounded, OrganizationChanged, DriverModelChanged, MemberInvited, MemberJoined,
    MemberLeft, DomainCreated, DomainDescribed, DomainOffered, DomainAccepted, DomainDeclined,
    DomainHandedBack, DomainOverlapRecorded, DomainOverlapEnded, DomainImported, TensionNoted,
    TensionInvestigated, SituationDescribed, TensionQualified, TensionSettled, DriverDescribed,
    DriverClarified, DriverConfirmed, DriverPassedOn, DriverDiscarded, DriverQuestioned,
    DriverQuestionAnswered, DriverTakenUp, RequirementDetermined, RequirementAccepted, RouteChosen,
    DriverDecided, DriverActedOn, DriverReviewed, DomainInformed, BacklogItemAdded,
    BacklogItemRanked, BacklogItemClosed, FollowUpPromised, FollowUpFulfilled, FollowUpReturned,
    ProposalDrafted, ProposalRevised, ProposalShared, ProposalWithdrawn, ConsentStarted,
    ParticipantJoined, StepEntered, StepExtended, FacilitatorChanged, QuestionAsked,
    QuestionAnswered, ProposalUnderstood, BriefResponseGiven, StanceGiven, AbsenceCounted,
    CheckRevealed, ArgumentChosen, ArgumentPresented, ArgumentCheckOpened, ArgumentRefined,
    ArgumentReframed, ArgumentConcluded, ArgumentParked, ArgumentTakenUp, ArgumentAdopted,
    ArgumentJoinAsked, ArgumentJoined, ArgumentJoinDeclined, ArgumentLeft, AmendmentSuggested,
    AmendmentCheckOpened, AmendmentDropped, AmendmentAgreed, ConcernRecorded, ProcessHeld,
    ProcessResumed, ProcessEnded, AgreementMade, AgreementEvolved, AgreementKept, AgreementDropped,
    AgreementExpired, ReviewDateMoved, ReviewStarted, ReviewAnswered, ReviewConcluded, ReviewEnded,
    ObjectionToAgreementRaised, Withheld>;

/// One of them. A type of its own so that copying and destroying this large choice is compiled once
/// (entry.cpp) and not in every file that handles facts.
struct Fact : AnyFact {
    using Alternatives = AnyFact;

    Fact();
    template <class Held>
    requires(!std::same_as<std::remove_cvref_t<Held>, Fact>)
        // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): the requirement sees to it
        Fact(Held&& held)
        : AnyFact(std::forward<Held>(held)) {}
    Fact(const Fact&);
    Fact(Fact&&) noexcept;
    Fact& operator=(const Fact&);
    Fact& operator=(Fact&&) noexcept;
    ~Fact();
};

using Facts = std::vector<Fact>;

/// One fact in its place: who caused it (none: the clock) and when.
struct Entry {
    std::uint64_t position = 0;
    Instant at;
    MemberId by;
    Fact fact;
};

}  // namespace kring
