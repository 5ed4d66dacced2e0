// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/webhook.h"

#include "wire/ecmascript.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

namespace tillgate::nowpayments {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

Secret trimmed(const Secret &secret)
{
    return Secret(secret.reveal().trimmed());
}

Result<QByteArray> signatureOf(const HttpRequest &delivery)
{
    constexpr auto header = "x-nowpayments-sig";
    constexpr qsizetype sha512Bytes = 64;
    if (delivery.headerCount(header) != 1)
        return refused(QStringLiteral("The header x-nowpayments-sig must be there exactly once."));
    const std::optional<QByteArray> signature = fromExactHex(*delivery.header(header), sha512Bytes);
    if (!signature)
        return refused(QStringLiteral("The signature is not 128 hex digits."));
    return *signature;
}

/// The body as a document that has only one meaning.
Result<Json> unambiguousBody(const HttpRequest &delivery)
{
    const Result<Json> json = Json::parse(delivery.body);
    if (!json || !json->isObject())
        return refused(QStringLiteral("The body is no JSON object."));
    // JavaScript takes the last of two equal keys, others the first: one of them would be forged.
    if (json->hasDoubledKeys())
        return refused(QStringLiteral("The body names a key twice."));
    return json;
}

/// Keys that are numbers stand by value in what a JavaScript sorts and prints, by text in what others do. Both cover
/// the same values (dossier nowpayments, 5: an array may be sent as an object of its indices).
bool isSignedWith(const Json &json, const QByteArray &signature, const Secret &secret)
{
    const QByteArray asText = ecmaSorted(json);
    if (isEqualConstantTime(hmacSha512(secret, asText), signature))
        return true;
    const QByteArray byValue = ecmaSorted(json, ArrayIndexKeys::FirstByValue);
    return byValue != asText && isEqualConstantTime(hmacSha512(secret, byValue), signature);
}

Result<Json> authenticBody(const HttpRequest &delivery, const Secret &secret)
{
    const Secret key = trimmed(secret);
    if (key.isEmpty())
        return refused(QStringLiteral("This account has no IPN secret."));
    const Result<QByteArray> signature = signatureOf(delivery);
    if (!signature)
        return fail(signature.error());
    Result<Json> json = unambiguousBody(delivery);
    if (json && !isSignedWith(*json, *signature, key))
        return refused(QStringLiteral("The signature does not belong to this body and secret."));
    return json;
}

/// An id as the signature covers it: digits beyond what a double holds were never signed.
Result<std::optional<QString>> signedId(const Json &notice, QStringView key)
{
    const Json *member = notice.find(key);
    if (member == nullptr || !member->isNumber())
        return optionalDigits(notice, key);
    QByteArray spelled = ecmaNumber(member->numberText());
    if (spelled == member->numberText())
        return optionalDigits(notice, key);
    return optionalDigits(Json::object({{key.toString(), Json::number(std::move(spelled))}}), key);
}

/// Only to tell one notice from the next: what no amount can hold is kept as it is written.
QString receivedIn(const Json &json)
{
    const QString text = optionalText(json, u"actually_paid").value_or(std::nullopt).value_or(QStringLiteral("0"));
    const Result<Decimal> amount = Decimal::parse(text);
    return amount ? amount->toShortString() : text;
}

Result<Notice> noticeIn(const Json &json)
{
    if (json.find(u"payment_id") == nullptr) {
        return fail(Error::Kind::Malformed,
                    QStringLiteral("An authentic notice, but about no payment (a payout or a transfer)."));
    }
    const Result<std::optional<QString>> id = signedId(json, u"payment_id");
    const Result<std::optional<QString>> parent = signedId(json, u"parent_payment_id");
    const Result<QString> status = textField(json, u"payment_status");
    const Result<std::optional<QString>> reference = optionalText(json, u"order_id");
    if (!id || !*id || !parent || !status || !reference)
        return refused(QStringLiteral("The gateway never writes a payment notice like this one."));
    return Notice{.gatewayId = GatewayPaymentId(**id),
                  .parentId = *parent ? std::optional(GatewayPaymentId(**parent)) : std::nullopt,
                  .reference = *reference,
                  .rawStatus = *status,
                  .deduplicationKey = QString(**id + u'/' + *status + u'/' + receivedIn(json))};
}

} // namespace

bool isUsableSecret(const Secret &secret)
{
    constexpr qsizetype shortest = 8;
    return secret.reveal().trimmed().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret)
{
    return authenticBody(delivery, secret).and_then(noticeIn);
}

} // namespace tillgate::nowpayments
