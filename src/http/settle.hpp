#pragma once

#include "http/site.hpp"

namespace kring::http {

/// Puts right what was cut off between the accounts and the logbooks: who took a place there but
/// did not come to join, joins; who has left is let go. Before a session is shown. `then` is called
/// here if nothing has to be done, else on a background thread.
void settle_memberships(Site& site, const std::shared_ptr<const auth::Session>& session,
                        const std::function<void()>& then);

/// Whether the logbook has this member among those who may still come in.
[[nodiscard]] bool is_let_in(const Organization& organization, MemberId member);

}  // namespace kring::http
