#include <iostream>

#include "server/options.hpp"
#include "server/usage.hpp"

namespace kring::options {
namespace {

void add_password_link(CLI::App& member, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::PasswordLinkAsked>();
    asked->data = "kring.sqlite";
    auto& command = *member.add_subcommand(
        "password", say("Make a link to choose a new password, for who forgot",
                        "Maak een link om een nieuw wachtwoord te kiezen, voor wie het vergat"));
    add_data(command, asked->data, say);
    command
        .add_option("email", asked->email,
                    say("With which they sign in", "Waarmee ze zich aanmelden"))
        ->required();
    command
        .add_option("--address", asked->address,
                    say("Of the server, for the link", "Van de server, voor de link"))
        ->check(server_address())
        ->capture_default_str();
    run_when_chosen(command, chosen, asked, cli::make_password_link);
}

void add_member_list(CLI::App& member, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::ListMembersAsked>();
    asked->data = "kring.sqlite";
    auto& command = *member.add_subcommand(
        "list", say("List everybody's number, whether they can sign in, and name",
                    "Noem van iedereen het nummer, of die zich kan aanmelden, en de naam"));
    add_data(command, asked->data, say);
    command.add_option("--organization", asked->organization, say("Its id", "Haar id"))->required();
    run_when_chosen(command, chosen, asked, cli::list_members);
}

void add_erasure(CLI::App& member, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::EraseMemberAsked>();
    asked->data = "kring.sqlite";
    auto& command = *member.add_subcommand(
        "erase", say("Erase the name of somebody who has left, and their account",
                     "Wis de naam van iemand die weg is, en het account"));
    add_data(command, asked->data, say);
    command.add_option("--organization", asked->organization, say("Its id", "Haar id"))->required();
    command.add_option("--member", asked->member.number, say("Their number", "Hun nummer"))
        ->required()
        ->check(whole_number(1, UINT32_MAX));
    command.add_option(
        "--email", asked->email,
        say("Of the account, if that is to go as well", "Van het account, als dat ook weg moet"));
    run_when_chosen(command, chosen, asked, cli::erase_member);
}

}  // namespace

void add_member(CLI::App& app, Chosen& chosen, const Saying& say) {
    auto asked = std::make_shared<cli::AddMemberAsked>();
    asked->data = "kring.sqlite";
    auto& member = *app.add_subcommand(
        "member", say("Members of an organization", "Leden van een organisatie"));
    member.require_subcommand(1);
    auto& command = *member.add_subcommand(
        "add", say("Invite somebody, or let them sign in at once",
                   "Nodig iemand uit, of laat iemand zich meteen aanmelden"));
    add_data(command, asked->data, say);
    command.add_option("--organization", asked->organization, say("Its id", "Haar id"))->required();
    command
        .add_option("--name", asked->name, say("What others call them", "Hoe anderen hen noemen"))
        ->required();
    command.add_option("--email", asked->email, say("Their address", "Hun adres"))->required();
    command
        .add_option("--member", asked->member.number,
                    say("Give them this place instead of a new one",
                        "Geef hun deze plaats in plaats van een nieuwe"))
        ->check(whole_number(1, UINT32_MAX));
    command.add_flag("--password-from-stdin", asked->with_password,
                     say("Read their password, at least 15 characters, from standard input",
                         "Lees hun wachtwoord, minstens 15 tekens, van de standaardinvoer"));
    command
        .add_option("--address", asked->address,
                    say("Of the server, for the invitation's link",
                        "Van de server, voor de link van de uitnodiging"))
        ->check(server_address())
        ->capture_default_str();
    run_when_chosen(command, chosen, asked,
                    [](const cli::AddMemberAsked& given, const cli::Console& console) {
                        return cli::add_member(given, std::cin, console);
                    });
    add_member_list(member, chosen, say);
    add_password_link(member, chosen, say);
    add_erasure(member, chosen, say);
}

}  // namespace kring::options
