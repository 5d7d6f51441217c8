#include <gtest/gtest.h>

#include "net/running.hpp"

namespace kring::net {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

TEST(Stop, AnswersWhatIsInFlight) {
    std::promise<Respond> asked;
    Settings settings = quick_settings();
    settings.threads = 1;
    Running running{[&](const Request& request, Respond respond) {
                        if (request.path == "/idle") return respond({});
                        asked.set_value(std::move(respond));
                    },
                    settings};
    auto peer = running.peer();
    auto idle = running.peer();
    ASSERT_TRUE(idle.send(get("/idle")) && idle.receive());
    ASSERT_TRUE(peer.send(get("/")));
    const auto respond = asked.get_future().get();
    std::thread stopping{[&] { running.server.stop(); }};
    EXPECT_EQ(idle.read_to_end(), "");
    respond({.body = "late but there"});
    const auto reply = peer.receive();
    EXPECT_TRUE(reply && reply->body == "late but there");
    EXPECT_TRUE(reply && reply->header("Connection") == "close");
    peer.hang_up();
    stopping.join();
}

TEST(Stop, UnderLoadLosesNoReply) {
    Running running;
    std::atomic<int> begun{0};
    std::vector<std::thread> clients;
    for (int client = 0; client < 8; ++client) {
        clients.emplace_back([&] {
            auto peer = running.peer();
            for (;;) {
                if (!peer.send(get("/"))) break;
                const auto reply = peer.receive();
                EXPECT_TRUE(reply) << "a request was left without its reply";
                if (!reply || reply->header("Connection") == "close") break;
                ++begun;
            }
        });
    }
    EXPECT_TRUE(comes_true([&] { return begun >= 500; }));
    const auto before = steady_clock::now();
    running.server.stop();
    EXPECT_LT(steady_clock::now() - before, milliseconds{5000});
    for (auto& client : clients) client.join();
}

TEST(Stop, ClosesStreamsAndIdleConnections) {
    std::atomic<int> closed{0};
    Running running{[&](const Request& request, const Respond& respond) {
        if (request.path == "/idle") return respond({});
        auto stream = std::make_shared<EventStream>();
        stream->on_closed([&] { ++closed; });
        stream->send("data: hello\n\n");
        respond({.stream = stream});
    }};
    auto idle = running.peer();
    ASSERT_TRUE(idle.send(get("/idle")) && idle.receive());
    auto reader = running.peer();
    ASSERT_TRUE(reader.send(get("/")));
    ASSERT_TRUE(reader.read_until("data: hello\n\n"));
    const auto before = steady_clock::now();
    std::thread stopping{[&] { running.server.stop(); }};
    EXPECT_EQ(reader.read_to_end(), "");
    EXPECT_LT(steady_clock::now() - before, quick_settings().limits.stop_time / 2);
    EXPECT_EQ(idle.read_to_end(), "");
    reader.hang_up();
    stopping.join();
    EXPECT_EQ(closed, 1);
}

TEST(Stop, DoesNotWaitForeverForAHandler) {
    Settings settings = quick_settings();
    settings.limits.stop_time = milliseconds{50};
    std::promise<Respond> asked;
    Running running{[&](const Request&, Respond respond) { asked.set_value(std::move(respond)); },
                    settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    const auto respond = asked.get_future().get();
    running.server.stop();
    EXPECT_EQ(peer.read_to_end(), "");
    respond({.body = "far too late"});
}

TEST(Stop, MayComeTwiceOrBeforeTheStart) {
    Running running;
    running.server.stop();
    running.server.stop();
    Server never_started{quick_settings(), echo};
    never_started.stop();
}

TEST(Start, TellsThatTheAddressIsInUse) {
    Running running;
    Settings settings = quick_settings();
    settings.port = running.server.port();
    Server second{settings, echo};
    const auto started = second.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().name, "server.address_is_in_use");
}

TEST(Start, TellsThatTheAddressMakesNoSense) {
    Settings settings = quick_settings();
    settings.address = "not an address";
    Server server{settings, echo};
    const auto started = server.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().name, "server.address_is_unknown");
}

}  // namespace
}  // namespace kring::net
