#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>

#include "cli/console.hpp"
#include "kernel/ids.hpp"

/// The commands of the program, each one function: docs/command-line.md says what they promise.
namespace kring::cli {

struct VerifyAsked {
    std::string data;
    std::optional<std::string> organization;  ///< all of them otherwise
    std::optional<std::string> against;       ///< an export that the logbook must go on from
};
/// Verifies logbooks of a data file, and that their snapshots say the same.
[[nodiscard]] Exit verify_data(const VerifyAsked& asked, const Console& console);
/// Verifies an exported logbook.
[[nodiscard]] Exit verify_export(const std::string& path, const Console& console);

struct ExportAsked {
    std::string data, organization, to;
    bool markdown = false, with_private = false, without_names = false;
};
/// Writes the logbook as JSON lines, or all of it as readable files.
[[nodiscard]] Exit export_organization(const ExportAsked& asked, const Console& console);

/// Brings an exported logbook back as the organization it was.
[[nodiscard]] Exit import_logbook(const std::string& data, const std::string& path,
                                  const Console& console);

struct ImportStructureAsked {
    std::string data, folder;
    std::optional<std::string> organization, new_name;  ///< one of them
    std::string founder_name;                           ///< with new_name
    Language language = Language::en;                   ///< with new_name
    std::optional<AgreementId> agreement{};             ///< that says so, where many answer for all
};
/// Brings the domains, people and memberships of three CSV files in, all or nothing.
[[nodiscard]] Exit import_structure(const ImportStructureAsked& asked, const Console& console);

[[nodiscard]] Exit backup(const std::string& data, const std::string& to, const Console& console);
[[nodiscard]] Exit restore(const std::string& from, const std::string& data,
                           const Console& console);

struct AddMemberAsked {
    std::string data, organization, name, email;
    std::string address = "http://localhost:8080";  ///< where people reach the server
    MemberId member;             ///< a place that there is already; none: a new one
    bool with_password = false;  ///< read from `input`
};
[[nodiscard]] Exit add_member(const AddMemberAsked& asked, std::istream& input,
                              const Console& console);

struct ListMembersAsked {
    std::string data, organization;
};
/// Prints everybody's number, status, whether they can sign in, and name.
[[nodiscard]] Exit list_members(const ListMembersAsked& asked, const Console& console);

struct PasswordLinkAsked {
    std::string data, email;
    std::string address = "http://localhost:8080";  ///< where people reach the server
};
/// Prints a link by which somebody who forgot their password chooses a new one.
[[nodiscard]] Exit make_password_link(const PasswordLinkAsked& asked, const Console& console);

struct EraseMemberAsked {
    std::string data, organization;
    MemberId member;                   ///< no member any more, or not yet
    std::optional<std::string> email;  ///< of the account to erase as well
};
/// Erases who a member was (2.3 LEFT): the logbook keeps their number. Refused while they take
/// part, `member.takes_part_still`, or their account is good for more, `identity.is_member_still`.
[[nodiscard]] Exit erase_member(const EraseMemberAsked& asked, const Console& console);

struct DemoAsked {
    std::string data;
    std::uint64_t events = 0;  ///< 0: the demonstration organization; otherwise so many at random
    std::uint64_t seed = 1;
};
/// Fills an empty data file: `demo.data_not_empty` otherwise.
[[nodiscard]] Exit demo(const DemoAsked& asked, const Console& console);

}  // namespace kring::cli
