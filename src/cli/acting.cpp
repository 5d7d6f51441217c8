#include "cli/acting.hpp"

#include "kernel/agreement/mandate.hpp"
#include "kernel/domain/governance.hpp"

namespace kring::cli {

MemberId acting_member(const Organization& organization,
                       const std::optional<AgreementId>& agreement) {
    const auto body = governing_body(organization, overall_domain);
    if (agreement)
        for (const MemberId member : body)
            if (check_mandate(organization, overall_domain, agreement, member)) return member;
    return body.empty() ? MemberId{} : body.front();
}

}  // namespace kring::cli
