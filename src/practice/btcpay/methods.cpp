// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/methods.h"

#include "coin/encoding/bech32.h"
#include "coin/encoding/bits.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::btcpay {

namespace {

struct Ending
{
    QLatin1String older;
    QLatin1String normal;
};
constexpr std::array endings{
    Ending{QLatin1String("-ONCHAIN"), QLatin1String("-CHAIN")},
    Ending{QLatin1String("_BTCLIKE"), QLatin1String("-CHAIN")},
    Ending{QLatin1String("-LIGHTNINGNETWORK"), QLatin1String("-LN")},
    Ending{QLatin1String("_LIGHTNINGLIKE"), QLatin1String("-LN")},
    Ending{QLatin1String("-OFFCHAIN"), QLatin1String("-LN")},
    Ending{QLatin1String("-LNURLPAY"), QLatin1String("-LNURL")},
};

/// What other servers take, but this store does not.
constexpr std::array otherMethods{QLatin1String("BTC-LNURL"),  QLatin1String("GRS-CHAIN"),  QLatin1String("MONA-CHAIN"),
                                  QLatin1String("BTG-CHAIN"),  QLatin1String("LBTC-CHAIN"), QLatin1String("USDT-CHAIN")};

QString normalId(const QString &id)
{
    const QString upper = id.trimmed().toUpper();
    for (const Ending &ending : endings) {
        if (upper.endsWith(ending.older))
            return upper.chopped(ending.older.size()) + ending.normal;
    }
    const bool isBare = !upper.contains(QLatin1Char('-')) && !upper.contains(QLatin1Char('_'));
    return isBare ? upper + QLatin1String("-CHAIN") : upper;
}

QByteArray symbolsOf(qint64 number, int count)
{
    QByteArray symbols;
    for (int at = count - 1; at >= 0; --at)
        symbols.append(static_cast<char>(number >> (5 * at) & 31));
    return symbols;
}

/// A tagged field of BOLT 11: type, length in two symbols, content.
QByteArray field(char type, const QByteArray &symbols)
{
    return QByteArray(1, type) + symbolsOf(symbols.size(), 2) + symbols;
}

} // namespace

const QList<Method> &storeMethodList()
{
    static const QList<Method> methods{
        {QStringLiteral("BTC-CHAIN"), QStringLiteral("btc"), AddressFamily::Bitcoin, QStringLiteral("bitcoin")},
        {QStringLiteral("BTC-LN"), QStringLiteral("btc"), AddressFamily::Lightning, QStringLiteral("lightning")},
        {QStringLiteral("LTC-CHAIN"), QStringLiteral("ltc"), AddressFamily::Litecoin, QStringLiteral("litecoin")},
        {QStringLiteral("DOGE-CHAIN"), QStringLiteral("doge"), AddressFamily::Dogecoin, QStringLiteral("dogecoin")},
        {QStringLiteral("DASH-CHAIN"), QStringLiteral("dash"), AddressFamily::Dash, QStringLiteral("dash")},
        {QStringLiteral("XMR-CHAIN"), QStringLiteral("xmr"), AddressFamily::Monero, QStringLiteral("monero")},
    };
    return methods;
}

const Method *findMethod(const QString &id)
{
    const QString wanted = normalId(id);
    const auto found = std::find_if(storeMethodList().begin(), storeMethodList().end(),
                                    [&](const Method &method) { return method.id == wanted; });
    return found == storeMethodList().end() ? nullptr : &*found;
}

bool isKnownMethod(const QString &id)
{
    return findMethod(id) != nullptr || std::find(otherMethods.begin(), otherMethods.end(), normalId(id)) != otherMethods.end();
}

QString makeInvoiceText(World &world, const Decimal &bitcoins, std::chrono::seconds validFor)
{
    constexpr int nanoScale = 9;
    constexpr char hash = 1;
    constexpr char secret = 16;
    constexpr char description = 13;
    constexpr char expiry = 6;
    const QString nanos = bitcoins.rounded(nanoScale, Rounding::Down).value_or(Decimal()).toString().remove(QLatin1Char('.'));
    qsizetype zeros = 0;
    while (zeros + 1 < nanos.size() && nanos.at(zeros) == QLatin1Char('0'))
        ++zeros;
    const QByteArray content = symbolsOf(world.now().toSecsSinceEpoch(), 7)
        + field(hash, fiveBitsFromBytes(world.dice().bytes(32))) + field(secret, fiveBitsFromBytes(world.dice().bytes(32)))
        + field(description, fiveBitsFromBytes("Practice sale")) + field(expiry, symbolsOf(validFor.count(), 4))
        + fiveBitsFromBytes(world.dice().bytes(65));
    return QString::fromLatin1(bech32Encode(
        {.prefix = "lnbc" + nanos.sliced(zeros).toLatin1() + 'n', .symbols = content, .kind = Bech32Kind::Bech32}));
}

} // namespace tillgate::practice::btcpay
