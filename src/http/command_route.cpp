#include "http/command_route.hpp"

#include <algorithm>

#include "http/site.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"
#include "logbook/seal.hpp"

namespace kring::http::commanding {
namespace {

struct CreatedShape {
    std::string noun;
    std::uint32_t id = 0;
};
BOOST_DESCRIBE_STRUCT(CreatedShape, (), (noun, id))
struct PerformedShape {
    std::uint64_t position = 0;
    std::optional<CreatedShape> created;
};
BOOST_DESCRIBE_STRUCT(PerformedShape, (), (position, created))

/// Where the created record can be read; nothing for records that are parts of others.
std::string location_of(const std::string& organization, const Created& created) {
    static constexpr std::pair<std::string_view, std::string_view> addresses[] = {
        {"domain", "domains"},     {"tension", "tensions"},  {"driver", "drivers"},
        {"proposal", "proposals"}, {"process", "processes"}, {"agreement", "agreements"},
        {"review", "reviews"},     {"member", "members"}};
    for (const auto& [noun, address] : addresses)
        if (noun == created.noun)
            return "/api/v1/organizations/" + organization + '/' + std::string{address} + '/' +
                   std::to_string(created.number);
    return {};
}

net::Reply reply_of(const Call& call, const Performed& performed) {
    PerformedShape shape{performed.position, {}};
    net::Reply reply;
    reply.content_type = "application/json";
    if (performed.created) {
        shape.created = CreatedShape{performed.created->noun, performed.created->number};
        reply.status = 201;
        auto location = location_of(call.organization, *performed.created);
        if (!location.empty()) reply.headers.emplace_back("Location", std::move(location));
    }
    json::write(reply.body, shape);
    return reply;
}

constexpr std::size_t longest_key = 128;

}  // namespace

Result<boost::json::value> command_input(const Call& call,
                                         const std::vector<std::string_view>& fields) {
    boost::json::object object;
    if (!call.request.body.empty()) {
        auto body = json::parse(call.request.body);
        if (!body) return body.error();
        if (!body->is_object()) return Error{Kind::malformed, "request.body_is_no_object"};
        object = std::move(body->as_object());
    }
    for (const auto& [name, text] : call.path) {
        if (std::find(fields.begin(), fields.end(), name) == fields.end()) continue;
        if (object.contains(name))
            return Error{Kind::malformed, "json.unknown_field", "", '/' + name}
                .with("field", name)
                .with("accepted", "");
        object[name] = call.number(name);
    }
    return boost::json::value(std::move(object));
}

/// Keys are the caller's own: another member or route may use the same one.
Result<std::optional<Receipt>> receipt_for(const Call& call) {
    const auto key = call.request.header("Idempotency-Key");
    if (key.empty()) return std::optional<Receipt>{};
    if (key.size() > longest_key) return Error{Kind::malformed, "request.key_is_too_long"};
    Receipt receipt;
    receipt.key = std::to_string(call.member.number) + ' ' + call.request.path + ' ';
    receipt.key += key;
    receipt.request_digest = digest_of(call.request.body);
    return std::optional{std::move(receipt)};
}

void perform(Site& site, const Call& call, Command command, const net::Respond& respond) {
    auto receipt = receipt_for(call);
    if (!receipt) return refuse(site, call, receipt.error(), respond);
    Order order{call.organization, call.member, std::move(command), *std::move(receipt)};
    auto shared = std::make_shared<const Call>(call);
    site.organizations.perform(std::move(order),
                               [&site, shared, respond](const Result<Performed>& performed) {
                                   if (!performed)
                                       return refuse(site, *shared, performed.error(), respond);
                                   respond(reply_of(*shared, *performed));
                               });
}

boost::json::value without_path(boost::json::value schema, const std::string& pattern) {
    auto& object = schema.as_object();
    auto* properties = object.if_contains("properties");
    auto* required = object.if_contains("required");
    if (!properties) return schema;
    std::vector<std::string> in_path;
    for (const auto& member : properties->as_object()) {
        const std::string name{member.key()};
        if (pattern.find('{' + name + '}') != std::string::npos) in_path.push_back(name);
    }
    for (const auto& name : in_path) {
        properties->as_object().erase(name);
        if (!required) continue;
        auto& names = required->as_array();
        const auto* const found = std::find(names.begin(), names.end(), boost::json::value(name));
        if (found != names.end()) names.erase(found);
    }
    return schema;
}

boost::json::value performed_schema() { return json::schema<PerformedShape>(); }

void refuse(Site& site, const Call& call, const Error& error, const net::Respond& respond) {
    call.trace->refusal = error.name;
    respond(reply_to(error, call.language, site.refusals));
}

}  // namespace kring::http::commanding
