#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "app/organizations.hpp"
#include "logbook/search_index.hpp"

namespace kring {

/// Keeps full-text search up to date by following the logbooks, behind everybody's back: commands
/// do not wait for it. What it missed it makes up for when it begins, or when it fell too far
/// behind.
class SearchFollower {
public:
    /// Begins at once, with the organizations whose index is behind.
    SearchFollower(Organizations& organizations, const EntryStore& entries, SearchIndex& index);
    ~SearchFollower();  ///< finishes what waits
    SearchFollower(const SearchFollower&) = delete;
    SearchFollower& operator=(const SearchFollower&) = delete;

    /// Waits until everything that is durable now can be found.
    void catch_up();

private:
    struct Work {
        std::string organization;
        std::vector<Entry> entries;
        State state;  ///< nullptr: index the whole organization anew
    };
    void run();
    void rebuild_all_waiting();
    [[nodiscard]] Head head_of(const std::string& id, const Organization& organization) const;
    void follow(const Work& work);
    void rebuild(const std::string& organization);

    Organizations& organizations_;
    const EntryStore& entries_;
    SearchIndex& index_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Work> waiting_;
    bool working_ = false, stopping_ = false;
    std::thread thread_;
};

}  // namespace kring
