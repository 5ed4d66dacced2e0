// SPDX-License-Identifier: Apache-2.0
#include "http/listenaddress.h"

#include <netinet/in.h>

#include <cerrno>
#include <cstring>

namespace tillgate {

sockaddr_storage socketAddress(const QHostAddress &address, quint16 port)
{
    sockaddr_storage storage{};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *ipv6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        ipv6->sin6_family = AF_INET6;
        ipv6->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&ipv6->sin6_addr, &bytes, sizeof bytes);
    } else {
        auto *ipv4 = reinterpret_cast<sockaddr_in *>(&storage);
        ipv4->sin_family = AF_INET;
        ipv4->sin_port = htons(port);
        ipv4->sin_addr.s_addr = htonl(address.toIPv4Address());
    }
    return storage;
}

Error whyNotOpen(int number, const QHostAddress &address, quint16 port)
{
    const QString where = QStringLiteral("%1 port %2").arg(address.toString(), QString::number(port));
    switch (number) {
    case EADDRINUSE:
        return {.kind = Error::Kind::InUse, .detail = QStringLiteral("%1 is in use by another program.").arg(where)};
    case EACCES:
        return {.kind = Error::Kind::AccessDenied,
                .detail = QStringLiteral("The system does not let this user open %1.").arg(where)};
    case EADDRNOTAVAIL:
        return {.kind = Error::Kind::NotFound,
                .detail = QStringLiteral("%1 cannot be opened: this machine does not have that address, or not yet.").arg(where)};
    default:
        return {.kind = Error::Kind::Usage,
                .detail = QStringLiteral("%1 cannot be opened: %2")
                              .arg(where, QString::fromLocal8Bit(std::strerror(number)))};
    }
}

} // namespace tillgate
