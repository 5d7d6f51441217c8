#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "kernel/domain/commands.hpp"

namespace kring::cli {

/// The text of the three files that describe a structure: docs/command-line.md. Only the first is
/// needed.
struct StructureFiles {
    std::string domains;
    std::optional<std::string> people, memberships;
};

/// A structure as the files have it, ready to be brought in.
struct Structure {
    ImportStructure command;
    std::vector<std::string> names;         ///< of the people, in their order
    std::vector<std::size_t> domain_lines;  ///< where each domain of the command stands
    std::vector<std::size_t> membership_lines;
    std::size_t overall_line = 0;  ///< where the overall domain itself stands, if it does
    std::size_t functions = 0;     ///< memberships with a function, which have no place here
    std::map<std::string, std::size_t> other_kinds;  ///< "marker-team: team", and how many
    std::vector<Error> errors;  ///< every row that is wrong, in their order; if any, no import
};

/// Reads the files. The domain of kind `organization` is the overall domain itself. Errors: those
/// of read_csv(), `csv.column_missing`, `csv.column_unknown`, `import.*`, `identity.name_*` and
/// `text.*`. They point at `domains.csv:12`, or at `domains.csv:12, name` where the column matters.
[[nodiscard]] Structure read_structure(const StructureFiles& files, std::string evidence);

/// The same refusal of the import command, pointing at the row of the file that caused it.
[[nodiscard]] Error at_row(const Structure& structure, const Error& error);

/// A DomainKind by the words that files use for it: its own name, or `working-group`,
/// `project-group`, `marker-team`.
[[nodiscard]] std::optional<DomainKind> domain_kind_from(std::string_view word);

}  // namespace kring::cli
