#pragma once

#include "kernel/decide.hpp"

namespace kring {

/// Whether the member may offer this domain to people, themselves aside: nobody can delegate what
/// they do not account for (P-ACC-3), or past those who hold it (P-ACC-11); the overall domain's
/// body adds to itself. Refuses with `member.not_active`, `domain.delegator_not_governed` or
/// `domain.offered_past_its_people`.
[[nodiscard]] Result<void> check_may_offer(const Organization&, const Domain&, MemberId actor);

Result<Facts> decide(const Organization&, const CreateDomain&, const Context&);
Result<Facts> decide(const Organization&, const DescribeDomain&, const Context&);
Result<Facts> decide(const Organization&, const KeepDesign&, const Context&);
Result<Facts> decide(const Organization&, const OfferDomain&, const Context&);
Result<Facts> decide(const Organization&, const AcceptDomain&, const Context&);
Result<Facts> decide(const Organization&, const DeclineDomain&, const Context&);
Result<Facts> decide(const Organization&, const HandBackDomain&, const Context&);
Result<Facts> decide(const Organization&, const RecordOverlap&, const Context&);
Result<Facts> decide(const Organization&, const EndOverlap&, const Context&);
Result<Facts> decide(const Organization&, const ImportStructure&, const Context&);

}  // namespace kring
