#pragma once

#include <string_view>

namespace kring::http {

/// Whether an If-None-Match names this tag: `*`, or a list in which it stands, compared weakly
/// (RFC 9110, 13.1.2), since a proxy that compresses makes tags weak.
[[nodiscard]] bool names_tag(std::string_view if_none_match, std::string_view tag);

/// Whether an Accept-Encoding takes gzip (RFC 9110, 12.5.3). Where there is none, plain bytes are
/// what everybody reads.
[[nodiscard]] bool takes_gzip(std::string_view accept_encoding);

}  // namespace kring::http
