#include "net/event_stream.hpp"

#include <gtest/gtest.h>

namespace kring::net {
namespace {

TEST(EventStream, KeepsWhatWasSentBeforeTheReplyWasOut) {
    EventStream stream;
    stream.send("data: 1\n\n");
    stream.send("data: 2\n\n");
    std::string taken;
    EXPECT_TRUE(stream.take(taken));
    EXPECT_EQ(taken, "data: 1\n\ndata: 2\n\n");
}

TEST(EventStream, WakesOnceUntilSomethingIsTaken) {
    EventStream stream;
    int woken = 0;
    stream.attach([&] { ++woken; });
    stream.send("a");
    stream.send("b");
    EXPECT_EQ(woken, 1);
    std::string taken;
    EXPECT_TRUE(stream.take(taken));
    stream.send("c");
    EXPECT_EQ(woken, 2);
}

TEST(EventStream, CountsWhatIsUnderWayAgainstTheBuffer) {
    EventStream stream{10};
    std::string taken;
    stream.send("12345678");
    EXPECT_TRUE(stream.take(taken));
    stream.send("12");
    EXPECT_TRUE(stream.is_open());
    stream.send("3");
    EXPECT_FALSE(stream.is_open());
    EXPECT_TRUE(stream.take(taken));
    EXPECT_EQ(taken, "event: reset\ndata: {}\n\n");
    EXPECT_FALSE(stream.take(taken));
}

TEST(EventStream, MayBeFilledAgainOnceWritten) {
    EventStream stream{10};
    std::string taken;
    for (int round = 0; round < 5; ++round) {
        stream.send("1234567890");
        EXPECT_TRUE(stream.take(taken));
        stream.written();
    }
    EXPECT_TRUE(stream.is_open());
}

TEST(EventStream, TellsOnceThatItClosed) {
    EventStream stream;
    int told = 0;
    stream.on_closed([&] { ++told; });
    stream.send("last");
    stream.close();
    stream.close();
    stream.end();
    stream.send("too late");
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(stream.is_open());
}

TEST(EventStream, TellsAtOnceIfItHasClosedAlready) {
    EventStream stream;
    stream.end();
    int told = 0;
    stream.on_closed([&] { ++told; });
    EXPECT_EQ(told, 1);
}

}  // namespace
}  // namespace kring::net
