// SPDX-License-Identifier: Apache-2.0
#include "gateway/registry.h"

#include "gateway/btcpay/btcpay.h"
#include "gateway/coingate/coingate.h"
#include "gateway/coingate/webhook.h"
#include "gateway/cryptomus/cryptomus.h"
#include "gateway/nowpayments/nowpayments.h"
#include "gateway/plisio/plisio.h"
#include "gateway/xaigate/webhook.h"
#include "gateway/xaigate/xaigate.h"

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

struct Provider
{
    GatewayTraits (*traits)();
    std::unique_ptr<Gateway> (*make)(AccountSettings, Credentials, const CoinTable &);
    /// None: `verify` needs nothing that is stored.
    Result<Notice> (*verifyRecorded)(const RecordedDelivery &) = nullptr;
};

template <typename Adaptor>
std::unique_ptr<Gateway> make(AccountSettings settings, Credentials credentials, const CoinTable &coins)
{
    return std::make_unique<Adaptor>(std::move(settings), std::move(credentials), coins);
}

constexpr std::array providers{
    Provider{&NowPayments::bestTraits, &make<NowPayments>},
    Provider{&Plisio::bestTraits, &make<Plisio>},
    Provider{&CoinGate::bestTraits, &make<CoinGate>, &coingate::verifyRecorded},
    Provider{&BtcPay::bestTraits, &make<BtcPay>},
    Provider{&Cryptomus::bestTraits, &make<Cryptomus>},
    Provider{&XaiGate::bestTraits, &make<XaiGate>, &xaigate::verifyRecorded},
};

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
        || host == QLatin1String("::1");
}

Result<void> checkUrl(const QUrl &url)
{
    const bool isSafe = url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isThisMachine(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty() || url.hasQuery()) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("\"%1\" cannot be a gateway's address: it starts with https:// and has no "
                                   "user name or query.")
                        .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    }
    return {};
}

/// A key with a line break in it would write headers of its own.
Result<void> checkKey(const Secret &key)
{
    const QByteArrayView text = key.reveal().trimmed();
    const bool isHeaderSafe
        = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isHeaderSafe)
        return fail(Error::Kind::Usage, QStringLiteral("The API key holds characters that no key has."));
    return {};
}

} // namespace

QList<GatewayTraits> knownGateways()
{
    QList<GatewayTraits> all;
    for (const Provider &provider : providers)
        all.append(provider.traits());
    return all;
}

std::optional<GatewayTraits> traitsOf(const QString &providerId)
{
    const QList<GatewayTraits> all = knownGateways();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const GatewayTraits &traits) { return traits.providerId == providerId; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<Notice> verifyRecorded(const Gateway &gateway, const RecordedDelivery &delivery)
{
    const QString id = gateway.traits().providerId;
    const auto provider = std::find_if(providers.begin(), providers.end(),
                                       [&](const Provider &entry) { return entry.traits().providerId == id; });
    const bool hasOwn = provider != providers.end() && provider->verifyRecorded != nullptr;
    return hasOwn ? provider->verifyRecorded(delivery) : gateway.verify(delivery.request);
}

Result<std::unique_ptr<Gateway>> makeGateway(AccountSettings settings, Credentials credentials,
                                             const CoinTable &coins)
{
    const auto provider = std::find_if(providers.begin(), providers.end(), [&](const Provider &entry) {
        return entry.traits().providerId == settings.providerId;
    });
    if (provider == providers.end()) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("This Tillgate knows no gateway \"%1\".").arg(settings.providerId));
    }
    const Result<void> usable
        = checkUrl(settings.baseUrl).and_then([&] { return checkKey(credentials.apiKey); });
    if (!usable)
        return fail(usable.error());
    return provider->make(std::move(settings), std::move(credentials), coins);
}

} // namespace tillgate
