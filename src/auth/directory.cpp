#include "auth/directory.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace kring::auth {

std::optional<std::string_view> Names::of(MemberId member) const {
    const std::string* name = names_.find(member);
    if (!name || name->empty()) return {};
    return *name;
}

void Names::put(MemberId member, std::string name) { names_.put(member, std::move(name)); }

void Names::erase(MemberId member) {
    if (names_.find(member)) names_.put(member, {});
}

Directory::Directory(AccountStore& store, std::size_t organizations_in_memory)
    : store_(store), capacity_(organizations_in_memory) {}

std::optional<Names> Directory::recall(const std::string& organization) {
    const std::lock_guard guard{known_mutex_};
    const auto found = known_.find(organization);
    if (found == known_.end()) return {};
    found->second.used = ++uses_;
    return found->second.names;
}

void Directory::make_room() {
    if (known_.size() < capacity_) return;
    known_.erase(std::min_element(
        known_.begin(), known_.end(),
        [](const auto& one, const auto& other) { return one.second.used < other.second.used; }));
}

Result<Names> Directory::names(const std::string& organization) {
    if (auto known = recall(organization)) return *std::move(known);
    const std::lock_guard storing{storing_};
    if (auto known = recall(organization)) return *std::move(known);
    const auto stored = store_.names_in(organization);
    if (!stored) return stored.error();
    Names names;
    for (const auto& [member, name] : *stored) names.put(member, name);
    const std::lock_guard guard{known_mutex_};
    make_room();
    known_[organization] = {names, ++uses_};
    return names;
}

Result<std::optional<std::string>> Directory::name_of(const std::string& organization,
                                                      MemberId member) {
    const auto all = names(organization);
    if (!all) return all.error();
    const auto name = all->of(member);
    return name ? std::optional{std::string{*name}} : std::nullopt;
}

template <class Change>
void Directory::change_known(const std::string& organization, Change&& change) {
    const std::lock_guard guard{known_mutex_};
    const auto found = known_.find(organization);
    if (found != known_.end()) change(found->second.names);
}

Result<void> Directory::set_name(const std::string& organization, MemberId member,
                                 std::string_view name) {
    auto checked = check_name(name);
    if (!checked) return checked.error().at("/name");
    const NamedMember named{member, *std::move(checked)};
    return set_names(organization, {&named, 1});
}

Result<void> Directory::set_names(const std::string& organization,
                                  std::span<const NamedMember> names) {
    std::vector<NamedMember> checked;
    for (const auto& [member, name] : names) {
        auto usable = check_name(name);
        if (!usable) return usable.error().at("/" + std::to_string(checked.size()) + "/name");
        checked.push_back({member, *std::move(usable)});
    }
    const std::lock_guard storing{storing_};
    auto done = store_.put_names(organization, checked);
    if (!done) return done;
    change_known(organization, [&](Names& known) {
        for (auto& [member, name] : checked) known.put(member, std::move(name));
    });
    return {};
}

Result<void> Directory::erase_person(const std::string& organization, MemberId member) {
    const std::lock_guard storing{storing_};
    auto done = store_.erase_name(organization, member);
    if (!done) return done;
    change_known(organization, [&](Names& known) { known.erase(member); });
    return {};
}

void Directory::learn(const std::string& organization, MemberId member, std::string name) {
    const std::lock_guard storing{storing_};
    change_known(organization, [&](Names& known) { known.put(member, std::move(name)); });
}

}  // namespace kring::auth
