#include "server/log.hpp"

#include <spdlog/formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "json/write.hpp"

namespace kring {
namespace {

struct LogLine {
    Instant at;
    std::string level, text;
};
BOOST_DESCRIBE_STRUCT(LogLine, (), (at, level, text))

class JsonLines final : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
        const auto since =
            std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch());
        const auto level = spdlog::level::to_string_view(message.level);
        std::string line = json::to_json(LogLine{{since.count()},
                                                 {level.data(), level.size()},
                                                 {message.payload.data(), message.payload.size()}});
        line += '\n';
        out.append(line.data(), line.data() + line.size());
    }
    [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override {
        return std::make_unique<JsonLines>();
    }
};

}  // namespace

void log_as_json(const std::string& level) {
    auto logger = std::make_shared<spdlog::logger>(
        "kring", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_formatter(std::make_unique<JsonLines>());
    logger->set_level(spdlog::level::from_str(level));
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
}

}  // namespace kring
