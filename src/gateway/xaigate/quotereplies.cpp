// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/replies.h"

#include "gateway/answerreader.h"

namespace tillgate::xaigate {

namespace {

/// Late money is looked for through one more day (dossier xaigate 2.2).
constexpr std::chrono::seconds lateWatch = std::chrono::hours(24);

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The one host that the pages of this API have.
QString pageHost(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    return host == QLatin1String("wallet-api.xaigate.com") ? QStringLiteral("wallet.xaigate.com") : host;
}

/// The page as an address that reads back as the very text that came: that text goes into the code.
Result<QUrl> pageIn(const QString &text, const QUrl &baseUrl)
{
    const QUrl page(text, QUrl::StrictMode);
    // Plain http only where the API itself is asked so: on this machine (see makeGateway).
    const bool isSafe = page.scheme() == QLatin1String("https")
        || (page.scheme() == QLatin1String("http") && baseUrl.scheme() == QLatin1String("http"));
    const bool isOfTheHouse = page.isValid() && page.host() == pageHost(baseUrl) && page.userInfo().isEmpty();
    if (!isSafe || !isOfTheHouse || QString::fromLatin1(page.toEncoded()) != text)
        return malformed(QStringLiteral("The answer's payment page is not one of XAIGATE's own."));
    return page;
}

/// The answer must be about what was asked: an invoice of somebody else is never shown.
void requireAsked(AnswerReader &reader, const Asked &asked)
{
    const QString reference = reader.take(textField, u"orderId");
    reader.require(reference == asked.reference.text(), QStringLiteral("The answer is about another order."));
    const Decimal price = reader.take(decimalField, u"amount");
    reader.require(price == asked.price.amount(),
                   QStringLiteral("The answer's price is %1 instead of %2.").arg(price.toString(), asked.price.toString()));
    reader.requireCode(u"currency", asked.price.currency().code());
    reader.requireCode(u"status", QStringLiteral("Pending"));
}

} // namespace

Result<Quote> understandOpened(const Json &json, const Asked &asked, const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    requireAsked(reader, asked);
    const GatewayPaymentId id(reader.take(textField, u"invoiceNo"));
    reader.require(isInvoiceNumber(id.text()), QStringLiteral("The answer's \"invoiceNo\" is no number."));
    const QString page = reader.take(textField, u"payUrl");
    const std::optional<QString> minutes = reader.take(optionalDigits, u"expiry");
    const std::optional<QDateTime> createdAt = reader.take(optionalTime, u"createdAt");
    if (reader.error())
        return fail(*reader.error());
    const Result<QUrl> pageUrl = pageIn(page, asked.baseUrl);
    if (!pageUrl)
        return fail(pageUrl.error());
    const std::optional<QDateTime> openedAt = answeredAt ? answeredAt : createdAt;
    constexpr qsizetype mostDigits = 6;
    const qint64 lifetime = minutes ? minutes->toLongLong() : 60;
    if (!openedAt || (minutes && minutes->size() > mostDigits) || lifetime == 0)
        return malformed(QStringLiteral("The answer does not say how long the invoice lasts."));
    const QDateTime until = openedAt->addSecs(lifetime * 60);
    return Quote{.gatewayId = id,
                 .coin = asked.coin,
                 .openedAt = *openedAt,
                 .priceHeldUntil = until,
                 .watchedUntil = until.addSecs(lateWatch.count()),
                 .isFixedRate = false,
                 .pageUrl = *pageUrl};
}

} // namespace tillgate::xaigate
