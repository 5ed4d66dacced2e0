// SPDX-License-Identifier: Apache-2.0
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"

#include <QUrlQuery>

#include <algorithm>

namespace tillgate::practice::cryptomus {

namespace {

// One white pixel: what a QR code looks like to nobody.
const QString picture = QStringLiteral("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

/// Cryptomus tells times three hours ahead.
Json moscowTime(const QDateTime &time)
{
    constexpr int offset = 3 * 3600;
    return text(time.toOffsetFromUtc(offset).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) + QStringLiteral("+03:00"));
}

bool isEnough(const Payment &invoice)
{
    const qint64 needed = 100 - invoice.extras.value(QStringLiteral("accuracy")).toLongLong();
    const Result<Decimal> hundredfold = invoice.receivedCoins.times(Decimal(100));
    const Result<Decimal> least = invoice.dueCoins.times(Decimal(needed));
    return invoice.receivedCoins.isPositive() && hundredfold && least && *hundredfold >= *least;
}

QString settledWord(const Payment &invoice, const QString &otherwise)
{
    if (invoice.receivedCoins > invoice.dueCoins)
        return QStringLiteral("paid_over");
    const bool isPaid = isEnough(invoice) || invoice.extras.contains(QStringLiteral("marked"));
    return isPaid ? QStringLiteral("paid") : otherwise;
}

int digitsOf(const Payment &invoice)
{
    constexpr int fiatDigits = 2;
    constexpr int coinDigits = 8;
    const QList<OfferedCoin> coins = coinsOf(invoice.extras.value(QStringLiteral("currency")));
    return coins.isEmpty() ? fiatDigits : coins.first().precision == fiatDigits ? fiatDigits : coinDigits;
}

/// How many come on one page.
constexpr qint64 perPage = 15;

std::optional<QDateTime> readTime(const Json &body, QStringView key, Faults &faults)
{
    const QString given = textIn(body, key);
    if (given.isEmpty())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(given, QStringLiteral("yyyy-MM-dd H:mm:ss"));
    time.setOffsetFromUtc(3 * 3600);
    if (!time.isValid())
        faults.append({key.toString(), QStringLiteral("validation.regex")});
    return time;
}

/// Where a page starts; the PHP client's "1" is the first one.
qint64 startOf(const QString &cursor)
{
    const bool isFirst = cursor.isEmpty() || cursor == QLatin1String("1");
    return isFirst ? 0 : QByteArray::fromBase64(cursor.toLatin1()).toLongLong();
}

Json cursorJson(qint64 start)
{
    return text(QString::fromLatin1(QByteArray::number(start).toBase64()));
}

Json pagination(qint64 start, qint64 count, qint64 total)
{
    const bool hasMore = start + count < total;
    return Json::object({{QStringLiteral("count"), number(count)},
                         {QStringLiteral("hasPages"), Json::boolean(total > perPage)},
                         {QStringLiteral("nextCursor"), hasMore ? cursorJson(start + count) : Json()},
                         {QStringLiteral("previousCursor"), start > 0 ? cursorJson(std::max<qint64>(0, start - perPage)) : Json()},
                         {QStringLiteral("perPage"), number(perPage)}});
}

Json::Object coinMembers(const Payment &invoice)
{
    const OfferedCoin *coin = findCoin(invoice.coinCode);
    const bool isKnown = hasCoin(invoice) && coin != nullptr;
    const Decimal fee = feeOf(invoice.dueCoins);
    const Decimal net = invoice.dueCoins.minus(fee).value_or(Decimal());
    constexpr int longDigits = 8;
    return {{QStringLiteral("payer_amount"), isKnown ? text(padded(invoice.dueCoins, invoice.precision)) : Json()},
            {QStringLiteral("discount_percent"), number(invoice.extras.value(QStringLiteral("discount")).toLongLong())},
            {QStringLiteral("discount"), text(QStringLiteral("0.00"))},
            {QStringLiteral("payer_currency"), isKnown ? text(coin->currency) : Json()},
            {QStringLiteral("network"), isKnown ? text(coin->network) : Json()},
            {QStringLiteral("address"), isKnown ? textOrNull(invoice.address) : Json()},
            {QStringLiteral("merchant_amount"), isKnown ? text(padded(net, longDigits)) : Json()},
            {QStringLiteral("commission"), isKnown ? text(padded(fee, longDigits)) : Json()},
            {QStringLiteral("address_qr_code"), isKnown ? text(picture) : Json()}};
}

} // namespace

QString padded(const Decimal &amount, int digits)
{
    return amount.rounded(digits, Rounding::Down).value_or(amount).toString();
}

Decimal feeOf(const Decimal &coins)
{
    return coins.times(Decimal::fromCoefficient(2, 2).value_or(Decimal())).value_or(Decimal());
}

bool hasCoin(const Payment &invoice)
{
    return invoice.extras.contains(QStringLiteral("chosen")) || invoice.receivedCoins.isPositive();
}

QString statusOf(const Payment &invoice)
{
    if (invoice.extras.contains(QStringLiteral("refundAt")) && invoice.stage != Stage::Refunded)
        return QStringLiteral("refund_process");
    switch (invoice.stage) {
    case Stage::Waiting: return QStringLiteral("check");
    case Stage::Confirming:
    case Stage::Confirmed:
    case Stage::Sending: return QStringLiteral("confirm_check");
    case Stage::PartiallyPaid:
        return settledWord(invoice, invoice.takesTopUps ? QStringLiteral("wrong_amount_waiting") : QStringLiteral("wrong_amount"));
    case Stage::Expired:
        return settledWord(invoice, invoice.receivedCoins.isPositive() ? QStringLiteral("wrong_amount") : QStringLiteral("cancel"));
    case Stage::Finished: return settledWord(invoice, QStringLiteral("paid"));
    case Stage::Failed: return QStringLiteral("fail");
    case Stage::Refunded: return QStringLiteral("refund_paid");
    case Stage::Cancelled: return QStringLiteral("cancel");
    }
    Q_UNREACHABLE();
}

bool isFinal(const QString &status)
{
    static const QStringList open{QStringLiteral("check"), QStringLiteral("confirm_check"), QStringLiteral("wrong_amount_waiting"),
                                  QStringLiteral("refund_process")};
    return !open.contains(status);
}

const Payment *invoiceOf(const World &world, const Json &body)
{
    const QString reference = textIn(body, u"order_id");
    const QString uuid = textIn(body, u"uuid");
    for (const Payment &payment : world.payments()) {
        // The order number wins where both are given.
        const bool isMeant = reference.isEmpty() ? payment.publicId == uuid : payment.reference == reference;
        if (payment.provider == QLatin1String("cryptomus") && !payment.parentId && isMeant)
            return &payment;
    }
    return nullptr;
}

Json invoiceJson(const Payment &invoice)
{
    const QString status = statusOf(invoice);
    constexpr int longDigits = 8;
    Json::Object members{
        {QStringLiteral("uuid"), text(invoice.publicId)},
        {QStringLiteral("order_id"), text(invoice.reference)},
        {QStringLiteral("amount"), text(padded(invoice.priceAmount, digitsOf(invoice)))},
        {QStringLiteral("payment_amount"), invoice.receivedCoins.isPositive() ? text(padded(invoice.receivedCoins, longDigits)) : Json()},
        {QStringLiteral("currency"), text(invoice.extras.value(QStringLiteral("currency")))},
        {QStringLiteral("comments"), Json()},
        {QStringLiteral("from"), Json()},
        {QStringLiteral("txid"), textOrNull(invoice.transactionId)},
        {QStringLiteral("payment_status"), text(status)},
        {QStringLiteral("url"), text(invoice.extras.value(QStringLiteral("page")))},
        {QStringLiteral("expired_at"), number(invoice.expiresAt.toSecsSinceEpoch())},
        {QStringLiteral("status"), text(status)},
        {QStringLiteral("is_final"), Json::boolean(isFinal(status))},
        {QStringLiteral("additional_data"), textOrNull(invoice.extras.value(QStringLiteral("note")))},
        {QStringLiteral("created_at"), moscowTime(invoice.createdAt)},
        {QStringLiteral("updated_at"), moscowTime(invoice.updatedAt)},
    };
    members += coinMembers(invoice);
    return Json::object(std::move(members));
}

HttpReply invoiceInfo(const World &world, const Json &body)
{
    if (textIn(body, u"uuid").isEmpty() && textIn(body, u"order_id").isEmpty())
        return invalid({{QStringLiteral("uuid"), QStringLiteral("validation.required_without")},
                        {QStringLiteral("order_id"), QStringLiteral("validation.required_without")}});
    const Payment *invoice = invoiceOf(world, body);
    return invoice == nullptr ? refused(QStringLiteral("Payment not found")) : done(invoiceJson(*invoice));
}

HttpReply listInvoices(const World &world, const Json &body, const HttpRequest &request)
{
    Faults faults;
    const std::optional<QDateTime> from = readTime(body, u"date_from", faults);
    const std::optional<QDateTime> until = readTime(body, u"date_to", faults);
    if (!faults.isEmpty())
        return invalid(faults);
    QList<Payment> found;
    for (const Payment &payment : world.payments()) {
        const bool isOurs = payment.provider == QLatin1String("cryptomus") && !payment.parentId;
        if (isOurs && (!from || payment.createdAt >= *from) && (!until || payment.createdAt <= *until))
            found.append(payment);
    }
    std::stable_sort(found.begin(), found.end(), [](const Payment &a, const Payment &b) { return a.createdAt > b.createdAt; });
    const qint64 start = startOf(request.queryItem(QStringLiteral("cursor")).value_or(textIn(body, u"cursor")));
    Json::Array rows;
    for (const Payment &invoice : found.mid(start, perPage))
        rows.append(invoiceJson(invoice));
    const qint64 count = rows.size();
    return done(Json::object({{QStringLiteral("items"), Json::array(std::move(rows))},
                              {QStringLiteral("paginate"), pagination(start, count, found.size())}}));
}

HttpReply qrCode(const World &world, const Json &body)
{
    if (isWallet(world, textIn(body, u"wallet_address_uuid")))
        return done(Json::object({{QStringLiteral("image"), text(picture)}}));
    const Json wanted = Json::object({{QStringLiteral("uuid"), text(textIn(body, u"merchant_payment_uuid"))}});
    if (invoiceOf(world, wanted) == nullptr)
        return refused(QStringLiteral("Payment not found"));
    return done(Json::object({{QStringLiteral("image"), text(picture)}}));
}

} // namespace tillgate::practice::cryptomus
