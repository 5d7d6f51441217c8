#include "net/event_stream.hpp"

#include <utility>

namespace kring::net {

void EventStream::send(std::string_view events) {
    std::unique_lock lock{mutex_};
    if (!open_ || events.empty()) return;
    if (waiting_.size() + under_way_bytes_ + events.size() > buffer_bytes_) {
        waiting_ = "event: reset\ndata: {}\n\n";
        return close_and_tell(std::move(lock));
    }
    waiting_.append(events);
    if (!wake_ || std::exchange(woken_, true)) return;
    const auto wake = wake_;
    lock.unlock();
    wake();
}

void EventStream::close() {
    std::unique_lock lock{mutex_};
    if (open_) close_and_tell(std::move(lock));
}

bool EventStream::is_open() const {
    const std::lock_guard lock{mutex_};
    return open_;
}

void EventStream::on_closed(std::function<void()> closed) {
    std::unique_lock lock{mutex_};
    if (open_) {
        closed_ = std::move(closed);
        return;
    }
    lock.unlock();
    closed();
}

void EventStream::attach(std::function<void()> wake) {
    const std::lock_guard lock{mutex_};
    wake_ = std::move(wake);
}

bool EventStream::take(std::string& into) {
    const std::lock_guard lock{mutex_};
    woken_ = false;
    std::string{}.swap(into);
    into.swap(waiting_);
    under_way_bytes_ = into.size();
    return open_ || !into.empty();
}

void EventStream::written() {
    const std::lock_guard lock{mutex_};
    under_way_bytes_ = 0;
}

void EventStream::end() {
    std::unique_lock lock{mutex_};
    wake_ = nullptr;
    waiting_ = {};
    if (open_) close_and_tell(std::move(lock));
}

void EventStream::close_and_tell(std::unique_lock<std::mutex> lock) {
    open_ = false;
    const auto wake = wake_;
    const auto closed = std::exchange(closed_, nullptr);
    lock.unlock();
    if (wake) wake();
    if (closed) closed();
}

}  // namespace kring::net
