#include "cli/demo/demo.hpp"

#include <ostream>

#include "app/clock.hpp"
#include "cli/commands.hpp"

namespace kring::cli {
namespace {

Exit fill(const Data& data, const DemoAsked& asked, const Console& console) {
    const Instant now = SystemClock{}.now();
    if (asked.events > 0) {
        const auto entries = fill_at_random(data, asked.events, asked.seed, now);
        if (!entries) return console.fail(entries.error());
        console.out << *entries << console.in(" entries", " regels") << '\n';
        return Exit::done;
    }
    if (const auto done = fill_demo(data, now); !done) return console.fail(done.error());
    say_how_to_sign_in(console);
    return Exit::done;
}

}  // namespace

Exit demo(const DemoAsked& asked, const Console& console) {
    const auto data = open_data(asked.data);
    if (!data) return console.fail(data.error());
    const auto empty = is_empty(*data);
    if (!empty) return console.fail(empty.error());
    if (!*empty)
        return console.fail(Error{Kind::conflict, "demo.data_not_empty"}.with("path", asked.data));
    return fill(*data, asked, console);
}

}  // namespace kring::cli
