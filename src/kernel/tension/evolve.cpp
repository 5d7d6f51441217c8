#include "kernel/tension/evolve.hpp"

namespace kring {

void evolve(Organization& organization, const TensionNoted& fact, const Entry& place) {
    Tension tension;
    tension.id = fact.tension;
    tension.owner = place.by;
    tension.text = fact.text;
    tension.domain_guess = fact.domain_guess;
    tension.noted_at = place.at;
    organization.tensions.put(fact.tension, std::move(tension));
}

void evolve(Organization& organization, const TensionInvestigated& fact, const Entry&) {
    organization.tensions.change(fact.tension, [&](Tension& tension) {
        tension.notes.push_back(fact.note);
        if (tension.stage == TensionStage::noticed) tension.stage = TensionStage::understanding;
    });
}

void evolve(Organization& organization, const SituationDescribed& fact, const Entry&) {
    organization.tensions.change(fact.tension, [&](Tension& tension) {
        tension.draft = fact.draft;
        tension.stage = TensionStage::is_it_a_driver;
    });
}

void evolve(Organization& organization, const TensionQualified& fact, const Entry&) {
    organization.tensions.change(fact.tension, [&](Tension& tension) {
        tension.stage = fact.stage;
        tension.benefits = fact.benefits;
        if (fact.stage == TensionStage::not_relevant)
            tension.outcome = fact.reason;
        else if (fact.reason)
            tension.notes.push_back(*fact.reason);
    });
}

void evolve(Organization& organization, const TensionSettled& fact, const Entry&) {
    organization.tensions.change(fact.tension, [&](Tension& tension) {
        tension.stage = fact.stage;
        tension.outcome = fact.outcome;
        tension.driver = fact.driver;
    });
}

}  // namespace kring
