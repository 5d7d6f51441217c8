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
    /// The same as gzip; empty where that would not be shorter by much. Only for what is the same
    /// for everybody: compressing what holds secrets tells of them by its length (BREACH).
    std::string_view gzip;
    std::string_view digest;  ///< SHA-256 in hexadecimal of the content: its ETag
};

/// All of them, sorted by path. Written by tools/embed at build time.
[[nodiscard]] std::span<const Embedded> embedded_files();

/// The file of that path, nullptr if there is none.
[[nodiscard]] const Embedded* find_embedded(std::string_view path);

}  // namespace kring::http
