// SPDX-License-Identifier: Apache-2.0
// What a shop decides about an invoice afterwards.
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"

namespace tillgate::practice::cryptomus {

namespace {

Json nothing()
{
    return Json::array({});
}

bool isOneOf(const QString &status, const QStringList &words)
{
    return words.contains(status);
}

/// The uuid wins here where both are given, unlike elsewhere.
const Payment *invoiceByUuidFirst(const World &world, const Json &body)
{
    const QString uuid = textIn(body, u"uuid");
    return uuid.isEmpty() ? invoiceOf(world, body)
                          : invoiceOf(world, Json::object({{QStringLiteral("uuid"), text(uuid)}}));
}

HttpReply serverFault()
{
    return refused(QStringLiteral("Server error"));
}

/// What a test tells about where it names no invoice.
Payment sampleOf(const OfferedCoin &coin)
{
    Payment sample;
    sample.publicId = QStringLiteral("e1830f1b-50fc-432e-80ec-15b58ccac867");
    sample.reference = QStringLiteral("test-order");
    sample.coinCode = coin.code();
    sample.extras = {{QStringLiteral("chosen"), QStringLiteral("yes")}, {QStringLiteral("currency"), coin.currency}};
    return sample;
}

Faults testFaults(const Json &body)
{
    Faults faults;
    for (const char *key : {"url_callback", "currency", "network", "status"}) {
        const QString name = QString::fromLatin1(key);
        if (textIn(body, name).isEmpty())
            faults.append({name, QStringLiteral("validation.required")});
    }
    constexpr qsizetype longestUrl = 150;
    if (textIn(body, u"url_callback").size() > longestUrl)
        faults.append({QStringLiteral("url_callback"), QStringLiteral("validation.max")});
    return faults;
}

} // namespace

HttpReply markAsPaid(World &world, const Json &body)
{
    const Payment *invoice = invoiceOf(world, body);
    if (invoice == nullptr || !isOneOf(statusOf(*invoice), {QStringLiteral("wrong_amount_waiting"), QStringLiteral("wrong_amount")}))
        return refused(QStringLiteral("Payment not found."));
    const Result<void> marked = world.edit(invoice->id, [](Payment &edited) {
        edited.extras.insert(QStringLiteral("marked"), QStringLiteral("yes"));
        edited.takesTopUps = false;
    });
    if (!marked)
        return serverFault();
    return done(Json::object({{QStringLiteral("success"), Json::boolean(true)},
                              {QStringLiteral("message"), text(QStringLiteral("The request has been accepted and queued for processing."))}}));
}

HttpReply refund(World &world, const Json &body)
{
    Faults faults;
    if (textIn(body, u"address").isEmpty())
        faults.append({QStringLiteral("address"), QStringLiteral("validation.required")});
    if (body.find(u"is_subtract") == nullptr)
        faults.append({QStringLiteral("is_subtract"), QStringLiteral("validation.required")});
    if (!faults.isEmpty())
        return invalid(faults);
    const Payment *invoice = invoiceByUuidFirst(world, body);
    if (invoice == nullptr)
        return refused(QStringLiteral("Payment was not found"));
    if (!isOneOf(statusOf(*invoice), {QStringLiteral("paid"), QStringLiteral("paid_over"), QStringLiteral("wrong_amount")}))
        return refused(QStringLiteral("Refunds are made only for completed payments"));
    const QString now = world.now().toString(Qt::ISODateWithMs);
    const Result<void> asked = world.edit(invoice->id, [&](Payment &edited) {
        edited.extras.insert(QStringLiteral("refundAt"), now);
        edited.takesTopUps = false;
    });
    return asked ? done(nothing()) : serverFault();
}

void settleRefunds(World &world)
{
    const QMap<qint64, Payment> payments = world.payments();
    for (const Payment &payment : payments) {
        const QString asked = payment.extras.value(QStringLiteral("refundAt"));
        if (payment.provider != QLatin1String("cryptomus") || asked.isEmpty() || payment.stage == Stage::Refunded)
            continue;
        const QDateTime due = QDateTime::fromString(asked, Qt::ISODateWithMs).addMSecs(world.chain.confirmsAfter.count());
        if (due <= world.now() && !world.edit(payment.id, [](Payment &edited) { edited.stage = Stage::Refunded; }))
            return; // it is there: it was just listed
    }
}

HttpReply resend(World &world, const Json &body)
{
    const QString uuid = textIn(body, u"uuid");
    if (uuid.isEmpty() && textIn(body, u"order_id").isEmpty())
        return invalid({{QStringLiteral("uuid"), QStringLiteral("validation.required_without")},
                        {QStringLiteral("order_id"), QStringLiteral("validation.required_without")}});
    const Payment *invoice = invoiceOf(world, body);
    if (invoice == nullptr)
        return refused(QStringLiteral("Payment not found"));
    const bool isTold = isOneOf(statusOf(*invoice), {QStringLiteral("paid"), QStringLiteral("paid_over"), QStringLiteral("wrong_amount")});
    if (!isTold || invoice->notifyUrl.isEmpty())
        return refused(QStringLiteral("Notification not found"));
    constexpr int most = 10;
    const int resent = invoice->extras.value(QStringLiteral("resent")).toInt() + 1;
    if (resent > most)
        return refused(QStringLiteral("Too much resend"));
    // A change that changes nothing else is told like any other.
    const Result<void> noted = world.edit(invoice->id, [&](Payment &edited) {
        edited.extras.insert(QStringLiteral("resent"), QString::number(resent));
    });
    return noted ? done(nothing()) : serverFault();
}

HttpReply testWebhook(World &world, const Json &body, const QString &type)
{
    if (const Faults faults = testFaults(body); !faults.isEmpty())
        return invalid(faults);
    const OfferedCoin *coin = findCoin(textIn(body, u"currency") + QLatin1Char('/') + textIn(body, u"network"));
    if (coin == nullptr)
        return refused(QStringLiteral("Payment service not found"));
    const bool isWalletsOwn = type == QLatin1String("wallet");
    const bool isNamed = !textIn(body, u"uuid").isEmpty() || !textIn(body, u"order_id").isEmpty();
    const Payment *invoice = isWalletsOwn ? nullptr : invoiceByUuidFirst(world, body);
    const bool isKnown = isWalletsOwn ? isWallet(world, textIn(body, u"uuid")) : invoice != nullptr;
    if (isNamed && !isKnown)
        return refused(QStringLiteral("Not found %1").arg(type));
    Payment sample = sampleOf(*coin);
    sample.extras.insert(QStringLiteral("type"), type);
    const QString status = textIn(body, u"status");
    world.deliveries.append({.number = world.nextNumber(),
                             .word = status,
                             .url = QUrl(textIn(body, u"url_callback")),
                             .headers = {{"Content-Type", "application/json"}},
                             .body = noticeBody(world, invoice != nullptr ? *invoice : sample, status),
                             .dueAt = world.now()});
    return done(nothing());
}

} // namespace tillgate::practice::cryptomus
