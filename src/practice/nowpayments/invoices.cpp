// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "wire/jsonfields.h"

#include <array>

namespace tillgate::practice::nowpayments {

namespace {

/// What the caller sent, as it sent it; null if it did not.
Json asSent(const Json &body, const QString &key)
{
    const Json *member = body.find(key);
    return member != nullptr ? *member : Json();
}

bool isUri(const Json &member)
{
    const QUrl url(member.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !member.toString().contains(QLatin1Char('|'));
}

std::optional<HttpReply> invoiceFault(const Json &body)
{
    const Result<Decimal> price = decimalField(body, u"price_amount");
    if (!price || !price->isPositive())
        return invalidParams(QStringLiteral("price_amount must be a positive number"));
    if (!textField(body, u"price_currency"))
        return invalidParams(QStringLiteral("price_currency is required"));
    for (const char *name : {"ipn_callback_url", "success_url", "cancel_url", "partially_paid_url"}) {
        const QString key = QString::fromLatin1(name);
        if (const Json *url = body.find(key); url != nullptr && !url->isNull() && !isUri(*url))
            return invalidParams(QStringLiteral("%1 must be a valid uri").arg(key));
    }
    return std::nullopt;
}

Json invoiceAnswer(const Json &body, const Invoice &invoice, const QDateTime &now)
{
    const QString id = QString::number(invoice.id);
    const auto flag = [&](QStringView key) {
        return Json::boolean(optionalBool(body, key).value_or(std::nullopt).value_or(false));
    };
    Json::Object members{{QStringLiteral("id"), text(id)},
                         {QStringLiteral("token_id"), text(QString::number(invoice.tokenId))},
                         {QStringLiteral("order_id"), asSent(body, QStringLiteral("order_id"))},
                         {QStringLiteral("order_description"), asSent(body, QStringLiteral("order_description"))},
                         {QStringLiteral("price_amount"), text(textField(body, u"price_amount").value_or(QString()))},
                         {QStringLiteral("price_currency"), asSent(body, QStringLiteral("price_currency"))},
                         {QStringLiteral("pay_currency"), asSent(body, QStringLiteral("pay_currency"))},
                         {QStringLiteral("ipn_callback_url"), asSent(body, QStringLiteral("ipn_callback_url"))},
                         {QStringLiteral("invoice_url"), text(QStringLiteral("https://nowpayments.io/payment/?iid=%1").arg(id))}};
    for (const char *name : {"success_url", "cancel_url", "partially_paid_url", "payout_currency"})
        members.append({QString::fromLatin1(name), asSent(body, QString::fromLatin1(name))});
    members.append({QStringLiteral("created_at"), isoTime(now)});
    members.append({QStringLiteral("updated_at"), isoTime(now)});
    members.append({QStringLiteral("is_fixed_rate"), flag(u"is_fixed_rate")});
    members.append({QStringLiteral("is_fee_paid_by_user"), flag(u"is_fee_paid_by_user")});
    return Json::object(std::move(members));
}

} // namespace

HttpReply createInvoice(World &world, const HttpRequest &request)
{
    const Result<Json> body = Json::parse(request.body);
    if (!body || !body->isObject())
        return errorReply(400, QStringLiteral("BAD_REQUEST"), QStringLiteral("Unexpected token in JSON"));
    if (const std::optional<HttpReply> fault = invoiceFault(*body))
        return *fault;
    Invoice invoice{.id = world.dice().digits(10), .tokenId = world.dice().digits(10), .answer = {}};
    const Json answer = invoiceAnswer(*body, invoice, world.now());
    invoice.answer = answer.toBytes();
    world.invoices.insert(invoice.id, invoice);
    return jsonReply(201, answer);
}

HttpReply payInvoice(World &world, const HttpRequest &request)
{
    const Result<Json> body = Json::parse(request.body);
    const Result<QString> id = body ? digitsField(*body, u"iid") : fail(Error::Kind::Malformed, QString());
    if (!id)
        return invalidParams(QStringLiteral("iid must be a number"));
    const auto invoice = world.invoices.constFind(id->toLongLong());
    if (invoice == world.invoices.constEnd())
        return errorReply(404, QStringLiteral("NOT_FOUND"), QStringLiteral("Invoice not found"));
    Json::Object asked = Json::parse(invoice->answer).value_or(Json()).members();
    for (const char *name : {"pay_currency", "purchase_id", "order_description"}) {
        if (const Json *member = body->find(QString::fromLatin1(name)))
            asked.append({QString::fromLatin1(name), *member});
    }
    tl::expected<Wish, HttpReply> wish = readWish(world, Json::object(std::move(asked)));
    if (!wish)
        return wish.error();
    wish->invoiceId = invoice->id;
    return fulfil(world, *wish);
}

} // namespace tillgate::practice::nowpayments
