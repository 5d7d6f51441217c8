#include <gtest/gtest.h>

#include "net/running.hpp"

namespace kring::net {
namespace {

using std::chrono::milliseconds;

/// Answers every request with a stream and keeps hold of it.
class Streams {
public:
    Handler handler(std::size_t buffer_bytes = 256 * 1024) {
        return [this, buffer_bytes](const Request&, const Respond& respond) {
            auto stream = std::make_shared<EventStream>(buffer_bytes);
            stream->on_closed([this] { ++closed; });
            stream->send("retry: 3000\n\n");
            {
                const std::lock_guard lock{mutex_};
                all_.push_back(stream);
            }
            respond({.stream = stream});
        };
    }
    std::shared_ptr<EventStream> last() {
        const std::lock_guard lock{mutex_};
        return all_.empty() ? nullptr : all_.back();
    }

    std::atomic<int> closed{0};

private:
    std::mutex mutex_;
    std::vector<std::shared_ptr<EventStream>> all_;
};

TEST(Stream, DeliversWhatIsSentFromAnotherThread) {
    Streams streams;
    Running running{streams.handler()};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    const auto head = peer.receive();
    ASSERT_TRUE(head);
    EXPECT_EQ(head->status, 200);
    EXPECT_EQ(head->header("Content-Type"), "text/event-stream");
    EXPECT_EQ(head->header("Cache-Control"), "no-store");
    EXPECT_EQ(head->header("X-Frame-Options"), "DENY");
    EXPECT_EQ(peer.read_until("\n\n"), "retry: 3000\n\n");
    for (int number = 0; number < 1000; ++number) {
        const std::string event = "data: " + std::to_string(number) + "\n\n";
        streams.last()->send(event);
        ASSERT_EQ(peer.read_until("\n\n"), event);
    }
    streams.last()->send("data: last\n\n");
    streams.last()->close();
    EXPECT_EQ(peer.read_to_end(), "data: last\n\n");
    EXPECT_EQ(streams.closed, 1);
}

TEST(Stream, ResetsAReaderThatIsTooSlow) {
    Streams streams;
    Running running{streams.handler()};
    Peer peer{running.server.port(), 4096};
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(peer.read_until("retry: 3000\n\n"));
    const std::string event = "data: " + std::string(10'000, 'x') + "\n\n";
    while (streams.last()->is_open()) streams.last()->send(event);
    EXPECT_EQ(streams.closed, 1);
    const auto rest = peer.read_to_end();
    ASSERT_TRUE(rest);
    EXPECT_TRUE(("\n\n" + *rest).ends_with("\n\nevent: reset\ndata: {}\n\n"));
}

TEST(Stream, IsCutWhenTheReaderNeverReads) {
    Streams streams;
    Settings settings = quick_settings();
    settings.limits.write_stall_time = milliseconds{30};
    Running running{streams.handler(), settings};
    Peer peer{running.server.port(), 4096};
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(peer.read_until("retry: 3000\n\n"));
    const std::string event = "data: " + std::string(10'000, 'x') + "\n\n";
    while (streams.last()->is_open()) streams.last()->send(event);
    ASSERT_TRUE(comes_true([&] { return running.server.figures().connections_open == 0; }));
    EXPECT_EQ(running.server.figures().streams_open, 0U);
}

TEST(Stream, NoticesThatTheReaderLeft) {
    Streams streams;
    Running running{streams.handler()};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(peer.read_until("retry: 3000\n\n"));
    EXPECT_EQ(running.server.figures().streams_open, 1U);
    peer.hang_up();
    ASSERT_TRUE(comes_true([&] { return streams.closed == 1; }));
    EXPECT_FALSE(streams.last()->is_open());
}

TEST(Stream, BeatsWhenNothingHappens) {
    Streams streams;
    Settings settings = quick_settings();
    settings.limits.heartbeat_time = milliseconds{20};
    Running running{streams.handler(), settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    ASSERT_TRUE(peer.read_until("retry: 3000\n\n"));
    EXPECT_EQ(peer.read_until("\n\n"), ":\n\n");
    EXPECT_EQ(peer.read_until("\n\n"), ":\n\n");
}

TEST(Stream, IsRefusedAboveTheLimit) {
    Streams streams;
    Settings settings = quick_settings();
    settings.limits.streams = 1;
    Running running{streams.handler(), settings};
    auto first = running.peer();
    ASSERT_TRUE(first.send(get("/")));
    ASSERT_TRUE(first.read_until("retry: 3000\n\n"));
    auto second = running.peer();
    ASSERT_TRUE(second.send(get("/")));
    const auto refused = second.receive();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 503);
    EXPECT_EQ(streams.closed, 1);
}

TEST(Stream, IsNotOpenedByHead) {
    Streams streams;
    Running running{streams.handler()};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto head = peer.receive();
    ASSERT_TRUE(head);
    EXPECT_EQ(head->header("Content-Type"), "text/event-stream");
    EXPECT_EQ(peer.read_to_end(), "");
    EXPECT_EQ(streams.closed, 1);
}

TEST(Stream, ClosesForAReaderThatTalksTooMuch) {
    Streams streams;
    Running running{streams.handler()};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/") + std::string(10'000, 'x')));
    EXPECT_TRUE(peer.read_to_end());
    ASSERT_TRUE(comes_true([&] { return streams.closed == 1; }));
}

TEST(Stream, EndsIfThePeerIsGoneBeforeTheAnswer) {
    Streams streams;
    std::promise<Respond> asked;
    Settings settings = quick_settings();
    settings.limits.stop_time = milliseconds{50};
    Running running{[&](const Request&, Respond respond) { asked.set_value(std::move(respond)); },
                    settings};
    {
        auto peer = running.peer();
        ASSERT_TRUE(peer.send(get("/")));
    }
    const auto respond = asked.get_future().get();
    running.server.stop();
    streams.handler()(Request{}, respond);
    EXPECT_EQ(streams.closed, 1);
}

}  // namespace
}  // namespace kring::net
