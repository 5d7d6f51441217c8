#include "cli/console.hpp"

#include <algorithm>
#include <array>
#include <ostream>

namespace kring::cli {
namespace {

constexpr std::array<std::string_view, 4> of_the_disk{
    "logbook.disk_full", "logbook.not_durable", "file.not_written", "storage.backup_not_written"};
constexpr std::array<std::string_view, 6> of_opening{
    "storage.in_use",         "storage.cannot_open",           "storage.not_kring",
    "storage.not_a_database", "storage.made_by_later_release", "file.not_readable"};

bool is_among(const auto& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

void Console::say(const Error& error) const {
    const bool has_place = !error.where.empty() && error.where.front() != '/';
    err << (has_place ? error.where : std::string{"kring"}) << ": " << sentence(error) << '\n';
}

Exit Console::fail(const Error& error) const {
    say(error);
    return exit_of(error);
}

Exit Console::finish(Exit exit) const {
    if (out.flush()) return exit;
    return fail(Error{Kind::unavailable, "file.not_written"}.with(
        "path", std::string{in("(standard output)", "(standaarduitvoer)")}));
}

Exit exit_of(const Error& error) {
    if (is_among(of_the_disk, error.name)) return Exit::disk;
    return is_among(of_opening, error.name) ? Exit::not_opened : Exit::refused;
}

}  // namespace kring::cli
