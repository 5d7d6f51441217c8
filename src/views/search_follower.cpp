#include "views/search_follower.hpp"

#include <map>
#include <set>

#include "views/search_document.hpp"

namespace kring {
namespace {

constexpr std::size_t most_waiting = 5000;  ///< beyond it, one rebuild is cheaper
constexpr std::size_t portion = 500;

/// Only the last of several documents of one record matters.
class Documents {
public:
    void add(SearchDocument document) {
        auto key = std::pair{document.noun, document.number};
        latest_.insert_or_assign(std::move(key), std::move(document));
    }
    [[nodiscard]] std::vector<SearchDocument> take() {
        std::vector<SearchDocument> all;
        for (auto& [key, document] : latest_) all.push_back(std::move(document));
        latest_.clear();
        return all;
    }
    [[nodiscard]] std::size_t size() const { return latest_.size(); }

private:
    std::map<std::pair<std::string, std::uint32_t>, SearchDocument> latest_;
};

}  // namespace

SearchFollower::SearchFollower(Organizations& organizations, const EntryStore& entries,
                               SearchIndex& index)
    : organizations_(organizations), entries_(entries), index_(index) {
    if (const auto known = entries_.organizations())
        for (const auto& organization : *known) {
            const auto head = entries_.head(organization);
            const auto followed = index_.followed_to(organization);
            // Another seal: the index was made from another logbook, of before a restore.
            if (head && !(followed && *followed == *head))
                waiting_.push_back({organization, {}, nullptr});
        }
    organizations_.follow(
        [this](const std::string& organization, std::span<const Entry> fresh, const State& state) {
            const std::lock_guard lock{mutex_};
            waiting_.push_back({organization, {fresh.begin(), fresh.end()}, state});
            if (waiting_.size() > most_waiting) rebuild_all_waiting();
            changed_.notify_all();
        });
    thread_ = std::thread{[this] { run(); }};
}

SearchFollower::~SearchFollower() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void SearchFollower::rebuild_all_waiting() {
    std::set<std::string> behind;
    for (const Work& work : waiting_) behind.insert(work.organization);
    waiting_.clear();
    for (const auto& organization : behind) waiting_.push_back({organization, {}, nullptr});
}

void SearchFollower::catch_up() {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return waiting_.empty() && !working_; });
}

void SearchFollower::run() {
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        // Entries of one organization that wait together are written together.
        Work work = std::move(waiting_.front());
        waiting_.pop_front();
        while (!waiting_.empty() && work.state && waiting_.front().state &&
               waiting_.front().organization == work.organization &&
               work.entries.size() < portion) {
            auto& next = waiting_.front();
            std::move(next.entries.begin(), next.entries.end(), std::back_inserter(work.entries));
            work.state = std::move(next.state);
            waiting_.pop_front();
        }
        working_ = true;
        lock.unlock();
        if (work.state)
            follow(work);
        else
            rebuild(work.organization);
        lock.lock();
        working_ = false;
        changed_.notify_all();
    }
}

Head SearchFollower::head_of(const std::string& id, const Organization& organization) const {
    const auto last = entries_.read(id, organization.position, 1);
    return last && !last->empty() ? Head{organization.position, last->front().seal} : Head{};
}

void SearchFollower::follow(const Work& work) {
    Documents documents;
    for (const Entry& entry : work.entries)
        for (SearchDocument& document : documents_touched_by(*work.state, entry))
            documents.add(std::move(document));
    // What could not be written is made up for at the next start, which compares positions.
    if (!index_.put(work.organization, documents.take(), head_of(work.organization, *work.state)))
        return;
}

void SearchFollower::rebuild(const std::string& organization) {
    const auto state = organizations_.read(organization);
    if (!state || !index_.clear(organization)) return;
    Documents documents;
    for_each_document(**state, [&](SearchDocument document) {
        documents.add(std::move(document));
        if (documents.size() < portion) return;
        // Only the last portion may claim that all has been followed.
        if (!index_.put(organization, documents.take(), {})) return;
    });
    if (!index_.put(organization, documents.take(), head_of(organization, **state))) return;
}

}  // namespace kring
