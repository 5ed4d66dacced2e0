// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/json.h"

#include <QUrl>

namespace tillgate {

struct ListenLimits;
struct ListenOptions;

/// Where a till or a hub takes its notices. The key of a certificate stays in its file.
struct ListenerSettings
{
    QString address = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any free one; -1: no listener
    QString certificateFile = {}; ///< PEM with its chain; empty: plain HTTP, behind a proxy
    QString keyFile = {}; ///< PEM
    QString trustedProxies = {}; ///< as TrustedProxies::parse reads it
    /// The shop's hub takes them; then there is no listener here.
    bool isByHub = false;
    /// Open at once from one address; 0: no limit. Trusted proxies have none.
    int connectionsPerAddress = 4;
    /// Where the internet reaches this till's proxy, or the hub: with an account's path behind it, what its gateway is told.
    QUrl publicUrl = {};

    [[nodiscard]] static Result<ListenerSettings> fromJson(const Json &json);
    [[nodiscard]] Json toJson() const;
    [[nodiscard]] bool isOff() const { return port < 0; }
    /// Empty where the till only asks.
    [[nodiscard]] QUrl toldUrl() const { return isOff() && !isByHub ? QUrl() : publicUrl; }
    bool operator==(const ListenerSettings &) const = default;
};

/// "https://pay.shop.example", perhaps with a path before the accounts' own, as it was typed; empty for nothing. Usage for
/// anything else.
[[nodiscard]] Result<QUrl> publicUrlFrom(const QString &typed);

/// What a till spends on its listener: a few gateways, each with a few connections.
[[nodiscard]] ListenLimits tillLimits();
/// What a hub spends: one thread for each processor, hundreds of connections.
[[nodiscard]] ListenLimits hubLimits();

/// Reads the certificate and checks the rest. Usage, naming the setting, if something is missing or wrong.
[[nodiscard]] Result<ListenOptions> listenOptions(const ListenerSettings &settings, const ListenLimits &limits);

/// What a person has to know about an address that others can reach; empty for loopback.
[[nodiscard]] QString warningAbout(const ListenOptions &options);

} // namespace tillgate
