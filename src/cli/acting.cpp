#include "cli/acting.hpp"

#include "kernel/domain/governance.hpp"

namespace kring::cli {

MemberId acting_member(const Organization& organization) {
    const auto body = governing_body(organization, overall_domain);
    return body.empty() ? MemberId{} : body.front();
}

}  // namespace kring::cli
