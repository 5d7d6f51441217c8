#pragma once

#include <gtest/gtest.h>

#include "kernel/decide.hpp"

namespace kring {

/// Nine in the morning of a day.
inline Instant on(std::string_view day) {
    return {start_of(parse_date(day).value()).milliseconds + 9 * 3'600'000};
}

/// The day on which everything happens unless a test says otherwise.
inline const Instant today = on("2027-03-01");

inline void fold(Organization& organization, const Facts& facts, const Context& context) {
    for (const Fact& fact : facts)
        evolve(organization, {organization.position + 1, context.now, context.actor, fact});
}

/// The member does it; the test fails at once if it is refused. Gives what followed.
inline Facts act(Organization& organization, MemberId actor, const Command& command,
                 Instant now = today) {
    const Context context{actor, now};
    auto facts = decide(organization, command, context);
    if (!facts) {
        ADD_FAILURE() << "refused: " << facts.error().name << " " << facts.error().where;
        return {};
    }
    fold(organization, *facts, context);
    return *facts;
}

/// Why the member may not do it; the test fails if they may.
inline Error refusal(const Organization& organization, MemberId actor, const Command& command,
                     Instant now = today) {
    auto facts = decide(organization, command, {actor, now});
    if (facts) {
        ADD_FAILURE() << "was not refused";
        return {Kind::unavailable, "nothing.was_refused"};
    }
    return facts.error();
}

template <class F>
const F* find_fact(const Facts& facts) {
    for (const Fact& fact : facts)
        if (const F* found = std::get_if<F>(&fact)) return found;
    return nullptr;
}

inline Organization founded(DriverModel model = DriverModel::driver_and_requirement,
                            OverallDelegator overall = OverallDelegator::everyone) {
    Organization organization;
    act(organization, founder, FoundOrganization{"Cherry Yard", Language::en, model, overall});
    return organization;
}

/// Somebody new, invited by the founder, who has joined.
inline MemberId joined(Organization& organization) {
    act(organization, founder, InviteMember{});
    const MemberId member = organization.members.last();
    act(organization, member, JoinOrganization{});
    return member;
}

/// A description that has its minimum set and nothing else.
inline DomainDescription minimum_description() {
    DomainDescription description;
    description.purpose =
        Purpose{"Four in ten calls come at night.", "Callers wait 14 hours.", std::nullopt,
                "We need calls answered the same day.", "Callers stay."};
    description.key_responsibilities = {{"We need every call answered."}};
    description.customers_and_deliverables = {{.customer = "Callers", .deliverable = "An answer"}};
    description.delegator_responsibilities = {{"We need a telephone."}};
    description.evaluation_schedule.next_design_review = parse_date("2027-06-01");
    return description;
}

/// An active domain that these people have accepted, inside the overall domain.
inline DomainId domain_of(Organization& organization, const std::vector<MemberId>& people,
                          DomainKind kind = DomainKind::circle, DomainId parent = overall_domain) {
    const MemberId creator = founder;
    act(organization, creator,
        CreateDomain{parent, "Calls", kind, std::nullopt, minimum_description()});
    const DomainId domain = organization.domains.last();
    if (people.empty()) return domain;
    act(organization, creator, OfferDomain{domain, people});
    for (const MemberId person : people) act(organization, person, AcceptDomain{domain});
    return domain;
}

inline DriverText driver_text() {
    DriverText text;
    text.title = "Calls at night";
    text.situation = "Four in ten calls come after six o'clock; they are read the next morning.";
    text.effect = "Callers wait 14 hours; three have left.";
    text.need = "We need a way to notice urgent calls the same evening.";
    text.impact = "Callers with a broken line stay.";
    return text;
}

/// A driver that the member sensed and passed on to the inbox of a domain.
inline DriverId driver_in(Organization& organization, DomainId domain, MemberId member,
                          const DriverText& text = driver_text()) {
    act(organization, member, NoteTension{"Another angry call.", std::nullopt});
    const TensionId tension = organization.tensions.last();
    act(organization, member, DescribeSituation{tension, text});
    act(organization, member,
        QualifyTension{tension, IsDriver::yes, {Benefit::avoided_harm}, std::nullopt});
    act(organization, member, AssignTension{tension, WhoseDomain::pass_on, domain, std::nullopt});
    return organization.drivers.last();
}

/// The same, confirmed and at the end of the domain's backlog.
inline DriverId prioritized_driver(Organization& organization, DomainId domain, MemberId member,
                                   MemberId body, const DriverText& text = driver_text()) {
    const DriverId driver = driver_in(organization, domain, member, text);
    act(organization, body, ConfirmDriver{driver});
    act(organization, body, PrioritizeDriver{driver, 0, std::nullopt, std::nullopt});
    return driver;
}

}  // namespace kring
