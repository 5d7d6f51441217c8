#pragma once

#include "views/members.hpp"

namespace kring {

struct MarkdownFile {
    std::string path;  ///< relative, ASCII, with / between folders
    std::string text;  ///< UTF-8, lines end with \n
};
BOOST_DESCRIBE_STRUCT(MarkdownFile, (), (path, text))

/// The organization as a folder of readable files: an index, and one file for each domain,
/// agreement, proposal, driver and review. Holds only what every member may read.
[[nodiscard]] std::vector<MarkdownFile> logbook_as_markdown(const Organization&, const NameOf&,
                                                            Language, Date today);

}  // namespace kring
