#include "server/stderr_lines.hpp"

#include <unistd.h>

#include <cerrno>
#include <utility>

#include "json/write.hpp"

namespace kring {
namespace {

struct LogLine {
    Instant at;
    std::string level, text;
};
BOOST_DESCRIBE_STRUCT(LogLine, (), (at, level, text))

Instant moment_of(std::chrono::system_clock::time_point time) {
    return {std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count()};
}

std::string line_of(const spdlog::details::log_msg& message) {
    const auto level = spdlog::level::to_string_view(message.level);
    return json::to_json(LogLine{moment_of(message.time),
                                 {level.data(), level.size()},
                                 {message.payload.data(), message.payload.size()}}) +
           '\n';
}

std::string line_of_left_out(std::uint64_t count) {
    return json::to_json(LogLine{moment_of(std::chrono::system_clock::now()), "warning",
                                 std::to_string(count) + " lines were left out"}) +
           '\n';
}

void write_all(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written < 0 && errno != EINTR) return;
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

StderrLines::StderrLines() : writer_([this] { run(); }) {}

StderrLines::~StderrLines() {
    {
        const std::lock_guard lock{mutex_};
        is_ending_ = true;
    }
    changed_.notify_one();
    writer_.join();
}

void StderrLines::log(const spdlog::details::log_msg& message) {
    add(line_of(message), message.level >= spdlog::level::warn);
}

void StderrLines::add(std::string_view line, bool is_urgent) {
    const std::lock_guard lock{mutex_};
    if (lines_.size() + line.size() > most_bytes) {
        ++left_out_;
        return;
    }
    const bool was_empty = lines_.empty();
    lines_ += line;
    is_urgent = is_urgent || lines_.size() >= many_bytes;
    if (was_empty || (is_urgent && !is_urgent_)) changed_.notify_one();
    is_urgent_ = is_urgent_ || is_urgent;
}

void StderrLines::flush() {
    std::unique_lock lock{mutex_};
    is_urgent_ = true;
    changed_.notify_one();
    written_.wait_for(lock, most_patience, [this] { return lines_.empty() && !is_writing_; });
}

void StderrLines::run() {
    std::string lines;
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [this] { return is_ending_ || !lines_.empty(); });
        if (lines_.empty()) return;
        changed_.wait_for(lock, most_delay, [this] { return is_ending_ || is_urgent_; });
        lines.clear();
        lines.swap(lines_);
        if (const auto count = std::exchange(left_out_, 0)) lines += line_of_left_out(count);
        is_urgent_ = false;
        is_writing_ = true;
        lock.unlock();
        write_all(lines);
        lock.lock();
        is_writing_ = false;
        written_.notify_all();
    }
}

}  // namespace kring
