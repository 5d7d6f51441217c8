#include <gtest/gtest.h>

#include "net/running.hpp"

namespace kring::net {
namespace {

using std::chrono::milliseconds;

TEST(Limits, CloseAConnectionThatSaysNothing) {
    Settings settings = quick_settings();
    settings.limits.head_time = milliseconds{30};
    Running running{echo, settings};
    EXPECT_EQ(running.peer().read_to_end(), "");
}

TEST(Limits, CloseAConnectionThatIsIdleBetweenRequests) {
    Settings settings = quick_settings();
    settings.limits.idle_time = milliseconds{30};
    Running running{echo, settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(peer.receive());
    EXPECT_EQ(peer.read_to_end(), "");
}

TEST(Limits, RefuseAHeadThatTakesTooLong) {
    Settings settings = quick_settings();
    settings.limits.head_time = milliseconds{30};
    Running running{echo, settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("GET / HTTP/1.1\r\nHost: a\r\n"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 408);
    EXPECT_EQ(peer.read_to_end(), "");
}

TEST(Limits, RefuseABodyThatTakesTooLong) {
    Settings settings = quick_settings();
    settings.limits.slow_body_grace = milliseconds{30};
    Running running{echo, settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 408);
}

TEST(Limits, RefuseABodyThatRestsOnWhatItSentFast) {
    Settings settings = quick_settings();
    settings.limits.body_stall_time = milliseconds{30};
    Running running{echo, settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 600000\r\n\r\n"));
    ASSERT_TRUE(peer.send(std::string(599'999, 'x')));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 408);
}

TEST(Limits, CloseOnAPeerThatDoesNotRead) {
    Settings settings = quick_settings();
    settings.limits.write_stall_time = milliseconds{30};
    const auto body = std::make_shared<const std::string>(16 * 1024 * 1024, 'x');
    Running running{[&](const Request&, const Respond& respond) {
                        respond({.content_type = "text/plain", .shared_body = body});
                    },
                    settings};
    Peer peer{running.server.port(), 4096};
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(comes_true([&] {
        return running.server.figures().connections_accepted == 1 &&
               running.server.figures().connections_open == 0;
    }));
    const auto rest = peer.read_to_end();
    ASSERT_TRUE(rest);
    EXPECT_LT(rest->size(), body->size());
}

TEST(Limits, RefuseConnectionsAboveTheTotal) {
    Settings settings = quick_settings();
    settings.limits.connections = 2;
    Running running{echo, settings};
    auto first = running.peer();
    auto second = running.peer();
    ASSERT_TRUE(first.send(get("/")) && first.receive());
    ASSERT_TRUE(second.send(get("/")) && second.receive());

    auto third = running.peer();
    const auto refused = third.receive();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 503);
    EXPECT_EQ(running.server.figures().connections_refused, 1U);

    first.hang_up();
    third.hang_up();
    ASSERT_TRUE(comes_true([&] { return running.server.figures().connections_open <= 1; }));
    auto fourth = running.peer();
    ASSERT_TRUE(fourth.send(get("/")));
    EXPECT_EQ(fourth.receive()->status, 200);
}

TEST(Limits, RefuseConnectionsAboveThoseOfOneAddress) {
    Settings settings = quick_settings();
    settings.limits.connections_per_address = 1;
    settings.limits.loopback_is_exempt = false;
    Running running{echo, settings};
    auto first = running.peer();
    ASSERT_TRUE(first.send(get("/")) && first.receive());
    auto second = running.peer();
    const auto refused = second.receive();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 429);
}

TEST(Limits, RefuseBodiesThatInSumFillTheMemory) {
    Settings settings = quick_settings();
    settings.limits.bodies_bytes = 1000;
    Running running{echo, settings};
    auto first = running.peer();
    ASSERT_TRUE(first.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n" +
                           std::string(800, 'x')));
    ASSERT_TRUE(comes_true([&] { return running.server.figures().bytes_in >= 800; }));
    auto second = running.peer();
    ASSERT_TRUE(second.send(post("/", std::string(400, 'x'))));
    const auto refused = second.receive();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 503);

    ASSERT_TRUE(first.send(std::string(100, 'x')));
    EXPECT_EQ(first.receive()->status, 200);
    auto third = running.peer();
    ASSERT_TRUE(third.send(post("/", std::string(400, 'x'))));
    EXPECT_EQ(third.receive()->status, 200);
}

TEST(Limits, LeaveRoomForTwoThousandConnectionsAtOnce) {
    Running running;
    std::vector<Peer> peers;
    for (int made = 0; made < 2000; ++made) {
        peers.push_back(running.peer());
        ASSERT_TRUE(peers.back().is_connected());
        ASSERT_TRUE(peers.back().send(get("/" + std::to_string(made))));
    }
    for (int made = 0; made < 2000; ++made) {
        const auto reply = peers[static_cast<std::size_t>(made)].receive();
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->body, "0 /" + std::to_string(made) + " ");
    }
    EXPECT_EQ(running.server.figures().connections_open, 2000U);
}

}  // namespace
}  // namespace kring::net
