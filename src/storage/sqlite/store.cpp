#include "storage/sqlite/store.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "storage/sqlite/columns.hpp"
#include "storage/sqlite/schema.hpp"

namespace kring {
namespace {

using sqlite::Connection;
using sqlite::digest_in;
using sqlite::Row;
using sqlite::Statement;
using sqlite::unsigned_in;

const Error moved_on{Kind::conflict, "logbook.moved_on"};
const Error receipt_exists{Kind::conflict, "logbook.receipt_exists"};
const Error key_exists{Kind::conflict, "storage.key_exists"};
const Error ends_elsewhere{Kind::unavailable, "logbook.ends_elsewhere"};

constexpr std::string_view insert_entry =
    "insert into entry (organization, position, at, body, seal, withheld)"
    " values (?, ?, ?, ?, ?, ?)";
constexpr std::string_view another_row = ", (?, ?, ?, ?, ?, ?)";
/// One statement for many rows costs about half of what one for each of them does.
template <std::size_t rows>
constexpr auto insert_rows = [] {
    std::array<char, insert_entry.size() + (rows - 1) * another_row.size()> sql{};
    auto end = std::copy(insert_entry.begin(), insert_entry.end(), sql.begin());
    for (std::size_t row = 1; row < rows; ++row)
        end = std::copy(another_row.begin(), another_row.end(), end);
    return sql;
}();
constexpr auto insert_head =
    "insert into head (organization, position, seal) values (?, ?, ?)"
    " on conflict (organization) do nothing";
constexpr auto move_head =
    "update head set position = ?, seal = ? where organization = ? and position = ?";
constexpr auto insert_receipt =
    "insert into receipt (organization, key, at, request_digest, answer) values (?, ?, ?, ?, ?)";
constexpr auto select_entries =
    "select position, at, body, seal, withheld from entry"
    " where organization = ? and position >= ? order by position limit ?";
constexpr auto select_entries_of_first_layout =
    "select position, at, body, seal, null from entry"
    " where organization = ? and position >= ? order by position limit ?";
constexpr auto select_withheld =
    "select count(*) from pragma_table_info('entry') where name = 'withheld'";
constexpr auto select_head = "select position, seal from head where organization = ?";
constexpr auto select_moment = "select at from entry where organization = ? and position = ?";
/// Also those that only a head or only entries are left of. Steps from one organization to the next
/// along the primary key, so that it costs a few lookups for each, however many entries there are.
constexpr auto select_organizations =
    "with recursive of_entry (organization) as ("
    "  select min(organization) from entry"
    "  union all"
    "  select (select min(organization) from entry where organization > of_entry.organization)"
    "  from of_entry where of_entry.organization is not null)"
    " select organization from of_entry where organization is not null"
    " union select organization from head order by organization";
constexpr auto select_last_position =
    "select coalesce(max(position), 0) from entry where organization = ?";
constexpr auto select_receipt =
    "select request_digest, answer from receipt where organization = ? and key = ?";
constexpr auto delete_receipts = "delete from receipt where at < ?";

Result<Head> head_of(Connection& connection, std::string_view organization) {
    Head head;
    auto done = Statement{connection, select_head}.each(
        [&](const Row& row) { head = sqlite::head_in(row, 0, 1); }, organization);
    if (!done) return done.error();
    return head;
}

Result<std::vector<std::string>> all_organizations(Connection& connection) {
    std::vector<std::string> organizations;
    auto done = Statement{connection, select_organizations}.each(
        [&](const Row& row) { organizations.push_back(row.text(0)); });
    if (!done) return done.error();
    return organizations;
}

/// Whether each logbook ends with its head; the chain itself is for `kring verify` to walk.
Result<void> check_heads(Connection& connection) {
    const auto organizations = all_organizations(connection);
    if (!organizations) return organizations.error();
    Statement last_position{connection, select_last_position};
    for (const std::string& organization : *organizations) {
        const auto head = head_of(connection, organization);
        if (!head) return head.error();
        std::uint64_t last = 0;
        auto done = last_position.each([&](const Row& row) { last = unsigned_in(row, 0); },
                                       std::string_view{organization});
        if (!done) return done;
        if (head->position != last) return ends_elsewhere.at(organization);
    }
    return {};
}

/// Moves the heads of all organizations concerned; refuses records that do not follow them.
Result<void> move_heads(Connection& connection, std::span<const Record> records) {
    struct Run {
        std::uint64_t first = 0;
        const Record* last = nullptr;
    };
    std::unordered_map<std::string_view, Run> runs;
    for (const Record& record : records) {
        Run& run = runs[record.organization];
        if (!run.last)
            run.first = record.position;
        else if (record.position != run.last->position + 1)
            return moved_on;
        run.last = &record;
    }
    Statement first_head{connection, insert_head};
    Statement next_head{connection, move_head};
    for (const auto& [organization, run] : runs) {
        if (run.first == 0) return moved_on;
        const Digest& seal = run.last->seal.bytes;
        auto moved = run.first == 1
                         ? first_head.run(organization, run.last->position, seal)
                         : next_head.run(run.last->position, seal, organization, run.first - 1);
        if (!moved) return moved;
        if (connection.changes() != 1) return moved_on;
    }
    return {};
}

/// As many records as the statement has rows.
Result<void> insert(Statement& entries, std::span<const Record> records) {
    auto inserted = entries.run_rows(records, [](const Record& record, const auto& bind) {
        if (record.withheld)
            bind(record.organization, record.position, record.at, "", record.seal.bytes,
                 *record.withheld);
        else
            bind(record.organization, record.position, record.at, record.body, record.seal.bytes,
                 nullptr);
    });
    if (!inserted && inserted.error() == key_exists) return moved_on;
    return inserted;
}

/// Takes from the front of `records` what fills that many rows, again and again.
template <std::size_t rows>
Result<void> insert_by(Connection& connection, std::span<const Record>& records) {
    if (records.size() < rows) return {};
    Statement entries{connection, {insert_rows<rows>.data(), insert_rows<rows>.size()}};
    for (; records.size() >= rows; records = records.subspan(rows)) {
        auto inserted = insert(entries, records.first(rows));
        if (!inserted) return inserted;
    }
    return {};
}

Result<void> insert_entries(Connection& connection, std::span<const Record> records) {
    auto inserted = insert_by<64>(connection, records);
    if (inserted) inserted = insert_by<8>(connection, records);
    return inserted ? insert_by<1>(connection, records) : inserted;
}

Result<void> insert_receipts(Connection& connection, std::span<const Record> records) {
    Statement receipt{connection, insert_receipt};
    for (const Record& record : records) {
        if (!record.receipt) continue;
        auto inserted = receipt.run(record.organization, record.receipt->key, record.at,
                                    record.receipt->request_digest, record.receipt->answer);
        if (!inserted) return inserted.error() == key_exists ? receipt_exists : inserted.error();
    }
    return {};
}

Result<void> insert_all(Connection& connection, std::span<const Record> records) {
    auto inserted = insert_entries(connection, records);
    return inserted ? insert_receipts(connection, records) : inserted;
}

}  // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(sqlite::Database& database) {
    auto migrated = database.migrate("logbook", sqlite::logbook_schema);
    if (!migrated) return migrated.error();
    auto sound = database.read(check_heads);
    if (!sound) return sound.error();
    return std::make_unique<SqliteStore>(database);
}

