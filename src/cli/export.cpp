#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <ostream>
#include <set>

#include "app/clock.hpp"
#include "app/loaded.hpp"
#include "cli/commands.hpp"
#include "cli/data.hpp"
#include "cli/exported.hpp"
#include "logbook/verify.hpp"
#include "views/markdown.hpp"

namespace kring::cli {
namespace {

namespace fs = std::filesystem;

Error not_written(const fs::path& path) {
    return Error{Kind::unavailable, "file.not_written"}.with("path", path.string());
}

/// While this lives, only their owner can read the files and folders that come to be.
class ForOwnerOnly {
public:
    ForOwnerOnly() : before_(::umask(S_IRWXG | S_IRWXO)) {}
    ~ForOwnerOnly() { ::umask(before_); }
    ForOwnerOnly(const ForOwnerOnly&) = delete;
    ForOwnerOnly& operator=(const ForOwnerOnly&) = delete;

private:
    mode_t before_;
};

/// In place of one that others may be able to read.
std::ofstream new_file(const fs::path& path) {
    std::error_code ignored;
    fs::remove(path, ignored);
    return std::ofstream{path, std::ios::binary | std::ios::trunc};
}

Result<std::vector<ExportedName>> names_of(const Data& data, const std::string& organization) {
    const auto stored = data.accounts->names_in(organization);
    if (!stored) return stored.error();
    std::vector<ExportedName> names;
    for (const auto& [member, name] : *stored) names.push_back({member, name});
    return names;
}

/// Writes beside the file and then puts it in its place, so that half an export is never there.
Result<void> write_lines(const Data& data, const ExportAsked& asked, const fs::path& path,
                         const Head& head, std::vector<ExportedName> names) {
    std::error_code ignored;
    if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored))
        return Error{Kind::refused, "file.is_no_file"}.with("path", path.string());
    const fs::path unfinished = path.string() + ".unfinished";
    {
        std::ofstream file = new_file(unfinished);
        if (!file) return not_written(path);
        auto written = write_export(file, *data.store, asked.organization, head, std::move(names),
                                    asked.with_private);
        if (!written) {
            fs::remove(unfinished, ignored);
            return written.error().name == "file.not_written" ? not_written(path) : written;
        }
    }
    std::error_code failed;
    fs::rename(unfinished, path, failed);
    if (!failed) return {};
    fs::remove(unfinished, ignored);
    return not_written(path);
}

fs::path lines_in(const fs::path& folder, const std::string& organization) {
    return folder / (organization + ".jsonl");
}

/// Pages come into a folder of their own, or in the place of those of an earlier export.
Result<void> check_folder(const fs::path& folder, const std::string& organization) {
    std::error_code ignored;
    if (fs::is_empty(folder, ignored) || fs::exists(lines_in(folder, organization), ignored))
        return {};
    return Error{Kind::refused, "export.folder_in_use"}.with("path", folder.string());
}

/// The "0012" of "0012-keys-of-the-shed.md"; nothing for another file.
std::string number_of(const fs::path& page) {
    const std::string name = page.filename().string();
    const auto number = std::min(name.find_first_not_of("0123456789"), name.size());
    const bool is_page = name.substr(number).starts_with('-') && page.extension() == ".md";
    return is_page ? name.substr(0, number) : "";
}

/// What has got another title since then must not stand there twice, saying two things.
void remove_earlier(const std::set<fs::path>& pages) {
    std::map<fs::path, std::set<std::string>> numbers;
    for (const fs::path& page : pages)
        if (const auto number = number_of(page); !number.empty())
            numbers[page.parent_path()].insert(number);
    std::error_code ignored;
    for (const auto& [kind, written] : numbers)
        for (const auto& found : fs::directory_iterator{kind, ignored})
            if (written.contains(number_of(found.path())) && !pages.contains(found.path()))
                fs::remove(found.path(), ignored);
}

Result<void> write_folder(const Data& data, const ExportAsked& asked, const fs::path& folder,
                          const std::vector<ExportedName>& names) {
    if (auto fine = check_folder(folder, asked.organization); !fine) return fine;
    const auto loaded = load(asked.organization, *data.store, *data.snapshots);
    if (!loaded) return loaded.error();
    const Organization& organization = (*loaded)->pending;
    std::set<fs::path> pages;
    const NameOf name_of = [&](MemberId member) -> std::string {
        for (const auto& named : names)
            if (named.member == member) return named.name;
        return "#" + std::to_string(member.number);
    };
    for (const auto& file : logbook_as_markdown(
             organization, name_of, organization.profile.language, date_of(SystemClock{}.now()))) {
        const fs::path& path = *pages.insert(folder / file.path).first;
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        std::ofstream out = new_file(path);
        out << file.text;
        if (!out.flush()) return not_written(path);
    }
    remove_earlier(pages);
    return {};
}

Result<void> write_all(const Data& data, const ExportAsked& asked) {
    const auto head = head_in(data, asked.organization);
    if (!head) return head.error();
    std::vector<ExportedName> names;
    if (!asked.without_names) {
        auto stored = names_of(data, asked.organization);
        if (!stored) return stored.error();
        names = *std::move(stored);
    }
    const fs::path to{asked.to};
    const bool to_file = to.extension() == ".jsonl";
    if (to_file && asked.markdown) return Error{Kind::refused, "export.needs_a_folder"};
    if (to_file) return write_lines(data, asked, to, *head, std::move(names));
    std::error_code failed;
    fs::create_directories(to, failed);
    if (failed) return not_written(to);
    if (asked.markdown)
        if (auto written = write_folder(data, asked, to, names); !written) return written;
    return write_lines(data, asked, lines_in(to, asked.organization), *head, std::move(names));
}

}  // namespace

Exit export_organization(const ExportAsked& asked, const Console& console) {
    const auto data = read_data(asked.data);
    if (!data) return console.fail(data.error());
    const ForOwnerOnly for_owner_only;
    if (const auto done = write_all(*data, asked); !done) return console.fail(done.error());
    console.out << console.in("Exported to ", "Geëxporteerd naar ") << asked.to << '\n';
    // What is left of a broken logbook is worth having, but no import will take it.
    const auto verified = verify(asked.organization, *data->store);
    return verified ? Exit::done : console.fail(verified.error().at(asked.organization));
}

}  // namespace kring::cli
