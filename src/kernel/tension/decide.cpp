#include "kernel/tension/decide.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/backlog/decide.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/driver/words.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

constexpr std::size_t deed_limit = 1000;

bool is_settled(TensionStage stage) {
    return stage == TensionStage::dissolved || stage == TensionStage::not_relevant ||
           stage == TensionStage::handled || stage == TensionStage::became_driver;
}

/// The actor's own tension, still open. That somebody else's exists is theirs to tell (P-TRANS-7).
Result<const Tension*> own_tension(const Organization& organization, TensionId id, MemberId actor) {
    if (auto fine = check_active(organization, actor); !fine) return fine.error();
    const Tension* tension = organization.tensions.find(id);
    if (!tension || tension->owner != actor)
        return Error{Kind::not_found, "tension.not_found", "P-TRANS-7", "/tension"};
    if (is_settled(tension->stage)) return Error{Kind::conflict, "tension.is_settled"};
    return tension;
}

TensionQualified qualified(const QualifyTension& command, TensionStage stage) {
    TensionQualified fact{command.tension, stage, {}, command.reason};
    if (stage == TensionStage::whose_domain) fact.benefits = command.benefits;
    return fact;
}

/// What a helping team brings its delegator is on the backlog at once, at its end (2.9, P-EQUIV-7).
Facts added_by_helper(const Organization& organization, const Context& context, const Facts& facts,
                      DriverId driver) {
    Unfolding unfolding{organization, context};
    for (const Fact& fact : facts) unfolding.happens(fact);
    unfolding.happens(DriverConfirmed{driver});
    unfolding.happens(last_item_for(unfolding.state(), *unfolding.state().drivers.find(driver)));
    return std::move(unfolding).facts();
}

Facts became_driver(const Organization& organization, const Tension& tension, DomainId domain,
                    bool whose_is_this) {
    const DriverId driver = organization.drivers.next();
    const DriverText& text = *tension.draft;
    const auto requirement = text.need ? organization.requirements.next() : RequirementId{};
    return {TensionSettled{tension.id, TensionStage::became_driver, std::nullopt, driver},
            DriverDescribed{driver, domain, text, tension.benefits, requirement, whose_is_this}};
}

Result<DomainId> receiving_domain(const Organization& organization, const AssignTension& command) {
    if (!command.domain) return Error{Kind::refused, "tension.domain_missing", "3.1", "/domain"};
    const auto domain = find_domain(organization, *command.domain);
    if (!domain) return domain.error();
    if ((*domain)->stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    return *command.domain;
}

/// Where a tension goes that nobody knows the domain of: where its owner thinks, else to what lies
/// around all that they hold (3.1).
DomainId guessed_domain(const Organization& organization, const Tension& tension) {
    const Domain* guess = organization.domains.find(tension.domain_guess);
    if (guess && guess->stage != DomainStage::dissolved) return guess->id;
    std::vector<DomainId> held;
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        if (contains(domain.delegatees, tension.owner)) held.push_back(id);
    });
    return nearest_common_superdomain(organization, held);
}

Result<Facts> assign_to_domain(const Organization& organization, const AssignTension& command,
                               const Tension& tension, const Context& context) {
    const auto domain = receiving_domain(organization, command);
    if (!domain) return domain.error();
    const bool holds = is_delegatee(organization, *domain, tension.owner) ||
                       governs(organization, *domain, tension.owner);
    if (command.whose == WhoseDomain::mine && !holds)
        return Error{Kind::refused, "tension.domain_is_not_yours", "3.1", "/domain"};
    Facts facts = became_driver(organization, tension, *domain, false);
    const bool adds = contains(helpers_of(organization, *domain), tension.owner) &&
                      !governs(organization, *domain, tension.owner);
    return adds ? added_by_helper(organization, context, facts, organization.drivers.next())
                : std::move(facts);
}

