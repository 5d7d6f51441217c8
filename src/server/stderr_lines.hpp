#pragma once

#include <spdlog/sinks/sink.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace kring {

/// Writes log lines to standard error from a thread of its own, many at once: whoever logs never
/// waits for whoever reads. Where nobody reads, lines beyond a limit are left out and counted.
/// Warnings and worse are written at once, others within `most_delay`; all of them when this ends.
///
/// Threads: all functions may be called from any thread.
class StderrLines final : public spdlog::sinks::sink {
public:
    StderrLines();
    ~StderrLines() override;
    StderrLines(const StderrLines&) = delete;
    StderrLines& operator=(const StderrLines&) = delete;

    void log(const spdlog::details::log_msg& message) override;
    /// One line that is finished, with its line end.
    void add(std::string_view line, bool is_urgent);
    /// Waits until all lines so far are written, a second at most.
    void flush() override;
    /// The lines are JSON and nothing else.
    void set_pattern(const std::string&) override {}
    void set_formatter(std::unique_ptr<spdlog::formatter>) override {}

private:
    static constexpr std::chrono::milliseconds most_delay{100};
    static constexpr std::chrono::seconds most_patience{1};
    static constexpr std::size_t most_bytes = std::size_t{4} * 1024 * 1024;
    static constexpr std::size_t many_bytes = std::size_t{64} * 1024;

    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::condition_variable written_;
    std::string lines_;
    std::uint64_t left_out_ = 0;
    bool is_urgent_ = false;
    bool is_ending_ = false;
    bool is_writing_ = false;
    std::thread writer_;
};

}  // namespace kring
