#pragma once

#include "base/result.hpp"
#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

/// What happened on the way from a driver to the agreement as it stands; where one command brought
/// about several of them, in this order.
enum class MomentKind {
    driver_described,
    driver_passed_on,
    driver_confirmed,
    requirement_determined,
    proposal_drafted,
    proposal_revised,
    consent_started,
    proposal_clarified,
    step_jumped,
    check_revealed,
    argument_tested,
    amendment_agreed,
    proposal_amended,
    consent_ended,
    agreement_made,
    agreement_evolved,
    concern_kept,
    review_started,
    review_moved,
    review_ended,
    agreement_dropped,
    agreement_expired
};
BOOST_DESCRIBE_ENUM(MomentKind, driver_described, driver_passed_on, driver_confirmed,
                    requirement_determined, proposal_drafted, proposal_revised, consent_started,
                    proposal_clarified, step_jumped, check_revealed, argument_tested,
                    amendment_agreed, proposal_amended, consent_ended, agreement_made,
                    agreement_evolved, concern_kept, review_started, review_moved, review_ended,
                    agreement_dropped, agreement_expired)

struct StoryMoment {
    Instant at;
    MomentKind kind = MomentKind::driver_described;
    std::optional<MemberId> by;
    std::string title;  ///< the words it is about
    std::optional<std::string> text;
    std::optional<ProposalId> proposal;
    std::optional<TargetKind> target_kind;  ///< of the proposal
    std::optional<ProcessId> process;
    std::optional<std::int32_t> version;
    std::optional<std::int32_t> revision;
    std::optional<DomainId> domain;        ///< driver_passed_on: to where
    std::optional<Subject> subject;        ///< check_revealed: what was answered
    std::optional<ArgumentId> argument;    ///< within `process`
    std::optional<ArgumentStage> outcome;  ///< argument_tested
    std::optional<ProcessStage> ended_as;  ///< consent_ended
    std::optional<ReviewOutcome> review_outcome;
    std::vector<Answer> answers;      ///< check_revealed
    std::optional<Step> step;         ///< step_jumped: to where
    std::vector<ReviewVoice> voices;  ///< review_ended
    /// consent_started and agreements: the deciders; step_jumped: who had not had their turn;
    /// argument_tested: the authors
    std::vector<MemberId> people;
    std::vector<MemberId> affected;  ///< consent_started: who was asked beside the deciders
};
BOOST_DESCRIBE_STRUCT(StoryMoment, (),
                      (at, kind, by, title, text, proposal, target_kind, process, version, revision,
                       domain, subject, argument, outcome, ended_as, review_outcome, answers, step,
                       voices, people, affected))

struct StoryVersion {
    AgreementVersion version;
    std::optional<ConsentProcess> process;
    Proposal proposal;
};
BOOST_DESCRIBE_STRUCT(StoryVersion, (), (version, process, proposal))

struct StoryView {
    AgreementId agreement;
    std::vector<StoryMoment> moments;  ///< in the order of time
    std::vector<StoryVersion> versions;
};
BOOST_DESCRIBE_STRUCT(StoryView, (), (agreement, moments, versions))

[[nodiscard]] Result<StoryView> story_view(const Organization&, AgreementId, const Reader&);

}  // namespace kring
