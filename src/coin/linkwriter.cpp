// SPDX-License-Identifier: Apache-2.0
#include "coin/linkwriter.h"

#include "coin/memo.h"
#include "coin/payable.h"

#include <QUrl>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestWords = 40;

/// A link growing by keys in the order in which they are added. QUrl and QUrlQuery are not used: they
/// lower-case what follows "//" and leave "+" as it is (dossier coins C.0 rule 1).
class LinkText final
{
public:
    explicit LinkText(QString start) : m_text(std::move(start)) { }

    /// A key without a value is left out.
    LinkText &add(QLatin1StringView key, const QString &value)
    {
        if (value.isEmpty())
            return *this;
        m_text += m_hasKeys ? u'&' : u'?';
        m_text += key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
        m_hasKeys = true;
        return *this;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_hasKeys = false;
};

/// Cut after 40 characters, never inside of one.
QString shortened(const QString &words)
{
    const auto characters = words.toUcs4();
    if (characters.size() <= longestWords)
        return words;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), longestWords);
}

/// What every grammar needs, amounts already as text; an amount that is not asked for is empty.
struct Parts
{
    const PaymentLinkRequest &request;
    QString address;
    QString amount; ///< in coins
    QString units; ///< in the chain's smallest units
    QString label;
    QString message;

    [[nodiscard]] const Coin &coin() const { return request.coin; }
    [[nodiscard]] QString start() const { return coin().linkScheme + u':' + address; }
    [[nodiscard]] QString contract() const { return coin().token ? coin().token->contract : QString(); }
};

QString bip21(const Parts &parts)
{
    // Bitcoin Cash brings its prefix as part of the address.
    const bool hasScheme = parts.coin().addressFamily == AddressFamily::BitcoinCash;
    LinkText link(hasScheme ? parts.address : parts.start());
    link.add("amount"_L1, parts.amount).add("label"_L1, parts.label).add("message"_L1, parts.message);
    return link.add("lightning"_L1, parts.request.lightningInvoice.toLower()).text();
}

QString zip321(const Parts &parts)
{
    LinkText link(parts.start());
    link.add("amount"_L1, parts.amount).add("memo"_L1, zcashMemo(parts.request.memo));
    return link.add("label"_L1, parts.label).add("message"_L1, parts.message).text();
}

QString monero(const Parts &parts)
{
    LinkText link(parts.start());
    link.add("tx_amount"_L1, parts.amount).add("recipient_name"_L1, parts.label);
    return link.add("tx_description"_L1, parts.message).text();
}

QString eip681(const Parts &parts)
{
    const QString chain = u'@' + QString::number(parts.coin().chainId.value_or(0));
    if (!parts.coin().token)
        return LinkText(parts.start() + chain).add("value"_L1, parts.units).text();
    LinkText link(parts.coin().linkScheme + u':' + parts.contract() + chain + "/transfer"_L1);
    return link.add("address"_L1, parts.address).add("uint256"_L1, parts.units).text();
}

QString solanaPay(const Parts &parts)
{
    LinkText link(parts.start());
    link.add("amount"_L1, parts.amount).add("spl-token"_L1, parts.contract());
    link.add("label"_L1, parts.label).add("message"_L1, parts.message);
    return link.add("memo"_L1, parts.request.memo).text();
}

QString ton(const Parts &parts)
{
    LinkText link("ton://transfer/"_L1 + parts.address);
    link.add("jetton"_L1, parts.contract()).add("amount"_L1, parts.units);
    return link.add("text"_L1, parts.request.memo).text();
}

QString sep7(const Parts &parts)
{
    LinkText link(parts.coin().linkScheme + ":pay"_L1);
    link.add("destination"_L1, parts.address).add("amount"_L1, parts.amount);
    if (!parts.request.memo.isEmpty()) {
        const bool isId = isStellarMemoId(parts.request);
        link.add("memo"_L1, parts.request.memo).add("memo_type"_L1, isId ? u"MEMO_ID"_s : u"MEMO_TEXT"_s);
    }
    return link.add("msg"_L1, parts.message).text();
}

QString arc26(const Parts &parts)
{
    LinkText link(parts.coin().linkScheme + "://"_L1 + parts.address);
    link.add("amount"_L1, parts.units).add("label"_L1, parts.label);
    return link.add("xnote"_L1, parts.request.memo).text();
}

QString written(const Parts &parts)
{
    switch (parts.coin().linkFamily) {
    case LinkFamily::None: return {};
    case LinkFamily::Bip21: return bip21(parts);
    case LinkFamily::Lightning: return parts.start();
    case LinkFamily::Zip321: return zip321(parts);
    case LinkFamily::Monero: return monero(parts);
    case LinkFamily::Eip681: return eip681(parts);
    case LinkFamily::SolanaPay: return solanaPay(parts);
    case LinkFamily::Ton: return ton(parts);
    case LinkFamily::Sep7: return sep7(parts);
    case LinkFamily::Cip13: return LinkText(parts.start()).add("amount"_L1, parts.amount).text();
    case LinkFamily::Arc26: return arc26(parts);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QString> writeLink(const PaymentLinkRequest &request, const AddressVerdict &address)
{
    Parts parts{.request = request,
                .address = address.normal,
                .amount = {},
                .units = {},
                .label = shortened(request.label),
                .message = shortened(request.message)};
    if (request.amount) {
        auto units = chainUnits(request.coin, *request.amount);
        if (!units)
            return fail(units.error());
        parts.units = *std::move(units);
        parts.amount = request.amount->toShortString();
    }
    return written(parts);
}

} // namespace tillgate
