// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/webhook.h"

#include "gateway/xaigate/errors.h"
#include "gateway/xaigate/replies.h"
#include "wire/form.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <QCryptographicHash>

namespace tillgate::xaigate {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

/// Step 1: the order number that the path names, if its token is right.
Result<QString> provenOrder(const HttpRequest &delivery, const Secret &secret)
{
    if (!isUsableSecret(secret))
        return refused(QStringLiteral("The secret for paths is missing or too short."));
    if (delivery.method != HttpRequest::Method::Post || delivery.url.hasQuery() || delivery.url.hasFragment())
        return refused(QStringLiteral("A notice is a POST to a path without a query."));
    const QList<QByteArray> parts = delivery.url.path(QUrl::FullyEncoded).toLatin1().split('/');
    if (parts.size() < 3)
        return refused(QStringLiteral("The path names no order and no token."));
    const QByteArray order = QByteArray::fromPercentEncoding(parts.at(parts.size() - 2));
    if (order.isEmpty() || !isEqualConstantTime(tokenFor(order, secret), parts.last()))
        return refused(QStringLiteral("The path's token does not belong to its order."));
    return QString::fromUtf8(order);
}

/// Step 2: the body as an object of texts, if it says anything that can be read. Unreadable is empty.
Result<Json> hintIn(const HttpRequest &delivery)
{
    const Json nothing = Json::object({});
    if (const Result<Json> json = Json::parse(delivery.body); json && json->isObject()) {
        if (json->hasDoubledKeys())
            return refused(QStringLiteral("The body names a key twice."));
        return *json;
    }
    const Result<QList<NameValue>> fields = formFields(delivery);
    if (!fields)
        return nothing;
    if (hasDoubledNames(*fields))
        return refused(QStringLiteral("The body names a field twice."));
    Json::Object members;
    for (const NameValue &field : *fields)
        members.append({QString::fromUtf8(field.name), Json::string(QString::fromUtf8(field.value))});
    return Json::object(std::move(members));
}

/// A member that is there and not empty; texts and numbers alike. Of another type it says something that cannot
/// be right.
Result<std::optional<QString>> said(const Json &hint, QStringView key)
{
    const Result<std::optional<QString>> text = optionalText(hint, key);
    if (!text)
        return refused(QStringLiteral("The body's \"%1\" is neither text nor number.").arg(key));
    return text;
}

Result<Notice> noticeIn(const HttpRequest &delivery, const QString &order)
{
    const Result<Json> hint = hintIn(delivery);
    if (!hint)
        return fail(hint.error());
    const auto named = said(*hint, u"orderId");
    const auto invoice = said(*hint, u"invoiceNo");
    const auto status = said(*hint, u"status");
    if (!named || !invoice || !status)
        return fail(!named ? named.error() : !invoice ? invoice.error() : status.error());
    if (*named && **named != order)
        return refused(QStringLiteral("The body is about another order than the path."));
    const QByteArray body = QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256).toHex();
    const QString number = invoice->value_or(QString());
    return Notice{.gatewayId = isInvoiceNumber(number) ? GatewayPaymentId(number) : GatewayPaymentId(),
                  .parentId = std::nullopt,
                  .reference = order,
                  .rawStatus = status->value_or(QString()),
                  .deduplicationKey = order + QLatin1Char('/') + QString::fromLatin1(body)};
}

/// What the till had stored about the sale.
struct StoredSale
{
    QString order;
    Decimal amount;
    QString currency;
    std::optional<QString> invoice;
};

Result<StoredSale> storedSaleIn(const Json &entry)
{
    const Json *sale = entry.find(u"sale");
    if (sale == nullptr)
        return refused(QStringLiteral("The record names no sale."));
    const Result<QString> order = textField(*sale, u"orderId");
    const Result<Decimal> amount = decimalField(*sale, u"amount");
    const Result<QString> currency = textField(*sale, u"currency");
    const Result<std::optional<QString>> invoice = optionalText(*sale, u"invoiceNo");
    if (!order || !amount || !currency || !invoice)
        return refused(QStringLiteral("The record's sale cannot be read."));
    return StoredSale{.order = *order, .amount = *amount, .currency = *currency, .invoice = *invoice};
}

