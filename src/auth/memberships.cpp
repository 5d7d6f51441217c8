#include "auth/memberships.hpp"

#include <utility>

namespace kring::auth {

Result<Membership> Memberships::found(const std::string& organization, const Person& person,
                                      const NamedMember& founder, Instant now) {
    auto name = check_name(founder.name);
    if (!name) return name.error();
    auto membership = store_.found({organization, now}, person, {founder.member, *name});
    if (!membership) return membership;
    directory_.learn(organization, founder.member, *std::move(name));
    sessions_.reload(membership->identity);
    return membership;
}

Result<void> Memberships::end(const std::string& organization, MemberId member) {
    const auto identity = store_.identity_of(organization, member);
    if (!identity) return identity.error();
    auto ended = store_.end_membership(organization, member);
    if (!ended || !*identity) return ended;
    sessions_.reload(**identity);
    const auto others = store_.memberships_of(**identity);
    if (!others) return others.error();
    return others->empty() ? sessions_.end_all(**identity) : Result<void>{};
}

Result<void> Memberships::change(IdentityId identity, const IdentityChange& change) {
    auto changed = store_.change_identity(identity, change);
    sessions_.reload(identity);
    return changed;
}

Result<void> Memberships::set_name(IdentityId identity, std::string_view name) {
    auto checked = check_name(name);
    if (!checked) return checked.error().at("/name");
    return change(identity, {*std::move(checked), {}, {}, {}});
}

Result<void> Memberships::set_language(IdentityId identity, std::string_view language) {
    auto checked = check_language(language);
    if (!checked) return checked.error().at("/language");
    return change(identity, {{}, *std::move(checked), {}, {}});
}

Result<void> Memberships::set_password_hash(IdentityId identity, const std::string& hash) {
    auto changed = store_.change_identity(identity, {{}, {}, hash, {}});
    if (!changed) return changed;
    return sessions_.end_all(identity);
}

Result<void> Memberships::erase(IdentityId identity) {
    const auto memberships = store_.memberships_of(identity);
    if (!memberships) return memberships.error();
    auto erased = store_.erase_identity(identity);
    if (!erased) return erased;
    sessions_.reload(identity);
    for (const Membership& membership : *memberships)
        directory_.forget(membership.organization, membership.member);
    return {};
}

}  // namespace kring::auth
