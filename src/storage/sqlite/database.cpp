#include "storage/sqlite/database.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kring::sqlite {
namespace {

constexpr std::size_t most_readers = 4;
constexpr int pages_before_checkpoint = 1000;
constexpr int milliseconds_to_wait = 5000;
constexpr mode_t owner_only = S_IRUSR | S_IWUSR;
constexpr std::int64_t application_id = 0x6B72696E;  // "krin" in ASCII
constexpr std::int64_t layout_version = 1;

const Error in_use{Kind::unavailable, "storage.in_use"};
const Error cannot_open{Kind::unavailable, "storage.cannot_open"};
const Error not_kring{Kind::unavailable, "storage.not_kring"};
const Error made_by_later_release{Kind::unavailable, "storage.made_by_later_release"};
const Error read_only{Kind::unavailable, "storage.read_only"};
const Error not_durable{Kind::unavailable, "logbook.not_durable"};

constexpr auto shared_settings =
    "pragma foreign_keys = on; pragma trusted_schema = off; pragma cell_size_check = on;"
    "pragma mmap_size = 0; pragma recursive_triggers = on; pragma temp_store = memory;";
constexpr auto writer_settings =
    "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 0;"
    "pragma journal_size_limit = 67108864;";
constexpr auto reader_settings = "pragma query_only = on; pragma wal_autocheckpoint = 0;";
constexpr auto layout =
    "pragma application_id = 0x6B72696E; pragma user_version = 1;"
    "create table schema_part (name text primary key, steps integer not null) without rowid;";

// https://www.sqlite.org/fileformat.html, the database header
constexpr std::size_t header_size = 100;
constexpr std::string_view sqlite_mark{"SQLite format 3\0", 16};
constexpr std::size_t page_count_at = 28;
constexpr std::size_t application_id_at = 68;

/// The first bytes of a database file; fewer where it is shorter.
std::optional<std::string> read_header(const std::string& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number() < 0) return std::nullopt;
    std::string header(header_size, '\0');
    const auto count = ::read(file.number(), header.data(), header.size());
    if (count < 0) return std::nullopt;
    return header;
}

/// Four bytes, the highest first.
std::int64_t number_in(const std::string& header, std::size_t at) {
    std::int64_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(header[at + i]);
    return number;
}

Result<std::unique_ptr<Connection>> connect(const std::string& path, int flags) {
    sqlite3* handle = nullptr;
    const int outcome =
        sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    auto connection = std::make_unique<Connection>(handle);
    if (outcome != SQLITE_OK) return cannot_open.with("path", path);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, milliseconds_to_wait);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    auto set = connection->execute(shared_settings);
    if (!set) return set.error();
    return connection;
}

/// What is not Kring's is refused before anything of it, or beside it, is changed. One that has no
/// mark yet may have been left by a founding that was cut off: it has a page at most, or a log.
Result<void> check_mark(const std::string& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0 || found.st_size == 0) return {};
    const auto header = read_header(path);
    if (!header) return cannot_open.with("path", path);
    if (!header->starts_with(sqlite_mark))
        return Error{Kind::unavailable, "storage.not_a_database"};
    const auto application = number_in(*header, application_id_at);
    if (application == application_id) return {};
    const bool has_log = ::access((path + "-wal").c_str(), F_OK) == 0;
    const bool is_unmarked =
        application == 0 && (has_log || number_in(*header, page_count_at) <= 1);
    return is_unmarked ? Result<void>{} : not_kring;
}

/// Creates what is missing and closes the file to everybody but its owner.
Result<void> make_private(const std::string& path) {
    const Descriptor file{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, owner_only)};
    if (file.number() < 0 || ::fchmod(file.number(), owner_only) != 0)
        return cannot_open.with("path", path);
    return {};
}

/// Locks the database of that path by a file beside it.
Result<Descriptor> lock(const std::string& path) {
    Descriptor file{::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, owner_only)};
    if (file.number() < 0) return cannot_open.with("path", path);
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) return in_use.with("path", path);
    return file;
}

Result<std::int64_t> pragma_value(Connection& connection, std::string_view sql) {
    std::int64_t value = 0;
    auto done = Statement{connection, sql}.each([&](const Row& row) { value = row.integer(0); });
    if (!done) return done.error();
    return value;
}

/// Whether the file is ours, and of a layout that this release knows.
Result<void> check_layout(Connection& connection) {
    const auto application = pragma_value(connection, "pragma application_id");
    const auto version = pragma_value(connection, "pragma user_version");
    if (!application) return application.error();
    if (!version) return version.error();
    if (*application != application_id) return not_kring;
    if (*version > layout_version) return made_by_later_release;
    return {};
}

Result<void> lay_out_if_empty(Connection& connection) {
    const auto tables = pragma_value(connection, "select count(*) from sqlite_schema");
    if (!tables) return tables.error();
    if (*tables > 0) return {};
    auto begun = connection.execute("begin immediate");
    if (!begun) return begun;
    auto done = connection.execute(layout);
    if (!done) return done;
    return connection.execute("commit");
}

