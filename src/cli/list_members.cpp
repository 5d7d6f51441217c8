#include <algorithm>
#include <ostream>

#include "app/loaded.hpp"
#include "auth/directory.hpp"
#include "cli/commands.hpp"
#include "cli/data.hpp"

namespace kring::cli {
namespace {

constexpr std::size_t number_width = 6;
constexpr std::size_t status_width = 10;

std::string_view status_in(MemberStatus status, const Console& console) {
    switch (status) {
        case MemberStatus::invited:
            return console.in("invited", "genodigd");
        case MemberStatus::active:
            return console.in("active", "actief");
        case MemberStatus::on_leave:
            return console.in("on leave", "met verlof");
        case MemberStatus::left:
            return console.in("left", "weg");
    }
    return "";
}

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size() + 1), ' ');
    return text;
}

Result<void> print_all(const std::string& organization, const Data& data, const Console& console) {
    if (const auto there = head_in(data, organization); !there) return there.error();
    const auto loaded = load(organization, *data.store, *data.snapshots);
    if (!loaded) return loaded.error();
    const auto names = auth::Directory{*data.accounts}.names(organization);
    if (!names) return names.error();
    const auto able = data.accounts->members_of(organization);
    if (!able) return able.error();
    (*loaded)->pending.members.for_each([&](MemberId id, const Member& member) {
        const bool signs_in = std::binary_search(able->begin(), able->end(), id);
        const auto name = names->of(id);
        console.out << padded(std::to_string(id.number), number_width)
                    << padded(std::string{status_in(member.status, console)}, status_width)
                    << padded(std::string{signs_in ? console.in("account", "account") : "-"},
                              status_width)
                    << (name ? *name : "") << '\n';
    });
    return {};
}

}  // namespace

Exit list_members(const ListMembersAsked& asked, const Console& console) {
    const auto data = read_data(asked.data);
    if (!data) return console.fail(data.error());
    const auto done = print_all(asked.organization, *data, console);
    return done ? Exit::done : console.fail(done.error());
}

}  // namespace kring::cli
