#pragma once

#include "http/site.hpp"

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
};
BOOST_DESCRIBE_STRUCT(SessionView, (), (name, email, language, organizations))

/// May fold the organizations' logbooks if they are not in memory.
[[nodiscard]] SessionView session_view(Site& site, const auth::Session& session);

}  // namespace kring::http
