#include "kernel/agreement/evolve.hpp"

#include "kernel/backlog/evolve.hpp"
#include "kernel/consent/evolve.hpp"
#include "kernel/decide.hpp"
#include "kernel/domain/evolve.hpp"
#include "kernel/driver/evolve.hpp"
#include "kernel/member/evolve.hpp"
#include "kernel/member/involvement.hpp"
#include "kernel/organization/evolve.hpp"
#include "kernel/proposal/evolve.hpp"
#include "kernel/tension/evolve.hpp"

namespace kring {

/// Withheld content changes nothing that this copy of the logbook could show.
void evolve(Organization& organization, const Withheld&, const Entry&) { ++organization.withheld; }

void evolve(Organization& organization, const Entry& entry) {
    std::visit([&](const auto& fact) { evolve(organization, fact, entry); }, entry.fact);
    keep_involvements(organization, entry);
    organization.position = entry.position;
    organization.changed_at = entry.at;
}

}  // namespace kring
