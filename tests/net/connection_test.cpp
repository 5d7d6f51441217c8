#include <gtest/gtest.h>

#include "net/running.hpp"

namespace kring::net {
namespace {

TEST(Connection, AnswersManyRequestsOneAfterAnother) {
    Running running;
    auto peer = running.peer();
    for (int round = 0; round < 100; ++round) {
        const std::string path = "/" + std::to_string(round);
        ASSERT_TRUE(peer.send(round % 2 == 0 ? get(path) : post(path, "body")));
        const auto reply = peer.receive();
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->status, 200);
        EXPECT_EQ(reply->body, round % 2 == 0 ? "0 " + path + " " : "2 " + path + " body");
    }
    EXPECT_EQ(running.server.figures().connections_accepted, 1U);
    EXPECT_EQ(running.server.figures().replies_by_class[2], 100U);
}

TEST(Connection, AnswersPipelinedRequestsInTheirOrder) {
    Running running;
    auto peer = running.peer();
    std::string all;
    for (int round = 0; round < 3000; ++round) all += post("/" + std::to_string(round), "b");
    std::thread sender{[&] { EXPECT_TRUE(peer.send(all)); }};
    for (int round = 0; round < 3000; ++round) {
        const auto reply = peer.receive();
        EXPECT_TRUE(reply);
        if (!reply) break;
        EXPECT_EQ(reply->body, "2 /" + std::to_string(round) + " b");
    }
    sender.join();
}

TEST(Connection, ReadsARequestThatComesByteByByte) {
    Running running;
    auto peer = running.peer();
    for (const char byte : post("/slowly", "drop by drop")) {
        ASSERT_TRUE(peer.send(std::string_view{&byte, 1}));
    }
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, "2 /slowly drop by drop");
}

TEST(Connection, ClosesWhenAskedTo) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->header("Connection"), "close");
    EXPECT_EQ(peer.read_to_end(), "");
}

TEST(Connection, AnswersAPeerThatHasFinishedSpeaking) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("GET /old HTTP/1.0\r\n\r\n"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, "0 /old ");
    EXPECT_EQ(peer.read_to_end(), "");
}

TEST(Connection, SendsNoBodyToHead) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto head = peer.receive(true);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->header("Content-Length"), "5");
    ASSERT_TRUE(peer.send(get("/b")));
    const auto next = peer.receive();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->body, "0 /b ");
}

TEST(Connection, InvitesTheBodyThatWaitsForIt) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(
        peer.send("PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
                  "Expect: 100-continue\r\n\r\n"));
    EXPECT_EQ(peer.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    ASSERT_TRUE(peer.send("abc"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body, "3 /a abc");
}

TEST(Connection, RefusesATooLargeBodyBeforeItIsSent) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(
        peer.send("PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n"
                  "Expect: 100-continue\r\n\r\n"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 413);
    EXPECT_EQ(peer.read_to_end(), "");
}

TEST(Connection, GetsTheRefusalThroughWhileThePeerStillSends) {
    Running running;
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(post("/a", std::string(1024 * 1024 + 1, 'x'))));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 413);
}

TEST(Connection, AnswersMalformedRequestsWithAProblemAndCloses) {
    Running running;
    for (const char* bytes :
         {"GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n", "GET / HTTP/1.1\nHost: a\n\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: "
          "chunked\r\n\r\n"}) {
        auto peer = running.peer();
        ASSERT_TRUE(peer.send(bytes));
        const auto reply = peer.receive();
        ASSERT_TRUE(reply) << bytes;
        EXPECT_EQ(reply->status, 400) << bytes;
        EXPECT_EQ(reply->header("Content-Type"), "application/problem+json");
        EXPECT_EQ(reply->header("X-Content-Type-Options"), "nosniff");
        EXPECT_EQ(reply->header("Connection"), "close");
        EXPECT_EQ(peer.read_to_end(), "");
    }
}

TEST(Connection, RendersItsErrorsThroughTheLayerAbove) {
    Settings settings = quick_settings();
    settings.error_reply = [](int status, std::string_view name) {
        return Reply{
            .status = status, .content_type = "text/plain", .body = "so: " + std::string{name}};
    };
    Running running{echo, settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 405);
    EXPECT_EQ(reply->body, "so: request.method_is_not_allowed");
    EXPECT_NE(reply->header("Allow").find("PATCH"), std::string::npos);
}

