#include "views/markdown/words.hpp"

#include <array>

namespace kring::markdown {
namespace {

constexpr Words dutch{
    .logbook = "Logboek",
    .as_of = "Stand op",
    .domains = "Domeinen",
    .agreements = "Overeenkomsten",
    .drivers = "Drivers",
    .reviews = "Reviews",
    .people = "Mensen",
    .nobody_holds_it = "niemand; de delegator is verantwoordelijk",
    .subdomains = "Subdomeinen",
    .within = "Binnen",
    .overlaps = "Overlapt met",
    .purpose = "Bestaansreden",
    .key_responsibilities = "Kernverantwoordelijkheden",
    .customers_and_deliverables = "Klanten en resultaten",
    .dependencies = "Afhankelijkheden",
    .external_constraints = "Kaders van buiten",
    .key_challenges = "Belangrijkste uitdagingen",
    .key_resources = "Middelen",
    .delegator_responsibilities = "Verantwoordelijkheden van de delegator",
    .competencies = "Competenties",
    .key_metrics = "Meetwaarden",
    .evaluation_schedule = "Evaluatie",
    .standard = "algemeen",
    .negotiable = "bespreekbaar",
    .next_design_review = "Volgende review van het ontwerp",
    .every_months = "Daarna om de zoveel maanden",
    .domain = "Domein",
    .stage = "Stand",
    .why = "Waarom",
    .who_does_what = "Wie doet wat",
    .decided_by = "Besloten door",
    .not_heard = "Nog niet aan de beurt geweest",
    .decided_on = "Besloten op",
    .affects = "Raakt",
    .only_us = "alleen ons",
    .intended_outcome = "Beoogde uitkomst",
    .deliverables = "Resultaten",
    .criteria = "Evaluatiecriteria",
    .no_criteria = "Geen criteria, omdat",
    .next_review = "Volgende review",
    .versions = "Versies",
    .version = "Versie",
    .changed_because = "Veranderd omdat",
    .concerns = "Zorgpunten",
    .watch_for = "let op",
    .came_true = "uitgekomen",
    .story = "Verhaal",
    .ended_because = "Reden van het einde",
    .discovered_by = "Opgemerkt door",
    .requirement = "Behoefte",
    .outcome = "Uitkomst",
    .started_by = "Begonnen door",
    .voices = "Wat mensen zeiden",
    .helped = "hielp",
    .better = "kan beter",
    .reason_to_drop = "reden om te laten vallen",
    .agreement = "Overeenkomst",
    .driver = "Driver",
    .premises = "Premissen",
    .yes = "ja",
    .no = "nee",
    .partly = "deels",
    .proposals = "Voorstellen",
    .authors = "Auteurs",
    .revisions = "Herzieningen",
    .revision = "Herziening",
    .in_revision = "herziening",
    .situation = "Situatie",
    .effect = "Effect",
    .relevance = "Belang",
    .anticipated_impact = "Verwacht gevolg",
    .to_be_watched = "Blijft in de gaten",
};

constexpr Words english{
    .logbook = "Logbook",
    .as_of = "As of",
    .domains = "Domains",
    .agreements = "Agreements",
    .drivers = "Drivers",
    .reviews = "Reviews",
    .people = "People",
    .nobody_holds_it = "nobody; its delegator accounts for it",
    .subdomains = "Subdomains",
    .within = "Within",
    .overlaps = "Overlaps with",
    .purpose = "Purpose",
    .key_responsibilities = "Key responsibilities",
    .customers_and_deliverables = "Customers and deliverables",
    .dependencies = "Dependencies",
    .external_constraints = "External constraints",
    .key_challenges = "Key challenges",
    .key_resources = "Key resources",
    .delegator_responsibilities = "Responsibilities of the delegator",
    .competencies = "Competencies",
    .key_metrics = "Key metrics",
    .evaluation_schedule = "Evaluation",
    .standard = "standard",
    .negotiable = "negotiable",
    .next_design_review = "Next design review",
    .every_months = "Then every so many months",
    .domain = "Domain",
    .stage = "Stage",
    .why = "Why",
    .who_does_what = "Who does what",
    .decided_by = "Decided by",
    .not_heard = "Had not had their turn",
    .decided_on = "Decided on",
    .affects = "Affects",
    .only_us = "only us",
    .intended_outcome = "Intended outcome",
    .deliverables = "Deliverables",
    .criteria = "Evaluation criteria",
    .no_criteria = "No criteria, because",
    .next_review = "Next review",
    .versions = "Versions",
    .version = "Version",
    .changed_because = "Changed because",
    .concerns = "Concerns",
    .watch_for = "watch for",
    .came_true = "came true",
    .story = "Story",
    .ended_because = "Why it ended",
    .discovered_by = "Discovered by",
    .requirement = "Requirement",
    .outcome = "Outcome",
    .started_by = "Started by",
    .voices = "What people said",
    .helped = "helped",
    .better = "could be better",
    .reason_to_drop = "reason to drop it",
    .agreement = "Agreement",
    .driver = "Driver",
    .premises = "Premises",
    .yes = "yes",
    .no = "no",
    .partly = "partly",
    .proposals = "Proposals",
    .authors = "Authors",
    .revisions = "Revisions",
    .revision = "Revision",
    .in_revision = "revision",
    .situation = "Situation",
    .effect = "Effect",
    .relevance = "Relevance",
    .anticipated_impact = "Anticipated impact",
    .to_be_watched = "To be watched",
};

/// One word in both languages.
struct Both {
    std::string_view nl, en;
};

/// The word for the enumerator that stands at the same place as it does in its enum.
template <std::size_t Count, class Enum>
std::string_view word(const std::array<Both, Count>& words, Enum value, Language language) {
    const Both& both = words.at(static_cast<std::size_t>(value));
    return language == Language::nl ? both.nl : both.en;
}

constexpr std::array<Both, 22> moments{
    {{"Driver beschreven", "Driver described"},
     {"Driver doorgegeven", "Driver passed on"},
     {"Driver bevestigd", "Driver confirmed"},
     {"Behoefte bepaald", "Requirement determined"},
     {"Voorstel geschreven", "Proposal written"},
     {"Voorstel herzien", "Proposal revised"},
     {"Consentbesluitvorming begonnen", "Consent process begun"},
     {"Voorstel verhelderd", "Proposal clarified"},
     {"Stappen overgeslagen", "Steps skipped"},
     {"Antwoorden onthuld", "Answers revealed"},
     {"Argument getoetst", "Argument tested"},
     {"Amendement overeengekomen", "Amendment agreed"},
     {"Voorstel geamendeerd", "Proposal amended"},
     {"Consentbesluitvorming beëindigd", "Consent process ended"},
     {"Overeenkomst gesloten", "Agreement made"},
     {"Overeenkomst aangepast", "Agreement evolved"},
     {"Zorgpunt bewaard", "Concern kept"},
     {"Review begonnen", "Review begun"},
     {"Review uitgesteld", "Review postponed"},
     {"Review afgerond", "Review ended"},
     {"Overeenkomst losgelaten", "Agreement dropped"},
     {"Overeenkomst verlopen", "Agreement expired"}}};

constexpr std::array<Both, 3> agreement_stages{
    {{"van kracht", "in force"}, {"losgelaten", "dropped"}, {"verlopen", "expired"}}};

constexpr std::array<Both, 4> domain_stages{{{"ontwerp", "draft"},
                                             {"aangeboden", "offered"},
                                             {"actief", "active"},
                                             {"opgeheven", "dissolved"}}};

constexpr std::array<Both, 10> driver_stages{{{"in de inbox", "in the inbox"},
                                              {"bevestigd", "confirmed"},
                                              {"op de backlog", "prioritized"},
                                              {"in behandeling", "taken up"},
                                              {"behoefte vastgesteld", "requirement accepted"},
                                              {"besloten", "decided"},
                                              {"uitgevoerd", "acted on"},
                                              {"in review", "under review"},
                                              {"afgesloten", "closed"},
                                              {"terzijde gelegd", "discarded"}}};

constexpr std::array<Both, 3> outcomes{
    {{"behouden", "keep"}, {"aanpassen", "evolve"}, {"laten vallen", "drop"}}};

constexpr std::array<Both, 11> argument_stages{{{"naar voren gebracht", "raised"},
                                                {"toegelicht", "presented"},
                                                {"wordt getoetst", "being checked"},
                                                {"wordt onderzocht", "being investigated"},
                                                {"wordt verwerkt", "being integrated"},
                                                {"geparkeerd", "parked"},
                                                {"is een bezwaar", "qualified as an objection"},
                                                {"is geen bezwaar", "did not qualify"},
                                                {"houdt stand", "sound"},
                                                {"houdt geen stand", "not sound"},
                                                {"ingetrokken", "withdrawn"}}};

constexpr std::array<Both, 4> stances{
    {{"geen bezwaar", "no objection"},
     {"zorgpunt", "concern"},
     {"mogelijk bezwaar", "possible objection"},
     {"het klopt niet, of niet helemaal", "it does not hold, or not wholly"}}};
constexpr Both it_holds{"het klopt", "it holds"};

constexpr std::array<Both, 7> proposal_stages{{{"concept", "draft"},
                                               {"gedeeld", "shared"},
                                               {"in besluitvorming", "in decision"},
                                               {"overeengekomen", "agreed"},
                                               {"ingetrokken", "withdrawn"},
                                               {"vervangen", "superseded"},
                                               {"beëindigd", "ended"}}};

constexpr std::array<Both, 4> subjects{{{"driver", "driver"},
                                        {"voorstel", "proposal"},
                                        {"argument", "argument"},
                                        {"amendement", "amendment"}}};

}  // namespace

const Words& words_in(Language language) { return language == Language::nl ? dutch : english; }

std::string_view name_of(MomentKind kind, Language language) {
    return word(moments, kind, language);
}
std::string_view name_of(AgreementStage stage, Language language) {
    return word(agreement_stages, stage, language);
}
std::string_view name_of(DomainStage stage, Language language) {
    return word(domain_stages, stage, language);
}
std::string_view name_of(DriverStage stage, Language language) {
    return word(driver_stages, stage, language);
}
std::string_view name_of(ReviewOutcome outcome, Language language) {
    return word(outcomes, outcome, language);
}
std::string_view name_of(ArgumentStage stage, Language language) {
    return word(argument_stages, stage, language);
}
std::string_view name_of(ProposalStage stage, Language language) {
    return word(proposal_stages, stage, language);
}
std::string_view name_of(Subject subject, Language language) {
    return word(subjects, subject, language);
}
std::string_view name_of(Stance stance, Subject subject, Language language) {
    if (subject == Subject::argument && stance == Stance::none)
        return language == Language::nl ? it_holds.nl : it_holds.en;
    return word(stances, stance, language);
}

}  // namespace kring::markdown
