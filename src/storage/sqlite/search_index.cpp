#include "storage/sqlite/search_index.hpp"

#include <algorithm>

#include "storage/sqlite/columns.hpp"
#include "storage/sqlite/derived.hpp"
#include "storage/words.hpp"

namespace kring {
namespace {

using sqlite::Connection;
using sqlite::Row;
using sqlite::Statement;

constexpr auto upsert_document =
    "insert into search_document (organization, noun, number, domain) values (?, ?, ?, ?)"
    " on conflict (organization, noun, number) do update set domain = excluded.domain"
    " returning id";
constexpr auto delete_text = "delete from search_text where rowid = ?";
constexpr auto insert_text =
    "insert into search_text (rowid, organization, title, body) values (?, ?, ?, ?)";
constexpr auto upsert_followed =
    "insert into search_followed (organization, position, seal) values (?, ?, ?)"
    " on conflict (organization) do update set position = excluded.position,"
    " seal = excluded.seal";
constexpr auto select_followed =
    "select position, seal from search_followed where organization = ?";
constexpr auto select_rank =
    "select bm25(search_text, 0.0, 5.0, 1.0)"
    " from search_text t join search_document d on d.id = t.rowid"
    " where search_text match ?1 and d.organization = ?2 and d.noun = ?3 and d.number = ?4";
constexpr auto select_hits =
    "select d.noun, d.number, d.domain, t.title,"
    " snippet(search_text, 2, char(2), char(3), '…', 24)"
    " from search_text t join search_document d on d.id = t.rowid"
    " where search_text match ?1 and d.organization = ?2"
    " and (?3 = '' or instr(?3, char(10) || d.noun || char(10)) > 0)"
    " and (?5 = '' or (bm25(search_text, 0.0, 5.0, 1.0), d.noun, d.number) > (?7, ?5, ?6))"
    " order by bm25(search_text, 0.0, 5.0, 1.0), d.noun, d.number limit ?4";
constexpr auto clear_text =
    "delete from search_text where rowid in"
    " (select id from search_document where organization = ?)";
constexpr auto clear_documents = "delete from search_document where organization = ?";
constexpr auto clear_followed = "delete from search_followed where organization = ?";

std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"') quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

/// The question in the language of FTS5: every word quoted, so that none is an operator.
std::string match_expression(std::string_view organization, const std::vector<std::string>& words) {
    std::string expression = "organization : " + quoted(organization) + " AND {title body} : (";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) expression += " AND ";
        expression += quoted(words[i]);
    }
    return expression + " * )";
}

/// The nouns between line ends; empty if there are none. One that contains a line end names
/// nothing.
std::string listed(std::span<const std::string> nouns) {
    if (nouns.empty()) return {};
    std::string list = "\n";
    for (const auto& noun : nouns)
        if (noun.find('\n') == std::string::npos) list += noun + "\n";
    return list;
}

Result<void> enter(Connection& connection, std::string_view organization,
                   std::span<const SearchDocument> documents) {
    Statement document_row{connection, upsert_document};
    Statement old_text{connection, delete_text};
    Statement new_text{connection, insert_text};
    for (const SearchDocument& document : documents) {
        std::int64_t id = 0;
        auto done = document_row.each([&](const Row& row) { id = row.integer(0); }, organization,
                                      document.noun, document.number, document.domain);
        if (done) done = old_text.run(id);
        if (done)
            done = new_text.run(id, organization, without_marks(document.title),
                                without_marks(document.body));
        if (!done) return done;
    }
    return {};
}

}  // namespace

Result<void> SqliteSearchIndex::put(std::string_view organization,
                                    std::span<const SearchDocument> documents,
                                    const Head& followed) {
    return database_.write([&](Connection& connection) -> Result<void> {
        auto entered = enter(connection, organization, documents);
        if (!entered) return entered;
        return Statement{connection, upsert_followed}.run(organization, followed.position,
                                                          followed.seal.bytes);
    });
}

Result<Head> SqliteSearchIndex::followed_to(std::string_view organization) const {
    Head followed;
    auto done = database_.read([&](Connection& connection) {
        const auto take = [&](const Row& row) { followed = sqlite::head_in(row, 0, 1); };
        return Statement{connection, select_followed}.each(take, organization);
    });
    if (!done) return done.error();
    return followed;
}

Result<std::vector<SearchHit>> SqliteSearchIndex::find(const SearchQuestion& question) const {
    std::vector<SearchHit> hits;
    const auto words = words_asked_for(question.text);
    if (words.empty()) return hits;
    const std::string asked = match_expression(question.organization, words);
    const SearchPlace after = question.after.value_or(SearchPlace{});
    const auto done = database_.read([&](Connection& connection) -> Result<void> {
        std::optional<double> rank;
        if (question.after) {
            const auto take_rank = [&](const Row& row) { rank = row.number(0); };
            auto ranked = Statement{connection, select_rank}.each(
                take_rank, asked, question.organization, after.noun, after.number);
            if (!ranked) return ranked;
            if (!rank) return search_place_gone();
        }
        const auto take = [&](const Row& row) {
            hits.push_back({row.text(0), static_cast<std::uint32_t>(row.integer(1)),
                            static_cast<std::uint32_t>(row.integer(2)), row.text(3), row.text(4)});
        };
        return Statement{connection, select_hits}.each(
            take, asked, question.organization, listed(question.nouns),
            std::min(question.limit, most_hits), after.noun, after.number, rank.value_or(0.0));
    });
    if (done) return hits;
    mark_if_damaged(database_, done.error());
    if (done.error().name == "storage.damaged" || done.error().name == "storage.not_a_database")
        return Error{Kind::unavailable, "search.damaged"};
    return done.error();
}

Result<void> SqliteSearchIndex::clear(std::string_view organization) {
    return database_.write([&](Connection& connection) -> Result<void> {
        for (const auto* sql : {clear_text, clear_documents, clear_followed}) {
            auto done = Statement{connection, sql}.run(organization);
            if (!done) return done;
        }
        return {};
    });
}

}  // namespace kring
