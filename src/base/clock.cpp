// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace tillgate {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
#ifdef Q_OS_LINUX
    // CLOCK_BOOTTIME counts suspend too: a price does not stay held because the lid was closed.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                     + std::chrono::nanoseconds(time.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace tillgate
