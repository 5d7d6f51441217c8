#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "storage/sqlite/database.hpp"

namespace kring::sqlite {
namespace {

const Error not_written{Kind::unavailable, "storage.backup_not_written"};

/// Copies all pages at once, which keeps the copy of one moment without stopping the writer.
Result<void> copy_pages(Connection& from, const std::string& path) {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    Connection target{handle};
    if (opened != SQLITE_OK) return error_of(opened);
    auto set = target.execute("pragma journal_mode = off; pragma synchronous = off;");
    if (!set) return set;
    sqlite3_backup* copy = sqlite3_backup_init(handle, "main", from.handle(), "main");
    if (!copy) return error_of(sqlite3_errcode(handle));
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE) return error_of(stepped);
    if (finished != SQLITE_OK) return error_of(finished);
    // So that it is read where nothing can be written beside it; who serves it changes that back.
    return target.execute("pragma journal_mode = delete;");
}

/// Whether nothing is lost when a copy comes in its place: there is no such file, or it is empty,
/// or a database of Kring. A device or a pipe is none of these.
bool may_be_replaced(const std::string& path) {
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0) return errno == ENOENT;
    return S_ISREG(found.st_mode) && (found.st_size == 0 || is_kring(path));
}

/// Whether somebody serves the file that the copy is to replace.
bool is_in_use(const std::string& path) {
    const Descriptor file{::open((path + ".lock").c_str(), O_RDWR | O_CLOEXEC)};
    return file.number() >= 0 && ::flock(file.number(), LOCK_EX | LOCK_NB) != 0;
}

/// What SQLite left beside the file that is replaced would be taken for the copy's own.
void remove_companions(const std::string& path) {
    for (const char* end : {"-wal", "-shm"}) ::unlink((path + end).c_str());
}

bool sync_file(const std::string& path, int flags) {
    const Descriptor file{::open(path.c_str(), flags | O_CLOEXEC)};
    return file.number() >= 0 && ::fsync(file.number()) == 0;
}

bool create_private(const std::string& path) {
    ::unlink(path.c_str());
    const Descriptor file{
        ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    return file.number() >= 0;
}

}  // namespace

void set_aside(const std::string& path) {
    remove_companions(path);
    std::rename(path.c_str(), (path + ".aside").c_str());
}

Result<void> check_pages(const Database& database) {
    return database.read([](Connection& connection) -> Result<void> {
        std::string found;
        auto done = Statement{connection, "pragma integrity_check(1)"}.each(
            [&](const Row& row) { found = row.text(0); });
        if (!done) return done;
        if (found == "ok") return {};
        return Error{Kind::unavailable, "storage.damaged"}.with("sqlite", found);
    });
}

Result<void> backup(const Database& database, const std::string& path) {
    if (!may_be_replaced(path)) return Error{Kind::refused, "file.is_not_kring"}.with("path", path);
    if (is_in_use(path)) return Error{Kind::unavailable, "storage.in_use"}.with("path", path);
    const std::string unfinished = path + ".unfinished";
    if (!create_private(unfinished)) return not_written.with("path", path);
    auto copied =
        database.read([&](Connection& connection) { return copy_pages(connection, unfinished); });
    std::error_code ignored;
    const auto folder = std::filesystem::absolute(path, ignored).parent_path().string();
    if (copied) remove_companions(path);
    const bool is_placed = copied && sync_file(unfinished, O_RDWR) &&
                           std::rename(unfinished.c_str(), path.c_str()) == 0 &&
                           sync_file(folder, O_RDONLY | O_DIRECTORY);
    if (is_placed) return {};
    ::unlink(unfinished.c_str());
    return copied ? Result<void>{not_written.with("path", path)} : copied;
}

}  // namespace kring::sqlite
