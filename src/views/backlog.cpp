#include "views/backlog.hpp"

#include "kernel/domain/governance.hpp"

namespace kring {

std::vector<BacklogLine> backlog_of(const Organization& organization, const Domain& domain) {
    std::vector<BacklogLine> lines;
    for (const BacklogItemId id : domain.backlog)
        lines.push_back(backlog_line(organization, *organization.backlog_items.find(id),
                                     static_cast<std::int32_t>(lines.size()) + 1));
    return lines;
}

Result<BacklogView> backlog_view(const Organization& organization, DomainId id) {
    const auto domain = find_domain(organization, id);
    if (!domain) return domain.error();
    return BacklogView{organization.position, backlog_of(organization, **domain)};
}

}  // namespace kring
