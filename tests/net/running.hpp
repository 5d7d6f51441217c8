#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "net/peer.hpp"
#include "net/server.hpp"

namespace kring::net {

/// Time limits so short that a test can wait for them.
inline Settings quick_settings() {
    using std::chrono::milliseconds;
    Settings settings;
    settings.port = 0;
    settings.threads = 2;
    settings.limits.sweep_time = milliseconds{5};
    settings.limits.linger_time = milliseconds{200};
    return settings;
}

/// Answers with what it was asked: verb, path, body.
inline void echo(Request request, const Respond& respond) {
    Reply reply{.content_type = "text/plain"};
    reply.body =
        std::to_string(static_cast<int>(request.verb)) + " " + request.path + " " + request.body;
    respond(std::move(reply));
}

/// A server on a free port for the length of one test.
class Running {
public:
    explicit Running(Handler handler = echo, Settings settings = quick_settings())
        : server(std::move(settings), std::move(handler)) {
        const auto started = server.start();
        EXPECT_TRUE(started) << (started ? "" : started.error().name);
    }
    [[nodiscard]] Peer peer() const { return Peer{server.port()}; }

    Server server;
};

/// Waits until it holds; false when it does not within ten seconds.
inline bool comes_true(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::yield();
    }
    return true;
}

inline std::string get(std::string_view path) {
    return "GET " + std::string{path} + " HTTP/1.1\r\nHost: kring\r\n\r\n";
}
inline std::string post(std::string_view path, std::string_view body) {
    return "POST " + std::string{path} +
           " HTTP/1.1\r\nHost: kring\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + std::string{body};
}

}  // namespace kring::net
