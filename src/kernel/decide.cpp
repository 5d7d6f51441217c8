#include "kernel/decide.hpp"

#include "kernel/agreement/decide.hpp"
#include "kernel/backlog/decide.hpp"
#include "kernel/consent/decide.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/driver/decide.hpp"
#include "kernel/member/decide.hpp"
#include "kernel/organization/decide.hpp"
#include "kernel/proposal/decide.hpp"
#include "kernel/tension/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization& organization, const PassTime&, const Context& context) {
    if (organization.position == 0) return Facts{};
    Unfolding unfolding{organization, context};
    pass_time_backlog(unfolding);
    pass_time_consent(unfolding);
    pass_time_agreements(unfolding);
    return std::move(unfolding).facts();
}

Result<Facts> decide(const Organization& organization, const Command& command,
                     const Context& context) {
    const bool founds = std::holds_alternative<FoundOrganization>(command);
    if (founds != (organization.position == 0))
        return Error{founds ? Kind::conflict : Kind::not_found,
                     founds ? "organization.is_founded" : "organization.not_found"};
    return std::visit(
        [&](const auto& asked) -> Result<Facts> { return decide(organization, asked, context); },
        command);
}

}  // namespace kring
