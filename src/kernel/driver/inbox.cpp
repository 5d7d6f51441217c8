#include <algorithm>

#include "kernel/domain/governance.hpp"
#include "kernel/driver/body.hpp"
#include "kernel/driver/decide.hpp"
#include "kernel/driver/let_go.hpp"
#include "kernel/driver/words.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

/// With the third hop a driver counts as passed around (3.1).
constexpr std::size_t hops_of_ping_pong = 3;

Error not_in_inbox() { return {Kind::refused, "driver.not_in_inbox", "3.2", "/driver"}; }

Result<const Driver*> undecided_driver(const Organization& organization, DriverId id,
                                       MemberId actor) {
    auto driver = driver_for_body(organization, id, actor);
    if (driver && !is_undecided((*driver)->stage))
        return Error{Kind::refused, "driver.response_has_begun", "3.2", "/driver"};
    if (!driver) return driver;
    if (auto fine = check_not_being_answered(organization, **driver); !fine) return fine.error();
    return driver;
}

Result<const Driver*> driver_in_inbox(const Organization& organization, DriverId id,
                                      MemberId actor) {
    auto driver = driver_for_body(organization, id, actor);
    if (driver && (*driver)->stage != DriverStage::in_inbox) return not_in_inbox();
    return driver;
}

/// For the discoverer while it lies in the inbox, and for the body.
Result<const Driver*> driver_to_clarify(const Organization& organization, DriverId id,
                                        MemberId actor) {
    const Driver* driver = organization.drivers.find(id);
    const bool is_discoverer = driver && driver->discovered_by == actor;
    if (is_discoverer && is_active(organization, actor) && driver->stage == DriverStage::in_inbox)
        return driver;
    auto found = driver_for_body(organization, id, actor);
    if (!found && is_discoverer && found.error().name == "domain.not_governed")
        return not_in_inbox();
    if (found && is_ended(driver->stage))
        return Error{Kind::conflict, "driver.is_closed", "3.2", "/driver"};
    return found;
}

/// A domain it has been in before gets it back, or it has been passed around too often.
bool is_passed_around(const Driver& driver, DomainId to) {
    const auto& hops = driver.hops;
    const bool returns =
        std::any_of(hops.begin(), hops.end(), [&](const Hop& hop) { return hop.from == to; });
    return returns || hops.size() + 1 >= hops_of_ping_pong;
}

/// Where a driver goes that is passed on: those who answer for all domains it went through get it
/// as an unowned responsibility. Once they have it, it goes where they say.
DriverPassedOn passed_on(const Organization& organization, const Driver& driver, DomainId to,
                         const std::string& reason) {
    DriverPassedOn fact{driver.id, driver.domain, to, reason, false};
    if (driver.unowned || !is_passed_around(driver, to)) return fact;
    std::vector<DomainId> through{driver.domain, to};
    for (const Hop& hop : driver.hops) through.push_back(hop.from);
    const DomainId superdomain = nearest_common_superdomain(organization, through);
    if (superdomain == driver.domain) return fact;
    fact.to = superdomain;
    fact.unowned = true;
    return fact;
}

Facts leave_backlog(const Driver& driver, const std::string& reason) {
    if (!driver.backlog_item) return {};
    return {BacklogItemClosed{driver.backlog_item, BacklogStage::dropped, reason}};
}

}  // namespace

bool is_undecided(DriverStage stage) {
    return stage == DriverStage::in_inbox || stage == DriverStage::confirmed ||
           stage == DriverStage::prioritized || stage == DriverStage::determining;
}

Result<Facts> pass_on(const Organization& organization, const Driver& driver, DomainId to,
                      const std::string& reason) {
    const auto domain = find_domain(organization, to);
    if (!domain) return domain.error();
    if ((*domain)->stage == DomainStage::dissolved)
        return Error{Kind::refused, "domain.is_dissolved", "", "/domain"};
    if (to == driver.domain)
        return Error{Kind::refused, "driver.is_there_already", "3.2", "/domain"};
    if (auto fine = check_reason(reason); !fine) return fine.error();
    Facts facts = leave_backlog(driver, reason);
    facts.push_back(passed_on(organization, driver, to, reason));
    return facts;
}

Result<Facts> discard(const Driver& driver, const std::string& reason) {
    if (auto fine = check_reason(reason); !fine) return fine.error();
    Facts facts = leave_backlog(driver, reason);
    facts.push_back(DriverDiscarded{driver.id, reason});
    return facts;
}

Result<Facts> decide(const Organization& organization, const ClarifyDriver& command,
                     const Context& context) {
    const auto found = driver_to_clarify(organization, command.driver, context.actor);
    if (!found) return found.error();
    const Driver& driver = **found;
    if (auto fine = check_not_being_answered(organization, driver); !fine) return fine.error();
    DriverText text = titled(command.text);
    // Need and impact that the model in use does not ask for stay as they were written.
    if (!text.need) text.need = driver.text.need;
    if (!text.impact) text.impact = driver.text.impact;
    if (auto fine = check_driver_text(text, organization.profile.driver_model, "/text"); !fine)
        return fine.error();
    RequirementId requirement = embedded_requirement(organization, driver);
    if (!requirement && text.need) requirement = organization.requirements.next();
    return Facts{DriverClarified{command.driver, std::move(text), requirement}};
}

Result<Facts> decide(const Organization& organization, const ConfirmDriver& command,
                     const Context& context) {
    const auto driver = driver_in_inbox(organization, command.driver, context.actor);
    if (!driver) return driver.error();
    return Facts{DriverConfirmed{command.driver}};
}

Result<Facts> decide(const Organization& organization, const PassOnDriver& command,
                     const Context& context) {
    const auto driver = undecided_driver(organization, command.driver, context.actor);
    if (!driver) return driver.error();
    return pass_on(organization, **driver, command.domain, command.reason);
}

Result<Facts> decide(const Organization& organization, const DiscardDriver& command,
                     const Context& context) {
    const auto driver = undecided_driver(organization, command.driver, context.actor);
    if (!driver) return driver.error();
    return discard(**driver, command.reason);
}

Result<Facts> decide(const Organization& organization, const AskAboutDriver& command,
                     const Context& context) {
    const auto driver = driver_in_inbox(organization, command.driver, context.actor);
    if (!driver) return driver.error();
    if (auto fine = check_text(command.question, "/question"); !fine) return fine.error();
    const auto number = static_cast<std::uint32_t>((*driver)->questions.size() + 1);
    return Facts{DriverQuestioned{command.driver, QuestionId{number}, command.question}};
}

Result<Facts> decide(const Organization& organization, const AnswerAboutDriver& command,
                     const Context& context) {
    if (auto fine = check_active(organization, context.actor); !fine) return fine.error();
    const Driver* driver = organization.drivers.find(command.driver);
    if (!driver) return Error{Kind::not_found, "driver.not_found", "", "/driver"};
    if (driver->discovered_by != context.actor)
        return Error{Kind::forbidden, "driver.not_yours_to_explain", "3.2", "/driver"};
    const auto number = command.question.number;
    if (number == 0 || number > driver->questions.size())
        return Error{Kind::not_found, "driver.question_not_found", "", "/question"};
    if (driver->questions[number - 1].answer)
        return Error{Kind::conflict, "driver.question_is_answered", "", "/question"};
    if (auto fine = check_text(command.answer, "/answer"); !fine) return fine.error();
    return Facts{DriverQuestionAnswered{command.driver, command.question, command.answer}};
}

}  // namespace kring
