#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "http/refusals.hpp"
#include "server/options.hpp"
#include "server/serve.hpp"
#include "server/usage.hpp"

namespace kring {
namespace {

using cli::Console;
using cli::Exit;
using options::add_data;
using options::Chosen;
using options::run_when_chosen;
using options::Saying;

/// Of the sentences: as the environment has it.
Language language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value)
            return std::string_view{value}.starts_with("nl") ? Language::nl : Language::en;
    }
    return Language::en;
}

/// What CLI11 says of itself, in the reader's words. Before any command is added: they inherit it.
void translate(CLI::App& app, const Saying& say) {
    const auto& words = app.get_formatter();
    words->label("Usage", say("Usage", "Gebruik"));
    words->label("OPTIONS", say("OPTIONS", "OPTIES"));
    words->label("SUBCOMMAND", say("COMMAND", "OPDRACHT"));
    words->label("SUBCOMMANDS", say("COMMAND", "OPDRACHT"));
    words->label("Positionals", say("Arguments", "Argumenten"));
    words->label("REQUIRED", say("(required)", "(nodig)"));
    words->label("Excludes", say("Not with", "Niet samen met"));
    words->label("TEXT", say("TEXT", "TEKST"));
    words->label("UINT", say("NUMBER", "GETAL"));
    app.option_defaults()->group(say("Options", "Opties"));
    app.group(say("Commands", "Opdrachten"));
    app.set_help_flag("-h,--help", say("Say this and stop", "Zeg dit en stop"))
        ->group(say("Options", "Opties"));
}

/// The last words of the help.
const char* footer(const Saying& say) {
    return say(
        "Begin with:  kring serve --demo    to look around in an example\n"
        "             kring serve           to found an organization of your own\n"
        "Each command explains itself:  kring verify --help",
        "Begin met:   kring serve --demo    om rond te kijken in een voorbeeld\n"
        "             kring serve           om een eigen organisatie op te richten\n"
        "Elke opdracht legt zichzelf uit:  kring verify --help");
}

