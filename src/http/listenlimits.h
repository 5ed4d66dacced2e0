// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tillgate {

/// What strangers may cost the listener at most.
struct ListenLimits
{
    qsizetype body = 64 * 1024; ///< bytes; more is answered 413
    /// Bytes beyond what is taken that are still read and dropped once 413 is answered, so that the peer, which may read only
    /// when it has sent everything, hears it; then the connection is cut.
    qsizetype drained = 256 * 1024;
    qsizetype headers = 8 * 1024; ///< bytes of names and values together; more is answered 431
    std::chrono::milliseconds requestTime = std::chrono::seconds(10); ///< first to last byte of a request
    std::chrono::milliseconds handlingTime = std::chrono::seconds(8); ///< then 503 is answered for the handler
    /// How long a connection may stay open without a new request.
    std::chrono::milliseconds idleTime = std::chrono::seconds(20);
    std::chrono::milliseconds lingerTime = std::chrono::seconds(2); ///< how long it is drained after such an answer
    unsigned requestsPerConnection = 1; ///< then it is closed; 1: no connection is kept
    /// When all are taken, the one that is the longest without a whole request makes room; first of all those on which
    /// nothing was taken yet.
    unsigned connections = 64;
    /// So long nobody has to make room, while there are no more than a quarter too many.
    std::chrono::milliseconds firstMoment = std::chrono::milliseconds(250);
    unsigned connectionsPerAddress = 4; ///< an IPv6 network of 64 bits counts as one; 0: no limit
    /// A listener on a loopback address does not count per address: all its peers share one.
    bool exemptsLoopback = true;
};

/// What a listener has seen since its start.
struct ListenCounts
{
    quint64 connections = 0; ///< accepted
    quint64 open = 0; ///< now
    quint64 requests = 0; ///< whole ones, handed to the handler
    quint64 unacceptable = 0; ///< refused by themselves: too big, ambiguous, no path
    quint64 overdue = 0; ///< cut because they took too long
    quint64 crowdedOut = 0; ///< cut to make room, or refused because their address had its share
    quint64 unanswered = 0; ///< answered 503 because the handler took too long

    bool operator==(const ListenCounts &) const = default;
};

} // namespace tillgate
