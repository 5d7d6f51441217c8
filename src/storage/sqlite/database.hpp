#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "storage/sqlite/connection.hpp"

namespace kring::sqlite {

/// A file descriptor that is closed with its owner; -1 is none.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor();
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

/// One database file in WAL mode with full synchronization. Exactly one connection writes and
/// checkpoints; reads go to a few read-only connections and wait for no writer.
///
/// Threads: read() and write() may be called from any thread at the same time, but not from inside
/// the work that another write() runs.
class Database {
public:
    using Work = std::function<Result<void>(Connection&)>;

    /// Opens the file, created if missing (mode 0600), and locks `<path>.lock` for as long as the
    /// Database lives. Refusals: `storage.in_use` (another process serves it),
    /// `storage.cannot_open`, `storage.not_kring`, `storage.made_by_later_release`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::string& path);

    /// Opens a file that another process may be serving, to read only; write() is refused with
    /// `storage.read_only`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open_for_reading(
        const std::string& path);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs `work` in one transaction, after those of others. Success means that it is durable. If
    /// `work` refuses, nothing of it remains. After `logbook.not_durable` every further write is
    /// refused the same way: what the disk holds is unknown until the file is opened again.
    Result<void> write(const Work& work);

    /// Runs `work` on one state of the database, as the last finished write left it.
    Result<void> read(const Work& work) const;

    /// Brings one part of the schema up to date: runs those of `statements` that the file has not
    /// seen yet, each once and for ever, in one transaction. New ones are added at the end. Refused
    /// with `storage.made_by_later_release` if the file has seen more than there are.
    Result<void> migrate(std::string_view part, std::span<const char* const> statements);

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    explicit Database(std::string path) : path_(std::move(path)) {}

    [[nodiscard]] Result<std::unique_ptr<Connection>> open_reader() const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> borrow_reader() const;
    void return_reader(std::unique_ptr<Connection> reader) const;
    void checkpoint_if_long();
    Result<void> note_failure(Error error);

    std::string path_;
    Descriptor lock_;
    std::mutex writing_;
    std::unique_ptr<Connection> writer_;  ///< none when open for reading
    int log_pages_ = 0;                   ///< in the write-ahead log after the last commit
    bool has_failed_ = false;             ///< a disk that failed once is not asked again

    mutable std::mutex pool_;
    mutable std::condition_variable reader_is_back_;
    mutable std::vector<std::unique_ptr<Connection>> resting_readers_;
    mutable std::size_t open_readers_ = 0;
};

/// Whether the file says of itself that it is a database of Kring, or has been served as one. Reads
/// its first bytes only.
[[nodiscard]] bool is_kring(const std::string& path);

/// Renames a file that nobody has opened to `<path>.aside` and removes what SQLite left beside it.
void set_aside(const std::string& path);

/// Whether every page is sound, also of what no logbook's chain covers: `storage.damaged`.
[[nodiscard]] Result<void> check_pages(const Database& database);

/// Copies the whole database into a new file at `path` while it is in use. The file is there,
/// complete and durable, when this returns success; a file of that name is replaced, unless it is
/// in use: `storage.in_use`, or holds something else than a database of Kring:
/// `file.is_not_kring`.
[[nodiscard]] Result<void> backup(const Database& database, const std::string& path);

}  // namespace kring::sqlite
