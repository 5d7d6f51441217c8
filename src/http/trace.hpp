#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "auth/identity.hpp"

namespace kring::http {

/// What is told of one request when it has been answered. It holds no text that a person wrote and
/// nothing that could be used in their place: no body, no query, no token, no address.
struct Trace {
    std::uint64_t request = 0;  ///< counts up while the server runs; 0: refused before it was read
    std::string_view method;    ///< empty where it was not read
    std::string_view route;     ///< the pattern, not the path; empty where there is none
    int status = 0;
    std::chrono::microseconds took{0};
    std::optional<auth::IdentityId> account;  ///< who is signed in, or has just signed in
    std::string organization;                 ///< only where the account is a member of it
    MemberId member;                          ///< there; none otherwise
    std::string_view refusal;                 ///< the stable name; empty where nothing was refused
    bool is_routine = false;  ///< a page or a probe that went well: tells nobody anything
};

}  // namespace kring::http