void add_serve(CLI::App& app, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<ServeAsked>();
    auto& settings = asked->settings;
    auto& command =
        *app.add_subcommand("serve", say("Serve the organizations of one data file",
                                         "Bedien de organisaties van één gegevensbestand"));
    add_data(command, settings.data, say);
    command.add_option("--port", settings.port, say("0: any free one", "0: een die vrij is"))
        ->check(whole_number(0, 65'535))
        ->capture_default_str();
    command
        .add_option(
            "--address", settings.address,
            say("Where to listen; 0.0.0.0: everywhere", "Waar geluisterd wordt; 0.0.0.0: overal"))
        ->capture_default_str();
    command
        .add_option("--host", settings.hosts,
                    say("A name by which people reach this server",
                        "Een naam waaronder mensen deze server bereiken"))
        ->check(host_name());
    command.add_flag("--over-tls", settings.over_tls,
                     say("A proxy in front speaks TLS", "Een proxy ervoor spreekt TLS"));
    command.add_flag("--behind-proxy", settings.behind_proxy,
                     say("The proxy says in X-Forwarded-For who asks",
                         "De proxy zegt in X-Forwarded-For wie er vraagt"));
    command
        .add_option("--threads", settings.threads,
                    say("0: one for each core", "0: één per rekenkern"))
        ->check(whole_number(0, 1024));
    command
        .add_option_function<std::string>(
            "--founding",
            [&settings](const std::string& word) {
                settings.founding = word == "open" ? http::Founding::open : http::Founding::first;
            },
            say("Who may found: first (the first organization anybody, then who is signed in), or "
                "open",
                "Wie mag oprichten: first (de eerste organisatie iedereen, daarna wie is "
                "aangemeld), of open"))
        ->check(one_of({"first", "open"}));
    command.add_flag("--demo", asked->demo,
                     say("Fill an empty file with an example first",
                         "Vul een leeg bestand eerst met een voorbeeld"));
    command
        .add_option("--log-level", asked->log_level,
                    say("debug, info, warn or error", "debug, info, warn of error"))
        ->check(one_of({"debug", "info", "warn", "error"}))
        ->capture_default_str();
    command.add_option("--clock", asked->clock_file,
                       say("A file that holds the present moment, to rehearse another day",
                           "Een bestand met het moment van nu, om een andere dag te oefenen"));
    run_when_chosen(command, chosen, asked, serve);
}

void add_demo(CLI::App& app, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::DemoAsked>();
    asked->data = "kring.sqlite";
    auto& command =
        *app.add_subcommand("demo", say("Fill an empty data file with an example",
                                        "Vul een leeg gegevensbestand met een voorbeeld"));
    add_data(command, asked->data, say);
    command
        .add_option("--events", asked->events,
                    say("Make up an organization of so many entries",
                        "Verzin een organisatie van zoveel regels"))
        ->check(whole_number(0, 100'000'000));
    command
        .add_option("--seed", asked->seed,
                    say("Another one for every number", "Een andere voor elk getal"))
        ->check(whole_number(0, UINT64_MAX))
        ->capture_default_str();
    run_when_chosen(command, chosen, asked, cli::demo);
}

void add_verify(CLI::App& app, Chosen& chosen, const Saying& say) {
    struct Asked {
        cli::VerifyAsked data{"kring.sqlite", {}, {}};
        std::string exported;
    };
    auto asked = std::make_shared<Asked>();
    auto& command = *app.add_subcommand(
        "verify", say("Verify logbooks: a data file's or an export",
                      "Controleer logboeken: van een gegevensbestand of een export"));
    auto* exported = command.add_option("export", asked->exported,
                                        say("An exported logbook", "Een geëxporteerd logboek"));
    exported->type_name("EXPORT.jsonl");
    command.add_option("--data", asked->data.data, say("The data file", "Het gegevensbestand"))
        ->capture_default_str()
        ->excludes(exported);
    command
        .add_option("--organization", asked->data.organization, say("This one only", "Alleen deze"))
        ->excludes(exported);
    command
        .add_option("--against", asked->data.against,
                    say("An earlier export of the same logbook",
                        "Een eerdere export van hetzelfde logboek"))
        ->excludes(exported);
    run_when_chosen(command, chosen, asked, [](const Asked& given, const Console& console) {
        return given.exported.empty() ? cli::verify_data(given.data, console)
                                      : cli::verify_export(given.exported, console);
    });
}

void add_export(CLI::App& app, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::ExportAsked>();
    asked->data = "kring.sqlite";
    auto& command = *app.add_subcommand(
        "export", say("Write an organization's logbook to files",
                      "Schrijf het logboek van een organisatie naar bestanden"));
    add_data(command, asked->data, say);
    command.add_option("--organization", asked->organization, say("Its id", "Haar id"))->required();
    command
        .add_option("--to", asked->to,
                    say("A folder, or a file that ends in .jsonl",
                        "Een map, of een bestand dat eindigt op .jsonl"))
        ->required();
    command.add_flag(
        "--markdown", asked->markdown,
        say("Readable files as well (needs a folder)", "Ook leesbare bestanden (vraagt een map)"));
    command.add_flag("--with-private", asked->with_private,
                     say("With everybody's private tensions", "Met ieders eigen spanningen"));
    command.add_flag("--without-names", asked->without_names,
                     say("People as numbers only", "Mensen alleen als nummers"));
    run_when_chosen(command, chosen, asked, cli::export_organization);
}

void add_import(CLI::App& app, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::ImportStructureAsked>();
    asked->data = "kring.sqlite";
    asked->founder_name = "Founder";
    asked->language = say.language;
    auto& command =
        *app.add_subcommand("import", say("Bring in an exported logbook or a structure",
                                          "Haal een geëxporteerd logboek of een structuur binnen"));
    add_data(command, asked->data, say);
    command
        .add_option("from", asked->folder,
                    say("EXPORT.jsonl, or a folder with domains.csv",
                        "EXPORT.jsonl, of een map met domains.csv"))
        ->required();
    auto* present =
        command.add_option("--organization", asked->organization,
                           say("Where the structure goes", "Waar de structuur heen gaat"));
    command
        .add_option("--new", asked->new_name,
                    say("Found an organization of this name for it",
                        "Richt er een organisatie met deze naam voor op"))
        ->excludes(present);
    command
        .add_option_function<std::uint32_t>(
            "--agreement",
            [asked](std::uint32_t number) { asked->agreement = AgreementId{number}; },
            say("Its number, that says so: needed where many answer for the organization",
                "Het nummer van de afspraak die dat zegt: nodig waar meerdere mensen voor de "
                "organisatie instaan"))
        ->check(whole_number(1, UINT32_MAX));
    command.add_option("--founder", asked->founder_name, say("Who founds it", "Wie haar opricht"))
        ->capture_default_str();
    command
        .add_option_function<std::string>(
            "--language",
            [asked](const std::string& word) {
                asked->language = word == "nl" ? Language::nl : Language::en;
            },
            say("Of the new organization", "Van de nieuwe organisatie"))
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

void add_backup(CLI::App& app, Chosen& chosen, const Saying& say) {
    struct Asked {
        std::string data = "kring.sqlite", other;
    };
    auto backing = std::make_shared<Asked>();
    auto& backup =
        *app.add_subcommand("backup", say("Copy the data file while it is in use",
                                          "Kopieer het gegevensbestand terwijl het in gebruik is"));
    add_data(backup, backing->data, say);
    backup
        .add_option("--to", backing->other,
                    say("The copy; an earlier one of that name is replaced",
                        "De kopie; een eerdere met die naam wordt vervangen"))
        ->required();
    run_when_chosen(backup, chosen, backing, [](const Asked& given, const Console& console) {
        return cli::backup(given.data, given.other, console);
    });
    auto restoring = std::make_shared<Asked>();
    auto& restore = *app.add_subcommand(
        "restore", say("Verify a backup and make it a data file",
                       "Controleer een reservekopie en maak er een gegevensbestand van"));
    restore.add_option("--from", restoring->other, say("The backup", "De reservekopie"))
        ->required();
    restore
        .add_option("--data", restoring->data,
                    say("The data file, which must not be there",
                        "Het gegevensbestand, dat er nog niet mag zijn"))
        ->required();
    run_when_chosen(restore, chosen, restoring, [](const Asked& given, const Console& console) {
        return cli::restore(given.other, given.data, console);
    });
}

/// Reads the command line, and runs what it asks for. The exit code of the program.
int run(int count, char** words) {
    const Language language = language_of_environment();
    const Saying say{language};
    CLI::App app{say("Kring: an organization governs itself by Sociocracy 3.0",
                     "Kring: een organisatie bestuurt zichzelf met Sociocratie 3.0"),
                 "kring"};
    app.require_subcommand(0, 1);
    translate(app, say);
    app.footer(footer(say));
    app.set_version_flag("--version", "kring " KRING_VERSION,
                         say("Say which release this is", "Zeg welke uitgave dit is"));
    Chosen chosen;
    for (const auto add :
         {add_serve, add_demo, add_verify, add_export, add_import, add_backup, options::add_member})
        add(app, chosen, say);
    const http::Refusals refusals;
    const Console console{std::cout, std::cerr, language, [&](const Error& error) {
                              const auto accepted = refusals.accepted(error, language);
                              return refusals.sentence(error, language) +
                                     (accepted.empty() ? "" : "\n  " + accepted);
                          }};
    if (const auto empty = empty_word(count, words)) {
        console.say(*empty);
        return static_cast<int>(Exit::not_opened);
    }
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        // Help and the version are thrown too.
        if (error.get_exit_code() == 0) {
            app.exit(error, std::cout, std::cerr);
            return static_cast<int>(console.finish(Exit::done));
        }
        console.say(usage_error(app, error));
        return static_cast<int>(Exit::not_opened);
    }
    if (!chosen) {
        std::cout << app.help();
        return static_cast<int>(console.finish(Exit::done));
    }
    return static_cast<int>(console.finish(chosen(console)));
}

}  // namespace
}  // namespace kring

int main(int count, char** words) { return kring::run(count, words); }
