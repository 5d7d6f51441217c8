#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "cli/console.hpp"

namespace kring::cli {

/// The whole text of a file.
inline std::string text_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    EXPECT_TRUE(file) << path;
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::filesystem::path fixture_path(const std::string& name) {
    return std::filesystem::path{KRING_SOURCE_DIR} / "tests/cli/fixtures" / name;
}
inline std::string fixture(const std::string& name) { return text_of(fixture_path(name)); }

/// A folder that is gone after the test.
struct Folder {
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "kring-XXXXXX").string();
        path = ::mkdtemp(pattern.data());
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return (path / name).string(); }

    std::filesystem::path path;
};

/// What a command said; refusals by their names.
struct Said {
    std::ostringstream out, err;
    [[nodiscard]] Console console() {
        return {out, err, Language::en, [](const Error& error) { return std::string{error.name}; }};
    }
};

}  // namespace kring::cli
