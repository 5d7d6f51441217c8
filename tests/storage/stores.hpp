#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "storage/memory/search_index.hpp"
#include "storage/memory/store.hpp"
#include "storage/sqlite/derived.hpp"
#include "storage/sqlite/store.hpp"

namespace kring {

/// A folder of its own for one test, removed with it.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = std::filesystem::temp_directory_path() / "kring-test-XXXXXX";
        if (::mkdtemp(name.data())) path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// Each kind of store behind the same ports, for tests that all of them must pass.
struct InMemory {
    MemoryStore store;
    MemoryStore& snapshots = store;
    MemorySearchIndex search;
};

struct InSqlite {
    TemporaryFolder folder;
    std::unique_ptr<sqlite::Database> database = *sqlite::Database::open(folder.file("kring.db"));
    std::unique_ptr<SqliteStore> opened_store = *SqliteStore::open(*database);
    Derived derived = *open_derived(folder.file("kring.db"));
    SqliteStore& store = *opened_store;
    SqliteSnapshots& snapshots = *derived.snapshots;
    SqliteSearchIndex& search = *derived.search;
};

}  // namespace kring
