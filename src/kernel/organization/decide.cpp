#include "kernel/organization/decide.hpp"

#include "kernel/agreement/mandate.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

struct Range {
    std::int32_t value = 0;
    std::int32_t least = 0, most = 0;
    std::string_view name;
};

Result<void> check_settings(const Settings& settings) {
    const Range ranges[] = {
        {settings.inbox_days, 1, 365, "inbox_days"},
        {settings.review_horizon_days, 0, 365, "review_horizon_days"},
        {settings.objection_days, 1, 365, "objection_days"},
        {settings.step_working_days, 1, 60, "step_working_days"},
        {settings.guided_processes, 0, 1000, "guided_processes"},
    };
    for (const Range& range : ranges)
        if (range.value < range.least || range.value > range.most)
            return Error{Kind::refused, "organization.setting_out_of_range", "",
                         "/settings/" + std::string{range.name}}
                .with("least", std::to_string(range.least))
                .with("most", std::to_string(range.most));
    return {};
}

}  // namespace

Result<Facts> decide(const Organization& organization, const FoundOrganization& command,
                     const Context&) {
    if (organization.position != 0) return Error{Kind::conflict, "organization.is_founded"};
    if (auto fine = check_title(command.name, "/name"); !fine) return fine.error();
    return Facts{OrganizationFounded{command.name, command.language, command.driver_model,
                                     command.overall_delegator}};
}

Result<Facts> decide(const Organization& organization, const ChangeOrganization& command,
                     const Context& context) {
    if (auto fine = check_mandate(organization, overall_domain, command.agreement, context.actor);
        !fine)
        return fine.error();
    if (auto fine = check_title(command.name, "/name"); !fine) return fine.error();
    if (!command.circle_term.empty())
        if (auto fine = check_title(command.circle_term, "/circle_term"); !fine)
            return fine.error();
    if (auto fine = check_settings(command.settings); !fine) return fine.error();
    return Facts{OrganizationChanged{command.name, command.language, command.circle_term,
                                     command.settings, command.agreement}};
}

}  // namespace kring
