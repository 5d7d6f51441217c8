#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "auth/sessions.hpp"
#include "base/result.hpp"
#include "http/trace.hpp"
#include "kernel/ids.hpp"
#include "kernel/organization/profile.hpp"
#include "net/request.hpp"

namespace kring::http {

/// One request, once it is known which route it takes and who asks.
struct Call {
    net::Request request;
    /// The named parts of the path, in their order: {"organization", "k3…"}, {"driver", "12"}.
    std::vector<std::pair<std::string, std::string>> path;
    Language language = Language::en;
    std::string session_token;                     ///< the cookie's; empty where there is none
    std::shared_ptr<const auth::Session> session;  ///< nullptr where nobody is signed in
    std::string organization;                      ///< for routes below an organization
    MemberId member;                               ///< the caller there
    Instant now;
    /// What the log will tell of it; shared by all copies of this call.
    std::shared_ptr<Trace> trace = std::make_shared<Trace>();

    /// The part of the path with that name; empty if there is none.
    [[nodiscard]] std::string_view part(std::string_view name) const {
        for (const auto& [known, text] : path)
            if (known == name) return text;
        return {};
    }
    /// The part of the path as a number; 0, which no record has, where it is not one.
    [[nodiscard]] std::uint32_t number(std::string_view name) const;
    template <class Key>
    [[nodiscard]] Key id(std::string_view name) const {
        return Key{number(name)};
    }
    /// The query's parameter as a whole number within limits, or `fallback` where it is missing.
    [[nodiscard]] Result<std::uint64_t> query_number(std::string_view name, std::uint64_t fallback,
                                                     std::uint64_t least, std::uint64_t most) const;
    [[nodiscard]] std::string query_text(std::string_view name) const {
        return std::string{request.parameter(name).value_or("")};
    }
};

}  // namespace kring::http
