#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "auth/memory_accounts.hpp"
#include "auth/sqlite_accounts.hpp"

namespace kring::auth {

inline constexpr Instant monday{1'800'000'000'000};
inline constexpr std::int64_t hour = 3'600'000;
inline constexpr std::int64_t day = 24 * hour;
inline Instant after(std::int64_t milliseconds) { return {monday.milliseconds + milliseconds}; }

/// A folder of its own that goes with this object.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "kring-auth-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// One kind of store, empty, as a test parameter.
struct Backing {
    virtual ~Backing() = default;
    virtual AccountStore& accounts() = 0;
};

struct InMemory final : Backing {
    AccountStore& accounts() override { return store; }
    MemoryAccounts store;
};

struct InSqlite final : Backing {
    InSqlite() { open(); }
    AccountStore& accounts() override { return *store; }
    void open() {
        store.reset();
        database.reset();
        auto opened = sqlite::Database::open((folder.path() / "kring.db").string());
        if (!opened) throw std::runtime_error{std::string{opened.error().name}};
        database = *std::move(opened);
        auto tables = SqliteAccounts::open(*database);
        if (!tables) throw std::runtime_error{std::string{tables.error().name}};
        store = *std::move(tables);
    }
    /// Every byte of every file of the database, as it is on the disk now.
    [[nodiscard]] std::string bytes() const {
        std::string all;
        for (const auto& file : std::filesystem::directory_iterator{folder.path()}) {
            std::ifstream stream{file.path(), std::ios::binary};
            all.append(std::istreambuf_iterator<char>{stream}, {});
        }
        return all;
    }

    Folder folder;
    std::unique_ptr<sqlite::Database> database;
    std::unique_ptr<SqliteAccounts> store;
};

inline NewIdentity somebody(const std::string& name) {
    return {name, name + "@example.org", "$argon2id$of-" + name, "nl"};
}

/// The identity that founds an organization of that id, as member 1.
inline IdentityId found_by(AccountStore& store, const std::string& organization,
                           const std::string& name) {
    auto membership = store.found(organization, somebody(name), {MemberId{1}, name}, monday);
    EXPECT_TRUE(membership);
    return membership ? membership->identity : IdentityId{};
}

/// The refusal of a result that should be one.
template <class T>
std::string refusal_of(const Result<T>& result) {
    return result ? "(no refusal)" : std::string{result.error().name};
}

}  // namespace kring::auth
