// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/webhook.h"

#include "gateway/btcpay/replies.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <algorithm>

namespace tillgate::btcpay {

namespace {

constexpr auto signatureHeader = "btcpay-sig";

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

tl::unexpected<Error> noNotice(const QString &why)
{
    return fail(Error::Kind::Malformed, why);
}

/// The header's value as it came, blanks included.
Result<QByteArray> signatureOf(const HttpRequest &delivery)
{
    if (delivery.headerCount(signatureHeader) != 1)
        return refused(QStringLiteral("The header BTCPay-Sig must be there exactly once."));
    const auto header = std::find_if(delivery.headers.begin(), delivery.headers.end(), [](const NameValue &entry) {
        return entry.name.compare(signatureHeader, Qt::CaseInsensitive) == 0;
    });
    if (header == delivery.headers.end() || header->value.isEmpty())
        return refused(QStringLiteral("The header BTCPay-Sig is empty."));
    return header->value;
}

Result<void> checkProof(const HttpRequest &delivery, const Secret &secret)
{
    if (secret.isEmpty())
        return refused(QStringLiteral("This account has no webhook secret."));
    if (delivery.body.isEmpty())
        return refused(QStringLiteral("The delivery is empty."));
    const Result<QByteArray> signature = signatureOf(delivery);
    if (!signature)
        return fail(signature.error());
    const QByteArray expected = "sha256=" + hmacSha256(secret, delivery.body).toHex();
    if (!isEqualConstantTime(*signature, expected))
        return refused(QStringLiteral("The signature does not belong to this body and secret."));
    return {};
}

Result<Json> invoiceEvent(const QByteArray &body, const QString &storeId)
{
    const Result<Json> json = Json::parse(body);
    if (!json || !json->isObject() || json->hasDoubledKeys())
        return noNotice(QStringLiteral("An authentic delivery, but no document with one meaning."));
    const QString type = textField(*json, u"type").value_or(QString());
    if (!type.startsWith(QStringLiteral("Invoice")) || json->find(u"invoiceId") == nullptr)
        return noNotice(QStringLiteral("An authentic delivery, but about no invoice: \"%1\".").arg(type.left(40)));
    const QString store = optionalText(*json, u"storeId").value_or(std::nullopt).value_or(storeId);
    if (!storeId.isEmpty() && store != storeId)
        return noNotice(QStringLiteral("An authentic delivery, but about another store."));
    return json;
}

Result<Notice> noticeIn(const Json &json)
{
    const QString id = textField(json, u"invoiceId").value_or(QString());
    const Result<QString> type = textField(json, u"type");
    // Tests of servers up to 2.2 name "__test__…__test__" (dossier btcpay 5.4).
    if (!isPlainId(id) || id.startsWith(QStringLiteral("__test__")) || !type)
        return noNotice(QStringLiteral("An authentic delivery, but about no real invoice."));
    const auto text = [&](QStringView key) { return optionalText(json, key).value_or(std::nullopt); };
    const Json *metadata = json.find(u"metadata");
    const std::optional<QString> reference = metadata != nullptr && metadata->isObject()
        ? optionalText(*metadata, u"orderId").value_or(std::nullopt)
        : std::nullopt;
    // Every retry has a new delivery id, but names the first one.
    const QString first = text(u"originalDeliveryId").value_or(text(u"deliveryId").value_or(QString()));
    return Notice{.gatewayId = GatewayPaymentId(id),
                  .parentId = std::nullopt,
                  .reference = reference,
                  .rawStatus = *type,
                  .deduplicationKey = first.isEmpty() ? id + QLatin1Char('/') + *type : first};
}

} // namespace

bool isLongSecret(const Secret &secret)
{
    constexpr qsizetype shortest = 8;
    return secret.reveal().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret, const QString &storeId)
{
    return checkProof(delivery, secret)
        .and_then([&] { return invoiceEvent(delivery.body, storeId); })
        .and_then(noticeIn);
}

} // namespace tillgate::btcpay
