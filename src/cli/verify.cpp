#include "logbook/verify.hpp"

#include <algorithm>
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

/// Folds the logbook anew up to its snapshot and compares. True where there is none of this
/// logbook that can be read: the logbook is sound without it.
Result<bool> equals_snapshot(const std::string& organization, const Data& data) {
    const auto snapshot = data.snapshots->latest(organization, snapshot_shape());
    if (!snapshot || !*snapshot) return true;
    const Head& head = (*snapshot)->head;
    const auto record = data.store->read(organization, head.position, 1);
    if (!record) return record.error();
    if (record->empty() || record->front().seal != head.seal) return true;
    Organization folded;
    auto done = fold_on(folded, organization, *data.store, head.position);
    if (!done) return done.error();
    return write_snapshot(folded) == (*snapshot)->bytes;
}

/// Reads the stored logbook beside an exported one.
class Beside {
public:
    explicit Beside(const Data& data) : data_(data) {}

    /// What the export shows must not be withheld here: the digest alone would verify all the same.
    Result<void> check(const Record& exported) {
        if (exported.withheld) return {};
        if (read_.empty() || exported.position > read_.back().position) {
            auto stored = data_.store->read(exported.organization, exported.position, portion);
            if (!stored) return stored.error();
            read_ = *std::move(stored);
        }
        const auto found = std::find_if(read_.begin(), read_.end(), [&](const Record& record) {
            return record.position == exported.position;
        });
        // What is missing here the logbook's own chain tells, and its head where it ends.
        if (found == read_.end() || !found->withheld) return {};
        return Error{Kind::conflict, "logbook.body_missing"}.with(
            "position", std::to_string(exported.position));
    }

private:
    static constexpr std::size_t portion = 1000;

    const Data& data_;
    std::vector<Record> read_;
};

/// Whether the logbook is the one that the export shows the beginning of.
Result<void> goes_on_from(const std::string& path, const VerifyAsked& asked, const Data& data) {
    std::ifstream file{path, std::ios::binary};
    if (!file) return Error{Kind::unavailable, "file.not_readable"}.with("path", path);
    Beside beside{data};
    const auto exported =
        read_export(file, [&](const Record& record) { return beside.check(record); });
    if (!exported) return exported.error();
    const std::string& organization = exported->manifest.organization;
    if (asked.organization && *asked.organization != organization)
        return Error{Kind::refused, "export.is_of_another"}.with("organization", organization);
    if (const auto there = head_in(data, organization); !there) return there.error();
    const Head& head = exported->head;
    if (head.position == 0) return {};
    const auto record = data.store->read(organization, head.position, 1);
    if (!record) return record.error();
    const auto position = std::to_string(head.position);
    if (record->empty())
        return Error{Kind::conflict, "logbook.tail_missing"}.with("position", position);
    if (record->front().seal != head.seal)
        return Error{Kind::conflict, "export.differs"}.with("position", position);
    return {};
}

Result<Verification> verify_one(const std::string& organization, const Data& data) {
    auto verified = verify_whole(organization, *data.store);
    if (!verified) return verified;
    if (const auto there = head_in(data, organization); !there) return there.error();
    const auto is_equal = equals_snapshot(organization, data);
    if (!is_equal) return is_equal.error();
    if (!*is_equal) return Error{Kind::conflict, "snapshot.differs"};
    return verified;
}

/// And where they are, if that is known: whoever knows of no import sees what was taken away.
void print_withheld(std::uint64_t count, const std::vector<std::uint64_t>& positions,
                    const Console& console) {
    constexpr std::size_t most_shown = 20;
    if (count == 0) return;
    console.out << count << ' '
                << console.in("entries are withheld and known by their digest only",
                              "regels zijn achtergehouden en alleen aan hun hash bekend");
    for (std::size_t i = 0; i < std::min(positions.size(), most_shown); ++i)
        console.out << (i == 0 ? ": " : ", ") << positions[i];
    console.out << (positions.size() > most_shown ? " ...\n" : "\n");
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
        const auto verified = verify_one(organization, *data);
        if (!verified) {
            outcome = console.fail(verified.error().at(organization));
            continue;
        }
        print_head(organization, verified->head(), console);
        print_withheld(verified->withheld().size(), verified->withheld(), console);
    }
    if (asked.against)
        if (const auto fine = goes_on_from(*asked.against, asked, *data); !fine)
            outcome = console.fail(fine.error().at(*asked.against));
    return outcome;
}

Exit verify_export(const std::string& path, const Console& console) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return console.fail(Error{Kind::unavailable, "file.not_readable"}.with("path", path));
    const auto exported = read_export(file, [](const Record&) { return Result<void>{}; });
    if (!exported) return console.fail(exported.error().at(path));
    print_head(exported->manifest.organization, exported->head, console);
    print_withheld(exported->withheld, {}, console);
    return Exit::done;
}

}  // namespace kring::cli
