#include "storage/sqlite/connection.hpp"

namespace kring::sqlite {

Error error_of(int code) {
    switch (code) {
        case SQLITE_IOERR_SHMSIZE:
            return {Kind::full, "logbook.disk_full"};
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
        case SQLITE_CONSTRAINT_UNIQUE:
            return {Kind::conflict, "storage.key_exists"};
        default:
            break;
    }
    Error error{Kind::unavailable, "storage.failed"};
    switch (code & 0xFF) {
        case SQLITE_FULL:
            error = {Kind::full, "logbook.disk_full"};
            break;
        case SQLITE_IOERR:
            error = {Kind::unavailable, "logbook.not_durable"};
            break;
        case SQLITE_CONSTRAINT:
            error = {Kind::conflict, "storage.constraint"};
            break;
        case SQLITE_CORRUPT:
            error = {Kind::unavailable, "storage.damaged"};
            break;
        case SQLITE_NOTADB:
            error = {Kind::unavailable, "storage.not_a_database"};
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            error = {Kind::unavailable, "storage.busy"};
            break;
        case SQLITE_CANTOPEN:
            error = {Kind::unavailable, "storage.cannot_open"};
            break;
        case SQLITE_READONLY:
            error = {Kind::unavailable, "storage.read_only"};
            break;
        default:
            break;
    }
    return error.with("sqlite", std::to_string(code) + " " + sqlite3_errstr(code));
}

std::int64_t Row::integer(int column) const { return sqlite3_column_int64(statement_, column); }

double Row::number(int column) const { return sqlite3_column_double(statement_, column); }

std::string Row::text(int column) const {
    const auto* text = sqlite3_column_text(statement_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return text ? std::string{reinterpret_cast<const char*>(text), size} : std::string{};
}

std::span<const std::uint8_t> Row::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return bytes ? std::span{bytes, size} : std::span<const std::uint8_t>{};
}

bool Row::is_null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

Statement::Statement(Connection& connection, std::string_view sql)
    : connection_(connection), statement_(connection.take(sql, outcome_)) {}

Statement::~Statement() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    connection_.give_back(statement_);
}

void Statement::begin() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    outcome_ = SQLITE_OK;
}

void Statement::keep(int outcome) {
    if (outcome_ == SQLITE_OK && outcome != SQLITE_OK) outcome_ = outcome;
}

bool Statement::step() {
    if (outcome_ != SQLITE_OK || !statement_) return false;
    const int outcome = sqlite3_step(statement_);
    if (outcome == SQLITE_ROW) return true;
    if (outcome != SQLITE_DONE) outcome_ = outcome;
    return false;
}

Result<void> Statement::finish() {
    if (statement_) sqlite3_reset(statement_);
    if (outcome_ != SQLITE_OK) return error_of(outcome_);
    return {};
}

void Statement::bind(int parameter, double value) {
    keep(sqlite3_bind_double(statement_, parameter, value));
}

void Statement::bind(int parameter, std::string_view value) {
    const char* const text = value.data() ? value.data() : "";
    keep(
        sqlite3_bind_text64(statement_, parameter, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int parameter, std::span<const std::uint8_t> value) {
    const void* const bytes = value.data() ? static_cast<const void*>(value.data()) : "";
    keep(sqlite3_bind_blob64(statement_, parameter, bytes, value.size(), SQLITE_STATIC));
}

void Statement::bind(int parameter, std::nullptr_t) {
    keep(sqlite3_bind_null(statement_, parameter));
}

void Statement::bind_integer(int parameter, std::int64_t value) {
    keep(sqlite3_bind_int64(statement_, parameter, value));
}

Connection::~Connection() {
    for (const auto& [text, statement] : resting_) sqlite3_finalize(statement);
    sqlite3_close_v2(handle_);
}

Result<void> Connection::execute(const char* sql) {
    const int outcome = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    if (outcome != SQLITE_OK) return error_of(outcome);
    return {};
}

sqlite3_stmt* Connection::take(std::string_view sql, int& outcome) {
    if (auto resting = resting_.extract(sql)) return resting.mapped();
    sqlite3_stmt* statement = nullptr;
    outcome = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (outcome == SQLITE_OK && !statement) outcome = SQLITE_MISUSE;
    return statement;
}

void Connection::give_back(sqlite3_stmt* statement) {
    resting_.emplace(sqlite3_sql(statement), statement);
}

}  // namespace kring::sqlite
