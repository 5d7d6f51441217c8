#include "views/members.hpp"

namespace kring {
namespace {

MemberLine member_line(const Member& member, const Reader& reader, const NameOf& name_of) {
    return {member.id, name_of(member.id), member.status, member.domains,
            member.id == reader.member};
}

}  // namespace

Page<MemberLine> members_view(const Organization& organization, const Reader& reader,
                              const NameOf& name_of) {
    Page<MemberLine> page{organization.position, {}, {}};
    organization.members.for_each([&](MemberId, const Member& member) {
        page.items.push_back(member_line(member, reader, name_of));
    });
    return page;
}

Result<MemberView> member_view(const Organization& organization, MemberId id, const Reader& reader,
                               const NameOf& name_of) {
    const Member* member = organization.members.find(id);
    if (!member) return Error{Kind::not_found, "member.not_found"};
    const auto line = member_line(*member, reader, name_of);
    MemberView view{line.id, line.name, line.status, line.domains, line.me, {}, {}};
    if (const Involvement* involvement = organization.involvements.find(id))
        for (const AgreementId agreement : involvement->responsibilities) {
            const auto& content = organization.agreements.find(agreement)->current().content;
            for (const Assignment& assignment : content.responsibilities)
                if (assignment.member == id)
                    view.responsibilities.push_back({agreement, content.title, assignment.what});
        }
    for (const ProcessId process : organization.running_processes)
        if (organization.processes.find(process)->facilitator == id)
            view.facilitates.push_back(process);
    return view;
}

}  // namespace kring
