#include "cli/exported.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

#include "json/parse.hpp"
#include "json/read.hpp"
#include "json/write.hpp"
#include "logbook/codec.hpp"
#include "logbook/seal.hpp"
#include "logbook/verify.hpp"

namespace kring::cli {
namespace {

constexpr std::string_view format_name = "kring logbook 1";
constexpr std::size_t portion = 1000;
constexpr std::size_t line_limit = 64 * 1024 * 1024;
constexpr std::size_t id_limit = 64;

struct Line {
    std::uint64_t position = 0;
    Instant at;
    std::string seal;
    std::optional<std::string> body, digest;
};
BOOST_DESCRIBE_STRUCT(Line, (), (position, at, seal, body, digest))

json::Limits line_limits() {
    json::Limits limits;
    limits.string_bytes = line_limit;
    limits.values = 1'000'000;
    return limits;
}

Error unreadable(std::uint64_t line) {
    return Error{Kind::malformed, "export.line_unreadable"}.with("line", std::to_string(line));
}

/// False at the end. A line longer than the limit is cut, and then no JSON any more.
bool next_line(std::istream& in, std::string& line) {
    line.clear();
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        if (c == '\n') return true;
        if (line.size() < line_limit) line += static_cast<char>(c);
    }
    return !line.empty();
}

template <class T>
std::optional<T> parsed(const std::string& line) {
    const auto document = json::parse(line, line_limits());
    if (!document) return std::nullopt;
    auto value = json::read<T>(*document);
    if (!value) return std::nullopt;
    return *std::move(value);
}

bool is_id(std::string_view id) {
    return !id.empty() && id.size() <= id_limit && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

Result<Manifest> read_manifest(std::istream& in) {
    std::string line;
    const Error not_an_export{Kind::malformed, "export.not_an_export"};
    if (!next_line(in, line)) return not_an_export;
    auto manifest = parsed<Manifest>(line);
    if (!manifest || manifest->format != format_name || !is_id(manifest->organization))
        return not_an_export;
    return *std::move(manifest);
}

std::string line_of(const Record& record, bool is_withheld) {
    Line line{record.position, record.at, to_hex(record.seal.bytes), {}, {}};
    if (is_withheld)
        line.digest = to_hex(body_digest(record));
    else
        line.body = record.body;
    return json::to_json(line) + '\n';
}

/// Follows one line of the export.
Result<Record> follow(Verification& verification, const std::string& organization, const Line& line,
                      std::uint64_t number) {
    const auto seal = parse_digest(line.seal);
    if (!seal || line.body.has_value() == line.digest.has_value()) return unreadable(number);
    Record record{organization, line.position, line.at, line.body.value_or(""), {*seal}};
    if (line.digest) {
        record.withheld = parse_digest(*line.digest);
        if (!record.withheld) return unreadable(number);
    }
    if (auto followed = verification.follow(record); !followed) return followed.error();
    return record;
}

}  // namespace

Result<void> write_export(std::ostream& out, const EntryStore& store,
                          const std::string& organization, const Head& head,
                          std::vector<ExportedName> names, bool with_private) {
    out << json::to_json(Manifest{std::string{format_name}, organization, head.position,
                                  to_hex(head.seal.bytes), std::move(names)})
        << '\n';
    std::uint64_t written = 0;
    while (written < head.position) {
        const auto records = store.read(organization, written + 1, portion);
        if (!records) return records.error();
        if (records->empty()) return Error{Kind::conflict, "logbook.tail_missing"};
        for (const Record& record : *records) {
            if (record.position > head.position) break;
            const auto entry = decode_entry(record);
            const bool is_withheld =
                record.withheld || (!with_private && (!entry || is_private(entry->fact)));
            out << line_of(record, is_withheld);
            written = record.position;
        }
    }
    if (!out.flush()) return Error{Kind::unavailable, "file.not_written"};
    return {};
}

Result<VerifiedExport> read_export(std::istream& in, const TakeExported& take) {
    auto manifest = read_manifest(in);
    if (!manifest) return manifest.error();
    VerifiedExport result{*std::move(manifest), {}, 0};
    Verification verification{result.manifest.organization};
    std::string text;
    for (std::uint64_t number = 2; next_line(in, text); ++number) {
        const auto line = parsed<Line>(text);
        if (!line) return unreadable(number);
        auto record = follow(verification, result.manifest.organization, *line, number);
        if (!record) return record.error();
        if (auto taken = take(*std::move(record)); !taken) return taken.error();
    }
    const auto seal = parse_digest(result.manifest.seal);
    if (!seal) return unreadable(1);
    if (auto ends = verification.ends_at({result.manifest.position, {*seal}}); !ends)
        return ends.error();
    result.head = verification.head();
    result.withheld = verification.withheld().size();
    return result;
}

}  // namespace kring::cli
