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

Result<void> bring_in(const std::string& path_of_data, const Manifest& manifest,
                      const std::vector<Record>& records) {
    const auto data = open_data(path_of_data);
    if (!data) return data.error();
    const std::string& id = manifest.organization;
    const auto head = data->store->head(id);
    if (!head) return head.error();
    if (head->position > 0) return Error{Kind::conflict, "import.organization_is_here"};
    std::vector<auth::NamedMember> names;
    for (const auto& named : manifest.names) names.push_back({named.member, named.name});
    auth::Directory directory{*data->accounts};
    // Names first: without a logbook they are nobody's, and a second attempt writes them again.
    if (auto named = directory.set_names(id, names); !named) return named;
    return data->store->append(records);
}

}  // namespace

Exit import_logbook(const std::string& path_of_data, const std::string& path,
                    const Console& console) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        return console.fail(Error{Kind::unavailable, "file.not_readable"}.with("path", path));
    // All of it is read before the data file is opened, which a refusal then leaves alone.
    Collecting collecting{console};
    const auto exported =
        read_export(file, [&](Record record) { return collecting.take(std::move(record)); });
    if (!exported) return console.fail(exported.error().at(path));
    if (collecting.records.empty())
        return console.fail(Error{Kind::malformed, "export.not_an_export"}.at(path));
    const Manifest& manifest = exported->manifest;
    if (const auto done = bring_in(path_of_data, manifest, collecting.records); !done)
        return console.fail(done.error());
    console.out << console.in("Imported organization ", "Geïmporteerd: organisatie ")
                << manifest.organization << '\n';
    if (exported->withheld > 0)
        console.out << exported->withheld
                    << console.in(" entries are withheld in this export and stay so",
                                  " regels zijn in deze export achtergehouden en blijven dat")
                    << '\n';
    console.out << console.in("Let its members in; the first of these lists their numbers:",
                              "Laat de leden binnen; de eerste hiervan noemt hun nummers:")
                << "\n  kring member list --data " << path_of_data << " --organization "
                << manifest.organization << "\n  kring member add --data " << path_of_data
                << " --organization " << manifest.organization
                << console.in(" --member NUMBER --name NAME --email ADDRESS",
                              " --member NUMMER --name NAAM --email ADRES")
                << '\n';
    return Exit::done;
}

}  // namespace kring::cli
