#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "base/instant.hpp"
#include "kernel/ids.hpp"

namespace kring {

// The eleven aspects of a domain description: method 2.4. The `links` of an entry are addresses:
// see check_link().

/// Aspect 1: the primary driver and the main requirement, two or three sentences.
struct Purpose {
    std::string situation, effect;
    std::optional<std::string> relevance;
    std::string requirement, anticipated_impact;
    friend bool operator==(const Purpose&, const Purpose&) = default;
};
BOOST_DESCRIBE_STRUCT(Purpose, (), (situation, effect, relevance, requirement, anticipated_impact))

/// Why an entry is there, in the words of a driver. It was one text once, which now is its
/// situation: older logbooks have it so.
struct EntryDriver {
    std::string situation;
    std::optional<std::string> effect, relevance;
    static constexpr auto once_text = &EntryDriver::situation;
    friend bool operator==(const EntryDriver&, const EntryDriver&) = default;
};
BOOST_DESCRIBE_STRUCT(EntryDriver, (), (situation, effect, relevance))

/// Aspects 2 and 8: a responsibility, written as a requirement and not as a task.
struct Responsibility {
    std::string requirement;
    std::optional<std::string> anticipated_impact;
    std::optional<EntryDriver> driver;
    std::vector<std::string> links;
    friend bool operator==(const Responsibility&, const Responsibility&) = default;
};
BOOST_DESCRIBE_STRUCT(Responsibility, (), (requirement, anticipated_impact, driver, links))

/// Aspect 3. The customer may be a domain of the organization, a group outside it, or its users.
struct CustomerDeliverable {
    std::string customer;
    std::optional<DomainId> customer_domain;
    std::string deliverable;
    std::optional<std::string> requirement;
    std::vector<std::string> links;
    friend bool operator==(const CustomerDeliverable&, const CustomerDeliverable&) = default;
};
BOOST_DESCRIBE_STRUCT(CustomerDeliverable, (),
                      (customer, customer_domain, deliverable, requirement, links))

/// Aspect 4. A provider that is a domain says the same in its aspect 3; with one outside the
/// organization there is a contract, among the links.
struct Dependency {
    std::string provider;
    std::optional<DomainId> provider_domain;
    std::string deliverable;
    std::optional<std::string> requirement, expectations;
    std::vector<std::string> links;
    friend bool operator==(const Dependency&, const Dependency&) = default;
};
BOOST_DESCRIBE_STRUCT(Dependency, (),
                      (provider, provider_domain, deliverable, requirement, expectations, links))

/// Aspect 5. What a standard constraint is shared by is among its links.
struct ExternalConstraint {
    std::string constraint;
    std::optional<std::string> why;
    bool standard = false;  ///< holds for several domains
    bool negotiable = false;
    std::vector<std::string> links;
    friend bool operator==(const ExternalConstraint&, const ExternalConstraint&) = default;
};
BOOST_DESCRIBE_STRUCT(ExternalConstraint, (), (constraint, why, standard, negotiable, links))

/// Aspect 6.
struct KeyChallenge {
    std::string situation;
    std::optional<std::string> effect;
    std::vector<std::string> links;
    friend bool operator==(const KeyChallenge&, const KeyChallenge&) = default;
};
BOOST_DESCRIBE_STRUCT(KeyChallenge, (), (situation, effect, links))

/// Aspect 7.
struct KeyResource {
    std::string resource;
    std::optional<std::string> quantity;
    std::vector<std::string> links;
    friend bool operator==(const KeyResource&, const KeyResource&) = default;
};
BOOST_DESCRIBE_STRUCT(KeyResource, (), (resource, quantity, links))

/// Aspect 9.
struct Competency {
    std::string competency;
    std::optional<std::string> level, why;
    std::vector<std::string> links;
    friend bool operator==(const Competency&, const Competency&) = default;
};
BOOST_DESCRIBE_STRUCT(Competency, (), (competency, level, why, links))

/// Aspect 10: what 2.24 asks of a metric, in words.
struct KeyMetric {
    std::string metric;
    std::optional<std::string> purpose;     ///< the requirement it serves
    std::optional<std::string> monitoring;  ///< how, how often and by whom
    std::optional<std::string> threshold;   ///< from where on something is done, and what
    std::vector<std::string> links;
    friend bool operator==(const KeyMetric&, const KeyMetric&) = default;
};
BOOST_DESCRIBE_STRUCT(KeyMetric, (), (metric, purpose, monitoring, threshold, links))

/// Aspect 11. `next_design_review` belongs to the minimum set: an early date is advised.
struct EvaluationSchedule {
    std::optional<std::int32_t> every_months;
    std::optional<std::string> activity, duration, participants, criteria;
    std::optional<Date> next_design_review;
    friend bool operator==(const EvaluationSchedule&, const EvaluationSchedule&) = default;
};
BOOST_DESCRIBE_STRUCT(EvaluationSchedule, (),
                      (every_months, activity, duration, participants, criteria,
                       next_design_review))

struct DomainDescription {
    std::optional<Purpose> purpose;
    std::vector<Responsibility> key_responsibilities;
    std::vector<CustomerDeliverable> customers_and_deliverables;
    std::vector<Dependency> dependencies;
    std::vector<ExternalConstraint> external_constraints;
    std::vector<KeyChallenge> key_challenges;
    std::vector<KeyResource> key_resources;
    std::vector<Responsibility> delegator_responsibilities;
    std::vector<Competency> competencies;
    std::vector<KeyMetric> key_metrics;
    EvaluationSchedule evaluation_schedule;
    friend bool operator==(const DomainDescription&, const DomainDescription&) = default;
};
BOOST_DESCRIBE_STRUCT(DomainDescription, (),
                      (purpose, key_responsibilities, customers_and_deliverables, dependencies,
                       external_constraints, key_challenges, key_resources,
                       delegator_responsibilities, competencies, key_metrics, evaluation_schedule))

/// The aspects of the minimum set that are still empty, by field name; empty if it is complete.
[[nodiscard]] std::vector<std::string> missing_from_minimum_set(const DomainDescription&);

}  // namespace kring
