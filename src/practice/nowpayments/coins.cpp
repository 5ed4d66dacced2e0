// SPDX-License-Identifier: Apache-2.0
#include "practice/nowpayments/coins.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::nowpayments {

namespace {

struct Row
{
    const char *code;
    const char *ticker;
    const char *name;
    const char *network;
    AddressFamily family;
    int precision;
    int networkPrecision; ///< -1: null
    const char *minimumDollars;
    const char *coinId;
    bool takesMemo = false;
    bool isPayable = true;
};

using Family = AddressFamily;

// Precisions as recorded live in January 2026; minimums are our own, low enough for a coffee on most coins.
constexpr std::array rows{
    Row{"btc", "btc", "Bitcoin", "btc", Family::Bitcoin, 8, 8, "2", "BTC"},
    Row{"ltc", "ltc", "Litecoin", "ltc", Family::Litecoin, 8, 8, "0.5", "LTC"},
    Row{"doge", "doge", "Dogecoin", "doge", Family::Dogecoin, 8, 8, "0.5", "DOGE"},
    Row{"bch", "bch", "Bitcoin Cash", "bch", Family::BitcoinCash, 8, 8, "0.5", "BCH"},
    Row{"dash", "dash", "Dash", "dash", Family::Dash, 8, 8, "0.5", "DASH"},
    Row{"eth", "eth", "Ethereum", "eth", Family::Evm, 8, 18, "5", "ETH"},
    Row{"ethbase", "eth", "Ethereum (Base)", "base", Family::Evm, 8, -1, "0.5", "ETH-BASE"},
    Row{"etharb", "eth", "Ethereum (Arbitrum)", "arbitrum", Family::Evm, 8, 18, "0.5", "ETH-ARB"},
    Row{"bnbbsc", "bnb", "Binance Coin (BSC)", "bsc", Family::Evm, 8, 18, "0.5", "BNB"},
    Row{"maticmainnet", "matic", "Polygon", "matic", Family::Evm, 8, 18, "0.5", "POL"},
    Row{"sol", "sol", "Solana", "sol", Family::Solana, 8, 9, "0.5", "SOL"},
    Row{"trx", "trx", "Tron", "trx", Family::Tron, 6, 6, "0.5", "TRX"},
    Row{"ton", "ton", "Toncoin", "ton", Family::Ton, 8, 8, "0.5", "TON"},
    Row{"xrp", "xrp", "Ripple", "xrp", Family::Ripple, 8, 6, "0.5", "XRP", true},
    Row{"xlm", "xlm", "Stellar", "xlm", Family::Stellar, 8, 7, "0.5", "XLM", true},
    Row{"xmr", "xmr", "Monero", "xmr", Family::Monero, 8, 12, "1", "XMR"},
    Row{"ada", "ada", "Cardano", "ada", Family::Cardano, 8, 6, "0.5", "ADA"},
    Row{"atom", "atom", "Cosmos", "atom", Family::Cosmos, 8, 6, "0.5", "ATOM"},
    Row{"usdttrc20", "usdt", "Tether USD (Tron)", "trx", Family::Tron, 6, 6, "1", "USDT-TRC20"},
    Row{"usdterc20", "usdt", "Tether USD (Ethereum)", "eth", Family::Evm, 6, 6, "5", "USDT-ERC20"},
    Row{"usdtbsc", "usdt", "Tether USD (BSC)", "bsc", Family::Evm, 8, 18, "0.5", "USDT-BEP20"},
    Row{"usdtsol", "usdt", "Tether USD (Solana)", "sol", Family::Solana, 8, 6, "0.5", "USDT-SOL"},
    Row{"usdtmatic", "usdt", "Tether USD (Polygon)", "matic", Family::Evm, 6, -1, "0.5", "USDT-POLYGON"},
    Row{"usdtarb", "usdt", "Tether USD (Arbitrum)", "arbitrum", Family::Evm, 8, 6, "0.5", "USDT-ARB"},
    Row{"usdtton", "usdt", "Tether USD (TON)", "ton", Family::Ton, 6, -1, "0.5", "USDT-TON"},
    Row{"usdc", "usdc", "USD Coin (Ethereum)", "eth", Family::Evm, 6, 6, "5", "USDC-ERC20"},
    Row{"usdcsol", "usdc", "USD Coin (Solana)", "sol", Family::Solana, 8, -1, "0.5", "USDC-SOL"},
    Row{"usdcbase", "usdc", "USD Coin (Base)", "base", Family::Evm, 6, -1, "0.5", "USDC-BASE"},
    Row{"usdcmatic", "usdc", "USD Coin (Polygon)", "matic", Family::Evm, 8, 6, "0.5", "USDC-POLYGON"},
    Row{"usdcbsc", "usdc", "USD Coin (BSC)", "bsc", Family::Evm, 8, -1, "0.5", "USDC-BEP20"},
    Row{"dai", "dai", "Dai", "eth", Family::Evm, 8, 18, "5", "DAI-ERC20"},
    Row{"daiarb", "dai", "Dai (Arbitrum)", "arbitrum", Family::Evm, 8, 18, "0.5", "DAI-ARB"},
    // Two tokens may be meant: a till that knows its coins does not guess (dossier coins, codes).
    Row{"usdtop", "usdt", "Tether USD (Optimism)", "op", Family::Evm, 6, 6, "0.5", ""},
    Row{"bnbmainnet", "bnb", "Binance Coin (BEP2)", "bnb", Family::Cosmos, 8, 8, "0.5", "", true, false},
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
            all.append({.code = latin(row.code),
                        .ticker = latin(row.ticker),
                        .name = latin(row.name),
                        .network = latin(row.network),
                        .family = row.family,
                        .precision = row.precision,
                        .networkPrecision = row.networkPrecision < 0 ? std::nullopt
                                                                     : std::optional(row.networkPrecision),
                        .takesMemo = row.takesMemo,
                        .isPayable = row.isPayable,
                        .minimumDollars = latin(row.minimumDollars),
                        .coinId = latin(row.coinId)});
        return all;
    }();
    return coins;
}

const OfferedCoin *findCoin(const QString &code)
{
    const QList<OfferedCoin> &all = offeredCoins();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OfferedCoin &coin) {
        return coin.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace tillgate::practice::nowpayments
