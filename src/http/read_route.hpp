#pragma once

#include "app/organizations.hpp"
#include "http/query.hpp"
#include "http/route.hpp"
#include "json/schema.hpp"
#include "json/write.hpp"
#include "views/reader.hpp"

namespace kring::http {

/// Whether an answer follows from the organization's state, the reader and the day alone, so that a
/// tag can stand for it; or also from names, the search index or the hour.
enum class Follows { from_state, from_more };

namespace reading {

using Write =
    std::function<Result<std::string>(const Organization&, const Reader&, const Call&, Site&)>;
/// Finds the state that is asked for (the present one, or as of `?at=`), answers 304 where the
/// caller has it already, else what `write` makes of it.
void answer(Site& site, Call call, const net::Respond& respond, const Write& write,
            Follows follows);

}  // namespace reading

/// A route below an organization that shows something of it. `shape` is called with the state, the
/// reader and the call, and gives a Result of a described view. Knows `?at=` besides `query`.
template <class Shape>
Route reading_route(std::string path, std::string summary, std::vector<QueryParameter> query,
                    Shape shape, Follows follows = Follows::from_state) {
    using Shaped =
        std::invoke_result_t<Shape, const Organization&, const Reader&, const Call&, Site&>;
    using View = std::remove_cvref_t<decltype(*std::declval<Shaped>())>;
    Route route;
    route.pattern = "/api/v1/organizations/{organization}" + std::move(path);
    route.summary = std::move(summary);
    route.query = std::move(query);
    route.query.push_back(
        query_parameter("at", {{"anyOf", {json::schema<Date>(), json::schema<Instant>()}}}));
    if (follows == Follows::from_state) route.headers = {"If-None-Match"};
    route.answer_schema = [] { return json::schema<View>(); };
    route.handle = [shape, follows](Site& site, Call call, net::Respond respond) {
        reading::answer(
            site, std::move(call), respond,
            [shape](const Organization& organization, const Reader& reader, const Call& asked,
                    Site& there) -> Result<std::string> {
                const auto view = shape(organization, reader, asked, there);
                if (!view) return view.error();
                std::string body;
                body.reserve(4096);
                json::write(body, *view);
                return body;
            },
            follows);
    };
    return route;
}

}  // namespace kring::http
