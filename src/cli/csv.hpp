#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kring::cli {

struct CsvRow {
    std::size_t line = 0;  ///< of the file, where the row begins; the first is 1
    std::vector<std::string> fields;
};

/// What a file may at most contain.
struct CsvLimits {
    std::size_t bytes = 64 * 1024 * 1024;
    std::size_t row_bytes = 1024 * 1024;
    std::size_t columns = 100;
};

struct Csv {
    CsvRow header;
    std::vector<CsvRow> rows;   ///< each with as many fields as the header
    std::vector<Error> errors;  ///< all that is wrong, in the order of lines
};

/// Reads comma-separated values strictly as RFC 4180 has them: UTF-8 (a byte order mark may stand
/// in front), lines ended by LF or CRLF, a quote only around a whole field or doubled inside one.
/// Rows that are wrong are left out and listed in `errors`, where `name`:line says which:
/// `csv.too_large`, `csv.row_too_long`, `csv.too_many_columns`, `csv.not_utf8`,
/// `csv.quote_misplaced`, `csv.quote_open`, `csv.return_misplaced`, `csv.fields_differ`,
/// `csv.empty`, `csv.other_separator`.
[[nodiscard]] Csv read_csv(std::string_view text, std::string_view name, const CsvLimits& limits);

/// `name`:`line`, as it stands in front of a sentence about that line.
[[nodiscard]] std::string place_in(std::string_view name, std::size_t line);

}  // namespace kring::cli
