#include "app/organizations.hpp"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "storage/memory/store.hpp"

namespace kring {
namespace {

/// A store that remembers which snapshots it was asked to keep.
class NotingSnapshots final : public SnapshotStore {
public:
    Result<void> save(std::string_view, std::uint64_t, const Snapshot& snapshot) override {
        const std::lock_guard lock{mutex_};
        positions_.push_back(snapshot.head.position);
        return {};
    }
    [[nodiscard]] Result<std::optional<Snapshot>> latest(std::string_view,
                                                         std::uint64_t) const override {
        return std::optional<Snapshot>{};
    }
    [[nodiscard]] std::vector<std::uint64_t> positions() const {
        const std::lock_guard lock{mutex_};
        return positions_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::uint64_t> positions_;
};

/// Answers that come in on the command thread.
class Answers {
public:
    [[nodiscard]] Organizations::Done next() {
        ++asked_;
        return [this, which = asked_ - 1](Result<Performed> result) {
            const std::lock_guard lock{mutex_};
            answers_.emplace(which, std::move(result));
            all_in_.notify_all();
        };
    }
    /// In the order in which they were asked for.
    [[nodiscard]] const std::map<std::size_t, Result<Performed>>& wait() {
        std::unique_lock lock{mutex_};
        all_in_.wait(lock, [this] { return answers_.size() == asked_; });
        return answers_;
    }

private:
    std::size_t asked_ = 0;
    std::mutex mutex_;
    std::condition_variable all_in_;
    std::map<std::size_t, Result<Performed>> answers_;
};

Order founding(const std::string& id) { return {id, founder, FoundOrganization{id}, {}}; }
Order tension(const std::string& id) { return {id, founder, NoteTension{"it rains", {}}, {}}; }

TEST(Organizations, AnswerEachCommandForItsOwnOrganization) {
    MemoryStore store;
    SettableClock clock{{1'700'000'000'000}};
    Organizations organizations{store, store, store, clock, {}};
    for (const std::string id : {"acme", "zoo"}) ASSERT_TRUE(organizations.perform(founding(id)));
    const auto acme = (*organizations.read("acme"))->position;
    const auto zoo = (*organizations.read("zoo"))->position;
    Answers answers;
    constexpr std::uint64_t rounds = 200;
    for (std::uint64_t round = 0; round < rounds; ++round)
        for (const std::string id : {"acme", "nobody", "zoo", "zoo"})
            organizations.perform(tension(id), answers.next());
    std::uint64_t in_acme = acme, in_zoo = zoo;
    for (const auto& [which, answer] : answers.wait()) {
        if (which % 4 == 1) {
            ASSERT_FALSE(answer);
            EXPECT_EQ(answer.error().name, "organization.not_found");
            continue;
        }
        ASSERT_TRUE(answer) << which;
        EXPECT_EQ(answer->position, which % 4 == 0 ? ++in_acme : ++in_zoo) << which;
    }
    EXPECT_EQ(store.head("acme")->position, acme + rounds);
    EXPECT_EQ(store.head("zoo")->position, zoo + 2 * rounds);
    EXPECT_LT(organizations.figures().commits, 4 * rounds) << "those that wait share a commit";
}

TEST(Organizations, KeepSnapshotsApartInEntriesAndInTime) {
    MemoryStore store;
    NotingSnapshots snapshots;
    SettableClock clock{{1'700'000'000'000}};
    Organizations::Settings settings;
    settings.snapshot_every = 10;
    settings.snapshot_pause = std::chrono::seconds{60};
    std::uint64_t first = 0, later = 0;
    {
        Organizations organizations{store, store, snapshots, clock, settings};
        const auto perform = [&](std::uint64_t last) {
            while (store.head("acme")->position < last)
                ASSERT_TRUE(organizations.perform(tension("acme")));
        };
        ASSERT_TRUE(organizations.perform(founding("acme")));
        first = std::max<std::uint64_t>(store.head("acme")->position, 10);
        perform(first + 200);
        clock.set({clock.now().milliseconds + 59'999});
        perform(first + 201);
        clock.set({clock.now().milliseconds + 1});
        later = first + 202;
        perform(later + 9);
        clock.set({clock.now().milliseconds + 60'000});
        perform(later + 10);
    }
    EXPECT_EQ(snapshots.positions(), (std::vector<std::uint64_t>{first, later}))
        << "the third would have come too few entries after the second: half as many as it holds";
}

}  // namespace
}  // namespace kring
