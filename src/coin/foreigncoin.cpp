// SPDX-License-Identifier: Apache-2.0
#include "coin/foreigncoin.h"

namespace tillgate {

CoinId foreignCoinId(const QString &providerId, const QString &code)
{
    return CoinId(providerId + QLatin1Char(':') + code.toLower());
}

std::optional<QString> foreignCode(const CoinId &id)
{
    const qsizetype colon = id.text().indexOf(QLatin1Char(':'));
    return colon < 0 ? std::nullopt : std::optional(id.text().sliced(colon + 1));
}

Coin coinFromForeign(const ForeignCoin &foreign)
{
    constexpr int anyDecimals = 18; // nobody says how many the chain has: shown as the gateway writes them
    constexpr int longestMemo = 120;
    const QString network = foreign.network.isEmpty() ? foreign.code : foreign.network;
    Coin coin;
    coin.id = foreignCoinId(foreign.providerId, foreign.code);
    coin.ticker = foreign.code.toUpper();
    coin.name = foreign.name.isEmpty() ? coin.ticker : foreign.name;
    coin.network = network;
    coin.networkName = network;
    coin.readOut = QStringLiteral("%1 (%2)").arg(coin.name, network);
    coin.addressFamily = AddressFamily::Foreign;
    coin.decimals = anyDecimals;
    coin.displayDecimals = anyDecimals;
    if (foreign.takesMemo) {
        coin.memo = MemoKind::Text;
        coin.memoName = QStringLiteral("memo");
        coin.memoMaxBytes = longestMemo;
        coin.memoAlwaysNeeded = true;
    }
    coin.qrReason = QStringLiteral("Tillgate does not know this coin: only the plain address is shown.");
    return coin;
}

} // namespace tillgate
