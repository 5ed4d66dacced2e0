// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "wire/http.h"

#include <QHostAddress>

namespace tillgate {

/// The reverse proxies whose word about the sender's address counts. Nobody else's does.
class TrustedProxies final
{
public:
    TrustedProxies() = default;
    /// Addresses and networks: "127.0.0.1, 10.0.0.0/8, ::1". Usage, naming the part, for anything else.
    [[nodiscard]] static Result<TrustedProxies> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress &address) const;
    /// Who sent it: the peer, or what X-Forwarded-For says if the peer is trusted: its last address that is
    /// no trusted proxy itself. What stands before that one anybody can have written.
    [[nodiscard]] QHostAddress sender(const QHostAddress &peer, const HttpRequest &request) const;

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

/// What counts as one sender: an IPv4 address, or the first 64 bits of an IPv6 one.
[[nodiscard]] quint64 networkOf(const QHostAddress &address);

} // namespace tillgate
