#include "server/log.hpp"

#include <spdlog/spdlog.h>

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

std::string line_of(const http::Trace& trace) {
    std::string line;
    line.reserve(256);
    if (trace.request) add(line, "request", static_cast<std::int64_t>(trace.request));
    add(line, "method", trace.method);
    add(line, "route", trace.route);
    add(line, "status", trace.status);
    add(line, "microseconds", trace.took.count());
    if (trace.account) add(line, "account", trace.account->number);
    add(line, "organization", trace.organization);
    if (trace.member) add(line, "member", trace.member.number);
    add(line, "refusal", trace.refusal);
    line.front() = '{';
    return line += '}';
}

}  // namespace

void log_as_json(const std::string& level) {
    auto logger = std::make_shared<spdlog::logger>("kring", std::make_shared<StderrLines>());
    logger->set_level(spdlog::level::from_str(level));
    spdlog::set_default_logger(std::move(logger));
}

std::function<void(const http::Trace&)> request_log() {
    const auto ours = spdlog::default_logger();
    if (!ours->should_log(spdlog::level::info)) return {};
    return [logger = ours->clone(log_of_requests)](const http::Trace& trace) {
        const auto level = trace.is_routine ? spdlog::level::debug : spdlog::level::info;
        if (logger->should_log(level)) logger->log(level, line_of(trace));
    };
}

}  // namespace kring
