#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "cli/commands.hpp"
#include "http/refusals.hpp"
#include "server/serve.hpp"
#include "server/usage.hpp"

namespace kring {
namespace {

using cli::Console;
using cli::Exit;

/// The command that was chosen, ready to run.
using Chosen = std::function<Exit(const Console&)>;

/// Has `run(asked, console)` done where this command is chosen.
template <class Asked, class Run>
void run_when_chosen(CLI::App& command, Chosen& chosen, std::shared_ptr<Asked> asked, Run run) {
    command.callback([&chosen, asked, run] {
        chosen = [asked, run](const Console& console) { return run(*asked, console); };
    });
}

void add_data(CLI::App& command, std::string& data) {
    command.add_option("--data", data, "The data file")->capture_default_str();
}

void add_serve(CLI::App& app, Chosen& chosen) {
    auto asked = std::make_shared<ServeAsked>();
    auto& settings = asked->settings;
    auto& command = *app.add_subcommand("serve", "Serve the organizations of one data file");
    add_data(command, settings.data);
    command.add_option("--port", settings.port, "0: any free one")
        ->check(whole_number(0, 65'535))
        ->capture_default_str();
    command.add_option("--address", settings.address, "Where to listen; 0.0.0.0: everywhere")
        ->capture_default_str();
    command.add_option("--host", settings.hosts, "A name by which people reach this server");
    command.add_flag("--over-tls", settings.over_tls, "A proxy in front speaks TLS");
    command.add_option("--threads", settings.threads, "0: one for each core")
        ->check(whole_number(0, 1024));
    command
        .add_option_function<std::string>(
            "--founding",
            [&settings](const std::string& word) {
                settings.founding = word == "open" ? http::Founding::open : http::Founding::first;
            },
            "Who may found: first (the first organization anybody, then who is signed in), or open")
        ->check(one_of({"first", "open"}));
    command.add_flag("--demo", asked->demo, "Fill an empty file with an example first");
    command.add_option("--log-level", asked->log_level, "debug, info, warn or error")
        ->check(one_of({"debug", "info", "warn", "error"}))
        ->capture_default_str();
    command.add_option("--clock", asked->clock_file,
                       "A file that holds the present moment, to rehearse another day");
    run_when_chosen(command, chosen, asked, serve);
}

void add_demo(CLI::App& app, Chosen& chosen) {
    auto asked = std::make_shared<cli::DemoAsked>();
    asked->data = "kring.sqlite";
    auto& command = *app.add_subcommand("demo", "Fill an empty data file with an example");
    add_data(command, asked->data);
    command.add_option("--events", asked->events, "Make up an organization of so many entries")
        ->check(whole_number(0, 100'000'000));
    command.add_option("--seed", asked->seed, "Another one for every number")
        ->check(whole_number(0, UINT64_MAX))
        ->capture_default_str();
    run_when_chosen(command, chosen, asked, cli::demo);
}

void add_verify(CLI::App& app, Chosen& chosen) {
    struct Asked {
        cli::VerifyAsked data{"kring.sqlite", {}, {}};
        std::string exported;
    };
    auto asked = std::make_shared<Asked>();
    auto& command = *app.add_subcommand("verify", "Verify logbooks: a data file's or an export");
    auto* exported = command.add_option("export", asked->exported, "An exported logbook");
    exported->type_name("EXPORT.jsonl");
    command.add_option("--data", asked->data.data, "The data file")
        ->capture_default_str()
        ->excludes(exported);
    command.add_option("--organization", asked->data.organization, "This one only")
        ->excludes(exported);
    command.add_option("--against", asked->data.against, "An earlier export of the same logbook")
        ->excludes(exported);
    run_when_chosen(command, chosen, asked, [](const Asked& given, const Console& console) {
        return given.exported.empty() ? cli::verify_data(given.data, console)
                                      : cli::verify_export(given.exported, console);
    });
}

void add_export(CLI::App& app, Chosen& chosen) {
    auto asked = std::make_shared<cli::ExportAsked>();
    asked->data = "kring.sqlite";
    auto& command = *app.add_subcommand("export", "Write an organization's logbook to files");
    add_data(command, asked->data);
    command.add_option("--organization", asked->organization, "Its id")->required();
    command.add_option("--to", asked->to, "A folder, or a file that ends in .jsonl")->required();
    command.add_flag("--markdown", asked->markdown, "Readable files as well (needs a folder)");
    command.add_flag("--with-private", asked->with_private, "With everybody's private tensions");
    command.add_flag("--without-names", asked->without_names, "People as numbers only");
    run_when_chosen(command, chosen, asked, cli::export_organization);
}

void add_import(CLI::App& app, Chosen& chosen) {
    auto asked = std::make_shared<cli::ImportStructureAsked>();
    asked->data = "kring.sqlite";
    asked->founder_name = "Founder";
    auto& command = *app.add_subcommand("import", "Bring in an exported logbook or a structure");
    add_data(command, asked->data);
    command.add_option("from", asked->folder, "EXPORT.jsonl, or a folder with domains.csv")
        ->required();
    auto* present =
        command.add_option("--organization", asked->organization, "Where the structure goes");
    command.add_option("--new", asked->new_name, "Found an organization of this name for it")
        ->excludes(present);
    command.add_option("--founder", asked->founder_name, "Who founds it")->capture_default_str();
    command
        .add_option_function<std::string>(
            "--language",
            [asked](const std::string& word) {
                asked->language = word == "nl" ? Language::nl : Language::en;
            },
            "Of the new organization")
        ->check(one_of({"nl", "en"}));
    run_when_chosen(command, chosen, asked,
                    [](const cli::ImportStructureAsked& given, const Console& console) {
                        std::error_code ignored;
                        if (!std::filesystem::is_directory(given.folder, ignored))
                            return cli::import_logbook(given.data, given.folder, console);
                        if (given.organization || given.new_name)
                            return cli::import_structure(given, console);
                        console.say({Kind::malformed, "import.goal_is_missing"});
                        return Exit::not_opened;
                    });
}

void add_backup(CLI::App& app, Chosen& chosen) {
    struct Asked {
        std::string data = "kring.sqlite", other;
    };
    auto backing = std::make_shared<Asked>();
    auto& backup = *app.add_subcommand("backup", "Copy the data file while it is in use");
    add_data(backup, backing->data);
    backup.add_option("--to", backing->other, "The copy; one of that name is replaced")->required();
    run_when_chosen(backup, chosen, backing, [](const Asked& given, const Console& console) {
        return cli::backup(given.data, given.other, console);
    });
    auto restoring = std::make_shared<Asked>();
    auto& restore = *app.add_subcommand("restore", "Verify a backup and make it a data file");
    restore.add_option("--from", restoring->other, "The backup")->required();
    restore.add_option("--data", restoring->data, "The data file, which must not be there")
        ->required();
    run_when_chosen(restore, chosen, restoring, [](const Asked& given, const Console& console) {
        return cli::restore(given.other, given.data, console);
    });
}

void add_password_link(CLI::App& member, Chosen& chosen) {
    auto asked = std::make_shared<cli::PasswordLinkAsked>();
    asked->data = "kring.sqlite";
    auto& command =
        *member.add_subcommand("password", "Make a link to choose a new password, for who forgot");
    add_data(command, asked->data);
    command.add_option("email", asked->email, "With which they sign in")->required();
    command.add_option("--address", asked->address, "Of the server, for the link")
        ->capture_default_str();
    run_when_chosen(command, chosen, asked, cli::make_password_link);
}

void add_member(CLI::App& app, Chosen& chosen) {
    auto asked = std::make_shared<cli::AddMemberAsked>();
    asked->data = "kring.sqlite";
    auto& member = *app.add_subcommand("member", "Members of an organization");
    member.require_subcommand(1);
    auto& command = *member.add_subcommand("add", "Invite somebody, or let them sign in at once");
    add_data(command, asked->data);
    command.add_option("--organization", asked->organization, "Its id")->required();
    command.add_option("--name", asked->name, "What others call them")->required();
    command.add_option("--email", asked->email, "Their address")->required();
    command
        .add_option("--member", asked->member.number, "Give them this place instead of a new one")
        ->check(whole_number(1, UINT32_MAX));
    command.add_flag("--password-from-stdin", asked->with_password,
                     "Read their password, at least 15 characters, from standard input");
    command.add_option("--address", asked->address, "Of the server, for the invitation's link")
        ->capture_default_str();
    run_when_chosen(command, chosen, asked,
                    [](const cli::AddMemberAsked& given, const Console& console) {
                        return cli::add_member(given, std::cin, console);
                    });
    add_password_link(member, chosen);
}

/// Of the sentences: as the environment has it.
Language language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value)
            return std::string_view{value}.starts_with("nl") ? Language::nl : Language::en;
    }
    return Language::en;
}

constexpr auto footer =
    "Begin with:  kring serve --demo    to look around in an example\n"
    "             kring serve           to found an organization of your own\n"
    "Each command explains itself:  kring verify --help";

/// Reads the command line, and runs what it asks for. The exit code of the program.
int run(int count, char** words) {
    CLI::App app{"Kring: an organization governs itself by Sociocracy 3.0", "kring"};
    app.require_subcommand(0, 1);
    app.footer(footer);
    app.set_version_flag("--version", "kring " KRING_VERSION, "Say which release this is");
    Chosen chosen;
    for (const auto add :
         {add_serve, add_demo, add_verify, add_export, add_import, add_backup, add_member})
        add(app, chosen);
    const http::Refusals refusals;
    const Language language = language_of_environment();
    const Console console{std::cout, std::cerr, language, [&](const Error& error) {
                              const auto accepted = refusals.accepted(error, language);
                              return refusals.sentence(error, language) +
                                     (accepted.empty() ? "" : "\n  " + accepted);
                          }};
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        // Help and the version are thrown too.
        if (error.get_exit_code() == 0) return app.exit(error, std::cout, std::cerr);
        console.say(usage_error(app, error));
        return static_cast<int>(Exit::not_opened);
    }
    if (!chosen) {
        std::cout << app.help();
        return static_cast<int>(Exit::done);
    }
    return static_cast<int>(chosen(console));
}

}  // namespace
}  // namespace kring

int main(int count, char** words) { return kring::run(count, words); }
