#include "http/read_route.hpp"

#include <unordered_map>

#include "http/command_route.hpp"
#include "http/negotiation.hpp"
#include "http/site.hpp"

namespace kring::http::reading {
namespace {

/// "2027-03-01" means the end of that day.
std::optional<Instant> moment_of(std::string_view text) {
    if (const auto date = parse_date(text))
        return Instant{start_of(*date).milliseconds + milliseconds_a_day - 1};
    return parse_instant(text);
}

/// What is shown depends on the state, on who looks, and on the day.
std::string tag_of(const Organization& organization, const Call& call) {
    return '"' + std::to_string(organization.position) + '.' + std::to_string(call.member.number) +
           '.' + std::to_string(date_of(call.now).days) +
           (call.language == Language::nl ? "n\"" : "e\"");
}

/// What follows from more than the state is told apart by how it reads.
std::string tag_of(const std::string& body) {
    return '"' + std::to_string(std::hash<std::string>{}(body)) + '.' +
           std::to_string(body.size()) + '"';
}

void add_tag(net::Reply& reply, std::string tag) {
    reply.headers.emplace_back("ETag", std::move(tag));
    reply.headers.emplace_back("Cache-Control", "private, no-cache");
}

/// What this thread has written lately. A state never changes, so what was shown of it to a reader
/// can be shown again as it is; with the tag in the key, nothing is ever out of date.
class Written {
public:
    using Body = std::shared_ptr<const std::string>;

    [[nodiscard]] Body find(const std::string& key) const {
        const auto found = bodies_.find(key);
        return found == bodies_.end() ? nullptr : found->second;
    }
    void keep(std::string key, Body body) {
        if (body->size() > most_bytes) return;
        if (bodies_.size() >= most) bodies_.clear();
        bodies_.emplace(std::move(key), std::move(body));
    }

private:
    static constexpr std::size_t most = 256;
    static constexpr std::size_t most_bytes = 64 * 1024;
    std::unordered_map<std::string, Body> bodies_;
};

std::string key_of(const Call& call, const std::string& tag) {
    std::string key = tag + call.request.path;
    for (const auto& [name, text] : call.request.query) ((key += '\n') += name) += '=' + text;
    return key;
}

net::Reply json_reply(Written::Body body) {
    net::Reply reply;
    reply.content_type = "application/json";
    reply.shared_body = std::move(body);
    return reply;
}

/// What can be told by a tag: 304 where the reader has it, else as it was written before, else
/// anew.
void answer_tagged(Site& site, const Call& call, const Organization& organization,
                   const net::Respond& respond, const Write& write) {
    thread_local Written written;
    auto tag = tag_of(organization, call);
    const bool is_known = names_tag(call.request.header("If-None-Match"), tag);
    net::Reply reply;
    reply.status = 304;
    if (!is_known) {
        auto key = key_of(call, tag);
        auto body = written.find(key);
        if (!body) {
            auto fresh = write(organization, {call.member, call.now}, call, site);
            if (!fresh) return commanding::refuse(site, call, fresh.error(), respond);
            body = std::make_shared<const std::string>(*std::move(fresh));
            written.keep(std::move(key), body);
        }
        reply = json_reply(std::move(body));
    }
    add_tag(reply, std::move(tag));
    respond(std::move(reply));
}

void answer_from(Site& site, const Call& call, const Organization& organization,
                 const net::Respond& respond, const Write& write, Follows follows) {
    if (follows == Follows::from_state)
        return answer_tagged(site, call, organization, respond, write);
    auto body = write(organization, {call.member, call.now}, call, site);
    if (!body) return commanding::refuse(site, call, body.error(), respond);
    auto tag = tag_of(*body);
    net::Reply reply;
    reply.status = 304;
    if (!names_tag(call.request.header("If-None-Match"), tag))
        reply = json_reply(std::make_shared<const std::string>(*std::move(body)));
    add_tag(reply, std::move(tag));
    respond(std::move(reply));
}

}  // namespace

void answer(Site& site, Call call, const net::Respond& respond, const Write& write,
            Follows follows) {
    auto shared = std::make_shared<Call>(std::move(call));
    const auto show = [&site, shared, respond, write, follows](const Result<State>& state) {
        if (!state) return commanding::refuse(site, *shared, state.error(), respond);
        answer_from(site, *shared, **state, respond, write, follows);
    };
    const auto at = shared->request.parameter("at");
    if (!at) return site.organizations.read(shared->organization, show);
    const auto moment = moment_of(*at);
    if (!moment)
        return commanding::refuse(site, *shared, {Kind::malformed, "request.moment_unreadable"},
                                  respond);
    if (date_of(*moment) > date_of(shared->now))
        return commanding::refuse(site, *shared, {Kind::malformed, "request.moment_is_to_come"},
                                  respond);
    shared->now = std::min(*moment, shared->now);
    site.organizations.read_as_of(shared->organization, shared->now, show);
}

}  // namespace kring::http::reading
