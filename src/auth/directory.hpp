#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "auth/accounts.hpp"
#include "base/table.hpp"

namespace kring::auth {

/// The names of one organization's members at one moment. Cheap to copy; never changes by itself.
class Names {
public:
    /// Nothing where nobody was ever named, or the name was erased.
    [[nodiscard]] std::optional<std::string_view> of(MemberId member) const;
    void put(MemberId member, std::string name);
    void erase(MemberId member);

private:
    Table<MemberId, std::string> names_;  ///< an erased name is empty
};

/// What the members of each organization are called: the one place where the logbook's numbers
/// become people. Names are kept in memory from first use on.
///
/// Threads: all functions may be called from any thread. Readers wait for the store at first use
/// only.
class Directory {
public:
    explicit Directory(AccountStore& store, std::size_t organizations_in_memory = 500);

    /// All names of one organization, for rendering a page or an export.
    [[nodiscard]] Result<Names> names(const std::string& organization);
    [[nodiscard]] Result<std::optional<std::string>> name_of(const std::string& organization,
                                                             MemberId member);

    /// Refusals as of check_name().
    Result<void> set_name(const std::string& organization, MemberId member, std::string_view name);
    /// All of them in one transaction, or none; a refusal points at the first unusable name, as in
    /// `/3/name`.
    Result<void> set_names(const std::string& organization, std::span<const NamedMember> names);
    /// Removes the name and what invites to that place. Their identity is Identities' to erase.
    Result<void> erase_person(const std::string& organization, MemberId member);

    /// To be called after the store has been given a name by another way.
    void learn(const std::string& organization, MemberId member, std::string name);

private:
    struct Known {
        Names names;
        std::uint64_t used = 0;
    };

    std::optional<Names> recall(const std::string& organization);
    template <class Change>
    void change_known(const std::string& organization, Change&& change);
    void make_room();

    AccountStore& store_;
    std::size_t capacity_;
    std::mutex storing_;  ///< held over reading and writing the store; before known_mutex_
    std::mutex known_mutex_;
    std::uint64_t uses_ = 0;
    std::unordered_map<std::string, Known> known_;
};

}  // namespace kring::auth
