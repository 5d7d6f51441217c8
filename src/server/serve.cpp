#include "server/serve.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <csignal>
#include <ostream>

#include "app/file_clock.hpp"
#include "cli/demo/demo.hpp"
#include "server/log.hpp"

namespace kring {
namespace {

using cli::Console;
using cli::Exit;

/// Signals to stop, blocked in every thread that begins from now on.
sigset_t block_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// Fills an empty file with the demonstration organization; true if the file holds that one.
Result<bool> prepare_demo(const std::string& path, const Clock& clock) {
    const auto data = cli::open_data(path);
    if (!data) return data.error();
    const auto organizations = data->store->organizations();
    if (!organizations) return organizations.error();
    if (!organizations->empty())
        return std::find(organizations->begin(), organizations->end(), cli::demo_organization) !=
               organizations->end();
    if (const auto filled = cli::fill_demo(*data, clock.now()); !filled) return filled.error();
    return true;
}

void welcome(const Program& program, bool shows_demo, const Console& console) {
    console.out << console.in("Kring runs at ", "Kring draait op ")
                << "http://localhost:" << program.port() << '\n';
    const auto organizations = program.entries().organizations();
    if (shows_demo)
        cli::say_how_to_sign_in(console);
    else if (organizations && organizations->empty())
        console.out << console.in(
                           "Nothing is founded yet: open this address and found an "
                           "organization.",
                           "Er is nog niets opgericht: open dit adres en richt een "
                           "organisatie op.")
                    << '\n';
    console.out << std::flush;
}

Exit serve_until(const sigset_t& signals, const ServeAsked& asked, const Clock& clock,
                 const Console& console) {
    bool shows_demo = false;
    if (asked.demo) {
        const auto prepared = prepare_demo(asked.settings.data, clock);
        if (!prepared) return console.fail(prepared.error());
        shows_demo = *prepared;
    }
    const auto program = Program::open(asked.settings, clock);
    if (!program) return console.fail(program.error());
    if (const auto started = (*program)->start(); !started) {
        console.say(started.error());
        return Exit::not_opened;
    }
    welcome(**program, shows_demo, console);
    spdlog::info("serving {} on port {}", asked.settings.data, (*program)->port());
    int signal = 0;
    sigwait(&signals, &signal);
    spdlog::info("stopping on signal {}", signal);
    (*program)->stop();
    return Exit::done;
}

}  // namespace

Exit serve(const ServeAsked& asked, const Console& console) {
    if (!asked.clock_file.empty() && !FileClock{asked.clock_file}.read()) {
        console.say(Error{Kind::unavailable, "clock.not_readable"}.with("path", asked.clock_file));
        return Exit::not_opened;
    }
    const sigset_t signals = block_signals();
    ServeAsked logged = asked;
    logged.settings.on_answered = log_as_json(asked.log_level);
    if (!asked.clock_file.empty())
        return serve_until(signals, logged, FileClock{asked.clock_file}, console);
    return serve_until(signals, logged, SystemClock{}, console);
}

}  // namespace kring
