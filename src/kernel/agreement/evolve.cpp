#include "kernel/agreement/evolve.hpp"

#include <algorithm>

#include "kernel/consent/earlier.hpp"

namespace kring {
namespace {

bool rules_absence(const Agreement& agreement) {
    return agreement.stage == AgreementStage::active &&
           agreement.current().content.absence_rule.has_value();
}

/// From today on silence counts as this agreement says; or, if it no longer does, as the one before
/// it that is still in force (P-CONSENT-11).
void apply_absence_rule(Organization& organization, AgreementId id) {
    const Agreement& agreement = *organization.agreements.find(id);
    const Domain& domain = *organization.domains.find(agreement.domain);
    const bool rules = rules_absence(agreement);
    if (rules == (domain.absence_agreement == id)) return;
    if (!rules && domain.absence_agreement != id) return;
    const auto& all = domain.agreements;
    const auto before = std::find_if(all.rbegin(), all.rend(), [&](AgreementId other) {
        return rules_absence(*organization.agreements.find(other));
    });
    const AgreementId ruling = rules ? id : before == all.rend() ? AgreementId{} : *before;
    organization.domains.change(agreement.domain,
                                [&](Domain& changed) { changed.absence_agreement = ruling; });
}

std::vector<Concern> concerns_of(const Organization& organization, ProcessId process) {
    return concerns_about(
        organization, *organization.proposals.find(organization.processes.find(process)->proposal));
}

void begin_period(Agreement& agreement, Date review_on, const Entry& place) {
    agreement.review_on = review_on;
    agreement.reviewed_or_made = date_of(place.at);
    agreement.interval_days = std::max(1, review_on - agreement.reviewed_or_made);
    agreement.earlier_moves = static_cast<std::int32_t>(agreement.review_moves.size());
    agreement.changed_at = place.at;
}

void end(Organization& organization, AgreementId id, AgreementStage stage,
         std::optional<std::string> why, const Entry& place) {
    organization.agreements.change(id, [&](Agreement& agreement) {
        agreement.stage = stage;
        agreement.dropped_because = std::move(why);
        agreement.changed_at = place.at;
    });
    apply_absence_rule(organization, id);
}

/// What one of them has seen happen has happened, in this review or one before (P-EMP-5).
bool came_true(const Organization& organization, const Agreement& agreement, std::int32_t concern) {
    const auto saw = [&](const ReviewVoice& voice) {
        return std::any_of(voice.concerns.begin(), voice.concerns.end(),
                           [&](const ConcernLookedAt& looked_at) {
                               return looked_at.concern == concern && looked_at.came_true;
                           });
    };
    return std::any_of(agreement.reviews.begin(), agreement.reviews.end(), [&](ReviewId id) {
        const auto& voices = organization.reviews.find(id)->voices;
        return std::any_of(voices.begin(), voices.end(), saw);
    });
}

}  // namespace

void evolve(Organization& organization, const AgreementMade& fact, const Entry& place) {
    Agreement agreement;
    agreement.id = fact.agreement;
    agreement.domain = fact.domain;
    agreement.driver = fact.driver;
    agreement.requirement = fact.requirement;
    agreement.versions.push_back({1,
                                  fact.content,
                                  fact.proposal,
                                  fact.process,
                                  fact.decided_by,
                                  place.at,
                                  fact.driver_summary,
                                  {}});
    agreement.concerns = concerns_of(organization, fact.process);
    begin_period(agreement, fact.review_on, place);
    organization.agreements.put(fact.agreement, std::move(agreement));
    organization.domains.change(
        fact.domain, [&](Domain& domain) { domain.agreements.push_back(fact.agreement); });
    organization.processes.change(
        fact.process, [&](ConsentProcess& process) { process.agreement = fact.agreement; });
    organization.proposals.change(fact.proposal,
                                  [&](Proposal& proposal) { proposal.agreement = fact.agreement; });
    if (fact.driver)
        organization.drivers.change(fact.driver, [&](Driver& driver) {
            driver.agreements.push_back(fact.agreement);
            // Passed on meanwhile, it still waits for those it came to (P-ACC-5).
            if (driver.stage != DriverStage::in_inbox) driver.stage = DriverStage::decided;
        });
    apply_absence_rule(organization, fact.agreement);
}

void evolve(Organization& organization, const AgreementEvolved& fact, const Entry& place) {
    organization.agreements.change(fact.agreement, [&](Agreement& agreement) {
        agreement.versions.push_back({fact.version, fact.content, fact.proposal, fact.process,
                                      fact.decided_by, place.at, fact.driver_summary,
                                      fact.changed_because});
        for (Concern& concern : concerns_of(organization, fact.process))
            agreement.concerns.push_back(std::move(concern));
        begin_period(agreement, fact.review_on, place);
    });
    organization.processes.change(
        fact.process, [&](ConsentProcess& process) { process.agreement = fact.agreement; });
    organization.proposals.change(fact.proposal,
                                  [&](Proposal& proposal) { proposal.agreement = fact.agreement; });
    apply_absence_rule(organization, fact.agreement);
}

void evolve(Organization& organization, const AgreementKept& fact, const Entry& place) {
    organization.agreements.change(fact.agreement, [&](Agreement& agreement) {
        for (Concern& concern : concerns_of(organization, fact.process))
            agreement.concerns.push_back(std::move(concern));
        if (fact.expires_on) agreement.versions.back().content.expires_on = fact.expires_on;
        begin_period(agreement, fact.review_on, place);
    });
    organization.processes.change(
        fact.process, [&](ConsentProcess& process) { process.agreement = fact.agreement; });
}

void evolve(Organization& organization, const AgreementDropped& fact, const Entry& place) {
    end(organization, fact.agreement, AgreementStage::dropped, fact.reason, place);
}

void evolve(Organization& organization, const AgreementExpired& fact, const Entry& place) {
    end(organization, fact.agreement, AgreementStage::expired, std::nullopt, place);
}

void evolve(Organization& organization, const ReviewDateMoved& fact, const Entry& place) {
    organization.agreements.change(fact.agreement, [&](Agreement& agreement) {
        agreement.review_moves.push_back(
            {agreement.review_on, fact.review_on, fact.reason, place.by, place.at});
        agreement.review_on = fact.review_on;
        agreement.changed_at = place.at;
    });
}

void evolve(Organization& organization, const ReviewStarted& fact, const Entry& place) {
    Review review;
    review.id = fact.review;
    review.agreement = fact.agreement;
    review.started_by = place.by;
    review.started_at = place.at;
    review.early_because = fact.early_because;
    organization.agreements.change(fact.agreement, [&](Agreement& agreement) {
        review.version = agreement.current().number;
        agreement.review = fact.review;
        agreement.reviews.push_back(fact.review);
        agreement.changed_at = place.at;
    });
    organization.reviews.put(fact.review, std::move(review));
}

void evolve(Organization& organization, const ReviewAnswered& fact, const Entry& place) {
    std::vector<ConcernLookedAt> looked_at = fact.concerns;
    organization.reviews.change(fact.review, [&](Review& review) {
        for (const ReviewVoice& earlier : review.voices)
            if (earlier.member == place.by)
                looked_at.insert(looked_at.end(), earlier.concerns.begin(), earlier.concerns.end());
        std::erase_if(review.voices,
                      [&](const ReviewVoice& earlier) { return earlier.member == place.by; });
        review.voices.push_back({place.by, fact.criteria, fact.concerns, fact.helped,
                                 fact.reason_to_drop, fact.better, place.at});
    });
    const AgreementId reviewed = organization.reviews.find(fact.review)->agreement;
    organization.agreements.change(reviewed, [&](Agreement& agreement) {
        for (const ConcernLookedAt& one : looked_at)
            agreement.concerns.at(static_cast<std::size_t>(one.concern)).came_true =
                came_true(organization, agreement, one.concern);
    });
}

void evolve(Organization& organization, const ReviewConcluded& fact, const Entry&) {
    organization.reviews.change(fact.review, [&](Review& review) {
        review.outcome = fact.outcome;
        review.proposal = fact.proposal;
    });
}

void evolve(Organization& organization, const ReviewEnded& fact, const Entry& place) {
    organization.reviews.change(fact.review, [&](Review& review) {
        review.open = false;
        review.ended_at = place.at;
    });
    organization.agreements.change(organization.reviews.find(fact.review)->agreement,
                                   [&](Agreement& agreement) {
                                       if (agreement.review == fact.review) agreement.review = {};
                                   });
}

void evolve(Organization& organization, const ObjectionToAgreementRaised& fact, const Entry&) {
    organization.agreements.change(
        fact.agreement, [&](Agreement& agreement) { agreement.objection_process = fact.process; });
}

}  // namespace kring
