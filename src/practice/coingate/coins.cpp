// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/coins.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::coingate {

namespace {

struct Platform
{
    qint64 id;
    const char *name;
    const char *title;
    AddressFamily family;
};

using Family = AddressFamily;

// Ids of the documentation's live sample.
constexpr Platform ethereum{1, "ethereum", "Ethereum", Family::Evm};
constexpr Platform smartChain{3, "binance_smart_chain", "BNB Smart Chain", Family::Evm};
constexpr Platform tron{4, "tron", "Tron", Family::Tron};
constexpr Platform bitcoin{5, "bitcoin", "Bitcoin", Family::Bitcoin};
constexpr Platform litecoin{6, "litecoin", "Litecoin", Family::Litecoin};
constexpr Platform dogecoin{7, "dogecoin", "Dogecoin", Family::Dogecoin};
constexpr Platform bitcoinCash{8, "bitcoin_cash", "Bitcoin Cash", Family::BitcoinCash};
constexpr Platform ripple{9, "ripple", "XRP", Family::Ripple};
constexpr Platform cardano{11, "cardano", "Cardano", Family::Cardano};
constexpr Platform stellar{14, "stellar", "Stellar", Family::Stellar};
constexpr Platform solana{20, "solana", "Solana", Family::Solana};
constexpr Platform polygon{39, "polygon", "Polygon", Family::Evm};
constexpr Platform arbitrum{40, "arbitrum", "Arbitrum", Family::Evm};

struct Row
{
    qint64 currencyId;
    const char *symbol;
    const char *title;
    const Platform &platform;
    const char *ticker;
    int precision;
    const char *linkScheme = "";
    bool isPayable = true;
};

const std::array rows{
    Row{8, "BTC", "Bitcoin", bitcoin, "btc", 8, "bitcoin"},
    Row{49, "LTC", "Litecoin", litecoin, "ltc", 8, "litecoin"},
    Row{64, "DOGE", "Dogecoin", dogecoin, "doge", 8, "dogecoin"},
    Row{52, "BCH", "Bitcoin Cash", bitcoinCash, "bch", 8},
    Row{50, "ETH", "Ethereum", ethereum, "eth", 8},
    Row{50, "ETH", "Ethereum", arbitrum, "eth", 8},
    Row{91, "BNB", "BNB", smartChain, "bnb", 8},
    Row{112, "POL", "POL (formerly MATIC)", polygon, "matic", 8},
    Row{117, "SOL", "Solana", solana, "sol", 8},
    Row{60, "TRX", "TRON", tron, "trx", 6},
    Row{53, "XRP", "XRP", ripple, "xrp", 6},
    Row{66, "XLM", "Stellar", stellar, "xlm", 7},
    Row{113, "USDC", "USD Coin", ethereum, "usdc", 6},
    Row{113, "USDC", "USD Coin", polygon, "usdc", 6},
    Row{113, "USDC", "USD Coin", solana, "usdc", 6},
    Row{97, "USDT", "Tether", ethereum, "usdt", 6},
    Row{97, "USDT", "Tether", tron, "usdt", 6},
    Row{61, "DAI", "Dai", ethereum, "dai", 8},
    Row{75, "ADA", "Cardano", cardano, "ada", 6, "", false},
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
            all.append({.currencyId = row.currencyId,
                        .symbol = latin(row.symbol),
                        .title = latin(row.title),
                        .platformId = row.platform.id,
                        .platform = latin(row.platform.name),
                        .platformTitle = latin(row.platform.title),
                        .ticker = latin(row.ticker),
                        .family = row.platform.family,
                        .precision = row.precision,
                        .isPayable = row.isPayable,
                        .linkScheme = latin(row.linkScheme)});
        return all;
    }();
    return coins;
}

const QList<FiatCurrency> &fiatCurrencies()
{
    static const QList<FiatCurrency> all{{11, QStringLiteral("EUR"), QStringLiteral("Euro")},
                                         {12, QStringLiteral("USD"), QStringLiteral("US Dollar")},
                                         {13, QStringLiteral("GBP"), QStringLiteral("Pound Sterling")}};
    return all;
}

const OfferedCoin *findCoin(const QString &code)
{
    const QList<OfferedCoin> &all = offeredCoins();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OfferedCoin &coin) { return coin.code() == code; });
    return found == all.end() ? nullptr : &*found;
}

const OfferedCoin *findCoin(const QString &symbol, std::optional<qint64> platformId)
{
    const QList<OfferedCoin> &all = offeredCoins();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OfferedCoin &coin) {
        return coin.symbol == symbol.toUpper() && (!platformId || coin.platformId == *platformId);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace tillgate::practice::coingate
