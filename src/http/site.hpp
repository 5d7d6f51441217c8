#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/organizations.hpp"
#include "auth/accounts.hpp"
#include "auth/directory.hpp"
#include "auth/hashing_pool.hpp"
#include "auth/invitations.hpp"
#include "auth/password_change.hpp"
#include "auth/password_links.hpp"
#include "auth/sessions.hpp"
#include "auth/sign_in.hpp"
#include "auth/sign_up.hpp"
#include "http/live.hpp"
#include "http/refusals.hpp"
#include "http/trace.hpp"
#include "logbook/search_index.hpp"

namespace kring::http {

/// Who may found organizations: anybody, or anybody the first and then whoever is signed in.
enum class Founding { open, first };

/// Everything that routes work with. Made once, by the server; outlives every request.
struct Site {
    const Clock& clock;
    Organizations& organizations;
    const EntryStore& entries;
    const SearchIndex& search;
    auth::AccountStore& accounts;
    auth::Sessions& sessions;
    auth::SignIn& sign_in;
    auth::SignUp& sign_up;
    auth::Invitations& invitations;
    auth::PasswordLinks& password_links;
    auth::PasswordChange& password_change;
    auth::HashingPool& hashing;
    auth::Directory& directory;
    /// Runs work that may wait for a disk, on another thread.
    std::function<void(std::function<void()>)> in_background;
    Refusals refusals{};
    Live live{clock};
    Founding founding = Founding::first;
    bool over_tls = false;                   ///< whether cookies are for TLS only
    std::vector<std::string> hosts{};        ///< accepted in the Host header, without port
    std::function<std::string()> metrics{};  ///< Prometheus text
    std::function<bool()> is_ready{};
    std::string openapi{};  ///< made from the routes
    /// Told of every request once it is answered, on any thread; may be empty.
    std::function<void(const Trace&)> on_answered{};
};

}  // namespace kring::http
