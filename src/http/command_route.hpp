#pragma once

#include "app/organizations.hpp"
#include "http/route.hpp"
#include "json/read.hpp"
#include "json/schema.hpp"

namespace kring::http {

namespace commanding {

/// The body as an object, with the record numbers of the path put in where the command has them.
[[nodiscard]] Result<boost::json::value> command_input(const Call& call,
                                                       const std::vector<std::string_view>& fields);
/// What the request's key stands for; nothing where it has none. `request.key_is_too_long`.
[[nodiscard]] Result<std::optional<Receipt>> receipt_for(const Call& call);
/// Hands the command to the one road and answers when it is durable.
void perform(Site& site, const Call& call, Command command, const net::Respond& respond);
/// The body's schema: the command's, without what the path already says.
[[nodiscard]] boost::json::value without_path(boost::json::value schema,
                                              const std::string& pattern);
[[nodiscard]] boost::json::value performed_schema();
/// Answers with a problem document in the caller's language.
void refuse(Site& site, const Call& call, const Error& error, const net::Respond& respond);

template <class Asked>
std::vector<std::string_view> fields_of() {
    std::vector<std::string_view> fields;
    Asked example{};
    for_each_member(example, [&](std::string_view name, auto&) { fields.push_back(name); });
    return fields;
}

}  // namespace commanding

/// A route below an organization that asks something of it: `Asked` is the kernel's command, read
/// from the path and the body. Who acts and when is never read from there.
template <class Asked>
Route command(net::Verb verb, std::string path, std::string summary) {
    Route route;
    route.verb = verb;
    route.pattern = "/api/v1/organizations/{organization}" + std::move(path);
    route.repeating = Repeating::by_key;
    route.answers = {200, 201};
    route.summary = std::move(summary);
    route.body_schema = [pattern = route.pattern] {
        return commanding::without_path(json::schema<Asked>(), pattern);
    };
    route.answer_schema = commanding::performed_schema;
    route.handle = [](Site& site, Call call, net::Respond respond) {
        const auto input = commanding::command_input(call, commanding::fields_of<Asked>());
        if (!input) return commanding::refuse(site, call, input.error(), respond);
        auto asked = json::read<Asked>(*input);
        if (!asked) return commanding::refuse(site, call, asked.error(), respond);
        commanding::perform(site, call, Command{*std::move(asked)}, respond);
    };
    return route;
}

}  // namespace kring::http
