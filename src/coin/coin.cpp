// SPDX-License-Identifier: Apache-2.0
#include "coin/coin.h"

#include <QUrl>

#include <array>
#include <utility>

namespace tillgate {

namespace {

using FamilyName = std::pair<AddressFamily, QLatin1StringView>;

constexpr std::array<FamilyName, 23> familyNames{{
    {AddressFamily::Bitcoin, QLatin1StringView("btc")},
    {AddressFamily::Litecoin, QLatin1StringView("ltc")},
    {AddressFamily::Dogecoin, QLatin1StringView("doge")},
    {AddressFamily::Dash, QLatin1StringView("dash")},
    {AddressFamily::BitcoinCash, QLatin1StringView("bch")},
    {AddressFamily::Zcash, QLatin1StringView("zec")},
    {AddressFamily::Monero, QLatin1StringView("xmr")},
    {AddressFamily::Evm, QLatin1StringView("evm")},
    {AddressFamily::Tron, QLatin1StringView("tron")},
    {AddressFamily::Solana, QLatin1StringView("sol")},
    {AddressFamily::Ripple, QLatin1StringView("xrp")},
    {AddressFamily::Stellar, QLatin1StringView("xlm")},
    {AddressFamily::Ton, QLatin1StringView("ton")},
    {AddressFamily::Cardano, QLatin1StringView("ada")},
    {AddressFamily::Polkadot, QLatin1StringView("dot")},
    {AddressFamily::Cosmos, QLatin1StringView("atom")},
    {AddressFamily::Algorand, QLatin1StringView("algo")},
    {AddressFamily::Tezos, QLatin1StringView("xtz")},
    {AddressFamily::Near, QLatin1StringView("near")},
    {AddressFamily::Hedera, QLatin1StringView("hbar")},
    {AddressFamily::Eos, QLatin1StringView("eos")},
    {AddressFamily::Lightning, QLatin1StringView("bolt11")},
    {AddressFamily::Foreign, QLatin1StringView("foreign")},
}};

QString filled(const QString &pattern, QLatin1StringView placeholder, const QString &value)
{
    if (pattern.isEmpty())
        return {};
    QString link = pattern;
    return link.replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

QString addressFamilyName(AddressFamily family)
{
    for (const auto &[candidate, name] : familyNames) {
        if (candidate == family)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<AddressFamily> addressFamilyFromName(QStringView name)
{
    for (const auto &[family, candidate] : familyNames) {
        if (name == candidate)
            return family;
    }
    return std::nullopt;
}

QString explorerTransactionLink(const Coin &coin, const QString &transactionId)
{
    return filled(coin.explorerTransaction, QLatin1StringView("{tx}"), transactionId);
}

QString explorerAddressLink(const Coin &coin, const QString &address)
{
    return filled(coin.explorerAddress, QLatin1StringView("{address}"), address);
}

} // namespace tillgate
