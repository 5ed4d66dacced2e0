// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/webhook.h"

#include "wire/jsonfields.h"
#include "wire/phpjson.h"
#include "wire/signature.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tillgate::cryptomus {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

tl::unexpected<Error> noPayment(const QString &why)
{
    return fail(Error::Kind::Malformed, why);
}

/// The body as a document that has only one meaning.
Result<Json> unambiguousBody(const HttpRequest &delivery)
{
    const Result<Json> json = Json::parse(delivery.body);
    if (!json || !json->isObject())
        return refused(QStringLiteral("The body is no JSON object."));
    // PHP takes the last of two equal keys, others the first: one of them would be forged.
    if (json->hasDoubledKeys())
        return refused(QStringLiteral("The body names a key twice."));
    return json;
}

Result<QByteArray> signIn(const Json &json)
{
    constexpr qsizetype md5Digits = 32;
    const Json *sign = json.find(u"sign");
    const QByteArray digits = sign != nullptr && sign->isString() ? sign->toString().toUtf8() : QByteArray();
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (digits.size() != md5Digits || !isHex)
        return refused(QStringLiteral("The signature is not 32 lower-case hex digits."));
    return digits;
}

/// The body without its signature, otherwise as it came.
QByteArray unsignedText(const QByteArray &body)
{
    QList<QByteArray> members;
    for (const RawMember &member : rawMembers(body)) {
        if (member.key != QLatin1String("sign"))
            members.append(member.keyText + ':' + member.valueText);
    }
    return '{' + members.join(',') + '}';
}

Result<Json> authenticBody(const HttpRequest &delivery, const Secret &paymentKey)
{
    if (paymentKey.reveal().trimmed().isEmpty())
        return refused(QStringLiteral("This account has no payment key."));
    const Result<Json> json = unambiguousBody(delivery);
    const Result<QByteArray> sign = json.and_then(signIn);
    if (!sign)
        return fail(sign.error());
    const QByteArray asItCame = unsignedText(delivery.body);
    const bool fitsAsItCame = isEqualConstantTime(signatureOf(asItCame, paymentKey), *sign);
    const bool fitsAsPhp = isEqualConstantTime(signatureOf(phpRespelled(asItCame), paymentKey), *sign);
    if (!fitsAsItCame && !fitsAsPhp)
        return refused(QStringLiteral("The signature does not belong to this body and key."));
    return json;
}

Result<Notice> noticeIn(const Json &json)
{
    const Result<QString> type = textField(json, u"type");
    const Result<QString> id = textField(json, u"uuid");
    const Result<QString> status = textField(json, u"status");
    const Result<std::optional<QString>> reference = optionalText(json, u"order_id");
    const Result<std::optional<QString>> received = optionalText(json, u"payment_amount");
    if (type != QStringLiteral("payment"))
        return noPayment(QStringLiteral("An authentic notice, but about no payment (a wallet or a payout)."));
    if (!id || id->isEmpty() || !status || !reference || !received)
        return noPayment(QStringLiteral("An authentic notice that names no payment."));
    return Notice{.gatewayId = GatewayPaymentId(*id),
                  .parentId = std::nullopt,
                  .reference = *reference,
                  .rawStatus = *status,
                  .deduplicationKey = QStringLiteral("%1/%2/%3").arg(*id, *status, received->value_or(QString()))};
}

} // namespace

QByteArray signatureOf(QByteArrayView text, const Secret &key)
{
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(text.toByteArray().toBase64());
    md5.addData(key.reveal());
    return md5.result().toHex();
}

bool isUsableKey(const Secret &key)
{
    constexpr qsizetype shortest = 8;
    return key.reveal().trimmed().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &paymentKey)
{
    return authenticBody(delivery, paymentKey).and_then(noticeIn);
}

} // namespace tillgate::cryptomus
