#include "http/command_route.hpp"
#include "http/latest_entries.hpp"
#include "http/named.hpp"
#include "http/read_route.hpp"
#include "http/routes_of.hpp"
#include "http/site.hpp"
#include "views/entries.hpp"
#include "views/page.hpp"
#include "views/past_search.hpp"

namespace kring::http {
namespace {

constexpr std::size_t entries_looked_at = 2000;  ///< for one page, whatever the filter leaves out
constexpr std::uint64_t most_caught_up = 2000;   ///< a stream further behind is told to start anew

/// A page of the logbook, the newest first, as the reader may see it.
Result<Page<EntryView>> entries_page(const Organization& organization, const Reader& reader,
                                     const Call& call, Site& site) {
    const auto limit = call.query_number("limit", 50, 1, 200);
    if (!limit) return limit.error();
    auto before = call.query_number("after", organization.position + 1, 1, UINT32_MAX);
    if (!before) return before.error();
    const auto filter = named_parameters<EntryFilter>(call);
    if (!filter) return filter.error();
    Page<EntryView> page{organization.position, {}, {}};
    auto next = std::min(*before, organization.position + 1);
    const auto last_looked_at = next > entries_looked_at ? next - entries_looked_at : 1;
    while (next > last_looked_at && page.items.size() < *limit) {
        const auto latest = latest_entries(site, call.organization, next - 1, *limit);
        if (!latest) return latest.error();
        if (latest->empty()) break;
        for (const Entry& entry : *latest) {
            if (page.items.size() == *limit) break;
            next = entry.position;
            auto view = entry_view(organization, entry, reader);
            if (matches(*filter, view)) page.items.push_back(std::move(view));
        }
    }
    if (next > 1) page.next = std::to_string(next);
    return page;
}

std::uint64_t resume_after(const Call& call, std::uint64_t present) {
    std::uint64_t position = 0;
    bool is_number = true;
    const auto text = call.request.header("Last-Event-ID");
    for (const char c : text) {
        is_number = is_number && c >= '0' && c <= '9' && text.size() < 19;
        if (is_number) position = position * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return text.empty() || !is_number || position > present ? present : position;
}

void stream_entries(Site& site, const Call& call, const net::Respond& respond) {
    auto shared = std::make_shared<const Call>(call);
    site.organizations.read(call.organization, [&site, shared,
                                                respond](const Result<State>& state) {
        if (!state) return commanding::refuse(site, *shared, state.error(), respond);
        auto stream = std::make_shared<net::EventStream>();
        const auto joined =
            site.live.join(shared->organization, shared->member, shared->session_token, stream);
        if (!joined) return commanding::refuse(site, *shared, joined.error(), respond);
        // Read again: what became durable before joining is sent now, what comes after waits.
        const auto present = site.organizations.read(shared->organization);
        if (!present) return commanding::refuse(site, *shared, present.error(), respond);
        const auto position = (*present)->position;
        const auto from = resume_after(*shared, position);
        stream->send("retry: 2000\n\n");
        if (position - from > most_caught_up) {
            stream->send("id: " + std::to_string(position) + "\nevent: reset\ndata: {}\n\n");
        } else if (from < position) {
            const auto missed = entries_from(site, shared->organization, from + 1, position - from);
            if (missed)
                for (const Entry& entry : *missed)
                    stream->send(event_of(**present, entry, shared->member, shared->now));
        }
        site.live.caught_up(stream, position);
        net::Reply reply;
        reply.stream = stream;
        respond(std::move(reply));
    });
}

Route entries_route() {
    auto query = filter_parameters<EntryFilter>();
    query.push_back(query_number("limit", 50, 1, 200));
    query.push_back(query_parameter("after", json::schema<std::uint32_t>()));
    query.push_back(query_words("stream", {"1"}));
    Route route =
        reading_route("/entries", "The logbook, the newest first; or live", query, entries_page);
    route.description =
        "With `stream=1`, or where `Accept` names `text/event-stream`, the answer is a stream of "
        "server-sent events that stays open. It shows every entry: no other parameter goes with "
        "it.";
    route.headers.emplace_back("Last-Event-ID");
    route.handle = [page = std::move(route.handle)](Site& site, Call call, net::Respond respond) {
        const bool wants_stream =
            call.request.parameter("stream") ||
            call.request.header("Accept").find("text/event-stream") != std::string_view::npos;
        if (!wants_stream) return page(site, std::move(call), std::move(respond));
        for (const auto& [name, text] : call.request.query)
            if (name != "stream")
                return commanding::refuse(
                    site, call, Error{Kind::malformed, "stream.shows_all"}.with("parameter", name),
                    respond);
        stream_entries(site, call, respond);
    };
    return route;
}

struct SearchItem {
    std::string noun;
    std::uint32_t number = 0;
    std::optional<DomainId> domain;
    std::string title, snippet;
};
BOOST_DESCRIBE_STRUCT(SearchItem, (), (noun, number, domain, title, snippet))

/// "agreement-12", the cursor of a search: what its page ended with.
std::string cursor_of(const SearchHit& hit) { return hit.noun + "-" + std::to_string(hit.number); }

Result<SearchPlace> place_at(std::string_view cursor) {
    const auto dash = cursor.find('-');
    if (dash != std::string_view::npos && dash > 0) {
        const auto number = page_begin({1, std::string{cursor.substr(dash + 1)}});
        if (number && *number != 0)
            return SearchPlace{std::string{cursor.substr(0, dash)}, *number};
    }
    return Error{Kind::malformed, "page.cursor_malformed", "", "/after"};
}

SearchItem item_of(const SearchHit& hit) {
    SearchItem item{hit.noun, hit.number, {}, hit.title, hit.snippet};
    if (hit.domain) item.domain = DomainId{hit.domain};
    return item;
}

Result<Page<SearchItem>> search(const Organization& organization, const Reader&, const Call& call,
                                Site& site) {
    const auto limit = call.query_number("limit", 20, 1, most_hits - 1);
    if (!limit) return limit.error();
    const std::string text = call.query_text("q");
    std::vector<std::string> nouns;
    if (const auto noun = call.request.parameter("noun")) nouns.emplace_back(*noun);
    // One more than is shown tells whether there is another page.
    SearchQuestion question{
        call.organization, text, nouns, static_cast<std::size_t>(*limit) + 1, {}};
    if (const auto after = call.request.parameter("after")) {
        const auto place = place_at(*after);
        if (!place) return place.error();
        question.after = *place;
    }
    // The index follows the present.
    const auto hits = call.request.parameter("at") ? search_past(organization, question)
                                                   : site.search.find(question);
    if (!hits) return hits.error();
    Page<SearchItem> page{organization.position, {}, {}};
    for (const SearchHit& hit : *hits) {
        if (page.items.size() == static_cast<std::size_t>(*limit)) {
            page.next = cursor_of((*hits)[page.items.size() - 1]);
            break;
        }
        page.items.push_back(item_of(hit));
    }
    return page;
}

}  // namespace

std::vector<Route> logbook_routes() {
    return {entries_route(),
            reading_route(
                "/search", "Full-text search over what is agreed",
                {query_parameter("q", {{"type", "string"}}),
                 query_words("noun", {"domain", "driver", "proposal", "process", "agreement"}),
                 query_number("limit", 20, 1, most_hits - 1),
                 query_parameter("after", {{"type", "string"}})},
                search, Follows::from_more)};
}

}  // namespace kring::http
