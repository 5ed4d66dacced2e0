// SPDX-License-Identifier: Apache-2.0
#include "coin/memo.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype longestZcashMemo = 512;

tl::unexpected<Error> refuseMemo(QString detail)
{
    return fail(Error::Kind::Usage, std::move(detail));
}

/// Digits without sign and leading zeros, at most `most`.
bool isWholeNumber(QStringView text, quint64 most)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    if (text.size() > 1 && text.front() == u'0')
        return false;
    bool fits = false;
    const quint64 number = text.toULongLong(&fits);
    return fits && number <= most;
}

Result<void> checkStellarMemo(const PaymentLinkRequest &request, const AddressVerdict &address)
{
    if (address.form == u"muxed")
        return refuseMemo(QStringLiteral("This Stellar address has its own number inside: a memo beside it "
                                         "contradicts it."));
    if (isStellarMemoId(request))
        return isWholeNumber(request.memo, std::numeric_limits<quint64>::max())
            ? Result<void>()
            : refuseMemo(QStringLiteral("The gateway calls the memo a number, but it is none."));
    if (request.memo.toUtf8().size() > request.coin.memoMaxBytes)
        return refuseMemo(QStringLiteral("A Stellar memo has at most %1 bytes.").arg(request.coin.memoMaxBytes));
    return {};
}

/// Only shielded Zcash addresses can take one; all other coins without a memo cannot carry it at all.
Result<void> checkUnusualMemo(const PaymentLinkRequest &request, const AddressVerdict &address)
{
    if (request.coin.addressFamily != AddressFamily::Zcash)
        return refuseMemo(QStringLiteral("%1 payments carry no memo.").arg(request.coin.readOut));
    if (address.form != u"sapling" && address.form != u"unified")
        return refuseMemo(QStringLiteral("This kind of Zcash address cannot take a memo."));
    if (request.memo.toUtf8().size() > longestZcashMemo)
        return refuseMemo(QStringLiteral("A Zcash memo has at most %1 bytes.").arg(longestZcashMemo));
    return {};
}

} // namespace

bool isStellarMemoId(const PaymentLinkRequest &request)
{
    if (!request.memoType.isEmpty())
        return request.memoType.endsWith(u"id", Qt::CaseInsensitive);
    return isWholeNumber(request.memo, std::numeric_limits<quint64>::max());
}

QString zcashMemo(const QString &text)
{
    return QString::fromLatin1(
        text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> checkMemoText(const PaymentLinkRequest &request, const AddressVerdict &address)
{
    if (request.memo.isEmpty())
        return {};
    const int mostBytes = request.coin.memoMaxBytes;
    switch (request.coin.memo) {
    case MemoKind::None: return checkUnusualMemo(request, address);
    case MemoKind::StellarMemo: return checkStellarMemo(request, address);
    case MemoKind::DestinationTag:
        if (!isWholeNumber(request.memo, std::numeric_limits<quint32>::max()))
            return refuseMemo(QStringLiteral("A destination tag is a number from 0 to 4294967295."));
        return {};
    case MemoKind::Text:
        if (mostBytes > 0 && request.memo.toUtf8().size() > mostBytes)
            return refuseMemo(QStringLiteral("A memo of %1 has at most %2 bytes.")
                                  .arg(request.coin.ticker)
                                  .arg(mostBytes));
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> checkMemo(const PaymentLinkRequest &request)
{
    if (request.memo.isEmpty() && request.coin.memoAlwaysNeeded)
        return refuseMemo(QStringLiteral("%1 payments need a memo, and the gateway sent none.")
                              .arg(request.coin.readOut));
    return checkMemoText(request, checkAddress(request.coin, request.network, request.address));
}

} // namespace tillgate
