#include <cstdint>
#include <cstdlib>
#include <string>

#include "cli/csv.hpp"

namespace {

/// The row as RFC 4180 has it, every field in quotes.
std::string written(const kring::cli::CsvRow& row) {
    std::string text;
    for (const std::string& field : row.fields) {
        if (!text.empty()) text += ',';
        text += '"';
        for (const char c : field) text += c == '"' ? std::string{"\"\""} : std::string{c};
        text += '"';
    }
    return text + '\n';
}

}  // namespace

/// Whatever rows are read are written and read again as the same rows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    const kring::cli::CsvLimits limits{4096, 512, 8};
    const auto csv = kring::cli::read_csv(text, "a.csv", limits);
    if (csv.header.fields.empty()) return 0;
    std::string again = written(csv.header);
    for (const auto& row : csv.rows) again += written(row);
    const auto second = kring::cli::read_csv(again, "a.csv", {});
    if (!second.errors.empty() || second.rows.size() != csv.rows.size()) std::abort();
    for (std::size_t i = 0; i < csv.rows.size(); ++i)
        if (second.rows[i].fields != csv.rows[i].fields) std::abort();
    return 0;
}
