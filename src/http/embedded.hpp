#pragma once

#include <span>
#include <string_view>

namespace kring::http {

/// A file that is built into the program: the web app below "web/", the sentences of refusals below
/// "refusals/". Lives as long as the program.
struct Embedded {
    std::string_view path;
    std::string_view content_type;
    std::string_view content;
    std::string_view digest;  ///< SHA-256 in hexadecimal: its ETag
};

/// All of them, sorted by path. Written by tools/embed at build time.
[[nodiscard]] std::span<const Embedded> embedded_files();

/// The file of that path, nullptr if there is none.
[[nodiscard]] const Embedded* find_embedded(std::string_view path);

}  // namespace kring::http
