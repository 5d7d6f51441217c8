#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "cli/commands.hpp"

/// What the descriptions of all commands share.
namespace kring::options {

/// The command that was chosen, ready to run.
using Chosen = std::function<cli::Exit(const cli::Console&)>;

/// One of two ways to say the same, in the language of the environment.
struct Saying {
    Language language;
    const char* operator()(const char* english, const char* dutch) const {
        return language == Language::nl ? dutch : english;
    }
};

/// Has `run(asked, console)` done where this command is chosen.
template <class Asked, class Run>
void run_when_chosen(CLI::App& command, Chosen& chosen, std::shared_ptr<Asked> asked, Run run) {
    command.callback([&chosen, asked, run] {
        chosen = [asked, run](const cli::Console& console) { return run(*asked, console); };
    });
}

inline void add_data(CLI::App& command, std::string& data, const Saying& say) {
    command.add_option("--data", data, say("The data file", "Het gegevensbestand"))
        ->capture_default_str();
}

/// `member` with all that can be done to members.
void add_member(CLI::App& app, Chosen& chosen, const Saying& say);

}  // namespace kring::options
