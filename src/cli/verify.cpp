#include "logbook/verify.hpp"

#include <fstream>
#include <ostream>

#include "app/loaded.hpp"
#include "cli/commands.hpp"
#include "cli/data.hpp"
#include "cli/exported.hpp"
#include "logbook/seal.hpp"
#include "logbook/snapshot.hpp"

namespace kring::cli {
namespace {

/// Folds the logbook anew up to its snapshot and compares. True where there is none.
Result<bool> equals_snapshot(const std::string& organization, const Data& data) {
    const auto snapshot = data.store->latest(organization, snapshot_shape());
    if (!snapshot) return snapshot.error();
    if (!*snapshot) return true;
    Organization folded;
    auto done = fold_on(folded, organization, *data.store, (*snapshot)->head.position);
    if (!done) return done.error();
    return write_snapshot(folded) == (*snapshot)->bytes;
}

/// Whether the logbook is the one that the export shows the beginning of.
Result<void> goes_on_from(const std::string& path, const Data& data) {
    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{Kind::unavailable, "file.not_readable"}.with("path", path);
    const auto exported =
        read_export(file, [](const std::optional<Record>&) { return Result<void>{}; });
    if (!exported) return exported.error();
    const Head& head = exported->head;
    if (head.position == 0) return {};
    const auto record = data.store->read(exported->manifest.organization, head.position, 1);
    if (!record) return record.error();
    const auto position = std::to_string(head.position);
    if (record->empty())
        return Error{Kind::conflict, "logbook.tail_missing"}.with("position", position);
    if (record->front().seal != head.seal)
        return Error{Kind::conflict, "export.differs"}.with("position", position);
    return {};
}

Result<Head> verify_one(const std::string& organization, const Data& data) {
    const auto head = verify(organization, *data.store);
    if (!head) return head;
    if (head->position == 0) return Error{Kind::not_found, "organization.not_found"};
    const auto is_equal = equals_snapshot(organization, data);
    if (!is_equal) return is_equal.error();
    if (!*is_equal) return Error{Kind::conflict, "snapshot.differs"};
    return head;
}

void print_head(const std::string& organization, const Head& head, const Console& console) {
    console.out << organization << "  " << head.position << ' ' << console.in("entries", "regels")
                << "  " << to_hex(head.seal.bytes) << '\n';
}

}  // namespace

Exit verify_data(const VerifyAsked& asked, const Console& console) {
    const auto data = read_data(asked.data);
    if (!data) return console.fail(data.error());
    auto organizations = data->store->organizations();
    if (!organizations) return console.fail(organizations.error());
    if (asked.organization) *organizations = {*asked.organization};
    auto outcome = Exit::done;
    for (const auto& organization : *organizations) {
        const auto head = verify_one(organization, *data);
        if (head)
            print_head(organization, *head, console);
        else
            outcome = console.fail(head.error().at(organization));
    }
    if (asked.against)
        if (const auto fine = goes_on_from(*asked.against, *data); !fine)
            outcome = console.fail(fine.error().at(*asked.against));
    return outcome;
}

Exit verify_export(const std::string& path, const Console& console) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return console.fail(Error{Kind::unavailable, "file.not_readable"}.with("path", path));
    const auto exported =
        read_export(file, [](const std::optional<Record>&) { return Result<void>{}; });
    if (!exported) return console.fail(exported.error().at(path));
    print_head(exported->manifest.organization, exported->head, console);
    if (exported->withheld > 0)
        console.out << exported->withheld << ' '
                    << console.in("entries are withheld and known by their digest only",
                                  "regels zijn achtergehouden en alleen aan hun hash bekend")
                    << '\n';
    return Exit::done;
}

}  // namespace kring::cli