Result<std::unique_ptr<Connection>> open_writer(const std::string& path) {
    auto writer = connect(path, SQLITE_OPEN_READWRITE);
    if (!writer) return writer;
    auto set = (*writer)->execute(writer_settings);
    if (!set) return set.error();
    auto laid_out = lay_out_if_empty(**writer);
    if (!laid_out) return laid_out.error();
    auto known = check_layout(**writer);
    if (!known) return known.error();
    return writer;
}

}  // namespace

bool is_kring(const std::string& path) {
    const auto header = read_header(path);
    if (!header || !header->starts_with(sqlite_mark)) return false;
    const auto application = number_in(*header, application_id_at);
    // The mark of a young one stands in its log alone; the lock beside it is Kring's.
    return application == application_id ||
           (application == 0 && ::access((path + ".lock").c_str(), F_OK) == 0);
}

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path) {
    std::unique_ptr<Database> database{new Database{path}};
    auto marked = check_mark(path);
    if (!marked) return marked.error();
    auto locked = lock(path);
    if (!locked) return locked.error();
    database->lock_ = std::move(*locked);
    auto made = make_private(path);
    if (!made) return made.error();
    auto writer = open_writer(path);
    if (!writer) return writer.error();
    database->writer_ = std::move(*writer);
    sqlite3_wal_hook(
        database->writer_->handle(),
        [](void* pages, sqlite3*, const char*, int count) {
            *static_cast<int*>(pages) = count;
            return SQLITE_OK;
        },
        &database->log_pages_);
    return database;
}

Result<std::unique_ptr<Database>> Database::open_for_reading(const std::string& path) {
    std::unique_ptr<Database> database{new Database{path}};
    auto known = database->read([](Connection& connection) { return check_layout(connection); });
    if (!known) return known.error();
    return database;
}

Database::~Database() { resting_readers_.clear(); }

Result<void> Database::write(const Work& work) {
    const std::lock_guard guard{writing_};
    if (!writer_) return read_only;
    if (has_failed_) return not_durable;
    auto begun = Statement{*writer_, "begin immediate"}.run();
    if (!begun) return note_failure(begun.error());
    auto done = work(*writer_);
    if (done) done = Statement{*writer_, "commit"}.run();
    if (!done) {
        if (!sqlite3_get_autocommit(writer_->handle())) {
            auto undone = Statement{*writer_, "rollback"}.run();
            if (!undone) has_failed_ = true;
        }
        return note_failure(done.error());
    }
    checkpoint_if_long();
    return {};
}

Result<void> Database::note_failure(Error error) {
    if (error == not_durable) has_failed_ = true;
    return error;
}

/// What was committed is durable in the log already, so a failure here refuses later writes only.
void Database::checkpoint_if_long() {
    if (log_pages_ < pages_before_checkpoint) return;
    const int outcome = sqlite3_wal_checkpoint_v2(writer_->handle(), nullptr,
                                                  SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (outcome != SQLITE_OK && error_of(outcome) == not_durable) has_failed_ = true;
}

Result<std::unique_ptr<Connection>> Database::open_reader() const {
    auto reader = connect(path_, SQLITE_OPEN_READONLY);
    if (!reader) return reader;
    sqlite3_db_config((*reader)->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    auto set = (*reader)->execute(reader_settings);
    if (!set) return set.error();
    return reader;
}

Result<std::unique_ptr<Connection>> Database::borrow_reader() const {
    std::unique_lock guard{pool_};
    reader_is_back_.wait(guard,
                         [&] { return !resting_readers_.empty() || open_readers_ < most_readers; });
    if (!resting_readers_.empty()) {
        auto reader = std::move(resting_readers_.back());
        resting_readers_.pop_back();
        return reader;
    }
    ++open_readers_;
    guard.unlock();
    auto reader = open_reader();
    if (!reader) return_reader(nullptr);
    return reader;
}

void Database::return_reader(std::unique_ptr<Connection> reader) const {
    {
        const std::lock_guard guard{pool_};
        if (reader)
            resting_readers_.push_back(std::move(reader));
        else
            --open_readers_;
    }
    reader_is_back_.notify_one();
}

Result<void> Database::read(const Work& work) const {
    auto reader = borrow_reader();
    if (!reader) return reader.error();
    auto done = Statement{**reader, "begin"}.run();
    if (done) {
        done = work(**reader);
        auto ended = Statement{**reader, "rollback"}.run();
        if (done && !ended) done = ended;
    }
    if (!sqlite3_get_autocommit((*reader)->handle())) reader->reset();
    return_reader(std::move(*reader));
    return done;
}

Result<void> Database::migrate(std::string_view part, std::span<const char* const> statements) {
    const auto step_count = static_cast<std::int64_t>(statements.size());
    return write([&](Connection& connection) -> Result<void> {
        std::int64_t seen = 0;
        auto found = Statement{connection, "select steps from schema_part where name = ?"}.each(
            [&](const Row& row) { seen = row.integer(0); }, part);
        if (!found) return found;
        if (seen > step_count) return made_by_later_release.with("part", std::string{part});
        for (const char* statement : statements.subspan(static_cast<std::size_t>(seen))) {
            auto done = connection.execute(statement);
            if (!done) return done;
        }
        return Statement{connection,
                         "insert into schema_part (name, steps) values (?, ?)"
                         " on conflict (name) do update set steps = excluded.steps"}
            .run(part, step_count);
    });
}

}  // namespace kring::sqlite
