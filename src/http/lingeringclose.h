// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/listenlimits.h"

#include <list>
#include <mutex>

namespace tillgate {

/// Connections that were answered before all that the peer sends was read. Closed at once they would be reset, and the
/// peer, or a proxy, might never read the answer (RFC 9112, 9.6): each stays until the peer has read it and hangs up, or
/// until it has sent too much, or its time is over. May be used from several threads.
class LingeringClose final
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit LingeringClose(const ListenLimits &limits) : m_limits(limits) { }
    ~LingeringClose();
    LingeringClose(const LingeringClose &) = delete;
    LingeringClose &operator=(const LingeringClose &) = delete;

    /// `socket` belongs to this from now on; nothing more is written to it. Beyond the limit of connections the eldest
    /// is closed. A negative one is none.
    void add(int socket);
    /// Reads away what has come, and closes what has ended.
    void look(Moment now);
    [[nodiscard]] std::size_t count() const;

private:
    struct Peer
    {
        int socket;
        Moment until;
        qsizetype bytesLeft;
    };
    /// False if it is to be closed.
    [[nodiscard]] static bool readAway(Peer &peer);

    const ListenLimits m_limits;
    mutable std::mutex m_mutex;
    std::list<Peer> m_peers; ///< the eldest first
};

} // namespace tillgate