/// Where the hint speaks of the sale it has to speak of this one.
Result<void> checkHint(const Json &hint, const StoredSale &sale)
{
    const auto amount = optionalDecimal(hint, u"amount");
    const auto currency = said(hint, u"currency");
    const auto invoice = said(hint, u"invoiceNo");
    if (!amount || (*amount && **amount != sale.amount))
        return refused(QStringLiteral("The body names another amount than the sale."));
    if (!currency || (*currency && (*currency)->compare(sale.currency, Qt::CaseInsensitive) != 0))
        return refused(QStringLiteral("The body names another currency than the sale."));
    if (!invoice || (*invoice && sale.invoice && **invoice != *sale.invoice))
        return refused(QStringLiteral("The body names another invoice than the sale."));
    return {};
}

/// Step 3: what the gateway said when it was asked, in the record.
Result<Snapshot> rereadIn(const Json &entry)
{
    const Json *reread = entry.find(u"api_reread");
    if (reread == nullptr || !reread->isObject())
        return refused(QStringLiteral("The record holds no read that would prove anything."));
    const HttpReply reply{.status = textField(*reread, u"http_status").value_or(QString()).toInt(),
                          .body = textField(*reread, u"body").value_or(QString()).toUtf8()};
    const Result<Snapshot> snapshot = document(reply, Effect::None).and_then(understandInvoice);
    if (!snapshot)
        return refused(QStringLiteral("The read proves nothing: %1").arg(snapshot.error().detail));
    return snapshot;
}

Result<void> checkReread(const Snapshot &read, const StoredSale &sale, const Notice &notice)
{
    const QString invoice = sale.invoice.value_or(notice.gatewayId.text());
    const bool isTheSame = read.gatewayId.text() == invoice && read.reference == sale.order && read.priceAmount == sale.amount
        && read.priceCurrency.value_or(QString()).compare(sale.currency, Qt::CaseInsensitive) == 0;
    if (!isTheSame)
        return refused(QStringLiteral("The read is about another invoice, order, amount or currency than the sale."));
    if (statusOf(notice.rawStatus) == GatewayStatus::Settled && read.status != GatewayStatus::Settled)
        return refused(QStringLiteral("The body says \"%1\", the read says \"%2\".").arg(notice.rawStatus, read.rawStatus));
    return {};
}

} // namespace

QByteArray tokenFor(const QByteArray &orderNumber, const Secret &secret)
{
    const Secret trimmed(secret.reveal().trimmed());
    return hmacSha256(trimmed, QByteArray("xaigate:v1:" + orderNumber)).toHex();
}

bool isUsableSecret(const Secret &secret)
{
    constexpr qsizetype shortest = 8;
    return secret.reveal().trimmed().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret)
{
    return provenOrder(delivery, secret).and_then([&](const QString &order) { return noticeIn(delivery, order); });
}

Result<Notice> verifyRecorded(const RecordedDelivery &delivery)
{
    const Result<Notice> notice = verifyNotice(delivery.request, delivery.secret);
    const Result<StoredSale> sale = storedSaleIn(delivery.entry);
    if (!notice || !sale)
        return fail(notice ? sale.error() : notice.error());
    const QString path = delivery.request.url.path(QUrl::FullyEncoded);
    if (path.count(QLatin1Char('/')) != 4 || !path.startsWith(QLatin1String("/hooks/xaigate/")) || notice->reference != sale->order)
        return refused(QStringLiteral("The path is not this sale's."));
    const Result<Snapshot> read = hintIn(delivery.request)
                                      .and_then([&](const Json &hint) { return checkHint(hint, *sale); })
                                      .and_then([&] { return rereadIn(delivery.entry); });
    if (!read)
        return fail(read.error());
    return checkReread(*read, *sale, *notice).map([&] { return *notice; });
}

} // namespace tillgate::xaigate
