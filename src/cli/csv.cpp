#include "cli/csv.hpp"

#include <algorithm>
#include <optional>

#include "json/utf8.hpp"

namespace kring::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Walks through the text row by row.
class Rows {
public:
    Rows(std::string_view text, const CsvLimits& limits) : rest_(text), limits_(limits) {}

    [[nodiscard]] bool has_more() const { return !rest_.empty(); }
    [[nodiscard]] std::size_t line() const { return line_; }

    /// The next row; or what is wrong with it, and then the reading goes on at the next line.
    Result<CsvRow> next() {
        CsvRow row{line_, {}};
        const std::string_view start = rest_;
        do {
            auto field = next_field();
            if (!field) return skipping(start, field.error());
            row.fields.push_back(*std::move(field));
            if (row.fields.size() > limits_.columns)
                return skipping(start, Error{Kind::too_large, "csv.too_many_columns"}.with(
                                           "limit", std::to_string(limits_.columns)));
        } while (take(','));
        const auto size = start.size() - rest_.size();
        if (!end_line()) return skipping(start, {Kind::malformed, "csv.quote_misplaced"});
        if (size > limits_.row_bytes) return too_long();
        if (!json::is_utf8(start.substr(0, size))) return Error{Kind::malformed, "csv.not_utf8"};
        return row;
    }

private:
    bool take(char character) {
        if (rest_.empty() || rest_.front() != character) return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool end_line() {
        if (rest_.starts_with("\r\n")) rest_.remove_prefix(1);
        if (!rest_.empty() && !take('\n')) return false;
        ++line_;
        return true;
    }

    [[nodiscard]] Error too_long() const {
        return Error{Kind::too_large, "csv.row_too_long"}.with("limit",
                                                               std::to_string(limits_.row_bytes));
    }

    /// Goes back to where the row began and leaves out its first line.
    Error skipping(std::string_view start, Error error) {
        line_ -= static_cast<std::size_t>(std::count(
            start.begin(), start.end() - static_cast<std::ptrdiff_t>(rest_.size()), '\n'));
        const auto end = start.find('\n');
        rest_ = end == std::string_view::npos ? std::string_view{} : start.substr(end + 1);
        ++line_;
        return error;
    }

    Result<std::string> next_field() {
        if (take('"')) return quoted_field();
        const auto end = std::min(rest_.find_first_of(",\"\r\n"), rest_.size());
        std::string field{rest_.substr(0, end)};
        rest_.remove_prefix(end);
        if (rest_.starts_with('"')) return Error{Kind::malformed, "csv.quote_misplaced"};
        if (rest_.starts_with('\r') && !rest_.starts_with("\r\n"))
            return Error{Kind::malformed, "csv.return_misplaced"};
        return field;
    }

    Result<std::string> quoted_field() {
        std::string field;
        while (true) {
            const auto end = rest_.substr(0, limits_.row_bytes).find('"');
            if (end == std::string_view::npos)
                return rest_.size() > limits_.row_bytes ? too_long()
                                                        : Error{Kind::malformed, "csv.quote_open"};
            if (field.size() + end > limits_.row_bytes) return too_long();
            line_ += static_cast<std::size_t>(
                std::count(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
            field += rest_.substr(0, end);
            rest_.remove_prefix(end + 1);
            if (!take('"')) return field;
            field += '"';
        }
    }

    std::string_view rest_;
    const CsvLimits& limits_;
    std::size_t line_ = 1;
};

/// As spreadsheets of many countries write it.
bool has_other_separator(const CsvRow& header) {
    return header.fields.size() == 1 &&
           header.fields.front().find_first_of(";\t") != std::string::npos;
}

/// A row of the header's width, or what is wrong.
std::optional<Error> check_width(const CsvRow& row, const CsvRow& header) {
    if (row.fields.size() == header.fields.size()) return std::nullopt;
    return Error{Kind::malformed, "csv.fields_differ"}
        .with("found", std::to_string(row.fields.size()))
        .with("expected", std::to_string(header.fields.size()));
}

}  // namespace

std::string place_in(std::string_view name, std::size_t line) {
    return std::string{name} + ':' + std::to_string(line);
}

Csv read_csv(std::string_view text, std::string_view name, const CsvLimits& limits) {
    Csv csv;
    const auto refuse = [&](const Error& error, std::size_t line) {
        csv.errors.push_back(error.at(place_in(name, line)));
    };
    if (text.size() > limits.bytes) {
        refuse(Error{Kind::too_large, "csv.too_large"}.with("limit", std::to_string(limits.bytes)),
               1);
        return csv;
    }
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Rows rows{text, limits};
    bool is_header = true;
    while (rows.has_more()) {
        const auto line = rows.line();
        auto row = rows.next();
        if (!row) {
            refuse(row.error(), line);
            if (is_header) return csv;
        } else if (is_header && has_other_separator(*row)) {
            refuse({Kind::malformed, "csv.other_separator"}, line);
            return csv;
        } else if (is_header) {
            csv.header = *std::move(row);
        } else if (const auto error = check_width(*row, csv.header)) {
            refuse(*error, line);
        } else {
            csv.rows.push_back(*std::move(row));
        }
        is_header = false;
    }
    if (is_header) refuse({Kind::malformed, "csv.empty"}, 1);
    return csv;
}

}  // namespace kring::cli
