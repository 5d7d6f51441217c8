#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "base/result.hpp"
#include "kernel/ids.hpp"
#include "logbook/entry_store.hpp"

namespace kring::cli {

struct ExportedName {
    MemberId member;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ExportedName, (), (member, name))

/// The first line of an exported logbook: docs/logbook-format.md.
struct Manifest {
    std::string format;
    std::string organization;
    std::uint64_t position = 0;  ///< of the last entry
    std::string seal;            ///< of the last entry
    std::vector<ExportedName> names;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (format, organization, position, seal, names))

/// Writes the logbook up to `head` with its manifest. Entries that are private by nature give their
/// digest only, unless `with_private`; so do those that this copy itself has no more of. Errors:
/// those of the store, `file.not_written`.
[[nodiscard]] Result<void> write_export(std::ostream& out, const EntryStore& store,
                                        const std::string& organization, const Head& head,
                                        std::vector<ExportedName> names, bool with_private);

/// What an exported logbook turned out to be.
struct VerifiedExport {
    Manifest manifest;
    Head head;
    std::uint64_t withheld = 0;  ///< entries of which only the digest is there
};

using TakeExported = std::function<Result<void>(Record)>;

/// Reads an exported logbook from its beginning, verifying each entry before `take` gets it.
/// Errors: `export.not_an_export`, `export.line_unreadable` with the detail `line`, those of
/// Verification, those of `take`.
[[nodiscard]] Result<VerifiedExport> read_export(std::istream& in, const TakeExported& take);

}  // namespace kring::cli
