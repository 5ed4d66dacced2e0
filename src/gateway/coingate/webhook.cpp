// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/webhook.h"

#include "wire/form.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <algorithm>
#include <array>

namespace tillgate::coingate {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

/// The members that must not be there twice: one reader would take the first, another the last.
constexpr std::array onlyOnce{u"token", u"id", u"order_id", u"status", u"price_amount", u"price_currency"};

/// A callback whose form is right; nothing of it is proven yet.
struct Callback
{
    QString token;
    QString id;
    QString reference;
    Decimal price;
    QString currency;
    QString status;
    QString amounts; ///< what else tells one notice from the next
};

bool isCounted(const QString &name, QStringView wanted)
{
    // "token[]" overwrites "token" in PHP's eyes.
    return name == wanted || (name.startsWith(wanted) && name.at(wanted.size()) == QLatin1Char('['));
}

bool isUnambiguous(const Json::Object &members)
{
    return std::all_of(onlyOnce.begin(), onlyOnce.end(), [&](QStringView key) {
        return std::count_if(members.begin(), members.end(),
                             [&](const Json::Member &member) { return isCounted(member.key, key); })
            <= 1;
    });
}

/// A form as an object of texts.
Result<Json> formIn(const QByteArray &body)
{
    const std::optional<QList<FormField>> fields = parseForm(body);
    if (!fields)
        return refused(QStringLiteral("The body is no readable form."));
    Json::Object members;
    for (const FormField &field : *fields)
        members.append({field.name, Json::string(field.value)});
    return Json::object(std::move(members));
}

/// The body by its Content-Type, whichever of the two the account sends: a switch that anyone can flip.
Result<Json> bodyOf(const HttpRequest &delivery)
{
    if (delivery.headerCount("content-type") != 1)
        return refused(QStringLiteral("The header Content-Type must be there exactly once."));
    const QByteArray type = mediaType(*delivery.header("content-type"));
    if (type == "application/x-www-form-urlencoded")
        return formIn(delivery.body);
    if (type != "application/json")
        return refused(QStringLiteral("CoinGate sends forms or JSON, nothing else."));
    Result<Json> json = Json::parse(delivery.body);
    if (!json || !json->isObject())
        return refused(QStringLiteral("The body is no JSON object."));
    return json;
}

/// Only a text is one: a number or a list never was a token or an order number of ours.
Result<QString> strictText(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    if (member == nullptr || !member->isString() || member->toString().isEmpty())
        return refused(QStringLiteral("The callback's \"%1\" is no text.").arg(key));
    return member->toString();
}

QString anyText(const Json &object, QStringView key)
{
    return textField(object, key).value_or(QString());
}

Result<Callback> callbackIn(const HttpRequest &delivery)
{
    const Result<Json> body = bodyOf(delivery);
    if (!body)
        return fail(body.error());
    if (!isUnambiguous(body->members()))
        return refused(QStringLiteral("The callback names a field twice."));
    const Result<QString> token = strictText(*body, u"token");
    const Result<QString> reference = strictText(*body, u"order_id");
    const Result<QString> currency = strictText(*body, u"price_currency");
    const Result<QString> id = digitsField(*body, u"id");
    const Result<Decimal> price = decimalField(*body, u"price_amount");
    if (!token || !reference || !currency || !id || !price)
        return refused(QStringLiteral("CoinGate never writes a payment callback like this one."));
    return Callback{.token = *token,
                    .id = *id,
                    .reference = *reference,
                    .price = *price,
                    .currency = *currency,
                    .status = anyText(*body, u"status"),
                    .amounts = anyText(*body, u"receive_amount") + QLatin1Char('/') + anyText(*body, u"underpaid_amount")
                        + QLatin1Char('/') + anyText(*body, u"overpaid_amount")};
}

Result<Callback> withToken(const Callback &callback, QByteArrayView expected)
{
    if (expected.isEmpty() || !isEqualConstantTime(callback.token.toUtf8(), expected))
        return refused(QStringLiteral("The token is not the one of this order."));
    return callback;
}

Notice noticeOf(const Callback &callback)
{
    return {.gatewayId = GatewayPaymentId(callback.id),
            .parentId = std::nullopt,
            .reference = callback.reference,
            .rawStatus = callback.status,
            .deduplicationKey = QStringLiteral("%1/%2/%3").arg(callback.id, callback.status, callback.amounts)};
}

/// Whether the callback is about an order as a record describes it; `idKey` is what that record calls its id.
Result<void> isAbout(const Callback &callback, const Json &record, QStringView idKey)
{
    const Result<std::optional<QString>> id = optionalDigits(record, idKey);
    const Result<QString> reference = textField(record, u"order_id");
    const Result<Decimal> price = decimalField(record, u"price_amount");
    const Result<QString> currency = textField(record, u"price_currency");
    if (!id || !reference || !price || !currency)
        return refused(QStringLiteral("The record does not describe an order."));
    // The id may not be known yet: a callback can come before the reply to the opening.
    const bool isSame = (!*id || **id == callback.id) && *reference == callback.reference && *price == callback.price
        && *currency == callback.currency;
    if (!isSame)
        return refused(QStringLiteral("The callback is about another order or price."));
    return {};
}

} // namespace

QByteArray callbackToken(const Secret &secret, const QString &reference)
{
    constexpr qsizetype length = 64; // as long as the tokens of the official plugins
    const Secret key(secret.reveal().trimmed());
    const QByteArray message = "coingate callback " + reference.toUtf8();
    return hmacSha512(key, message).toHex().first(length);
}

bool isUsableSecret(const Secret &secret)
{
    constexpr qsizetype shortest = 8;
    return secret.reveal().trimmed().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret)
{
    if (!isUsableSecret(secret))
        return refused(QStringLiteral("The callback secret of this account is missing or too short."));
    return callbackIn(delivery)
        .and_then([&](const Callback &callback) {
            return withToken(callback, callbackToken(secret, callback.reference));
        })
        .map(noticeOf);
}

Result<Notice> verifyRecorded(const RecordedDelivery &delivery)
{
    const Json *sale = delivery.entry.find(u"context");
    const Json *order = delivery.entry.find(u"api_order");
    const Result<Callback> callback = callbackIn(delivery.request).and_then(
        [&](const Callback &read) { return withToken(read, delivery.secret.reveal()); });
    if (!callback)
        return fail(callback.error());
    Result<void> fits = isAbout(*callback, sale != nullptr ? *sale : Json(), u"coingate_id");
    if (fits && order != nullptr && !order->isNull())
        fits = isAbout(*callback, *order, u"id");
    return fits.map([&] { return noticeOf(*callback); });
}

} // namespace tillgate::coingate
