#include "views/page.hpp"

#include <charconv>

namespace kring {

Result<std::uint32_t> page_begin(const PageRequest& request) {
    if (request.limit < 1 || request.limit > most_on_a_page)
        return Error{Kind::malformed, "page.limit_out_of_range", "", "/limit"}.with(
            "limit", std::to_string(most_on_a_page));
    if (!request.after) return 0u;
    std::uint32_t number = 0;
    const char* end = request.after->data() + request.after->size();
    const auto read = std::from_chars(request.after->data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number == 0)
        return Error{Kind::malformed, "page.cursor_malformed", "", "/after"};
    return number;
}

}  // namespace kring
