#include <strings.h>

#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>

#include "app/batch.hpp"
#include "auth/directory.hpp"
#include "auth/memory_accounts.hpp"
#include "auth/token.hpp"
#include "cli/acting.hpp"
#include "cli/commands.hpp"
#include "cli/structure.hpp"
#include "storage/memory/store.hpp"

namespace kring::cli {
namespace {

namespace fs = std::filesystem;

Result<std::string> text_of(const fs::path& path) {
    std::error_code ignored;
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    // A folder opens as well, and an empty file gives nothing to pass on.
    if (file && fs::is_regular_file(path, ignored)) {
        if (fs::file_size(path, ignored) > 0) text << file.rdbuf();
        if (text && !file.bad()) return std::move(text).str();
    }
    return Error{Kind::unavailable, "file.not_readable"}.with("path", path.string());
}

/// Nothing where there is no such file; one that is there must be readable.
Result<std::optional<std::string>> text_if_there(const fs::path& path) {
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found)
        return std::optional<std::string>{};
    auto text = text_of(path);
    if (!text) return text.error();
    return std::optional{*std::move(text)};
}

/// What is named slightly otherwise would go unread without a word.
Result<void> check_names(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& found : fs::directory_iterator{folder, ignored}) {
        const std::string name = found.path().filename().string();
        const bool is_table =
            name.size() > 4 && ::strcasecmp(name.c_str() + name.size() - 4, ".csv") == 0;
        if (is_table && name != "domains.csv" && name != "people.csv" && name != "memberships.csv")
            return Error{Kind::malformed, "import.file_is_unknown"}.with("path",
                                                                         found.path().string());
    }
    return {};
}

Result<StructureFiles> files_in(const fs::path& folder) {
    if (auto fine = check_names(folder); !fine) return fine.error();
    auto domains = text_of(folder / "domains.csv");
    if (!domains) return domains.error();
    auto people = text_if_there(folder / "people.csv");
    if (!people) return people.error();
    auto memberships = text_if_there(folder / "memberships.csv");
    if (!memberships) return memberships.error();
    return StructureFiles{*std::move(domains), *std::move(people), *std::move(memberships)};
}

/// Where the structure goes: an organization that is there, or one to be founded with it.
struct Goal {
    std::string id;
    std::optional<FoundOrganization> founding;
    std::optional<AgreementId> agreement;  ///< that says so
};

/// Whom the structure's people become: numbers that nobody has yet.
std::vector<auth::NamedMember> names_of(const Structure& structure, const Goal& goal,
                                        MemberId first, const std::string& founder_name) {
    std::vector<auth::NamedMember> names;
    if (goal.founding) names.push_back({founder, founder_name});
    for (const auto& name : structure.names) names.push_back({MemberId{first.number++}, name});
    return names;
}

struct Stores {
    EntryStore& entries;
    ReceiptStore& receipts;
    SnapshotStore& snapshots;
    auth::AccountStore& accounts;
};

/// All of it in one commit. Names come first: without their members they are nobody's, and a second
/// attempt writes them again.
Result<void> bring_in(const Stores& stores, const Goal& goal, const Structure& structure,
                      const std::string& founder_name) {
    const auto loaded = load(goal.id, stores.entries, stores.snapshots);
    if (!loaded) return loaded.error();
    const Organization& organization = (*loaded)->pending;
    Batch batch{stores.entries, stores.receipts, SystemClock{}.now()};
    if (goal.founding)
        if (const auto founded = batch.decide(*loaded, {goal.id, founder, *goal.founding, {}});
            !founded)
            return founded.error();
    const auto names = names_of(structure, goal, organization.members.next(), founder_name);
    ImportStructure command = structure.command;
    command.agreement = goal.agreement;
    const MemberId actor = acting_member(organization, goal.agreement);
    const auto decided = batch.decide(*loaded, {goal.id, actor, std::move(command), {}});
    if (!decided) return at_row(structure, decided.error());
    if (auto named = auth::Directory{stores.accounts}.set_names(goal.id, names); !named)
        return named;
    return batch.commit();
}

/// Into a new organization: seen to be accepted before there is a data file.
Result<void> rehearse(const Goal& goal, const Structure& structure,
                      const std::string& founder_name) {
    MemoryStore store;
    auth::MemoryAccounts accounts;
    return bring_in({store, store, store, accounts}, goal, structure, founder_name);
}

Result<void> carry_out(const ImportStructureAsked& asked, const Goal& goal,
                       const Structure& structure) {
    if (goal.founding)
        if (auto fine = rehearse(goal, structure, asked.founder_name); !fine) return fine;
    const auto data = goal.founding ? open_data(asked.data) : open_existing_data(asked.data);
    if (!data) return data.error();
    if (!goal.founding)
        if (const auto there = head_in(*data, goal.id); !there) return there.error();
    return bring_in({*data->store, *data->store, *data->snapshots, *data->accounts}, goal,
                    structure, asked.founder_name);
}

void report(const ImportStructureAsked& asked, const Structure& structure, const Goal& goal,
            const Console& console) {
    const auto& command = structure.command;
    console.out << command.domains.size() << console.in(" domains, ", " domeinen, ")
                << command.people << console.in(" people, ", " mensen, ")
                << command.memberships.size() << console.in(" memberships in ", " plaatsen in ")
                << goal.id << '\n';
    for (const auto& [kind, count] : structure.other_kinds)
        console.out << console.in("Kind brought in as ", "Soort overgenomen als ") << kind << " ("
                    << count << ")\n";
    if (structure.functions > 0)
        console.out << structure.functions
                    << console.in(
                           " memberships have a function, such as lead, which was not brought in: "
                           "in Kring whoever holds a domain decides together.",
                           " plaatsen hebben een functie, zoals lead, die niet is overgenomen: in "
                           "Kring besluit wie een domein heeft samen.")
                    << '\n';
    if (goal.founding)
        console.out << console.in("The founder is member 1. Let them in with:",
                                  "De oprichter is lid 1. Laat die binnen met:")
                    << "\n  kring member add --data " << asked.data << " --organization " << goal.id
                    << " --member 1 --name \"" << asked.founder_name << "\" --email "
                    << console.in("ADDRESS", "ADRES") << '\n';
}

}  // namespace

Exit import_structure(const ImportStructureAsked& asked, const Console& console) {
    const auto files = files_in(asked.folder);
    if (!files) return console.fail(files.error());
    const Structure structure = read_structure(*files, asked.folder);
    for (const Error& error : structure.errors) console.say(error);
    if (!structure.errors.empty()) {
        console.err << structure.errors.size()
                    << console.in(" rows are wrong; nothing was changed.",
                                  " rijen kloppen niet; er is niets veranderd.")
                    << '\n';
        return Exit::refused;
    }
    console.err << console.in("Read ", "Gelezen: ") << structure.command.domains.size()
                << console.in(" domains", " domeinen") << '\n';
    Goal goal{asked.organization.value_or(""), {}, asked.agreement};
    if (asked.new_name) {
        goal.id = auth::new_organization_id();
        goal.founding =
            FoundOrganization{*asked.new_name, asked.language, DriverModel::driver_and_requirement,
                              OverallDelegator::everyone};
    }
    if (const auto done = carry_out(asked, goal, structure); !done)
        return console.fail(done.error());
    report(asked, structure, goal, console);
    return Exit::done;
}

}  // namespace kring::cli
