// SPDX-License-Identifier: Apache-2.0
#include "http/clientaddress.h"

#include <algorithm>

namespace tillgate {

namespace {

/// "::ffff:10.0.0.1" is 10.0.0.1.
QHostAddress unmapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QList<QByteArray> forwardedAddresses(const HttpRequest &request)
{
    QList<QByteArray> addresses;
    for (const NameValue &header : request.headers) {
        if (header.name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            addresses += header.value.split(',');
    }
    return addresses;
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QString &text)
{
    TrustedProxies proxies;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(part.trimmed());
        if (network.first.isNull() || network.second < 0)
            return fail(Error::Kind::Usage,
                        QStringLiteral("\"%1\" is no address and no network of a proxy.").arg(part.trimmed()));
        proxies.m_networks.append(network);
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    const QHostAddress plain = unmapped(address);
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const QPair<QHostAddress, int> &network) { return plain.isInSubnet(network); });
}

QHostAddress TrustedProxies::sender(const QHostAddress &peer, const HttpRequest &request) const
{
    QHostAddress sender = peer;
    const QList<QByteArray> forwarded = forwardedAddresses(request);
    for (auto at = forwarded.crbegin(); at != forwarded.crend() && contains(sender); ++at) {
        const QHostAddress named(QString::fromLatin1(at->trimmed()));
        if (named.isNull())
            break;
        sender = named;
    }
    return sender;
}

quint64 networkOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    // Above every IPv6 network in use, so that the two never meet.
    if (isIpv4)
        return (quint64(0xffff'ffff) << 32) | ipv4;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint64 network = 0;
    for (int at = 0; at < 8; ++at)
        network = (network << 8) | bytes[at];
    return network;
}

} // namespace tillgate
