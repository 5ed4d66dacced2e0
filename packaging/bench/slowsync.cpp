// SPDX-License-Identifier: Apache-2.0
// Preloaded (LD_PRELOAD) it makes every sync of a file take SLOW_SYNC_MS longer, for the hub and the yardstick alike: what a
// consumer disk without protection against power loss needs, where the measuring machine's disk answers from a cache.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>

namespace {

void waitAsSet()
{
    const char *set = std::getenv("SLOW_SYNC_MS");
    constexpr useconds_t microseconds = 1000;
    if (set != nullptr)
        ::usleep(useconds_t(std::atoi(set)) * microseconds);
}

int slowly(const char *name, int handle)
{
    waitAsSet();
    using Sync = int (*)(int);
    static_assert(sizeof(Sync) == sizeof(void *));
    const auto real = reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, name));
    return real(handle);
}

} // namespace

extern "C" int fsync(int handle)
{
    return slowly("fsync", handle);
}

extern "C" int fdatasync(int handle)
{
    return slowly("fdatasync", handle);
}
