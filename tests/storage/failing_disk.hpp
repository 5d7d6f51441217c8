#pragma once

#include <sqlite3.h>

#include <vector>

namespace kring {

/// The file system as SQLite sees it, failing on request: while one lives, it is the default of
/// every database opened. One at a time.
class FailingDisk {
public:
    enum class Call { write, sync };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// From the `calls`-th such call from now on (0: the next), each answers `code`.
    void fail(Call which, int calls, int code);
    void heal() { code_ = SQLITE_OK; }
    /// How many such calls there have been.
    [[nodiscard]] int count(Call which) const { return counts_[static_cast<std::size_t>(which)]; }

    /// What a call has to answer; SQLITE_OK if it shall go on.
    static int answer(Call which);

private:
    sqlite3_vfs vfs_{};
    sqlite3_vfs* usual_;
    int counts_[2] = {0, 0};
    Call failing_ = Call::write;
    int calls_left_ = 0;
    int code_ = SQLITE_OK;
};

}  // namespace kring
