#include <cstdint>
#include <cstdlib>

#include "storage/stores.hpp"

/// No text makes a search fail.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static kring::InSqlite sqlite;
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    const std::vector<kring::SearchDocument> documents{
        {"driver", 1, 0, "Title", std::string{text}}};
    if (!sqlite.search.put("acme", documents, {1, {}})) std::abort();
    if (!sqlite.search.find({"acme", text})) std::abort();
    return 0;
}
