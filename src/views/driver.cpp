#include "views/driver.hpp"

#include "kernel/domain/governance.hpp"
#include "kernel/driver/body.hpp"

namespace kring {
namespace {

MayDoWithDriver may_do(const Organization& organization, const Driver& driver, MemberId me) {
    const bool is_over =
        driver.stage == DriverStage::closed || driver.stage == DriverStage::discarded;
    const bool discovered = is_active(organization, me) && driver.discovered_by == me;
    MayDoWithDriver may;
    may.decide = !is_over && governs(organization, driver.domain, me);
    may.clarify = !is_being_answered(organization, driver) &&
                  (may.decide || (discovered && driver.stage == DriverStage::in_inbox));
    for (const DriverQuestion& question : driver.questions)
        may.answer = may.answer || (discovered && !question.answer);
    return may;
}

}  // namespace

Result<Page<DriverLine>> drivers_view(const Organization& organization, const DriverFilter& filter,
                                      const PageRequest& request, const Reader& reader) {
    const auto line_of = [&](DriverId id) -> std::optional<DriverLine> {
        const Driver* driver = organization.drivers.find(id);
        if (!driver || (filter.domain && driver->domain != *filter.domain)) return std::nullopt;
        if (filter.stage && driver->stage != *filter.stage) return std::nullopt;
        return driver_line(organization, *driver, reader);
    };
    if (!filter.domain)
        return newest_first(organization.position, organization.drivers.last(), request, line_of);
    const auto domain = find_domain(organization, *filter.domain);
    if (!domain) return domain.error();
    return newest_first(organization.position, (*domain)->drivers, request, line_of);
}

Result<DriverView> driver_view(const Organization& organization, DriverId id,
                               const Reader& reader) {
    const Driver* driver = organization.drivers.find(id);
    if (!driver) return Error{Kind::not_found, "driver.not_found"};
    DriverView view;
    view.driver = *driver;
    view.hints = hints_on(driver->text);
    for (const RequirementId requirement : driver->requirements)
        view.requirements.push_back(*organization.requirements.find(requirement));
    view.proposals = proposal_lines(organization, driver->proposals, reader);
    for (const AgreementId agreement : driver->agreements)
        view.agreements.push_back(
            agreement_line(organization, *organization.agreements.find(agreement), reader));
    view.domain = named(organization, driver->domain);
    view.late = is_late(organization, *driver, reader.today());
    view.may = may_do(organization, *driver, reader.member);
    return view;
}

}  // namespace kring
