#include "logbook/codec.hpp"

#include "json/parse.hpp"
#include "json/read.hpp"
#include "json/write.hpp"

namespace kring {
namespace {

constexpr std::int64_t version = 1;

/// What stands around the fact in every body.
struct Envelope {
    std::int64_t v = 0;
    std::string kind;
    MemberId by;
};
BOOST_DESCRIBE_STRUCT(Envelope, (), (v, kind, by))

/// Bodies are the organization's own writing: they may hold a whole imported structure.
json::Limits body_limits() {
    json::Limits limits;
    limits.string_bytes = 4 * 1024 * 1024;
    limits.values = 1'000'000;
    return limits;
}

}  // namespace

std::string encode_entry(const Entry& entry) {
    std::string body = R"({"v":1,"kind":)";
    body.reserve(512);
    std::visit(
        [&](const auto& fact) {
            json::write(body, std::string{fact.kind});
            body += R"(,"by":)";
            json::write(body, entry.by);
            body += R"(,"data":)";
            json::write(body, fact);
        },
        entry.fact);
    body += '}';
    return body;
}

Result<Entry> decode_entry(std::uint64_t position, Instant at, std::string_view body) {
    const auto document = json::parse(body, body_limits());
    if (!document) return document.error();
    const auto* object = document->if_object();
    const auto* data = object ? object->if_contains("data") : nullptr;
    if (!data) return Error{Kind::malformed, "entry.data_missing", "", "/data"};
    boost::json::object head = *object;
    head.erase("data");
    const auto envelope = json::read<Envelope>(head);
    if (!envelope) return envelope.error();
    if (envelope->v != version)
        return Error{Kind::malformed, "entry.version_unknown", "", "/v"}.with(
            "version", std::to_string(envelope->v));
    auto fact = json::read_content<Fact>(envelope->kind, *data, "/data");
    if (!fact) return fact.error();
    return Entry{position, at, envelope->by, *std::move(fact)};
}

Result<Entry> decode_entry(const Record& record) {
    if (record.withheld) return Entry{record.position, record.at, {}, Withheld{}};
    return decode_entry(record.position, record.at, record.body);
}

bool is_private(const Fact& fact) {
    return std::visit([](const auto& held) { return held.kind.starts_with("tension."); }, fact);
}

}  // namespace kring