SqliteStore::SqliteStore(sqlite::Database& database) : database_(database) {
    const auto found = database_.read([&](Connection& connection) {
        return Statement{connection, select_withheld}.each(
            [&](const Row& row) { may_withhold_ = row.integer(0) > 0; });
    });
    if (!found) may_withhold_ = true;  // whoever reads next is told why that fails
}

Result<void> SqliteStore::append(std::span<const Record> records) {
    if (records.empty()) return {};
    return database_.write([&](Connection& connection) {
        auto moved = move_heads(connection, records);
        return moved ? insert_all(connection, records) : moved;
    });
}

Result<std::vector<Record>> SqliteStore::read(std::string_view organization, std::uint64_t first,
                                              std::size_t count) const {
    std::vector<Record> records;
    auto done = database_.read([&](Connection& connection) {
        const auto take = [&](const Row& row) {
            records.push_back({std::string{organization}, unsigned_in(row, 0),
                               Instant{row.integer(1)}, row.text(2), Seal{digest_in(row, 3)}});
            if (!row.is_null(4)) records.back().withheld = digest_in(row, 4);
        };
        const auto* sql = may_withhold_ ? select_entries : select_entries_of_first_layout;
        return Statement{connection, sql}.each(take, organization, first, count);
    });
    if (!done) return done.error();
    return records;
}

Result<Head> SqliteStore::head(std::string_view organization) const {
    Head head;
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        auto found = head_of(connection, organization);
        if (!found) return found.error();
        head = *found;
        return {};
    });
    if (!done) return done.error();
    return head;
}

Result<std::uint64_t> SqliteStore::position_at(std::string_view organization,
                                               Instant instant) const {
    std::uint64_t position = 0;
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        const auto head = head_of(connection, organization);
        if (!head) return head.error();
        Statement moment{connection, select_moment};
        auto too_late = head->position + 1;
        while (too_late - position > 1) {
            const auto middle = position + (too_late - position) / 2;
            bool is_too_late = false;
            auto looked = moment.each(
                [&](const Row& row) { is_too_late = Instant{row.integer(0)} > instant; },
                organization, middle);
            if (!looked) return looked;
            (is_too_late ? too_late : position) = middle;
        }
        return {};
    });
    if (!done) return done.error();
    return position;
}

Result<std::vector<std::string>> SqliteStore::organizations() const {
    std::vector<std::string> organizations;
    auto done = database_.read([&](Connection& connection) -> Result<void> {
        auto found = all_organizations(connection);
        if (!found) return found.error();
        organizations = *std::move(found);
        return {};
    });
    if (!done) return done.error();
    return organizations;
}

Result<std::optional<Receipt>> SqliteStore::find_receipt(std::string_view organization,
                                                         std::string_view key) const {
    std::optional<Receipt> receipt;
    auto done = database_.read([&](Connection& connection) {
        const auto take = [&](const Row& row) {
            receipt = Receipt{std::string{key}, digest_in(row, 0), row.text(1)};
        };
        return Statement{connection, select_receipt}.each(take, organization, key);
    });
    if (!done) return done.error();
    return receipt;
}

Result<void> SqliteStore::forget_receipts(Instant older_than) {
    return database_.write([&](Connection& connection) {
        return Statement{connection, delete_receipts}.run(older_than);
    });
}

}  // namespace kring
