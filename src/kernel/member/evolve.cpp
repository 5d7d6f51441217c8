#include "kernel/member/evolve.hpp"

namespace kring {
namespace {

void set_status(Organization& organization, MemberId id, MemberStatus status, Instant since) {
    organization.members.change(id, [&](Member& member) {
        member.status = status;
        member.since = since;
    });
}

}  // namespace

void evolve(Organization& organization, const MemberInvited& fact, const Entry& place) {
    organization.members.put(fact.member, {fact.member, MemberStatus::invited, place.at, {}});
}

void evolve(Organization& organization, const MemberJoined& fact, const Entry& place) {
    set_status(organization, fact.member, MemberStatus::active, place.at);
}

void evolve(Organization& organization, const MemberLeft& fact, const Entry& place) {
    set_status(organization, fact.member, MemberStatus::left, place.at);
}

}  // namespace kring