Result<Facts> just_did_it(const Organization& organization, const AssignTension& command,
                          const Tension& tension) {
    const std::string done = command.what_was_done.value_or("");
    if (is_blank(done))
        return Error{Kind::refused, "tension.deed_missing", "3.1", "/what_was_done"};
    if (auto fine = check_text(done, "/what_was_done", deed_limit); !fine) return fine.error();
    const auto domain = command.domain ? receiving_domain(organization, command)
                                       : guessed_domain(organization, tension);
    if (!domain) return domain.error();
    return Facts{TensionSettled{command.tension, TensionStage::handled, done, {}},
                 DomainInformed{*domain, done}};
}

/// Withheld tensions keep their numbers, of which we know only that there are no more than entries.
TensionId next_tension(const Organization& organization) {
    return std::max(organization.tensions.next(), TensionId{organization.withheld + 1});
}

}  // namespace

Result<Facts> decide(const Organization& organization, const NoteTension& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    if (auto fine = check_text(command.text, "/text"); !fine) return fine.error();
    const DomainId guess = command.domain_guess.value_or(DomainId{});
    if (guess)
        if (auto found = find_domain(organization, guess, "/domain_guess"); !found)
            return found.error();
    return Facts{TensionNoted{next_tension(organization), command.text, guess}};
}

Result<Facts> decide(const Organization& organization, const InvestigateTension& command,
                     const Context& context) {
    const auto tension = own_tension(organization, command.tension, context.actor);
    if (!tension) return tension.error();
    if (auto fine = check_text(command.note, "/note"); !fine) return fine.error();
    return Facts{TensionInvestigated{command.tension, command.note}};
}

Result<Facts> decide(const Organization& organization, const DissolveTension& command,
                     const Context& context) {
    const auto tension = own_tension(organization, command.tension, context.actor);
    if (!tension) return tension.error();
    if (auto fine = check_optional_text(command.why, "/why"); !fine) return fine.error();
    return Facts{TensionSettled{command.tension, TensionStage::dissolved, command.why, {}}};
}

Result<Facts> decide(const Organization& organization, const DescribeSituation& command,
                     const Context& context) {
    const auto tension = own_tension(organization, command.tension, context.actor);
    if (!tension) return tension.error();
    auto draft = titled(command.draft);
    if (auto fine = check_driver_text(draft, organization.profile.driver_model, "/draft"); !fine)
        return fine.error();
    return Facts{SituationDescribed{command.tension, std::move(draft)}};
}

Result<Facts> decide(const Organization& organization, const QualifyTension& command,
                     const Context& context) {
    const auto found = own_tension(organization, command.tension, context.actor);
    if (!found) return found.error();
    if (!(*found)->draft) return Error{Kind::refused, "tension.not_described", "3.1"};
    if (auto fine = check_optional_text(command.reason, "/reason"); !fine) return fine.error();
    switch (command.answer) {
        case IsDriver::yes:
            if (command.benefits.empty())
                return Error{Kind::refused, "tension.benefit_missing", "3.1", "/benefits"};
            if (command.benefits.size() > 3)
                return Error{Kind::refused, "text.list_too_long", "", "/benefits"}.with("limit",
                                                                                        "3");
            return Facts{qualified(command, TensionStage::whose_domain)};
        case IsDriver::no:
            if (auto fine = check_reason(command.reason.value_or("")); !fine) return fine.error();
            return Facts{qualified(command, TensionStage::not_relevant)};
        case IsDriver::unclear:
            return Facts{qualified(command, TensionStage::understanding)};
    }
    return Facts{};
}

Result<Facts> decide(const Organization& organization, const AssignTension& command,
                     const Context& context) {
    const auto found = own_tension(organization, command.tension, context.actor);
    if (!found) return found.error();
    const Tension& tension = **found;
    if (tension.stage != TensionStage::whose_domain)
        return Error{Kind::refused, "tension.not_qualified", "3.1"};
    switch (command.whose) {
        case WhoseDomain::mine:
        case WhoseDomain::pass_on:
            return assign_to_domain(organization, command, tension, context);
        case WhoseDomain::just_do_it:
            return just_did_it(organization, command, tension);
        case WhoseDomain::unknown:
            return became_driver(organization, tension, guessed_domain(organization, tension),
                                 true);
    }
    return Facts{};
}

}  // namespace kring
