#include "auth/hashing_pool.hpp"

#include <utility>

#include "auth/token.hpp"

namespace kring::auth {
namespace {

const Error busy{Kind::unavailable, "sign_in.busy"};

/// A hash of the right form and cost when memory is too short to make one at the start.
constexpr auto unmatched_hash =
    "$argon2id$v=19$m=47104,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

}  // namespace

HashingPool::HashingPool(PasswordCost cost, Size size) : cost_(cost), capacity_(size.waiting) {
    auto nobody = hash_password(new_token(), cost);
    hash_of_nobody_ = nobody ? *std::move(nobody) : std::string{unmatched_hash};
    for (std::size_t count = 0; count < size.threads; ++count)
        threads_.emplace_back([this] { run(); });
}

HashingPool::~HashingPool() {
    std::deque<Work> refused;
    {
        const std::lock_guard guard{mutex_};
        is_closing_ = true;
        refused.swap(waiting_);
    }
    changed_.notify_all();
    for (Work& work : refused) {
        if (work.hashed)
            work.hashed(busy);
        else
            work.compared(busy);
    }
    for (std::thread& thread : threads_) thread.join();
}

void HashingPool::hash(Secret password, Hashed done) {
    take({std::move(password), {}, std::move(done), {}});
}

void HashingPool::verify(Secret password, std::string hash, Compared done) {
    take({std::move(password), std::move(hash), {}, std::move(done)});
}

void HashingPool::verify_nobody(Secret password, Compared done) {
    auto answer_wrong = [done = std::move(done)](Result<Verified> verified) {
        if (verified) verified->is_right = false;
        done(std::move(verified));
    };
    take({std::move(password), hash_of_nobody_, {}, std::move(answer_wrong)});
}

void HashingPool::take(Work work) {
    {
        const std::lock_guard guard{mutex_};
        if (!is_closing_ && waiting_.size() < capacity_) {
            waiting_.push_back(std::move(work));
            changed_.notify_one();
            return;
        }
    }
    if (work.hashed)
        work.hashed(busy);
    else
        work.compared(busy);
}

void HashingPool::run() {
    for (;;) {
        std::unique_lock guard{mutex_};
        changed_.wait(guard, [&] { return is_closing_ || !waiting_.empty(); });
        if (is_closing_) return;
        Work work = std::move(waiting_.front());
        waiting_.pop_front();
        guard.unlock();
        finish(work);
    }
}

void HashingPool::finish(Work& work) const {
    if (work.hashed) {
        work.hashed(hash_password(work.password, cost_));
        return;
    }
    Verified verified{is_password(work.password, work.hash)};
    if (verified.is_right && needs_rehash(work.hash, cost_)) {
        auto better = hash_password(work.password, cost_);
        if (better) verified.better_hash = *std::move(better);
    }
    work.compared(std::move(verified));
}

}  // namespace kring::auth
