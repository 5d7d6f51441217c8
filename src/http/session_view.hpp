#pragma once

#include "http/call.hpp"
#include "http/site.hpp"
#include "net/server.hpp"

namespace kring::http {

struct OrganizationOfSession {
    std::string id, name;
    MemberId member;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(OrganizationOfSession, (), (id, name, member, language))

struct SessionView {
    std::string name, email, language;
    std::vector<OrganizationOfSession> organizations;
    std::int32_t unreadable = 0;  ///< organizations of theirs that cannot be read now
};
BOOST_DESCRIBE_STRUCT(SessionView, (), (name, email, language, organizations, unreadable))

/// Has the log tell of a call that made this membership.
inline void tell_who(const Call& call, const auth::Membership& membership) {
    call.trace->account = membership.identity;
    call.trace->organization = membership.organization;
    call.trace->member = membership.member;
}

/// May fold the organizations' logbooks if they are not in memory.
[[nodiscard]] SessionView session_view(Site& site, const auth::Session& session);

/// Answers with the session, its memberships settled, and with the cookie if it is a new one.
void show_session(Site& site, const std::shared_ptr<const auth::Session>& session,
                  const net::Respond& respond, std::string cookie = {});

}  // namespace kring::http
