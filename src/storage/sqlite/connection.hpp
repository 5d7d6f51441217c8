#pragma once

#include <sqlite3.h>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/instant.hpp"
#include "base/result.hpp"

namespace kring::sqlite {

class Connection;

/// What a failed call of SQLite means for the caller. Disk full is `logbook.disk_full`, a failing
/// disk `logbook.not_durable`, a taken key `storage.key_exists`, a broken rule of the schema
/// `storage.constraint`, a damaged file `storage.damaged`, one that is none of SQLite
/// `storage.not_a_database`, anything else `storage.failed`.
[[nodiscard]] Error error_of(int code);

/// One row of a result, valid during the visit it is given to.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : statement_(statement) {}

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;
    [[nodiscard]] bool is_null(int column) const;

private:
    sqlite3_stmt* statement_;
};

/// One prepared statement, borrowed from its connection, which it must not outlive. A statement
/// that does not compile says so when it is run. Values are bound in the order of the `?`:
/// integers, double, Instant (milliseconds), text, bytes, nullptr.
class Statement {
public:
    Statement(Connection& connection, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Runs it to its end. May be called again with other values.
    template <class... Values>
    Result<void> run(const Values&... values) {
        return each([](const Row&) {}, values...);
    }

    /// Runs it and calls `visit(row)` for each row.
    template <class Visit, class... Values>
    Result<void> each(Visit&& visit, const Values&... values) {
        begin();
        int parameter = 0;
        (bind(++parameter, values), ...);
        while (step()) visit(Row{statement_});
        return finish();
    }

    /// Runs it once for all of `items`, as many as it has rows; `columns_of(item, bind)` calls
    /// `bind(values...)` with those of one row.
    template <class Items, class ColumnsOf>
    Result<void> run_rows(const Items& items, ColumnsOf&& columns_of) {
        begin();
        int parameter = 0;
        for (const auto& item : items)
            columns_of(item, [&](const auto&... values) { (bind(++parameter, values), ...); });
        while (step()) {
        }
        return finish();
    }

private:
    void begin();
    bool step();
    Result<void> finish();

    template <std::integral Whole>
    void bind(int parameter, Whole value) {
        bind_integer(parameter, static_cast<std::int64_t>(value));
    }
    void bind(int parameter, double value);
    void bind(int parameter, Instant value) { bind_integer(parameter, value.milliseconds); }
    void bind(int parameter, std::string_view value);
    void bind(int parameter, std::span<const std::uint8_t> value);
    void bind(int parameter, std::nullptr_t);
    void bind_integer(int parameter, std::int64_t value);
    void keep(int outcome);

    Connection& connection_;
    int outcome_ = SQLITE_OK;  ///< of the first call that failed
    sqlite3_stmt* statement_ = nullptr;
};

/// One connection to a database file, used by one thread at a time. Given out by Database.
class Connection {
public:
    /// Takes over an open handle.
    explicit Connection(sqlite3* handle) : handle_(handle) {}
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs statements without parameters, separated by semicolons.
    Result<void> execute(const char* sql);
    /// Rows that the last insert, update or delete has changed.
    [[nodiscard]] std::int64_t changes() const { return sqlite3_changes64(handle_); }
    [[nodiscard]] sqlite3* handle() const { return handle_; }

private:
    friend class Statement;
    /// A statement of that text that nobody uses now; nullptr with `outcome` set if it is wrong.
    sqlite3_stmt* take(std::string_view sql, int& outcome);
    void give_back(sqlite3_stmt* statement);

    sqlite3* handle_;
    /// Statements at rest, by their text, which they own.
    std::unordered_multimap<std::string_view, sqlite3_stmt*> resting_;
};

}  // namespace kring::sqlite
