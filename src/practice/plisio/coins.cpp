// SPDX-License-Identifier: Apache-2.0
#include "practice/plisio/coins.h"

#include "practice/rates.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::plisio {

namespace {

using Family = AddressFamily;

struct Row
{
    const char *cid;
    const char *ticker;
    const char *name;
    Family family;
    int precision;
    const char *parent = "";
    const char *standard = "";
    const char *scheme = "";
    const char *minimumDollars = "0.5";
    bool isHidden = false;
    bool isInMaintenance = false;
};

// Only ids that the Python SDK of 2025 knows: it stops at any other. Precisions: 8 for most coins, 6 for USDT and TRX (dossier plisio 4); minimums are our own.
constexpr std::array rows{
    Row{"BTC", "btc", "Bitcoin", Family::Bitcoin, 8, "", "", "bitcoin", "2"},
    Row{"LTC", "ltc", "Litecoin", Family::Litecoin, 8, "", "", "litecoin"},
    Row{"DOGE", "doge", "Dogecoin", Family::Dogecoin, 8, "", "", "dogecoin"},
    Row{"DASH", "dash", "Dash", Family::Dash, 8, "", "", "dash"},
    Row{"BCH", "bch", "Bitcoin Cash", Family::BitcoinCash, 8},
    Row{"XMR", "xmr", "Monero", Family::Monero, 8},
    Row{"ETH", "eth", "Ethereum", Family::Evm, 8, "", "", "", "5"},
    Row{"TON", "ton", "Toncoin", Family::Ton, 8},
    Row{"SOL", "sol", "Solana", Family::Solana, 8},
    Row{"BNB", "bnb", "BNB", Family::Evm, 8},
    Row{"TRX", "trx", "Tron", Family::Tron, 6},
    Row{"USDT", "usdt", "Tether ERC-20", Family::Evm, 6, "ETH", "ERC-20", "", "5"},
    Row{"USDT_TRX", "usdt", "Tether TRC-20", Family::Tron, 6, "TRX", "TRC-20", "", "1"},
    Row{"USDT_BSC", "usdt", "Tether BEP-20", Family::Evm, 6, "BNB", "BEP-20"},
    Row{"USDT_TON", "usdt", "Tether TON", Family::Ton, 6, "TON", "Jetton"},
    Row{"USDT_SOL", "usdt", "Tether SPL", Family::Solana, 6, "SOL", "SPL"},
    Row{"USDC", "usdc", "USD Coin ERC-20", Family::Evm, 6, "ETH", "ERC-20", "", "5"},
    Row{"TUSD", "usdc", "TrueUSD", Family::Evm, 6, "ETH", "ERC-20", "", "5", true},
    Row{"BUSD", "usdc", "Binance USD", Family::Evm, 6, "BNB", "BEP-20", "", "1", false, true},
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
            all.append({.cid = latin(row.cid),
                        .ticker = latin(row.ticker),
                        .name = latin(row.name),
                        .family = row.family,
                        .precision = row.precision,
                        .parent = latin(row.parent),
                        .standard = latin(row.standard),
                        .scheme = latin(row.scheme),
                        .minimumDollars = latin(row.minimumDollars),
                        .isHidden = row.isHidden,
                        .isInMaintenance = row.isInMaintenance});
        return all;
    }();
    return coins;
}

const OfferedCoin *findCoin(const QString &cid)
{
    const QString wanted = QString(cid).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QList<OfferedCoin> &all = offeredCoins();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OfferedCoin &coin) {
        return coin.cid.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

Decimal minimumOf(const OfferedCoin &coin, const QDateTime &now)
{
    const Decimal dollars = Decimal::parse(coin.minimumDollars).value_or(Decimal(1));
    return converted(dollars, QStringLiteral("usd"), coin.ticker, now, coin.precision).value_or(Decimal());
}

} // namespace tillgate::practice::plisio
