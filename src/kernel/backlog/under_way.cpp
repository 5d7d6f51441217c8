#include "kernel/backlog/under_way.hpp"

namespace kring {

std::optional<ProcessId> running_about(const Organization& organization, const BacklogItem& item) {
    for (const ProcessId id : organization.running_processes) {
        const ConsentProcess& process = *organization.processes.find(id);
        const Proposal* proposal = organization.proposals.find(process.proposal);
        if (!proposal || process.stage != ProcessStage::running) continue;
        const bool responds = item.driver && proposal->driver == item.driver;
        if (responds || proposal->id == item.proposal) return id;
    }
    return std::nullopt;
}

}  // namespace kring
