#include "cli/structure.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "auth/identity.hpp"
#include "base/contains.hpp"
#include "base/joined.hpp"
#include "cli/csv.hpp"
#include "json/types.hpp"
#include "kernel/text.hpp"

namespace kring::cli {
namespace {

constexpr std::string_view domains_file = "domains.csv";
constexpr std::string_view people_file = "people.csv";
constexpr std::string_view memberships_file = "memberships.csv";
constexpr std::size_t no_column = static_cast<std::size_t>(-1);

/// A file whose columns are found by their names.
class Sheet {
public:
    Sheet(std::string_view text, std::string_view name, std::vector<std::string_view> needed,
          std::vector<std::string_view> known, std::vector<Error>& errors)
        : name_(name), csv_(read_csv(text, name, {})), known_(joined(known)), errors_(errors) {
        errors.insert(errors.end(), csv_.errors.begin(), csv_.errors.end());
        if (csv_.header.fields.empty()) return;
        for (const auto column : needed)
            if (column_of(column) == no_column) refuse_column("csv.column_missing", column);
        const auto& columns = csv_.header.fields;
        for (auto column = columns.begin(); column != columns.end(); ++column)
            if (!contains(known, *column))
                refuse_column("csv.column_unknown", *column);
            else if (std::find(columns.begin(), column, *column) != column)
                refuse_column("csv.column_is_twice", *column);
    }

    [[nodiscard]] const std::vector<CsvRow>& rows() const { return csv_.rows; }
    /// The row's value in that column; empty where the file has no such column.
    [[nodiscard]] std::string_view at(const CsvRow& row, std::string_view column) const {
        const auto found = column_of(column);
        return found == no_column ? std::string_view{} : row.fields[found];
    }
    void refuse(const CsvRow& row, const Error& error) {
        errors_.push_back(error.at(place_in(name_, row.line)));
    }
    /// What does not say by itself which of the row's values it is about.
    void refuse(const CsvRow& row, std::string_view column, const Error& error) {
        errors_.push_back(error.at(place_in(name_, row.line) + ", " + std::string{column}));
    }

private:
    [[nodiscard]] std::size_t column_of(std::string_view column) const {
        const auto& names = csv_.header.fields;
        const auto found = std::find(names.begin(), names.end(), column);
        return found == names.end() ? no_column : static_cast<std::size_t>(found - names.begin());
    }
    void refuse_column(std::string_view why, std::string_view column) {
        errors_.push_back(Error{Kind::malformed, why, "", place_in(name_, 1)}
                              .with("column", std::string{column})
                              .with("known", known_));
    }

