#include "server/log.hpp"

#include <spdlog/spdlog.h>

#include "app/clock.hpp"
#include "json/write.hpp"
#include "server/stderr_lines.hpp"

namespace kring {
namespace {

/// The names of the members of a line are for ever: programs read them.
void add(std::string& line, std::string_view name, std::string_view text) {
    if (text.empty()) return;
    ((line += ",\"") += name) += "\":";
    json::writing::write_text(line, text);
}

void add(std::string& line, std::string_view name, std::int64_t number) {
    ((line += ",\"") += name) += "\":";
    json::writing::write_number(line, number);
}

/// "2027-03-01T09:30:00.000Z", of which the part up to the seconds is made once a second.
void add_moment(std::string& line, Instant at) {
    thread_local std::int64_t second = -1;
    thread_local std::string text;
    if (const auto this_second = at.milliseconds / 1000; this_second != second) {
        second = this_second;
        text = to_text(Instant{this_second * 1000});
    }
    const auto rest = static_cast<int>(at.milliseconds % 1000);
    line.append(text, 0, text.size() - 4);
    for (const int digit : {rest / 100, rest / 10 % 10, rest % 10})
        line += static_cast<char>('0' + digit);
    line += 'Z';
}

void write_line(std::string& line, const http::Trace& trace) {
    line = R"({"at":")";
    add_moment(line, SystemClock{}.now());
    line += trace.is_routine ? R"(","level":"debug","text":"request")"
                             : R"(","level":"info","text":"request")";
    if (trace.request) add(line, "request", static_cast<std::int64_t>(trace.request));
    add(line, "method", trace.method);
    add(line, "route", trace.route);
    add(line, "status", trace.status);
    add(line, "microseconds", trace.took.count());
    if (trace.account) add(line, "account", trace.account->number);
    add(line, "organization", trace.organization);
    if (trace.member) add(line, "member", trace.member.number);
    add(line, "refusal", trace.refusal);
    line += "}\n";
}

}  // namespace

RequestLog log_as_json(const std::string& level) {
    const auto lines = std::make_shared<StderrLines>();
    auto logger = std::make_shared<spdlog::logger>("kring", lines);
    logger->set_level(spdlog::level::from_str(level));
    spdlog::set_default_logger(logger);
    if (!logger->should_log(spdlog::level::info)) return {};
    return
        [lines, with_routine = logger->should_log(spdlog::level::debug)](const http::Trace& trace) {
            if (trace.is_routine && !with_routine) return;
            thread_local std::string line;
            write_line(line, trace);
            lines->add(line, false);
        };
}

}  // namespace kring
