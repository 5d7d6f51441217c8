#pragma once

#include <string_view>

#include "kernel/organization/profile.hpp"
#include "views/story.hpp"

namespace kring::markdown {

/// The words of the export itself, in one language.
struct Words {
    std::string_view logbook, as_of, domains, agreements, drivers, reviews;
    std::string_view people, nobody_holds_it, subdomains, within, overlaps;
    std::string_view purpose, key_responsibilities, customers_and_deliverables, dependencies,
        external_constraints, key_challenges, key_resources, delegator_responsibilities,
        competencies, key_metrics, evaluation_schedule;
    std::string_view standard, negotiable, next_design_review, every_months;
    std::string_view domain, stage, why, who_does_what, decided_by, not_heard, decided_on, affects,
        only_us;
    std::string_view intended_outcome, deliverables, criteria, no_criteria, next_review, versions,
        version;
    std::string_view changed_because, concerns, watch_for, came_true, story, ended_because;
    std::string_view discovered_by, requirement, outcome, started_by, voices, helped, better;
    std::string_view reason_to_drop, agreement, driver, premises, yes, no, partly;
    std::string_view proposals, authors, revisions, revision, in_revision;
    std::string_view situation, effect, relevance, anticipated_impact, to_be_watched;
};

[[nodiscard]] const Words& words_in(Language language);
[[nodiscard]] std::string_view name_of(MomentKind kind, Language language);
[[nodiscard]] std::string_view name_of(AgreementStage stage, Language language);
[[nodiscard]] std::string_view name_of(DomainStage stage, Language language);
[[nodiscard]] std::string_view name_of(DriverStage stage, Language language);
[[nodiscard]] std::string_view name_of(ReviewOutcome outcome, Language language);
[[nodiscard]] std::string_view name_of(ArgumentStage stage, Language language);
[[nodiscard]] std::string_view name_of(ProposalStage stage, Language language);
[[nodiscard]] std::string_view name_of(Subject subject, Language language);
/// Of an argument one says whether it holds, of all else whether there is an objection to it.
[[nodiscard]] std::string_view name_of(Stance stance, Subject subject, Language language);

}  // namespace kring::markdown
