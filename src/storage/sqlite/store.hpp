#pragma once

#include "logbook/entry_store.hpp"
#include "storage/sqlite/database.hpp"

namespace kring {

/// Logbooks and receipts in one database file.
class SqliteStore final : public EntryStore, public ReceiptStore {
public:
    /// Brings the schema up to date first. The database must outlive the store. Where a logbook
    /// does not end with its head: `logbook.ends_elsewhere`, at that organization.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(sqlite::Database& database);
    /// For a database that is open for reading only: the schema may be that of an earlier release.
    explicit SqliteStore(sqlite::Database& database);

    Result<void> append(std::span<const Record> records) override;
    [[nodiscard]] Result<std::vector<Record>> read(std::string_view organization,
                                                   std::uint64_t first,
                                                   std::size_t count) const override;
    [[nodiscard]] Result<Head> head(std::string_view organization) const override;
    [[nodiscard]] Result<std::uint64_t> position_at(std::string_view organization,
                                                    Instant instant) const override;
    [[nodiscard]] Result<std::vector<std::string>> organizations() const override;

    [[nodiscard]] Result<std::optional<Receipt>> find_receipt(std::string_view organization,
                                                              std::string_view key) const override;
    Result<void> forget_receipts(Instant older_than) override;

private:
    sqlite::Database& database_;
    bool may_withhold_ = true;  ///< false where no entry could be withheld yet
};

}  // namespace kring
