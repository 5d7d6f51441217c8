#include "storage/failing_disk.hpp"

#include <algorithm>
#include <list>

namespace kring {
namespace {

FailingDisk* current = nullptr;
sqlite3_vfs* usual = nullptr;

/// The usual methods of one sort of file, with ours in front.
struct Methods {
    sqlite3_io_methods failing;
    const sqlite3_io_methods* usual;
};
std::list<Methods> methods;

const sqlite3_io_methods& usual_methods(const sqlite3_file* file) {
    return *std::find_if(methods.begin(), methods.end(), [&](const Methods& one) {
                return &one.failing == file->pMethods;
            })->usual;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    const int code = FailingDisk::answer(FailingDisk::Call::write);
    return code == SQLITE_OK ? usual_methods(file).xWrite(file, bytes, size, offset) : code;
}

int sync(sqlite3_file* file, int flags) {
    const int code = FailingDisk::answer(FailingDisk::Call::sync);
    return code == SQLITE_OK ? usual_methods(file).xSync(file, flags) : code;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    const int outcome = usual->xOpen(usual, name, file, flags, out_flags);
    if (outcome != SQLITE_OK || !file->pMethods) return outcome;
    methods.push_back({*file->pMethods, file->pMethods});
    methods.back().failing.xWrite = write;
    methods.back().failing.xSync = sync;
    file->pMethods = &methods.back().failing;
    return outcome;
}

}  // namespace

FailingDisk::FailingDisk() : usual_(sqlite3_vfs_find(nullptr)) {
    current = this;
    usual = usual_;
    vfs_ = *usual_;
    vfs_.zName = "failing";
    vfs_.xOpen = open;
    sqlite3_vfs_register(&vfs_, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(usual_, 1);
    current = nullptr;
}

void FailingDisk::fail(Call which, int calls, int code) {
    failing_ = which;
    calls_left_ = calls;
    code_ = code;
}

int FailingDisk::answer(Call which) {
    if (!current) return SQLITE_OK;
    ++current->counts_[static_cast<std::size_t>(which)];
    if (current->code_ == SQLITE_OK || which != current->failing_) return SQLITE_OK;
    return current->calls_left_-- > 0 ? SQLITE_OK : current->code_;
}

}  // namespace kring
