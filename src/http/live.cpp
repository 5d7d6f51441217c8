#include "http/live.hpp"

#include <algorithm>

#include "json/write.hpp"
#include "views/entries.hpp"

namespace kring::http {

std::string event_of(const Organization& organization, const Entry& entry, MemberId reader,
                     Instant now) {
    std::string event = "id: " + std::to_string(entry.position) + "\nevent: entry\ndata: ";
    json::write(event, entry_view(organization, entry, {reader, now}));
    event += "\n\n";
    return event;
}

Result<void> Live::join(const std::string& organization, MemberId member, std::string session,
                        const std::shared_ptr<net::EventStream>& stream) {
    const std::lock_guard lock{mutex_};
    auto& listeners = listeners_[organization];
    std::erase_if(listeners, [](const Listener& one) { return !one.stream->is_open(); });
    const auto own = std::count_if(listeners.begin(), listeners.end(),
                                   [&](const Listener& one) { return one.member == member; });
    if (static_cast<std::size_t>(own) >= streams_per_member)
        return Error{Kind::too_many, "stream.too_many"}.with("retry_after_seconds", "5");
    listeners.push_back({member, std::move(session), stream, false, {}});
    return {};
}

void Live::caught_up(const std::shared_ptr<net::EventStream>& stream, std::uint64_t position) {
    const std::lock_guard lock{mutex_};
    for (auto& [organization, listeners] : listeners_)
        for (Listener& listener : listeners) {
            if (listener.stream != stream) continue;
            for (const auto& [at, event] : listener.waiting)
                if (at > position) stream->send(event);
            listener.waiting.clear();
            listener.live = true;
        }
}

void Live::deliver(const std::string& organization, std::span<const Entry> entries,
                   const State& state) {
    const std::lock_guard lock{mutex_};
    const auto found = listeners_.find(organization);
    if (found == listeners_.end()) return;
    auto& listeners = found->second;
    std::erase_if(listeners, [](const Listener& one) { return !one.stream->is_open(); });
    const Instant now = clock_.now();
    for (Listener& listener : listeners)
        for (const Entry& entry : entries) {
            auto event = event_of(*state, entry, listener.member, now);
            if (listener.live)
                listener.stream->send(event);
            else
                listener.waiting.emplace_back(entry.position, std::move(event));
        }
    if (listeners.empty()) listeners_.erase(found);
}

void Live::end_session(const std::string& session) {
    const std::lock_guard lock{mutex_};
    for (auto& [organization, listeners] : listeners_)
        for (Listener& listener : listeners)
            if (listener.session == session) listener.stream->close();
}

void Live::end_member(const std::string& organization, MemberId member, std::string_view staying) {
    const std::lock_guard lock{mutex_};
    const auto found = listeners_.find(organization);
    if (found == listeners_.end()) return;
    for (Listener& listener : found->second)
        if (listener.member == member && (staying.empty() || listener.session != staying))
            listener.stream->close();
}

}  // namespace kring::http
