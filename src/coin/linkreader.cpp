// SPDX-License-Identifier: Apache-2.0
#include "coin/linkreader.h"

#include <algorithm>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> unreadable(const QString &why)
{
    return fail(Error::Kind::Malformed, QStringLiteral("The payment link cannot be used: %1").arg(why));
}

/// A link cut into its pieces, values decoded.
struct Pieces
{
    QString scheme;
    QString path;
    QList<std::pair<QString, QString>> values;

    [[nodiscard]] QString value(QLatin1StringView key) const
    {
        for (const auto &[candidate, value] : values) {
            if (candidate == key)
                return value;
        }
        return {};
    }

    [[nodiscard]] bool hasTwice(QStringView key) const
    {
        return std::count_if(values.cbegin(), values.cend(), [key](const auto &pair) { return pair.first == key; })
            > 1;
    }
};

Result<QString> percentDecoded(QStringView text)
{
    const QByteArray encoded = text.toUtf8();
    for (qsizetype i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 1)) {
        bool isHex = false;
        encoded.mid(i + 1, 2).toUInt(&isHex, 16);
        if (!isHex || i + 2 >= encoded.size())
            return unreadable(QStringLiteral("a character is not encoded as it must be."));
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

Result<QList<std::pair<QString, QString>>> readValues(QStringView query)
{
    QList<std::pair<QString, QString>> values;
    for (const QStringView part : query.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            return unreadable(QStringLiteral("a key has no value."));
        auto value = percentDecoded(part.sliced(equals + 1));
        if (!value)
            return fail(value.error());
        if (part.startsWith(u"req-"))
            return unreadable(QStringLiteral("it asks for something that wallets may not know."));
        values.append({part.first(equals).toString(), *std::move(value)});
    }
    return values;
}

Result<Pieces> cut(QStringView link)
{
    const qsizetype colon = link.indexOf(u':');
    if (colon <= 0)
        return unreadable(QStringLiteral("it has no scheme."));
    Pieces pieces{.scheme = link.first(colon).toString(), .path = {}, .values = {}};
    const QStringView rest = link.sliced(colon + 1);
    const qsizetype mark = rest.indexOf(u'?');
    pieces.path = (mark < 0 ? rest : rest.first(mark)).toString();
    if (mark < 0)
        return pieces;
    auto values = readValues(rest.sliced(mark + 1));
    if (!values)
        return fail(values.error());
    pieces.values = *std::move(values);
    for (const auto &pair : std::as_const(pieces.values)) {
        if (pieces.hasTwice(pair.first))
            return unreadable(QStringLiteral("\"%1\" comes twice.").arg(pair.first));
    }
    return pieces;
}

/// An amount in coins: digits and a point, no exponent (C.0 rule 4).
Result<std::optional<Decimal>> readCoins(const QString &text)
{
    if (text.isEmpty())
        return std::optional<Decimal>();
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'.';
    });
    const auto amount = Decimal::parse(QStringView(text));
    if (!isPlain || !amount)
        return unreadable(QStringLiteral("its amount is not a plain number."));
    return std::optional(*amount);
}

/// An amount in the chain's units; EIP-681 allows an exponent as long as the result is whole.
Result<std::optional<Decimal>> readUnits(const QString &text, int decimals)
{
    if (text.isEmpty())
        return std::optional<Decimal>();
    const auto units = Decimal::parse(QStringView(text));
    if (!units || units->significantScale() > 0 || units->isNegative())
        return unreadable(QStringLiteral("its amount is not a whole number."));
    const auto whole = units->rounded(0, Rounding::Down);
    if (!whole)
        return fail(whole.error());
    const auto amount = Decimal::fromCoefficient(whole->coefficient(), decimals);
    if (!amount)
        return fail(amount.error());
    return std::optional(*amount);
}

Result<ReadLink> withAmount(ReadLink read, Result<std::optional<Decimal>> amount)
{
    if (!amount)
        return fail(amount.error());
    read.amount = *std::move(amount);
    return read;
}

QString zcashMemoText(const QString &value)
{
    return QString::fromUtf8(QByteArray::fromBase64(value.toLatin1(), QByteArray::Base64UrlEncoding));
}

