#include <filesystem>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/data.hpp"
#include "logbook/verify.hpp"

namespace kring::cli {
namespace {

namespace fs = std::filesystem;

Result<std::size_t> verify_all(const Data& data) {
    if (auto sound = sqlite::check_pages(*data.database); !sound) return sound.error();
    const auto organizations = data.store->organizations();
    if (!organizations) return organizations.error();
    for (const auto& organization : *organizations)
        if (const auto head = verify(organization, *data.store); !head)
            return head.error().at(organization);
    return organizations->size();
}

/// Whether something of a data file is there; its log alone would spoil a restored one.
bool is_taken(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path, ignored) || fs::exists(path + "-wal", ignored);
}

}  // namespace

Exit backup(const std::string& path, const std::string& to, const Console& console) {
    const auto data = read_data(path);
    if (!data) return console.fail(data.error());
    std::error_code ignored;
    if (fs::equivalent(path, to, ignored))
        return console.fail(Error{Kind::refused, "file.is_the_data_itself"}.with("path", to));
    if (const auto done = sqlite::backup(*data->database, to); !done)
        return console.fail(done.error());
    console.out << console.in("Backed up to ", "Back-up gemaakt: ") << to << '\n';
    return Exit::done;
}

Exit restore(const std::string& from, const std::string& path, const Console& console) {
    if (is_taken(path))
        return console.fail(Error{Kind::conflict, "file.exists"}.with("path", path));
    const auto data = read_data(from);
    if (!data) return console.fail(data.error());
    const auto verified = verify_all(*data);
    if (!verified) return console.fail(verified.error());
    if (const auto done = sqlite::backup(*data->database, path); !done)
        return console.fail(done.error());
    console.out << console.in("Verified and restored to ", "Gecontroleerd en teruggezet naar ")
                << path << console.in("; organizations: ", "; organisaties: ") << *verified << '\n';
    return Exit::done;
}

}  // namespace kring::cli
