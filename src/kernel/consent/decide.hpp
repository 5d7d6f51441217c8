#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

// steps.cpp: from one step to the next
Result<Facts> decide(const Organization&, const StartConsent&, const Context&);
Result<Facts> decide(const Organization&, const TakePart&, const Context&);
Result<Facts> decide(const Organization&, const EnterStep&, const Context&);

// course.cpp: more time, another facilitator, a pause, the end without a result
Result<Facts> decide(const Organization&, const ExtendStep&, const Context&);
Result<Facts> decide(const Organization&, const ChangeFacilitator&, const Context&);
Result<Facts> decide(const Organization&, const HoldProcess&, const Context&);
Result<Facts> decide(const Organization&, const ResumeProcess&, const Context&);
Result<Facts> decide(const Organization&, const AbandonProcess&, const Context&);

// talk.cpp: understanding, responses, concerns
Result<Facts> decide(const Organization&, const AskQuestion&, const Context&);
Result<Facts> decide(const Organization&, const AnswerQuestion&, const Context&);
Result<Facts> decide(const Organization&, const ClarifyProposal&, const Context&);
Result<Facts> decide(const Organization&, const ClarifyDriverText&, const Context&);
Result<Facts> decide(const Organization&, const LetGoOfDriver&, const Context&);
Result<Facts> decide(const Organization&, const SayUnderstood&, const Context&);
Result<Facts> decide(const Organization&, const GiveBriefResponse&, const Context&);
Result<Facts> decide(const Organization&, const RecordConcern&, const Context&);

// check.cpp: stances, hidden until all are in
Result<Facts> decide(const Organization&, const GiveStance&, const Context&);
Result<Facts> decide(const Organization&, const CloseCheck&, const Context&);

// argument.cpp: testing whether an argument qualifies as an objection (3.6)
Result<Facts> decide(const Organization&, const ChooseArgument&, const Context&);
Result<Facts> decide(const Organization&, const PresentArgument&, const Context&);
Result<Facts> decide(const Organization&, const OpenArgumentCheck&, const Context&);
Result<Facts> decide(const Organization&, const RefineArgument&, const Context&);
Result<Facts> decide(const Organization&, const ReframeArgument&, const Context&);

// authors.cpp: who answers for an argument, and until when
Result<Facts> decide(const Organization&, const DropArgument&, const Context&);
Result<Facts> decide(const Organization&, const WithdrawArgument&, const Context&);
Result<Facts> decide(const Organization&, const AdoptArgument&, const Context&);
Result<Facts> decide(const Organization&, const AskToJoinArgument&, const Context&);
Result<Facts> decide(const Organization&, const AnswerJoinRequest&, const Context&);

// parking.cpp: a possible objection that waits
Result<Facts> decide(const Organization&, const ParkArgument&, const Context&);
Result<Facts> decide(const Organization&, const TakeUpArgument&, const Context&);

// amendment.cpp: resolving an objection (3.7)
Result<Facts> decide(const Organization&, const SuggestAmendment&, const Context&);
Result<Facts> decide(const Organization&, const OpenAmendmentCheck&, const Context&);
Result<Facts> decide(const Organization&, const DropAmendment&, const Context&);

/// Why the process cannot enter `step` now; nothing if it can. For showing what comes next.
[[nodiscard]] std::optional<Error> hindrance(const Organization&, const ConsentProcess&, Step step,
                                             Date today);

/// Why the actor cannot reframe the argument under test on uncertainty; nothing if they can.
[[nodiscard]] std::optional<Error> not_to_reframe(const ConsentProcess&, MemberId actor);
/// Why the facilitator cannot park the argument under test; nothing if they can.
[[nodiscard]] std::optional<Error> not_to_park(const ConsentProcess&);
/// Why the actor cannot have this argument tested again; nothing if they can.
[[nodiscard]] std::optional<Error> not_to_take_up(const ConsentProcess&, const Argument&,
                                                  MemberId actor);

/// Processes on hold whose date has come go on (3.26).
void pass_time_consent(Unfolding& unfolding);

}  // namespace kring
