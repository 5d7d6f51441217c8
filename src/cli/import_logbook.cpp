#include <fstream>
#include <ostream>

#include "auth/directory.hpp"
#include "cli/commands.hpp"
#include "cli/data.hpp"
#include "cli/exported.hpp"
#include "kernel/decide.hpp"
#include "logbook/codec.hpp"

namespace kring::cli {
namespace {

constexpr std::uint64_t entries_a_report = 10'000;

/// Collects the records of an export, folding them on the way to see that each can be read.
class Collecting {
public:
    explicit Collecting(const Console& console) : console_(console) {}

    Result<void> take(Record record) {
        const auto entry = decode_entry(record);
        if (!entry)
            return Error{Kind::malformed, "logbook.unreadable"}.with(
                "position", std::to_string(record.position));
        evolve(folded_, *entry);
        records.push_back(std::move(record));
        if (records.size() % entries_a_report == 0)
            console_.err << records.size() << console_.in(" entries", " regels") << '\n';
        return {};
    }

    std::vector<Record> records;

private:
    const Console& console_;
    Organization folded_;
};

Result<std::string> import_from(std::istream& in, const Data& data, const Console& console) {
    Collecting collecting{console};
    const auto exported =
        read_export(in, [&](Record record) { return collecting.take(std::move(record)); });
    if (!exported) return exported.error();
    const std::string& id = exported->manifest.organization;
    const auto head = data.store->head(id);
    if (!head) return head.error();
    if (head->position > 0) return Error{Kind::conflict, "import.organization_is_here"};
    if (collecting.records.empty()) return Error{Kind::malformed, "export.not_an_export"};
    std::vector<auth::NamedMember> names;
    for (const auto& named : exported->manifest.names) names.push_back({named.member, named.name});
    auth::Directory directory{*data.accounts};
    // Names first: without a logbook they are nobody's, and a second attempt writes them again.
    if (auto named = directory.set_names(id, names); !named) return named.error();
    if (auto kept = data.store->append(collecting.records); !kept) return kept.error();
    return id;
}

}  // namespace

Exit import_logbook(const std::string& path_of_data, const std::string& path,
                    const Console& console) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return console.fail(Error{Kind::unavailable, "file.not_readable"}.with("path", path));
    const auto data = open_data(path_of_data);
    if (!data) return console.fail(data.error());
    const auto id = import_from(file, *data, console);
    if (!id) return console.fail(id.error().at(path));
    console.out << console.in("Imported organization ", "Geïmporteerd: organisatie ") << *id << '\n'
                << console.in(
                       "Let its members sign in with: kring member add --member NUMBER ...",
                       "Laat de leden zich aanmelden met: kring member add --member NUMMER ...")
                << '\n';
    return Exit::done;
}

}  // namespace kring::cli
