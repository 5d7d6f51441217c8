#include "http/latest_entries.hpp"
#include "http/named.hpp"
#include "http/read_route.hpp"
#include "http/routes_of.hpp"
#include "http/site.hpp"
#include "views/agreement.hpp"
#include "views/backlog.hpp"
#include "views/domain.hpp"
#include "views/domain_map.hpp"
#include "views/driver.hpp"
#include "views/members.hpp"
#include "views/organization.hpp"
#include "views/process.hpp"
#include "views/proposal.hpp"
#include "views/review.hpp"
#include "views/story.hpp"
#include "views/tension.hpp"
#include "views/today.hpp"

namespace kring::http {
namespace {

template <class View>
using Shown = Result<View>;

NameOf names(Site& site, const Call& call) {
    return [&site, organization = call.organization](MemberId member) {
        const auto name = site.directory.name_of(organization, member);
        return name && *name ? **name : std::string{};
    };
}

Result<PageRequest> page_of(const Call& call) {
    const auto limit = call.query_number("limit", 20, 1, most_on_a_page);
    if (!limit) return limit.error();
    PageRequest page;
    page.limit = static_cast<std::int32_t>(*limit);
    if (const auto after = call.request.parameter("after")) page.after = std::string{*after};
    return page;
}

std::vector<QueryParameter> paged(std::vector<QueryParameter> query = {}) {
    query.push_back(query_number("limit", 20, 1, most_on_a_page));
    query.push_back(query_parameter("after", {{"type", "string"}}));
    return query;
}

/// A list with a filter whose members are read from the query's parameters of the same name.
template <class Filter, class List>
Route list_route(std::string path, std::string summary, List list) {
    auto query = paged(filter_parameters<Filter>());
    return reading_route(
        std::move(path), std::move(summary), std::move(query),
        [list](const Organization& organization, const Reader& reader, const Call& call,
               Site&) -> decltype(list(organization, Filter{}, PageRequest{}, reader)) {
            const auto page = page_of(call);
            if (!page) return page.error();
            const auto filter = named_parameters<Filter>(call);
            if (!filter) return filter.error();
            return list(organization, *filter, *page, reader);
        });
}

/// One record by its number in the path.
template <class Key, class One>
Route record_route(std::string path, std::string summary, const char* name, One one) {
    return reading_route(
        std::move(path), std::move(summary), {},
        [one, name](const Organization& organization, const Reader& reader, const Call& call,
                    Site&) { return one(organization, call.id<Key>(name), reader); });
}

std::vector<Route> structure() {
    return {
        reading_route("", "The organization", {},
                      [](const Organization& organization, const Reader& reader, const Call& call,
                         Site&) -> Shown<OrganizationView> {
                          return organization_view(organization, call.organization, reader);
                      }),
        reading_route(
            "/members", "All members", {},
            [](const Organization& organization, const Reader& reader, const Call& call,
               Site& site) -> Shown<Page<MemberLine>> {
                return members_view(organization, reader, names(site, call));
            },
            Follows::from_more),
        reading_route(
            "/members/{member}", "A member", {},
            [](const Organization& organization, const Reader& reader, const Call& call,
               Site& site) {
                return member_view(organization, call.id<MemberId>("member"), reader,
                                   names(site, call));
            },
            Follows::from_more),
        reading_route("/domains", "All domains, as a map needs them",
                      {query_words("view", {"map"})},
                      [](const Organization& organization, const Reader& reader, const Call&,
                         Site&) -> Shown<MapView> { return map_view(organization, reader); }),
        record_route<DomainId>("/domains/{domain}", "A domain with its description", "domain",
                               domain_view),
        reading_route("/domains/{domain}/backlog", "Its governance backlog, by rank", {},
                      [](const Organization& organization, const Reader&, const Call& call, Site&) {
                          return backlog_view(organization, call.id<DomainId>("domain"));
                      }),
    };
}

std::vector<Route> matters() {
    return {
        reading_route("/today", "What needs me now", {},
                      [](const Organization& organization, const Reader& reader, const Call& call,
                         Site& site) -> Shown<TodayView> {
                          const auto latest =
                              latest_entries(site, call.organization, organization.position, 40);
                          if (!latest) return latest.error();
                          return today_view(organization, reader, *latest);
                      }),
        reading_route("/tensions", "My own tensions", paged(),
                      [](const Organization& organization, const Reader& reader, const Call& call,
                         Site&) -> Shown<Page<Tension>> {
                          const auto page = page_of(call);
                          if (!page) return page.error();
                          return tensions_view(organization, *page, reader);
                      }),
        record_route<TensionId>("/tensions/{tension}", "One of my tensions", "tension",
                                tension_view),
        list_route<DriverFilter>("/drivers", "Drivers, the newest first", drivers_view),
        record_route<DriverId>("/drivers/{driver}", "A driver and what came of it", "driver",
                               driver_view),
        list_route<ProposalFilter>("/proposals", "Proposals, the newest first", proposals_view),
        record_route<ProposalId>("/proposals/{proposal}", "A proposal with its revisions",
                                 "proposal", proposal_view),
        reading_route(
            "/processes/{process}", "A consent process as I may see it", {},
            [](const Organization& organization, const Reader& reader, const Call& call,
               Site& site) {
                return process_view(organization, call.id<ProcessId>("process"), reader,
                                    [&](const Error& error) {
                                        return site.refusals.sentence(error, call.language);
                                    });
            },
            Follows::from_more),
    };
}

std::vector<Route> agreements() {
    return {
        list_route<AgreementFilter>("/agreements", "Agreements, the newest first", agreements_view),
        record_route<AgreementId>("/agreements/{agreement}", "An agreement", "agreement",
                                  agreement_view),
        record_route<AgreementId>("/agreements/{agreement}/story", "How it came to be", "agreement",
                                  story_view),
        record_route<ReviewId>("/reviews/{review}", "A review", "review", review_view),
    };
}

}  // namespace

std::vector<Route> reading_routes() {
    auto all = structure();
    for (auto* part : {matters, agreements})
        for (Route& route : part()) all.push_back(std::move(route));
    return all;
}

}  // namespace kring::http
