#include "net/reply_head.hpp"

#include <gtest/gtest.h>

namespace kring::net {
namespace {

constexpr std::string_view date = "Mon, 01 Mar 2027 09:30:00 GMT";

std::string head_of(const Reply& reply, bool over_tls = false, bool closes = false) {
    std::string out;
    ReplyHead{over_tls}.write(reply, date, closes, out);
    return out;
}

bool has(const std::string& head, const std::string& line) {
    return head.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST(ReplyHead, CarriesTheSecurityHeadersOnEveryStatus) {
    for (const int status : {200, 204, 304, 400, 404, 500, 503}) {
        const auto head = head_of({.status = status});
        for (const char* line :
             {"X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
              "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
              "Cross-Origin-Embedder-Policy: require-corp",
              "Cross-Origin-Resource-Policy: same-origin",
              "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()",
              "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
              "Cache-Control: no-store", "Date: Mon, 01 Mar 2027 09:30:00 GMT"}) {
            EXPECT_TRUE(has(head, line)) << status << " lacks " << line;
        }
        EXPECT_TRUE(head.ends_with("\r\n\r\n"));
        EXPECT_EQ(head.find("\r\n\r\n"), head.size() - 4);
    }
}

TEST(ReplyHead, LetsPagesLoadTheirOwnScriptsOnly) {
    const auto head = head_of({.content_type = "text/html; charset=utf-8"});
    EXPECT_NE(head.find("script-src 'self';"), std::string::npos);
    EXPECT_EQ(head.find("unsafe"), std::string::npos);
}

TEST(ReplyHead, PromisesTransportSecurityOnlyOverTls) {
    EXPECT_EQ(head_of({}).find("Strict-Transport-Security"), std::string::npos);
    EXPECT_NE(head_of({}, true).find("Strict-Transport-Security: max-age=63072000"),
              std::string::npos);
}

TEST(ReplyHead, LetsTheReplyReplaceCachingAndPolicy) {
    const auto head = head_of({.headers = {{"cache-control", "public, max-age=31536000, immutable"},
                                           {"Content-Security-Policy", "sandbox"}}});
    EXPECT_EQ(head.find("no-store"), std::string::npos);
    EXPECT_EQ(head.find("default-src"), std::string::npos);
}

TEST(ReplyHead, LeavesOutWhatTheServerItselfSays) {
    const auto head = head_of({.body = "abc",
                               .headers = {{"Content-Length", "9"},
                                           {"transfer-encoding", "chunked"},
                                           {"Connection", "upgrade"}}});
    EXPECT_TRUE(has(head, "Content-Length: 3"));
    EXPECT_EQ(head.find("9\r\n"), std::string::npos);
    EXPECT_EQ(head.find("chunked"), std::string::npos);
    EXPECT_EQ(head.find("upgrade"), std::string::npos);
}

TEST(ReplyHead, GivesNoLengthWhereNoBodyMayBe) {
    EXPECT_EQ(head_of({.status = 204}).find("Content-Length"), std::string::npos);
    EXPECT_EQ(head_of({.status = 304}).find("Content-Length"), std::string::npos);
    EXPECT_TRUE(has(head_of({.status = 200}), "Content-Length: 0"));
}

TEST(ReplyHead, WillNotSendHeadersThatHoldLineEnds) {
    EXPECT_TRUE(is_sendable({.headers = {{"Location", "/a"}}}));
    EXPECT_FALSE(is_sendable({.headers = {{"Location", "/a\r\nSet-Cookie: b"}}}));
    EXPECT_FALSE(is_sendable({.headers = {{"Loc ation", "/a"}}}));
    EXPECT_FALSE(is_sendable({.content_type = "text/html\n"}));
    EXPECT_FALSE(is_sendable({.status = 99}));
    EXPECT_FALSE(is_sendable({.status = 100}));
}

}  // namespace
}  // namespace kring::net
