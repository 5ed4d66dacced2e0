// SPDX-License-Identifier: Apache-2.0
#include "http/lingeringclose.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace tillgate {

LingeringClose::~LingeringClose()
{
    for (const Peer &peer : m_peers)
        ::close(peer.socket);
}

void LingeringClose::add(int socket)
{
    if (socket < 0)
        return;
    ::shutdown(socket, SHUT_WR);
    Peer peer{.socket = socket,
              .until = std::chrono::steady_clock::now() + m_limits.lingerTime,
              .bytesLeft = m_limits.drained};
    if (!readAway(peer)) {
        ::close(socket);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_peers.push_back(peer);
    if (m_peers.size() > m_limits.connections) {
        ::close(m_peers.front().socket);
        m_peers.pop_front();
    }
}

void LingeringClose::look(Moment now)
{
    const std::lock_guard lock(m_mutex);
    for (auto peer = m_peers.begin(); peer != m_peers.end();) {
        if (now < peer->until && readAway(*peer)) {
            ++peer;
            continue;
        }
        ::close(peer->socket);
        peer = m_peers.erase(peer);
    }
}

std::size_t LingeringClose::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_peers.size();
}

bool LingeringClose::readAway(Peer &peer)
{
    std::array<char, 16 * 1024> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): only written
    while (peer.bytesLeft > 0) {
        const ssize_t count = ::recv(peer.socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count <= 0)
            return count < 0 && (errno == EAGAIN || errno == EINTR);
        peer.bytesLeft -= count;
    }
    return false;
}

} // namespace tillgate
