// SPDX-License-Identifier: Apache-2.0
#include "practice/cryptomus/coins.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::cryptomus {

namespace {

struct Row
{
    const char *currency;
    const char *network;
    const char *ticker;
    AddressFamily family;
    int precision;
    const char *minimum;
    bool isAvailable = true;
};

using Family = AddressFamily;

// Minimums are our own, low enough for a coffee on most coins.
constexpr std::array rows{
    Row{"USDT", "tron", "usdt", Family::Tron, 2, "1"},
    Row{"USDT", "eth", "usdt", Family::Evm, 2, "5"},
    Row{"USDT", "bsc", "usdt", Family::Evm, 2, "0.5"},
    Row{"USDT", "polygon", "usdt", Family::Evm, 2, "0.5"},
    Row{"USDT", "ton", "usdt", Family::Ton, 2, "0.5"},
    Row{"USDC", "eth", "usdc", Family::Evm, 2, "5"},
    Row{"USDC", "polygon", "usdc", Family::Evm, 2, "0.5"},
    Row{"DAI", "eth", "dai", Family::Evm, 2, "5"},
    Row{"BTC", "btc", "btc", Family::Bitcoin, 8, "0.00003"},
    Row{"LTC", "ltc", "ltc", Family::Litecoin, 8, "0.005"},
    Row{"DOGE", "doge", "doge", Family::Dogecoin, 8, "2"},
    Row{"BCH", "bch", "bch", Family::BitcoinCash, 8, "0.001"},
    Row{"DASH", "dash", "dash", Family::Dash, 8, "0.02"},
    Row{"XMR", "xmr", "xmr", Family::Monero, 8, "0.005"},
    Row{"ETH", "eth", "eth", Family::Evm, 8, "0.0002"},
    Row{"ETH", "arbitrum", "eth", Family::Evm, 8, "0.0002"},
    Row{"BNB", "bsc", "bnb", Family::Evm, 8, "0.001"},
    Row{"SOL", "sol", "sol", Family::Solana, 8, "0.005"},
    Row{"TRX", "tron", "trx", Family::Tron, 6, "3"},
    Row{"TON", "ton", "ton", Family::Ton, 8, "0.1"},
    Row{"AVAX", "avalanche", "avax", Family::Evm, 8, "0.05", false},
};

QString latin(const char *bytes)
{
    return QString::fromLatin1(bytes);
}

} // namespace

const QList<OfferedCoin> &offeredCoins()
{
    static const QList<OfferedCoin> coins = [] {
        QList<OfferedCoin> all;
        for (const Row &row : rows)
            all.append({.currency = latin(row.currency),
                        .network = latin(row.network),
                        .ticker = latin(row.ticker),
                        .family = row.family,
                        .precision = row.precision,
                        .minimum = latin(row.minimum),
                        .isAvailable = row.isAvailable});
        return all;
    }();
    return coins;
}

const OfferedCoin *findCoin(const QString &code)
{
    const QList<OfferedCoin> &all = offeredCoins();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const OfferedCoin &coin) { return coin.code() == code.toLower(); });
    return found == all.end() ? nullptr : &*found;
}

QList<OfferedCoin> coinsOf(const QString &currency)
{
    QList<OfferedCoin> coins = offeredCoins();
    coins.removeIf([&](const OfferedCoin &coin) { return coin.currency != currency.toUpper(); });
    return coins;
}

} // namespace tillgate::practice::cryptomus
