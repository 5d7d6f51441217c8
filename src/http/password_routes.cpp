#include "auth/password.hpp"
#include "http/access.hpp"
#include "http/plain_route.hpp"
#include "http/routes_of.hpp"
#include "http/session_view.hpp"

namespace kring::http {
namespace {

using commanding::refuse;

struct PasswordLinkToken {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(PasswordLinkToken, (), (token))

struct PasswordLinkPreview {
    std::string name, email, language;
};
BOOST_DESCRIBE_STRUCT(PasswordLinkPreview, (), (name, email, language))

struct NewPassword {
    std::string token, password;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (token, password))

struct ChangedPassword {
    std::string present_password, password;
};
BOOST_DESCRIBE_STRUCT(ChangedPassword, (), (present_password, password))

void preview(Site& site, const Call& call, const PasswordLinkToken& asked,
             const net::Respond& respond) {
    const auto identity = site.password_links.preview(asked.token, call.now);
    if (!identity) return refuse(site, call, identity.error(), respond);
    respond(json_reply(PasswordLinkPreview{identity->name, identity->email, identity->language}));
}

/// All other sessions have ended: their pages close too, and this one begins.
void use(Site& site, const Call& call, const std::string& token, const std::string& hash,
         const net::Respond& respond) {
    const auto identity = site.password_links.use(token, hash, call.now);
    if (!identity) return refuse(site, call, identity.error(), respond);
    call.trace->account = *identity;
    const auto memberships = site.accounts.memberships_of(*identity);
    if (!memberships) return refuse(site, call, memberships.error(), respond);
    for (const auto& membership : *memberships)
        site.live.end_member(membership.organization, membership.member);
    site.live.end_session(call.session_token);
    if (const auto ended = site.sessions.end(call.session_token); !ended)
        return refuse(site, call, ended.error(), respond);
    const auto signed_in = site.sessions.start(*identity, call.now);
    if (!signed_in) return refuse(site, call, signed_in.error(), respond);
    show_session(site, signed_in->session, respond,
                 session_cookie(site, signed_in->token.reveal()));
}

void choose(Site& site, Call call, NewPassword asked, const net::Respond& respond) {
    const auto identity = site.password_links.preview(asked.token, call.now);
    if (!identity) return refuse(site, call, identity.error(), respond);
    auth::Secret password{std::move(asked.password)};
    if (const auto fit = auth::check_password(password, {identity->email, identity->name}); !fit)
        return refuse(site, call, fit.error().at("/password"), respond);
    const auto shared = std::make_shared<const Call>(std::move(call));
    site.hashing.hash(std::move(password), [&site, shared, token = std::move(asked.token),
                                            respond](const Result<std::string>& hash) {
        if (!hash) return refuse(site, *shared, hash.error(), respond);
        use(site, *shared, token, *hash, respond);
    });
}

/// All other sessions have ended, and their pages close; this one goes on.
void change(Site& site, Call call, ChangedPassword asked, const net::Respond& respond) {
    const auto shared = std::make_shared<const Call>(std::move(call));
    auth::PasswordChange::Wish wish{shared->session->identity,
                                    auth::Secret{std::move(asked.present_password)},
                                    auth::Secret{std::move(asked.password)},
                                    shared->request.remote_address, shared->session_token};
    site.password_change.make(
        std::move(wish), shared->now, [&site, shared, respond](const Result<void>& changed) {
            if (!changed) return refuse(site, *shared, changed.error(), respond);
            for (const auto& [organization, member] : shared->session->memberships)
                site.live.end_member(organization, member, shared->session_token);
            net::Reply reply;
            reply.status = 204;
            respond(std::move(reply));
        });
}

}  // namespace

std::vector<Route> password_routes() {
    auto previewing =
        asking_route<PasswordLinkToken>(net::Verb::post, "/api/v1/passwords/preview",
                                        Access::anybody, "Whose password a link is for", preview);
    previewing.answer_schema = [] { return json::schema<PasswordLinkPreview>(); };
    auto choosing =
        asking_route<NewPassword>(net::Verb::post, "/api/v1/passwords", Access::anybody,
                                  "Choose a new password by a link, and sign in", choose);
    choosing.answer_schema = [] { return json::schema<SessionView>(); };
    auto changing =
        asking_route<ChangedPassword>(net::Verb::put, "/api/v1/password", Access::signed_in,
                                      "Change my password, ending all my other sessions", change);
    changing.answers = {204};
    return {previewing, choosing, changing};
}

}  // namespace kring::http