    std::string_view name_;
    Csv csv_;
    std::string known_;  ///< the columns that it may have
    std::vector<Error>& errors_;
};

/// As the files would write it: "support-role".
std::string name_of(DomainKind kind) {
    std::string name;
    json::for_each_enumerator<DomainKind>([&](std::string_view known, DomainKind one) {
        if (one == kind) name = known;
    });
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

Error refused(std::string_view name) { return {Kind::refused, name}; }

/// What the files say, while it is being read.
class Reading {
public:
    explicit Reading(std::string evidence) { structure_.command.evidence = std::move(evidence); }

    void domains(std::string_view text);
    void people(std::string_view text);
    void memberships(std::string_view text);
    Structure done() &&;

private:
    void domain(Sheet& sheet, const CsvRow& row);
    void overall(Sheet& sheet, const CsvRow& row, ImportedDomain domain);
    void check_nesting(Sheet& sheet);

    Structure structure_;
    std::unordered_set<std::string> keys_;  ///< of all domains, the overall one included
    std::string overall_key_;
    std::unordered_map<std::string, std::int32_t> persons_;
    std::set<std::pair<std::string, std::string>> places_;  ///< which domain, which person
};

void Reading::overall(Sheet& sheet, const CsvRow& row, ImportedDomain domain) {
    if (!overall_key_.empty()) return sheet.refuse(row, refused("import.overall_is_twice"));
    if (!domain.within.empty()) return sheet.refuse(row, refused("import.overall_is_within"));
    overall_key_ = std::move(domain.key);
    structure_.command.purpose = std::move(domain.purpose);
    structure_.overall_line = row.line;
}

void Reading::domain(Sheet& sheet, const CsvRow& row) {
    ImportedDomain domain;
    domain.key = sheet.at(row, "domain");
    domain.name = sheet.at(row, "name");
    domain.within = sheet.at(row, "within");
    if (const auto purpose = sheet.at(row, "purpose"); !is_blank(purpose)) domain.purpose = purpose;
    if (is_blank(domain.key)) return sheet.refuse(row, refused("import.key_is_missing"));
    if (!keys_.insert(domain.key).second)
        return sheet.refuse(row, refused("import.key_is_twice").with("key", domain.key));
    const auto word = sheet.at(row, "kind");
    const auto kind = domain_kind_from(word);
    if (!kind) sheet.refuse(row, refused("import.kind_is_unknown").with("kind", std::string{word}));
    for (const auto& [column, fine] :
         {std::pair{"domain", check_title(domain.key, "")},
          std::pair{"name", check_title(domain.name, "")},
          std::pair{"purpose", check_optional_text(domain.purpose, "")}})
        if (!fine) sheet.refuse(row, column, fine.error());
    if (kind == DomainKind::organization) return overall(sheet, row, std::move(domain));
    domain.domain_kind = kind.value_or(DomainKind::circle);
    const auto own_name = name_of(domain.domain_kind);
    if (kind && !word.empty() && word != own_name)
        ++structure_.other_kinds[std::string{word} + ": " + own_name];
    structure_.command.domains.push_back(std::move(domain));
    structure_.domain_lines.push_back(row.line);
}

void Reading::domains(std::string_view text) {
    Sheet sheet{text,
                domains_file,
                {"domain", "name"},
                {"domain", "name", "within", "kind", "purpose"},
                structure_.errors};
    for (const CsvRow& row : sheet.rows()) domain(sheet, row);
    for (auto& domain : structure_.command.domains)
        if (domain.within == overall_key_) domain.within.clear();
    check_nesting(sheet);
}

/// Every domain must lie within one that there is, and none within itself.
void Reading::check_nesting(Sheet& sheet) {
    const auto& domains = structure_.command.domains;
    std::unordered_map<std::string_view, std::size_t> rows;
    for (std::size_t i = 0; i < domains.size(); ++i) rows.emplace(domains[i].key, i);
    for (std::size_t i = 0; i < domains.size(); ++i) {
        const CsvRow row{structure_.domain_lines[i], {}};
        std::string_view around = domains[i].within;
        if (!around.empty() && !rows.contains(around) && keys_.contains(std::string{around}))
            continue;  // of another row of the kind organization, which has been refused
        if (!around.empty() && !rows.contains(around)) {
            sheet.refuse(row, refused("import.within_is_unknown").with("key", std::string{around}));
            continue;
        }
        std::size_t steps = 0;
        while (!around.empty() && around != domains[i].key && steps++ < domains.size()) {
            const auto next = rows.find(around);
            if (next == rows.end()) break;
            around = domains[next->second].within;
        }
        if (around == domains[i].key) sheet.refuse(row, refused("import.nesting_is_circular"));
    }
}

void Reading::people(std::string_view text) {
    Sheet sheet{text, people_file, {"person", "name"}, {"person", "name"}, structure_.errors};
    for (const CsvRow& row : sheet.rows()) {
        const std::string key{sheet.at(row, "person")};
        const auto number = static_cast<std::int32_t>(structure_.names.size());
        const auto name = auth::check_name(sheet.at(row, "name"));
        if (is_blank(key))
            sheet.refuse(row, refused("import.person_key_is_missing"));
        else if (!persons_.emplace(key, number).second)
            sheet.refuse(row, refused("import.person_key_is_twice").with("key", key));
        if (!name) sheet.refuse(row, "name", name.error());
        structure_.names.push_back(name ? *name : key);
    }
    structure_.command.people = static_cast<std::int32_t>(structure_.names.size());
}

void Reading::memberships(std::string_view text) {
    Sheet sheet{text,
                memberships_file,
                {"domain", "person"},
                {"domain", "person", "function"},
                structure_.errors};
    for (const CsvRow& row : sheet.rows()) {
        std::string domain{sheet.at(row, "domain")};
        const std::string person{sheet.at(row, "person")};
        const auto found = persons_.find(person);
        if (!keys_.contains(domain))
            sheet.refuse(row, refused("import.domain_is_unknown").with("key", domain));
        if (found == persons_.end()) {
            sheet.refuse(row, refused("import.person_is_unknown").with("key", person));
            continue;
        }
        if (!places_.emplace(domain, person).second) {
            sheet.refuse(row, refused("import.membership_is_twice"));
            continue;
        }
        if (domain == overall_key_) domain.clear();
        structure_.command.memberships.push_back({std::move(domain), found->second});
        structure_.membership_lines.push_back(row.line);
        const auto function = sheet.at(row, "function");
        if (!function.empty() && function != "member") ++structure_.functions;
    }
}

/// The file and the line of "domains.csv:12, name", files in the order in which they are read.
std::pair<std::size_t, std::size_t> place_of(std::string_view place) {
    constexpr std::array files{domains_file, people_file, memberships_file};
    const auto colon = std::min(place.find(':'), place.size());
    const auto file = std::find(files.begin(), files.end(), place.substr(0, colon));
    std::size_t line = 0;
    const auto [end, failure] = std::from_chars(place.data() + std::min(colon + 1, place.size()),
                                                place.data() + place.size(), line);
    return {static_cast<std::size_t>(file - files.begin()), failure == std::errc{} ? line : 0};
}

/// With what is wrong in the order of the rows, since somebody goes through the files with it.
Structure Reading::done() && {
    std::stable_sort(structure_.errors.begin(), structure_.errors.end(),
                     [](const Error& one, const Error& other) {
                         return place_of(one.where) < place_of(other.where);
                     });
    return std::move(structure_);
}

/// The number in "/list/number/field"; nothing for another pointer.
std::optional<std::size_t> number_in(std::string_view pointer, std::string_view list) {
    if (!pointer.starts_with(list)) return std::nullopt;
    std::size_t number = 0;
    bool any = false;
    for (const char c : pointer.substr(list.size())) {
        if (c < '0' || c > '9') break;
        number = number * 10 + static_cast<std::size_t>(c - '0');
        any = true;
    }
    return any ? std::optional{number} : std::nullopt;
}

}  // namespace

std::optional<DomainKind> domain_kind_from(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, DomainKind>, 4> others{
        {{"", DomainKind::circle},
         {"working-group", DomainKind::circle},
         {"project-group", DomainKind::team},
         {"marker-team", DomainKind::team}}};
    for (const auto& [other, kind] : others)
        if (other == word) return kind;
    std::string name{word};
    std::replace(name.begin(), name.end(), '-', '_');
    std::optional<DomainKind> found;
    json::for_each_enumerator<DomainKind>([&](std::string_view known, DomainKind kind) {
        if (known == name) found = kind;
    });
    return found;
}

Structure read_structure(const StructureFiles& files, std::string evidence) {
    Reading reading{std::move(evidence)};
    reading.domains(files.domains);
    if (files.people) reading.people(*files.people);
    if (files.memberships) reading.memberships(*files.memberships);
    return std::move(reading).done();
}

Error at_row(const Structure& structure, const Error& error) {
    if (const auto number = number_in(error.where, "/domains/");
        number && *number < structure.domain_lines.size())
        return error.at(place_in(domains_file, structure.domain_lines[*number]));
    if (const auto number = number_in(error.where, "/memberships/");
        number && *number < structure.membership_lines.size())
        return error.at(place_in(memberships_file, structure.membership_lines[*number]));
    if (error.where == "/purpose")
        return error.at(place_in(domains_file, structure.overall_line) + ", purpose");
    return error;
}

}  // namespace kring::cli
