#include "kernel/consent/guard.hpp"

#include "base/contains.hpp"
#include "kernel/domain/governance.hpp"

namespace kring {
namespace {

Error not_found() { return {Kind::not_found, "consent.not_found"}; }
Error not_running() { return {Kind::refused, "consent.not_running"}; }
Error not_a_participant() { return {Kind::forbidden, "consent.not_a_participant"}; }
Error not_the_facilitator() { return {Kind::forbidden, "consent.not_the_facilitator"}; }

}  // namespace

Result<const ConsentProcess*> running(const Organization& organization, ProcessId id,
                                      const Context& context) {
    const ConsentProcess* process = organization.processes.find(id);
    if (!process) return not_found();
    if (!is_active(organization, context.actor) || !takes_part(*process, context.actor))
        return not_a_participant();
    if (process->stage != ProcessStage::running) return not_running();
    return process;
}

Result<const ConsentProcess*> concerned(const Organization& organization, ProcessId id,
                                        const Context& context) {
    auto process = running(organization, id, context);
    if (!process) return process;
    const auto is_among = [&](const std::vector<MemberId>& members) {
        return contains(members, context.actor);
    };
    if (is_among((*process)->deciders) || is_among((*process)->affected)) return process;
    return not_a_participant();
}

Result<const ConsentProcess*> facilitated(const Organization& organization, ProcessId id,
                                          const Context& context) {
    auto process = running(organization, id, context);
    if (!process) return process;
    if ((*process)->facilitator != context.actor) return not_the_facilitator();
    return process;
}

const Argument* argument_under_test(const ConsentProcess& process) {
    if (process.frames.empty() || process.frames.back().frame_kind != FrameKind::test)
        return nullptr;
    return find_argument(process, process.frames.back().argument);
}

Error no_argument_under_test() { return {Kind::refused, "argument.none_under_test", "3.6"}; }

Result<const Argument*> own_argument(const ConsentProcess& process, MemberId member) {
    const Argument* argument = argument_under_test(process);
    if (!argument) return no_argument_under_test();
    if (!is_author(*argument, member))
        return Error{Kind::forbidden, "argument.not_the_author", "3.6"};
    return argument;
}

std::optional<Date> window_end(const Organization& organization, const ConsentProcess& process,
                               Date today) {
    return window_end(organization, process.form, today);
}

std::optional<Date> window_end(const Organization& organization, ProcessForm form, Date today) {
    if (form == ProcessForm::live) return std::nullopt;
    return add_working_days(today, organization.profile.settings.step_working_days);
}

std::string list_of(const std::vector<MemberId>& members) {
    std::string list;
    for (const MemberId member : members)
        list += (list.empty() ? "" : ",") + std::to_string(member.number);
    return list;
}

}  // namespace kring
