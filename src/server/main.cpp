#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "app/file_clock.hpp"
#include "server/program.hpp"

namespace {

using namespace kring;

int serve(const ServeSettings& settings, const std::string& clock_file) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const SystemClock system_clock;
    const FileClock file_clock{clock_file};
    const Clock& clock = clock_file.empty() ? static_cast<const Clock&>(system_clock) : file_clock;
    auto program = Program::open(settings, clock);
    if (!program) {
        std::cerr << "kring: " << program.error().name << '\n';
        return 2;
    }
    if (const auto started = (*program)->start(); !started) {
        std::cerr << "kring: " << started.error().name << '\n';
        return 2;
    }
    std::cout << "Kring runs at http://localhost:" << (*program)->port() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    (*program)->stop();
    return 0;
}

}  // namespace

int main(int count, char** words) {
    CLI::App app{"Kring: an organization governs itself by Sociocracy 3.0"};
    app.require_subcommand(1);
    ServeSettings settings;
    auto* serving = app.add_subcommand("serve", "Serve the organizations of one database file");
    serving->add_option("--data", settings.data, "Database file")->capture_default_str();
    serving->add_option("--port", settings.port, "Port; 0 for any free one")->capture_default_str();
    serving->add_option("--address", settings.address, "Address")->capture_default_str();
    std::string clock_file;
    serving->add_option("--clock", clock_file,
                        "File that holds the present moment, to rehearse another day");
    CLI11_PARSE(app, count, words);
    return serve(settings, clock_file);
}
