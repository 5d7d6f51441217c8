#include "http/settle.hpp"

namespace kring::http {
namespace {

std::optional<MemberStatus> status_of(Site& site, const auth::SessionMembership& membership) {
    const auto state = site.organizations.read(membership.organization);
    if (!state) return std::nullopt;
    const Member* member = (*state)->members.find(membership.member);
    return member ? std::optional{member->status} : std::nullopt;
}

void settle_from(Site& site, const std::shared_ptr<const auth::Session>& session, std::size_t next,
                 const std::function<void()>& then) {
    for (; next < session->memberships.size(); ++next) {
        const auto& [organization, member] = session->memberships[next];
        const auto status = status_of(site, session->memberships[next]);
        // What cannot be put right now, on a full disk, is tried again the next time.
        if (status == MemberStatus::left && site.accounts.end_membership(organization, member))
            site.sessions.reload(session->identity);
        if (status != MemberStatus::invited) continue;
        return site.organizations.perform({organization, member, JoinOrganization{}, {}},
                                          [&site, session, next, then](const Result<Performed>&) {
                                              site.in_background([&site, session, next, then] {
                                                  settle_from(site, session, next + 1, then);
                                              });
                                          });
    }
    then();
}

}  // namespace

void settle_memberships(Site& site, const std::shared_ptr<const auth::Session>& session,
                        const std::function<void()>& then) {
    settle_from(site, session, 0, then);
}

bool is_let_in(const Organization& organization, MemberId member) {
    const Member* found = organization.members.find(member);
    return found && found->status != MemberStatus::left;
}

}  // namespace kring::http