/// "ADDR@1" or "CONTRACT@1/transfer".
Result<ReadLink> readEip681(const Coin &coin, const Pieces &pieces)
{
    const qsizetype at = pieces.path.indexOf(u'@');
    if (at < 0)
        return unreadable(QStringLiteral("it does not say which network."));
    const QString target = pieces.path.first(at);
    QStringView chain = QStringView(pieces.path).sliced(at + 1);
    const bool isTransfer = chain.endsWith(u"/transfer");
    if (isTransfer != coin.token.has_value())
        return unreadable(QStringLiteral("it is for another coin."));
    if (isTransfer)
        chain.chop(9);
    bool isNumber = false;
    const qint64 chainId = chain.toLongLong(&isNumber);
    if (!isNumber)
        return unreadable(QStringLiteral("its network is not a number."));
    ReadLink read{.address = isTransfer ? pieces.value("address"_L1) : target,
                  .amount = {},
                  .contract = isTransfer ? target : QString(),
                  .chainId = chainId,
                  .memo = {},
                  .lightningInvoice = {}};
    const QString units = isTransfer ? pieces.value("uint256"_L1) : pieces.value("value"_L1);
    return withAmount(std::move(read), readUnits(units, coin.decimals));
}

Result<ReadLink> readTon(const Coin &coin, const Pieces &pieces)
{
    constexpr auto start = "//transfer/"_L1;
    if (!pieces.path.startsWith(start))
        return unreadable(QStringLiteral("it is no transfer."));
    ReadLink read;
    read.address = pieces.path.sliced(start.size());
    read.contract = pieces.value("jetton"_L1);
    read.memo = pieces.value("text"_L1);
    return withAmount(std::move(read), readUnits(pieces.value("amount"_L1), coin.decimals));
}

Result<ReadLink> readSep7(const Pieces &pieces)
{
    if (pieces.path != "pay"_L1)
        return unreadable(QStringLiteral("it is no payment."));
    ReadLink read;
    read.address = pieces.value("destination"_L1);
    read.memo = pieces.value("memo"_L1);
    return withAmount(std::move(read), readCoins(pieces.value("amount"_L1)));
}

Result<ReadLink> readArc26(const Coin &coin, const Pieces &pieces)
{
    if (!pieces.path.startsWith("//"_L1))
        return unreadable(QStringLiteral("it is no payment."));
    ReadLink read;
    read.address = pieces.path.sliced(2);
    read.memo = pieces.value("xnote"_L1);
    return withAmount(std::move(read), readUnits(pieces.value("amount"_L1), coin.decimals));
}

/// The families whose path is the address and whose amount is in coins.
Result<ReadLink> readPlain(const Coin &coin, const Pieces &pieces)
{
    ReadLink read;
    read.address = pieces.path;
    if (coin.linkFamily == LinkFamily::Bip21)
        read.lightningInvoice = pieces.value("lightning"_L1);
    if (coin.linkFamily == LinkFamily::SolanaPay) {
        read.contract = pieces.value("spl-token"_L1);
        read.memo = pieces.value("memo"_L1);
    }
    if (coin.linkFamily == LinkFamily::Zip321)
        read.memo = zcashMemoText(pieces.value("memo"_L1));
    const auto key = coin.linkFamily == LinkFamily::Monero ? "tx_amount"_L1 : "amount"_L1;
    return withAmount(std::move(read), readCoins(pieces.value(key)));
}

/// The prefix of a Bitcoin Cash address is the scheme; each network has its own.
bool isSchemeOf(const Coin &coin, const QString &scheme)
{
    return scheme == coin.linkScheme
        || (coin.addressFamily == AddressFamily::BitcoinCash
            && (scheme == "bchtest"_L1 || scheme == "bchreg"_L1));
}

} // namespace

Result<ReadLink> readLink(const Coin &coin, QStringView link)
{
    auto pieces = cut(link);
    if (!pieces)
        return fail(pieces.error());
    if (!isSchemeOf(coin, pieces->scheme))
        return unreadable(QStringLiteral("it is for another coin."));
    if (coin.addressFamily == AddressFamily::BitcoinCash)
        pieces->path = pieces->scheme + u':' + pieces->path;
    switch (coin.linkFamily) {
    case LinkFamily::None: return unreadable(QStringLiteral("this coin has no links."));
    case LinkFamily::Eip681: return readEip681(coin, *pieces);
    case LinkFamily::Ton: return readTon(coin, *pieces);
    case LinkFamily::Sep7: return readSep7(*pieces);
    case LinkFamily::Arc26: return readArc26(coin, *pieces);
    case LinkFamily::Bip21:
    case LinkFamily::Lightning:
    case LinkFamily::Zip321:
    case LinkFamily::Monero:
    case LinkFamily::SolanaPay:
    case LinkFamily::Cip13: return readPlain(coin, *pieces);
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
