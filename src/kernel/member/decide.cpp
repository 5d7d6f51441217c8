#include "kernel/member/decide.hpp"

#include "base/contains.hpp"
#include "kernel/agreement/mandate.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/member/limits.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

Error not_found() { return {Kind::not_found, "member.not_found", "", "/member"}; }

bool is_only_active(const Organization& organization, MemberId member) {
    bool alone = is_active(organization, member);
    if (alone)
        organization.members.for_each([&](MemberId id, const Member& other) {
            if (id != member && other.status == MemberStatus::active) alone = false;
        });
    return alone;
}

/// Offers that the member can no longer take up.
Facts declined_offers(const Organization& organization, MemberId member) {
    Facts facts;
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        const auto& offered = domain.offered_to;
        if (contains(offered, member)) facts.push_back(DomainDeclined{id, member});
    });
    return facts;
}

/// Whoever never came, and of whom nothing is expected, has no membership yet: inviting them can be
/// taken back by those who may invite.
bool is_only_invited(const Organization& organization, const Member& member) {
    const Involvement* involved = organization.involvements.find(member.id);
    const bool is_expected = involved && !involved->responsibilities.empty();
    return member.status == MemberStatus::invited && member.domains.empty() && !is_expected;
}

/// A member needs nobody's leave to go; the overall body has to give a reason, and no one of them
/// ends another's membership alone.
Result<void> check_may_end(const Organization& organization, const EndMembership& command,
                           MemberId actor) {
    if (actor == command.member) {
        if (command.agreement)
            return Error{Kind::refused, "member.goes_freely", "2.29", "/agreement"};
        if (command.reason.empty()) return {};
        return check_text(command.reason, "/reason");
    }
    const bool is_taken_back =
        !command.agreement &&
        is_only_invited(organization, *organization.members.find(command.member));
    auto may = is_taken_back
                   ? check_governs(organization, overall_domain, actor)
                   : check_mandate(organization, overall_domain, command.agreement, actor);
    return may ? check_reason(command.reason) : may;
}

}  // namespace

Result<Facts> decide(const Organization& organization, const InviteMember&,
                     const Context& context) {
    if (auto fine = check_governs(organization, overall_domain, context.actor); !fine)
        return fine.error();
    if (organization.members.size() >= people_limit)
        return Error{Kind::refused, "member.too_many"}.with("limit", std::to_string(people_limit));
    return Facts{MemberInvited{organization.members.next()}};
}

Result<Facts> decide(const Organization& organization, const JoinOrganization&,
                     const Context& context) {
    const Member* member = organization.members.find(context.actor);
    if (!member || member->status == MemberStatus::left)
        return Error{Kind::forbidden, "member.not_invited"};
    if (member->status != MemberStatus::invited) return Error{Kind::conflict, "member.has_joined"};
    return Facts{MemberJoined{context.actor}};
}

Result<Facts> decide(const Organization& organization, const EndMembership& command,
                     const Context& context) {
    const Member* member = organization.members.find(command.member);
    if (!member) return not_found();
    if (auto fine = check_may_end(organization, command, context.actor); !fine) return fine.error();
    if (member->status == MemberStatus::left) return Error{Kind::conflict, "member.has_left"};
    if (is_only_active(organization, command.member))
        return Error{Kind::refused, "member.is_the_last"};
    Facts facts = declined_offers(organization, command.member);
    for (const DomainId domain : member->domains)
        facts.push_back(DomainHandedBack{domain, command.member, command.reason, std::nullopt});
    facts.push_back(MemberLeft{command.member, command.reason, command.agreement});
    return facts;
}

}  // namespace kring
