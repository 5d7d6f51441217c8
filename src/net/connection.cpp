#include "net/connection.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <exception>
#include <utility>

#include "net/event_stream.hpp"
#include "net/ticket.hpp"

namespace kring::net {
namespace {

using ErrorCode = boost::system::error_code;
namespace asio = boost::asio;

}  // namespace

Connection::Connection(std::shared_ptr<Lane> lane, Socket socket, asio::ip::address peer)
    : lane_(std::move(lane)),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      reader_(std::make_unique<RequestReader>(limits(), lane_->core().settings.body_limit)),
      since_(Clock::now()) {
    ErrorCode ignored;
    socket_.non_blocking(true, ignored);
    socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
}

Connection::~Connection() { close(); }

void Connection::start() { advance(); }

void Connection::close() {
    if (phase_ == Phase::closed) return;
    phase_ = Phase::closed;
    ErrorCode ignored;
    socket_.close(ignored);
    release_body();
    lane_->core().admission.left(peer_);
    if (counts_as_stream_) {
        lane_->core().streams.fetch_sub(1);
        lane_->counters().streams_open.fetch_sub(1);
    }
    if (reply_.stream) reply_.stream->end();
    if (const auto self = weak_from_this().lock()) lane_->forget(self);
}

void Connection::advance() {
    if (std::exchange(is_advancing_, true)) return;
    const auto self = shared_from_this();
    try {
        while (step()) {
        }
    } catch (const std::exception& failure) {
        lane_->core().tell_fault(failure.what());
        close();
    }
    is_advancing_ = false;
}

bool Connection::step() {
    switch (phase_) {
        case Phase::reading:
            return read_on();
        case Phase::writing:
            return write_on();
        case Phase::streaming:
            return stream_on();
        case Phase::lingering:
            return linger_on();
        case Phase::answering:
        case Phase::closed:
            return false;
    }
    return false;
}

Connection::Received Connection::receive(std::string_view& bytes) {
    if (!may_be_readable_) return Received::nothing_yet;
    auto& scratch = lane_->scratch();
    ErrorCode error;
    const std::size_t count = socket_.read_some(asio::buffer(scratch), error);
    if (error == asio::error::would_block) {
        may_be_readable_ = false;
        return Received::nothing_yet;
    }
    if (error || count == 0) return Received::end;
    may_be_readable_ = count == scratch.size();
    lane_->counters().bytes_in.fetch_add(count, std::memory_order_relaxed);
    bytes = {scratch.data(), count};
    return Received::some;
}

bool Connection::read_on() {
    if (input_.empty()) return read_more();
    if (!std::exchange(has_begun_request_, true)) since_ = Clock::now();
    std::string_view rest = input_;
    const auto progress = reader_->read(rest);
    input_.erase(0, input_.size() - rest.size());
    if (!count_body()) {
        refuse(memory_is_full);
        return true;
    }
    if (reader_->is_head_read() && !std::exchange(is_reading_body_, true)) {
        since_ = progress_at_ = Clock::now();
        stretch_bytes_ = 0;
    }
    switch (progress) {
        case RequestReader::Progress::needs_more:
            return read_more();
        case RequestReader::Progress::wants_continue:
            return send_continue() && read_more();
        case RequestReader::Progress::refused:
            refuse(reader_->refusal());
            return true;
        case RequestReader::Progress::complete:
            hand_over();
            return true;
    }
    return false;
}

bool Connection::read_more() {
    std::string_view bytes;
    switch (receive(bytes)) {
        case Received::some:
            input_.append(bytes);
            return true;
        case Received::nothing_yet:
            wait_to_read();
            return false;
        case Received::end:
            close();
            return false;
    }
    return false;
}

bool Connection::count_body() {
    const std::size_t held = reader_->body_bytes();
    const std::size_t more = held - counted_body_bytes_;
    if (more == 0) return true;
    auto& sum = lane_->core().bodies_bytes;
    counted_body_bytes_ = held;
    return sum.fetch_add(more) + more <= limits().bodies_bytes;
}

void Connection::release_body() {
    if (counted_body_bytes_ == 0) return;
    lane_->core().bodies_bytes.fetch_sub(std::exchange(counted_body_bytes_, 0));
}

bool Connection::send_continue() {
    constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
    ErrorCode error;
    const std::size_t sent = socket_.write_some(asio::buffer(line.data(), line.size()), error);
    if (!error && sent == line.size()) return true;
    close();
    return false;
}

/// A proxy adds whom it speaks for at the end; what stands before that anybody can make up.
asio::ip::address Connection::address_of(const Headers& headers) const {
    if (!lane_->core().settings.behind_proxy) return peer_;
    const auto named = headers.find_last("x-forwarded-for").value_or("");
    const auto begin = named.find_last_of(", ");
    ErrorCode failure;
    const auto address = asio::ip::make_address(
        named.substr(begin == std::string_view::npos ? 0 : begin + 1), failure);
    return failure ? peer_ : address;
}

void Connection::hand_over() {
    Core& core = lane_->core();
    phase_ = Phase::answering;
    since_ = Clock::now();
    closes_ = !reader_->keeps_alive();
    Request request = reader_->take();
    is_head_request_ = request.verb == Verb::head;
    request.remote_address = address_of(request.headers).to_string();
    request.number = core.last_request_number.fetch_add(1, std::memory_order_relaxed) + 1;
    const auto ticket = std::make_shared<Ticket>(lane_, weak_from_this());
    try {
        core.handler(std::move(request),
                     [ticket](Reply reply) { ticket->answer(std::move(reply)); });
    } catch (const std::exception& failure) {
        core.tell_fault(failure.what());
        ticket->answer(core.render(handler_failed));
    } catch (...) {
        core.tell_fault("the handler threw something that is no exception");
        ticket->answer(core.render(handler_failed));
    }
}

void Connection::refuse(const Refusal& refusal) {
    phase_ = Phase::answering;
    since_ = Clock::now();
    closes_ = true;
    is_head_request_ = false;
    answer(lane_->core().render(refusal));
}

void Connection::answer(Reply reply) {
    if (phase_ != Phase::answering) {
        if (reply.stream) reply.stream->end();
        return;
    }
    Core& core = lane_->core();
    reply_ = std::move(reply);
    if (!is_sendable(reply_)) {
        core.tell_fault("a reply had a status or header that cannot be sent");
        if (reply_.stream) reply_.stream->end();
        reply_ = core.render(handler_failed);
    }
    if (reply_.stream && (is_head_request_ || core.streams.load() >= limits().streams)) {
        reply_.stream->end();
        if (!is_head_request_) reply_ = core.render(too_many_streams);
    }
    closes_ = closes_ || reply_.stream || lane_->is_stopping();
    out_.clear();
    core.reply_head.write(reply_, lane_->date(), closes_, out_);
    written_bytes_ = 0;
    phase_ = Phase::writing;
    const auto now = Clock::now();
    lane_->counters().took(now - since_);
    lane_->counters().replied(reply_.status);
    release_body();
    since_ = progress_at_ = now;
    advance();
}

bool Connection::write_on() {
    const bool has_body = !is_head_request_ && may_have_body(reply_.status);
    const std::string_view body = has_body ? body_of(reply_) : std::string_view{};
    const std::size_t in_head = std::min(written_bytes_, out_.size());
    const std::size_t in_body = written_bytes_ - in_head;
    const std::array<asio::const_buffer, 2> parts{
        asio::const_buffer{out_.data() + in_head, out_.size() - in_head},
        asio::const_buffer{body.data() + in_body, body.size() - in_body}};
    ErrorCode error;
    const std::size_t count = socket_.write_some(parts, error);
    if (error == asio::error::would_block) {
        wait_to_write();
        return false;
    }
    if (error) {
        close();
        return false;
    }
    lane_->counters().bytes_out.fetch_add(count, std::memory_order_relaxed);
    written_bytes_ += count;
    progress_at_ = Clock::now();
    return written_bytes_ < out_.size() + body.size() || finish_reply();
}

bool Connection::finish_reply() {
    if (reply_.stream && !is_head_request_) {
        begin_stream();
        return true;
    }
    reply_ = Reply{};
    if (closes_) return begin_linger();
    phase_ = Phase::reading;
    since_ = progress_at_;
    is_first_request_ = has_begun_request_ = is_reading_body_ = false;
    return true;
}

}  // namespace kring::net
