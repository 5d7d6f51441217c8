#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "auth/password.hpp"

namespace kring::auth {

/// The only place where passwords are hashed: a few threads and a short queue, so that a flood of
/// sign-ins can take neither the memory nor the processors of everybody else.
///
/// Every `done` is called exactly once, from a thread of the pool, or at once from the calling
/// thread with `sign_in.busy` when the queue is full. It must not throw.
///
/// Threads: all functions may be called from any thread.
class HashingPool {
public:
    struct Size {
        std::size_t threads = 2;
        std::size_t waiting = 32;
    };
    using Hashed = std::function<void(Result<std::string>)>;
    /// What came of a comparison.
    struct Verified {
        bool is_right = false;
        std::string better_hash{};  ///< at today's cost, if it is right but the old hash is not
    };
    using Compared = std::function<void(Result<Verified>)>;

    HashingPool(PasswordCost cost, Size size);
    HashingPool() : HashingPool(PasswordCost{}, Size{}) {}
    /// Refuses what still waits with `sign_in.busy`.
    ~HashingPool();
    HashingPool(const HashingPool&) = delete;
    HashingPool& operator=(const HashingPool&) = delete;

    void hash(Secret password, Hashed done);
    void verify(Secret password, std::string hash, Compared done);
    /// Takes as long as verify() with a wrong password, and answers the same.
    void verify_nobody(Secret password, Compared done);

private:
    struct Work {
        Secret password;
        std::string hash;
        Hashed hashed;
        Compared compared;
    };

    void take(Work work);
    void run();
    void finish(Work& work) const;

    PasswordCost cost_;
    std::size_t capacity_;
    std::string hash_of_nobody_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Work> waiting_;
    bool is_closing_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace kring::auth
