#include "http/access.hpp"
#include "http/plain_route.hpp"
#include "http/routes_of.hpp"
#include "http/session_view.hpp"
#include "http/settle.hpp"

namespace kring::http {
namespace {

using commanding::refuse;

struct NewOrganization {
    std::string name;
    Language language = Language::nl;
    std::optional<DriverModel> driver_model;
    std::optional<OverallDelegator> overall_delegator;
    std::string your_name;
    std::optional<std::string> email, password;
};
BOOST_DESCRIBE_STRUCT(NewOrganization, (),
                      (name, language, driver_model, overall_delegator, your_name, email, password))

struct Founded {
    std::string organization;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(Founded, (), (organization, member))

struct Credentials {
    std::string email, password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (email, password))

struct ChangedSession {
    Language language = Language::nl;
};
BOOST_DESCRIBE_STRUCT(ChangedSession, (), (language))

std::string code_of(Language language) { return language == Language::nl ? "nl" : "en"; }

/// The logbook begins first: without its founder's membership it is merely unreachable, while a
/// membership of an organization that does not exist could not be explained to anybody.
void found(Site& site, const std::shared_ptr<Call>& call, const NewOrganization& asked,
           const auth::Person& person, const net::Respond& respond) {
    const std::string id = auth::new_organization_id();
    FoundOrganization command{asked.name, asked.language,
                              asked.driver_model.value_or(DriverModel::driver_and_requirement),
                              asked.overall_delegator.value_or(OverallDelegator::everyone)};
    const auto finish = [&site, call, id, person, respond,
                         name = asked.your_name](const Result<Performed>& performed) {
        if (!performed) return refuse(site, *call, performed.error(), respond);
        const auto membership = site.accounts.found(id, person, {founder, name}, call->now);
        if (!membership) return refuse(site, *call, membership.error(), respond);
        site.directory.learn(id, founder, name);
        tell_who(*call, *membership);
        site.sessions.reload(membership->identity);
        auto reply = json_reply(Founded{id, founder}, 201);
        reply.headers.emplace_back("Location", "/api/v1/organizations/" + id);
        if (!call->session) {
            const auto signed_in = site.sessions.start(membership->identity, call->now);
            if (!signed_in) return refuse(site, *call, signed_in.error(), respond);
            reply.headers.emplace_back("Set-Cookie",
                                       session_cookie(site, signed_in->token.reveal()));
        }
        respond(std::move(reply));
    };
    site.organizations.perform(
        {id, founder, std::move(command), {}}, [&site, finish](Result<Performed> performed) {
            site.in_background([finish, performed = std::move(performed)] { finish(performed); });
        });
}

/// Whether the caller may found. Two who come to an empty server in the same moment both may.
Result<void> check_founding(const Site& site, const Call& call) {
    if (call.session || site.founding == Founding::open) return {};
    const auto organizations = site.entries.organizations();
    if (!organizations) return organizations.error();
    if (organizations->empty()) return {};
    return Error{Kind::forbidden, "organization.founding_is_closed"};
}

void sign_up(Site& site, Call call, NewOrganization asked, const net::Respond& respond) {
    if (const auto may = check_founding(site, call); !may)
        return refuse(site, call, may.error(), respond);
    const auto name = auth::check_name(asked.your_name);
    if (!name) return refuse(site, call, name.error().at("/your_name"), respond);
    asked.your_name = *name;
    const auto shared = std::make_shared<Call>(std::move(call));
    if (shared->session) return found(site, shared, asked, shared->session->identity, respond);
    if (!asked.email || !asked.password) {
        const auto* missing = asked.email ? "/password" : "/email";
        return refuse(site, *shared, Error{Kind::malformed, "json.missing_field", "", missing},
                      respond);
    }
    auth::SignUp::Newcomer newcomer{
        asked.your_name,         *asked.email, auth::Secret{std::move(*asked.password)},
        code_of(asked.language), asked.name,   shared->request.remote_address};
    site.sign_up.prepare(std::move(newcomer), shared->now,
                         [&site, shared, asked, respond](Result<auth::NewIdentity> person) {
                             if (!person) return refuse(site, *shared, person.error(), respond);
                             found(site, shared, asked, *std::move(person), respond);
                         });
}

void sign_in(Site& site, Call call, Credentials asked, const net::Respond& respond) {
    const auto shared = std::make_shared<Call>(std::move(call));
    auth::SignIn::Attempt attempt{std::move(asked.email), auth::Secret{std::move(asked.password)},
                                  shared->request.remote_address, shared->session_token};
    site.sign_in.attempt(std::move(attempt), shared->now,
                         [&site, shared, respond](Result<auth::SignedIn> outcome) {
                             if (!outcome) return refuse(site, *shared, outcome.error(), respond);
                             shared->trace->account = outcome->session->identity;
                             site.live.end_session(shared->session_token);
                             auto cookie = session_cookie(site, outcome->token.reveal());
                             show_session(site, outcome->session, respond, std::move(cookie));
                         });
}

Route session_route() {
    Route route;
    route.pattern = "/api/v1/session";
    route.access = Access::signed_in;
    route.summary = "Who is signed in, and where they are a member";
    route.answer_schema = [] { return json::schema<SessionView>(); };
    route.handle = [](Site& site, const Call& call, const net::Respond& respond) {
        show_session(site, call.session, respond);
    };
    return route;
}

Route sign_out_route() {
    Route route;
    route.verb = net::Verb::remove;
    route.pattern = "/api/v1/session";
    route.access = Access::anybody;
    route.summary = "Sign out";
    route.answers = {204};
    route.handle = [](Site& site, const Call& call, const net::Respond& respond) {
        if (const auto ended = site.sessions.end(call.session_token); !ended)
            return refuse(site, call, ended.error(), respond);
        site.live.end_session(call.session_token);
        net::Reply reply;
        reply.status = 204;
        reply.headers.emplace_back("Set-Cookie", cleared_cookie(site));
        reply.headers.emplace_back("Clear-Site-Data", "\"cache\", \"storage\"");
        respond(std::move(reply));
    };
    return route;
}

void change_session(Site& site, const Call& call, const ChangedSession& asked,
                    const net::Respond& respond) {
    const auto identity = call.session->identity;
    const auto& name = call.session->name;
    const auto stored = site.accounts.identity(identity);
    if (!stored || !*stored)
        return refuse(site, call, {Kind::unidentified, "session.not_signed_in"}, respond);
    const auth::IdentityChange change{name, code_of(asked.language), (*stored)->password_hash};
    if (const auto done = site.accounts.change_identity(identity, change); !done)
        return refuse(site, call, done.error(), respond);
    site.sessions.reload(identity);
    const auto session = site.sessions.find(call.session_token, call.now);
    if (!session) return refuse(site, call, session.error(), respond);
    show_session(site, *session, respond);
}

}  // namespace

SessionView session_view(Site& site, const auth::Session& session) {
    SessionView view{session.name, session.email, session.language, {}, 0};
    for (const auto& membership : session.memberships) {
        const auto state = site.organizations.read(membership.organization);
        // One that was never founded after all is nothing to worry about.
        if (!state && state.error().name != "organization.not_found") ++view.unreadable;
        if (!state || !is_let_in(**state, membership.member)) continue;
        const auto& profile = (*state)->profile;
        view.organizations.push_back(
            {membership.organization, profile.name, membership.member, code_of(profile.language)});
    }
    return view;
}

void show_session(Site& site, const std::shared_ptr<const auth::Session>& session,
                  const net::Respond& respond, std::string cookie) {
    settle_memberships(site, session, [&site, session, respond, cookie = std::move(cookie)] {
        auto reply = json_reply(session_view(site, *session));
        if (!cookie.empty()) reply.headers.emplace_back("Set-Cookie", cookie);
        respond(std::move(reply));
    });
}

std::vector<Route> session_routes() {
    auto founding = asking_route<NewOrganization>(
        net::Verb::post, "/api/v1/organizations", Access::anybody,
        "Found an organization, signing up where nobody is signed in", sign_up);
    founding.repeating = Repeating::not_safely;
    founding.description =
        "Refuses an `Idempotency-Key` (`request.takes_no_key`), since asking again is not safe. "
        "Who signs up is refused the second time (`identity.email_taken`) and can sign in; who is "
        "signed in founds another organization, and sees in the session whether the first exists. "
        "Once "
        "there is an organization, who is not signed in is refused "
        "(`organization.founding_is_closed`), unless the server lets everybody found.";
    founding.answers = {201};
    founding.answer_schema = [] { return json::schema<Founded>(); };
    auto signing_in = asking_route<Credentials>(net::Verb::post, "/api/v1/session", Access::anybody,
                                                "Sign in", sign_in);
    signing_in.answer_schema = [] { return json::schema<SessionView>(); };
    auto changing =
        asking_route<ChangedSession>(net::Verb::patch, "/api/v1/session", Access::signed_in,
                                     "Change my language", change_session);
    changing.answer_schema = [] { return json::schema<SessionView>(); };
    return {founding, signing_in, session_route(), changing, sign_out_route()};
}

}  // namespace kring::http
