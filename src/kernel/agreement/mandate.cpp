#include "kernel/agreement/mandate.hpp"

#include "kernel/domain/governance.hpp"
#include "kernel/proposal/content.hpp"

namespace kring {

Result<void> check_mandate(const Organization& organization, DomainId domain,
                           const std::optional<AgreementId>& named, MemberId actor) {
    constexpr auto where = "/agreement";
    if (auto fine = check_governs(organization, domain, actor); !fine) return fine;
    if (!named) {
        if (governing_body(organization, domain).size() == 1) return {};
        return Error{Kind::refused, "agreement.mandate_missing", "2.29", where};
    }
    const Agreement* agreement = organization.agreements.find(*named);
    if (!agreement) return Error{Kind::not_found, "agreement.not_found", "", where};
    if (agreement->domain != domain)
        return Error{Kind::refused, "agreement.of_another_domain", "2.29", where};
    if (agreement->stage != AgreementStage::active)
        return Error{Kind::refused, "agreement.not_active", "2.29", where};
    if (!is_responsible(organization, agreement->current().content, actor))
        return Error{Kind::refused, "agreement.of_others", "2.29", where};
    return {};
}

}  // namespace kring
