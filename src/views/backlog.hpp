#pragma once

#include "base/result.hpp"
#include "views/lines.hpp"

namespace kring {

struct BacklogView {
    std::uint64_t position = 0;
    std::vector<BacklogLine> items;  ///< by rank
};
BOOST_DESCRIBE_STRUCT(BacklogView, (), (position, items))

[[nodiscard]] Result<BacklogView> backlog_view(const Organization&, DomainId);
[[nodiscard]] std::vector<BacklogLine> backlog_of(const Organization&, const Domain&);

}  // namespace kring