TEST(Connection, TurnsAThrowingHandlerIntoA500AndTellsOfIt) {
    std::promise<std::string> fault;
    Settings settings = quick_settings();
    settings.on_fault = [&](std::string_view what) { fault.set_value(std::string{what}); };
    Running running{[](Request request, const Respond& respond) {
                        if (request.path == "/fine") return respond({});
                        throw std::runtime_error{"the sky fell"};
                    },
                    settings};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 500);
    EXPECT_EQ(reply->body.find("sky"), std::string::npos);
    EXPECT_EQ(fault.get_future().get(), "the sky fell");
    ASSERT_TRUE(peer.send(get("/fine")));
    EXPECT_EQ(peer.receive()->status, 200);
}

TEST(Connection, AnswersForAHandlerThatForgetsTo) {
    Running running{[](const Request&, const Respond&) {}};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 500);
}

TEST(Connection, TakesTheFirstAnswerOnly) {
    Running running{[](const Request&, const Respond& respond) {
        respond({.body = "first"});
        respond({.body = "second"});
    }};
    auto peer = running.peer();
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(peer.send(get("/")));
        const auto reply = peer.receive();
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->body, "first");
    }
}

TEST(Connection, TakesAnswersFromOtherThreads) {
    std::mutex mutex;
    std::vector<std::thread> workers;
    {
        Running running{[&](Request request, Respond respond) {
            const std::lock_guard lock{mutex};
            workers.emplace_back([path = std::move(request.path), respond = std::move(respond)] {
                respond({.body = path});
            });
        }};
        auto peer = running.peer();
        for (int round = 0; round < 50; ++round) {
            const std::string path = "/" + std::to_string(round);
            ASSERT_TRUE(peer.send(get(path)));
            const auto reply = peer.receive();
            ASSERT_TRUE(reply);
            EXPECT_EQ(reply->body, path);
        }
    }
    for (auto& worker : workers) worker.join();
}

TEST(Connection, SendsBodiesLargerThanTheSocketTakesAtOnce) {
    const auto shared = std::make_shared<const std::string>(8 * 1024 * 1024, 'x');
    Running running{[&](const Request&, const Respond& respond) {
        respond({.content_type = "text/plain", .shared_body = shared});
    }};
    auto peer = running.peer();
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(peer.send(get("/")));
        const auto reply = peer.receive();
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->body, *shared);
    }
}

TEST(Connection, WillNotSendAHeaderThatHoldsALineEnd) {
    Running running{[](const Request&, const Respond& respond) {
        respond({.headers = {{"Location", "/\r\nSet-Cookie: stolen"}}});
    }};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/")));
    const auto reply = peer.receive();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 500);
    EXPECT_EQ(reply->head.find("stolen"), std::string::npos);
}

TEST(Connection, TellsTheHandlerWhoAsksAndNumbersTheRequests) {
    Running running{[](const Request& request, const Respond& respond) {
        respond({.body = request.remote_address + " " + std::to_string(request.number)});
    }};
    auto peer = running.peer();
    ASSERT_TRUE(peer.send(get("/") + get("/")));
    EXPECT_EQ(peer.receive()->body, "127.0.0.1 1");
    EXPECT_EQ(peer.receive()->body, "127.0.0.1 2");
}

TEST(Connection, BelievesOfAForwardedAddressWhatTheProxyAdded) {
    const auto told_of = [](bool behind_proxy, const std::string& headers) {
        Settings settings = quick_settings();
        settings.behind_proxy = behind_proxy;
        Running running{[](const Request& request, const Respond& respond) {
                            respond({.body = request.remote_address});
                        },
                        settings};
        auto peer = running.peer();
        EXPECT_TRUE(peer.send("GET / HTTP/1.1\r\nHost: kring\r\n" + headers + "\r\n"));
        return peer.receive()->body;
    };
    const std::string one = "X-Forwarded-For: 192.0.2.7\r\n";
    EXPECT_EQ(told_of(false, one), "127.0.0.1");
    EXPECT_EQ(told_of(true, ""), "127.0.0.1");
    EXPECT_EQ(told_of(true, one), "192.0.2.7");
    EXPECT_EQ(told_of(true, "x-forwarded-for: 10.0.0.1, 2001:db8::1\r\n"), "2001:db8::1");
    EXPECT_EQ(told_of(true, "X-Forwarded-For: 10.0.0.1\r\n" + one), "192.0.2.7");
    EXPECT_EQ(told_of(true, "X-Forwarded-For: somebody\r\n"), "127.0.0.1");
}

}  // namespace
}  // namespace kring::net
