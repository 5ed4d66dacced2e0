// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tillgate {

/// What strangers may cost the listener at most.
struct ListenLimits
{
    qsizetype body = 64 * 1024; ///< bytes; more is answered 413 or cut
    qsizetype headers = 8 * 1024; ///< bytes of names and values together; more is answered 431
    std::chrono::milliseconds requestTime = std::chrono::seconds(10); ///< first to last byte of a request
    std::chrono::milliseconds handlingTime = std::chrono::seconds(8); ///< then 503 is answered for the handler
    unsigned connections = 64;
    unsigned connectionsPerAddress = 8;
    /// A listener on a loopback address does not count per address: all its peers share one.
    bool exemptsLoopback = true;
};

} // namespace tillgate
