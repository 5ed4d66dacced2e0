// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/rates.h"
#include "practice/xaigate/replies.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::xaigate {

namespace {

constexpr std::chrono::minutes lifetime{60}; // the documented standard

/// Why this order cannot be taken; none if it can.
std::optional<HttpReply> faultOf(const Json &body)
{
    const Result<Decimal> amount = Decimal::parse(word(body, u"amount"));
    if (!amount || !amount->isPositive())
        return failure(400, QStringLiteral("amount is invalid"));
    const QString currency = word(body, u"currency");
    if (currency != QLatin1String("USD") && currency != QLatin1String("EUR"))
        return failure(400, QStringLiteral("currency is invalid"));
    if (word(body, u"orderId").isEmpty())
        return failure(400, QStringLiteral("orderId is required"));
    if (!word(body, u"email").contains(QLatin1Char('@')))
        return failure(400, QStringLiteral("email is invalid"));
    return std::nullopt;
}

QString pageUrl(const HttpRequest &request, const QString &invoice)
{
    const QString host = QString::fromLatin1(request.header("host").value_or("127.0.0.1"));
    return QStringLiteral("http://%1/xaigate/api/v1/pay/%2?lang=en").arg(host, invoice);
}

/// What has come, in the currency of the invoice; which unit the real one has is not known.
Decimal paidOf(const World &world, const Payment &payment)
{
    const bool isHidden = isSetting(world, "paid_zero", "on") || !payment.dueCoins.isPositive();
    const QString status = wordOf(world, payment);
    if (isHidden || (status != QLatin1String("Paid") && status != QLatin1String("PaidPartial")))
        return {};
    return payment.priceAmount.times(payment.receivedCoins)
        .and_then([&](const Decimal &product) { return product.dividedBy(payment.dueCoins, 2, Rounding::HalfUp); })
        .value_or(Decimal());
}

/// The fields in the order of the docs' sample.
Json invoiceJson(const World &world, const Payment &payment)
{
    const auto extra = [&](const char *name) { return text(payment.extras.value(QString::fromLatin1(name))); };
    return Json::object({{QStringLiteral("invoiceNo"), text(payment.publicId)},
                         {QStringLiteral("amount"), text(payment.priceAmount.toShortString())},
                         {QStringLiteral("paidAmount"), text(paidOf(world, payment).toShortString())},
                         {QStringLiteral("toEmail"), extra("email")},
                         {QStringLiteral("toName"), extra("shop")},
                         {QStringLiteral("expiry"), number(qint64(lifetime.count()))},
                         {QStringLiteral("description"), text(payment.description)},
                         {QStringLiteral("status"), text(wordOf(world, payment))},
                         {QStringLiteral("payUrl"), extra("page")},
                         {QStringLiteral("currency"), text(payment.priceCurrency)},
                         {QStringLiteral("shopName"), extra("shop")},
                         {QStringLiteral("orderId"), text(payment.reference)},
                         {QStringLiteral("createdAt"), fineTime(payment.createdAt)},
                         {QStringLiteral("updatedAt"), fineTime(payment.updatedAt)}});
}

} // namespace

const Payment *find(const World &world, const QString &invoice)
{
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("xaigate") && payment.publicId == invoice && !invoice.isEmpty())
            return &payment;
    }
    return nullptr;
}

Json fineTime(const QDateTime &time)
{
    return text(time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("000Z"));
}

QString wordOf(const World &world, const Payment &payment)
{
    const bool isLate = payment.depositedAt && *payment.depositedAt >= payment.expiresAt;
    if (isLate && isSetting(world, "late", "expired"))
        return QStringLiteral("Expired");
    switch (payment.stage) {
    case Stage::Waiting:
    case Stage::Confirming:
    case Stage::Confirmed:
    case Stage::Sending: return isLate ? QStringLiteral("Expired") : QStringLiteral("Pending");
    case Stage::PartiallyPaid: return QStringLiteral("PaidPartial");
    case Stage::Refunded: // there is no word for money that went back
    case Stage::Finished: return QStringLiteral("Paid");
    case Stage::Failed:
    case Stage::Expired: return QStringLiteral("Expired");
    case Stage::Cancelled: return QStringLiteral("Deleted");
    }
    Q_UNREACHABLE();
}

HttpReply createInvoice(World &world, const HttpRequest &request, const Json &body)
{
    if (const std::optional<HttpReply> fault = faultOf(body))
        return *fault;
    Payment payment;
    payment.provider = QStringLiteral("xaigate");
    payment.publicId = QStringLiteral("INV%1").arg(world.dice().digits(10));
    payment.reference = word(body, u"orderId");
    payment.description = word(body, u"description");
    payment.notifyUrl = word(body, u"notifyUrl");
    payment.priceAmount = Decimal::parse(word(body, u"amount")).value_or(Decimal());
    payment.priceCurrency = word(body, u"currency");
    payment.takesTopUps = true; // whether the real one completes a part is not documented
    payment.extras = {{QStringLiteral("email"), word(body, u"email")},
                      {QStringLiteral("shop"), word(body, u"shopName")},
                      {QStringLiteral("page"), pageUrl(request, payment.publicId)}};
    choose(world, payment, firstCoin());
    payment.expiresAt = world.now().addSecs(std::chrono::seconds(lifetime).count());
    payment.priceHeldUntil = payment.expiresAt;
    payment.watchedUntil = payment.expiresAt;
    return jsonReply(200, invoiceJson(world, world.add(std::move(payment))));
}

HttpReply invoiceInfo(const World &world, const Json &body)
{
    const Payment *payment = find(world, word(body, u"invoiceNo"));
    return payment != nullptr ? jsonReply(200, invoiceJson(world, *payment)) : failure(404, QStringLiteral("Invoice not found"));
}

} // namespace tillgate::practice::xaigate
