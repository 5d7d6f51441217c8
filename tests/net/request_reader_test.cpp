#include "net/request_reader.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "net/reading.hpp"

namespace kring::net {
namespace {

using namespace std::string_literals;
using Progress = RequestReader::Progress;

const RequestReader::BodyLimit no_override;

std::string at_once(std::string_view bytes, const Limits& limits = {}) {
    return outcome(bytes, {bytes.size()}, limits);
}

struct Case {
    std::string bytes;
    std::string expected;
};

const std::vector<Case> cases{
    {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", "0/||keep;more"},
    {"\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "0/||keep;more"},
    {"\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "0/||close;end"},
    {"GET / HTTP/1.0\r\n\r\n", "0/||close;end"},
    {"OPTIONS /a HTTP/1.1\r\nHost: a\r\n\r\n", "6/a||keep;more"},
    {"POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\nHost: "
     "a\r\n\r\n",
     "2/a|abc|keep;0/b||keep;more"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
     "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n",
     "2/|abc0123456789|keep;more"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "2/||keep;more"},

    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x3\r\n\r\nabc",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
     "chunked\r\n\r\n",
     "400 request.framing_is_ambiguous"},
    {"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
     "400 request.framing_is_ambiguous"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n\tb\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\nHost: a\n\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost : a\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: a\x01\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"s, "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\nHost: a\r\nX\0: b\r\n\r\n"s, "400 request.head_is_malformed"},
    {"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "400 request.head_is_malformed"},
    {"GET /\r\nHost: a\r\n\r\n", "400 request.head_is_malformed"},
    {"GET / HTTP/1.1\r\n\r\n", "400 request.host_is_missing"},
    {"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400 request.host_is_missing"},
    {"GET / HTTP/2.0\r\nHost: a\r\n\r\n", "505 request.version_is_unknown"},
    {"GET / HTTP/1.15\r\nHost: a\r\n\r\n", "400 request.head_is_malformed"},
    {"get / HTTP/1.1\r\nHost: a\r\n\r\n", "501 request.method_is_unknown"},
    {"BREW / HTTP/1.1\r\nHost: a\r\n\r\n", "501 request.method_is_unknown"},
    {"TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", "405 request.method_is_not_allowed"},
    {"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", "405 request.method_is_not_allowed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n",
     "417 request.expectation_is_unknown"},

    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\nabc",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3 \r\nabc\r\n",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000003\r\nabc",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\nabc",
     "413 request.body_is_too_large"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nno colon\r\n\r\n",
     "400 request.body_is_malformed"},
    {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;" + std::string(300, 'x') +
         "\r\na\r\n",
     "400 request.body_is_malformed"},
};

TEST(RequestReader, TellsGoodFromBad) {
    for (const auto& [bytes, expected] : cases) EXPECT_EQ(at_once(bytes), expected) << bytes;
}

TEST(RequestReader, FindsTheSameInAnyPieces) {
    std::mt19937 random{20271};
    for (const auto& [bytes, expected] : cases) {
        EXPECT_EQ(outcome(bytes, {1}), expected) << bytes;
        for (int round = 0; round < 50; ++round) {
            std::vector<std::size_t> pieces(7);
            for (auto& piece : pieces) piece = 1 + random() % 9;
            EXPECT_EQ(outcome(bytes, pieces), expected) << bytes;
        }
    }
}

TEST(RequestReader, FindsTheSameInAnyPiecesOfDamagedBytes) {
    std::mt19937 random{4711};
    constexpr std::string_view marks = "\r\n :;%/?\t\0 0a,";
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = cases[random() % cases.size()].bytes;
        for (auto count = 1 + random() % 3; count > 0; --count) {
            const std::size_t at = random() % bytes.size();
            switch (random() % 3) {
                case 0:
                    bytes[at] = marks[random() % marks.size()];
                    break;
                case 1:
                    bytes.insert(at, 1, marks[random() % marks.size()]);
                    break;
                default:
                    bytes.erase(at, 1);
            }
        }
        ASSERT_EQ(outcome(bytes, {1}), at_once(bytes)) << bytes;
        ASSERT_EQ(outcome(bytes, {1 + random() % 20, 1 + random() % 3}), at_once(bytes)) << bytes;
    }
}

std::string with_target(const std::string& target) {
    return at_once("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
}

TEST(RequestReader, DecodesThePathOnce) {
    EXPECT_EQ(with_target("/a%20b%2525/c"), "0/a b%25/c||keep;more");
    EXPECT_EQ(with_target("/caf%C3%A9"), "0/caf\xC3\xA9||keep;more");
    EXPECT_EQ(with_target("/a..b/.c"), "0/a..b/.c||keep;more");
}

TEST(RequestReader, RefusesTargetsThatCouldMeanTwoThings) {
    for (const char* target :
         {"/%",      "/%4",     "/%zz",      "/%00",        "/a%0Ab", "/a%2Fb",
          "/../a",   "/a/..",   "/%2e%2E/a", "/.",          "/%C3",   "/%ED%A0%80",
          "/%C0%AF", "/a#b",    "/a\\b",     "a",           "*",      "http://a/",
          "/?a=%",   "/?a=%FF", "/?%00=1",   "/caf\xC3\xA9"}) {
        EXPECT_EQ(with_target(target), "400 request.target_is_malformed") << target;
    }
}

TEST(RequestReader, SplitsAndDecodesTheQuery) {
    const Limits limits;
    RequestReader reader{limits, no_override};
    std::string_view bytes = "GET /a?x=1+2&y=%26&&z&x=3 HTTP/1.1\r\nHost: a\r\nX-A:  b \r\n\r\n";
    ASSERT_EQ(reader.read(bytes), Progress::complete);
    const Request request = reader.take();
    EXPECT_EQ(request.query.size(), 4U);
    EXPECT_EQ(request.parameter("x"), "1 2");
    EXPECT_EQ(request.parameter("y"), "&");
    EXPECT_EQ(request.parameter("z"), "");
    EXPECT_EQ(request.parameter("w"), std::nullopt);
    EXPECT_EQ(request.header("x-a"), "b");
    EXPECT_EQ(request.header("missing"), "");
}

TEST(RequestReader, HoldsTheLimitsToTheByte) {
    const Limits limits;
    const auto line = [](std::size_t bytes) {
        return "GET /" + std::string(bytes - 14, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    };
    EXPECT_EQ(at_once(line(limits.request_line_bytes)).substr(0, 1), "0");
    EXPECT_EQ(at_once(line(limits.request_line_bytes + 1)), "414 request.target_is_too_long");
    EXPECT_EQ(outcome(line(limits.request_line_bytes + 1), {1}), "414 request.target_is_too_long");

    const auto query = [](std::size_t bytes) { return "/?" + std::string(bytes, 'a'); };
    EXPECT_EQ(with_target(query(limits.query_bytes)).substr(0, 1), "0");
    EXPECT_EQ(with_target(query(limits.query_bytes + 1)), "414 request.target_is_too_long");

    const auto many = [](std::size_t headers) {
        std::string text = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (std::size_t made = 1; made < headers; ++made) text += "X: y\r\n";
        return text + "\r\n";
    };
    EXPECT_EQ(at_once(many(limits.header_count)), "0/||keep;more");
    EXPECT_EQ(at_once(many(limits.header_count + 1)), "431 request.head_is_too_large");

    const auto wide = [](std::size_t bytes) {
        return "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(bytes - 15, 'y') + "\r\n\r\n";
    };
    EXPECT_EQ(at_once(wide(limits.header_bytes)), "0/||keep;more");
    EXPECT_EQ(at_once(wide(limits.header_bytes + 1)), "431 request.head_is_too_large");
    EXPECT_EQ(outcome(wide(limits.header_bytes + 1), {1}), "431 request.head_is_too_large");
}

TEST(RequestReader, AsksForTheBodyLimitOfThePath) {
    const Limits limits;
    const RequestReader::BodyLimit by_path = [](const Request& head) {
        return head.verb == Verb::post && head.path == "/imports" ? 10U : 3U;
    };
    const auto first = [&](std::string_view bytes) {
        RequestReader reader{limits, by_path};
        return reader.read(bytes);
    };
    EXPECT_EQ(first("POST /imports HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n0123456789"),
              Progress::complete);
    EXPECT_EQ(first("POST /imports HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n"),
              Progress::refused);
    EXPECT_EQ(first("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n"), Progress::refused);
    EXPECT_EQ(first("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "2\r\nab\r\n2\r\n"),
              Progress::refused);
}

}  // namespace
}  // namespace kring::net
