// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/methods.h"

#include <algorithm>
#include <array>

namespace tillgate::btcpay {

namespace {

struct Ending
{
    QLatin1String older;
    QLatin1String normal;
};

constexpr std::array endings{
    Ending{QLatin1String("-onchain"), QLatin1String("-chain")},
    Ending{QLatin1String("_btclike"), QLatin1String("-chain")},
    Ending{QLatin1String("-lightningnetwork"), QLatin1String("-ln")},
    Ending{QLatin1String("_lightninglike"), QLatin1String("-ln")},
    Ending{QLatin1String("-offchain"), QLatin1String("-ln")},
    Ending{QLatin1String("-lnurlpay"), QLatin1String("-lnurl")},
};

/// The coins of the server itself had a bare code in 1.x; plugins' ids are opaque.
constexpr std::array coreCodes{QLatin1String("btc-chain"), QLatin1String("ltc-chain"), QLatin1String("doge-chain"),
                               QLatin1String("dash-chain")};

constexpr QLatin1String lightningEnding("-ln");

} // namespace

QString normalMethod(const QString &id)
{
    const QString lower = id.trimmed().toLower();
    for (const Ending &ending : endings) {
        if (lower.endsWith(ending.older))
            return lower.chopped(ending.older.size()) + ending.normal;
    }
    const bool isBare = !lower.isEmpty() && !lower.contains(QLatin1Char('-')) && !lower.contains(QLatin1Char('_'));
    return isBare ? lower + QLatin1String("-chain") : lower;
}

QString sentMethod(const QString &code)
{
    const bool isCore = std::find(coreCodes.begin(), coreCodes.end(), code) != coreCodes.end();
    if (isCore)
        return currencyOf(code);
    if (isLightning(code))
        return currencyOf(code) + QStringLiteral("-LightningNetwork");
    return code.toUpper();
}

QString currencyOf(const QString &code)
{
    return code.section(QLatin1Char('-'), 0, 0).toUpper();
}

bool isLightning(const QString &code)
{
    return code.endsWith(lightningEnding);
}

} // namespace tillgate::btcpay
