#pragma once

#include <boost/asio/ip/address.hpp>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "net/lane.hpp"
#include "net/refusal.hpp"
#include "net/reply.hpp"
#include "net/request_reader.hpp"

namespace kring::net {

/// One peer's connection: reads a request, has it answered, writes the reply, and again; or ends in
/// a stream. Lives on its lane's thread and may be touched only there.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Lane> lane, Socket socket, boost::asio::ip::address peer);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    /// Answers with this layer's own error, then closes.
    void refuse(const Refusal& refusal);
    /// The handler's answer to the request that is out. Ignored if none is.
    void answer(Reply reply);
    /// Goes on with whatever can be done now: reading, writing, the next request.
    void advance();
    /// Closes what is over time and sends what is due.
    void check_time(Clock::time_point now);
    /// The server stops: streams close, the next reply is the last.
    void stop();
    /// At once, without another byte.
    void close();

private:
    enum class Phase { reading, answering, writing, streaming, lingering, closed };
    enum class Received { some, nothing_yet, end };

    [[nodiscard]] const Limits& limits() const { return lane_->core().settings.limits; }
    bool step();
    bool read_on();
    bool read_more();
    bool write_on();
    bool stream_on();
    bool linger_on();
    bool stream_input_is_fine();
    bool count_body();
    void release_body();
    bool send_continue();
    [[nodiscard]] boost::asio::ip::address address_of(const Headers&) const;
    void hand_over();
    bool finish_reply();
    void begin_stream();
    bool begin_linger();
    void check_reading(Clock::time_point now);
    void check_body(Clock::time_point now);
    void check_writing(Clock::time_point now);
    void wait_to_read();
    void wait_to_write();
    Received receive(std::string_view& bytes);

    std::shared_ptr<Lane> lane_;
    Socket socket_;
    const boost::asio::ip::address peer_;
    std::unique_ptr<RequestReader> reader_;
    std::string input_;
    std::string out_;
    Reply reply_;
    std::size_t written_bytes_ = 0;
    std::size_t counted_body_bytes_ = 0;
    std::size_t stray_bytes_ = 0;
    Clock::time_point since_;        ///< begin of the phase, or of the head or body being read
    Clock::time_point progress_at_;  ///< last byte written; of a body, the begin of a stretch
    std::size_t stretch_bytes_ = 0;  ///< of the body that had been read then
    Phase phase_ = Phase::reading;
    bool has_begun_request_ = false;
    bool is_reading_body_ = false;
    bool is_first_request_ = true;
    bool is_head_request_ = false;
    bool closes_ = false;
    bool counts_as_stream_ = false;
    bool is_advancing_ = false;
    bool may_be_readable_ = true;
    bool waits_to_read_ = false;
    bool waits_to_write_ = false;
};

}  // namespace kring::net
