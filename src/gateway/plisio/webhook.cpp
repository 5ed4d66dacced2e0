// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/webhook.h"

#include "gateway/plisio/replies.h"
#include "gateway/plisio/signedtext.h"
#include "wire/form.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <algorithm>

namespace tillgate::plisio {

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(Error::Kind::AccessDenied, why);
}

Secret trimmed(const Secret &secret)
{
    return Secret(secret.reveal().trimmed());
}

Result<QByteArray> hashFrom(const QByteArray &text)
{
    constexpr qsizetype sha1Bytes = 20;
    const std::optional<QByteArray> hash = fromExactHex(text, sha1Bytes);
    if (!hash || text != text.toLower())
        return refused(QStringLiteral("The member \"verify_hash\" is not 40 hex digits in lower case."));
    return *hash;
}

bool isSigned(const QList<QByteArray> &texts, const Secret &key, const QByteArray &hash)
{
    bool isMatch = false;
    for (const QByteArray &text : texts) // every one, so that the time tells nothing
        isMatch = isEqualConstantTime(hmacSha1(trimmed(key), text), hash) || isMatch;
    return isMatch;
}

Result<Json> authenticJson(const QByteArray &body, const Secret &key)
{
    const Result<Json> json = Json::parse(body);
    const bool hasByteOrderMark = body.startsWith("\xef\xbb\xbf");
    if (!json || !json->isObject() || hasByteOrderMark)
        return refused(QStringLiteral("The body is no JSON object."));
    if (json->hasDoubledKeys())
        return refused(QStringLiteral("The body names a key twice."));
    const Json *member = json->find(u"verify_hash");
    if (member == nullptr || !member->isString())
        return refused(QStringLiteral("The body has no \"verify_hash\"."));
    const Result<QByteArray> hash = hashFrom(member->toString().toUtf8());
    if (!hash)
        return fail(hash.error());
    if (!isSigned(signedTexts(*json), key, *hash))
        return refused(QStringLiteral("The hash does not belong to this body and key."));
    return json;
}

/// PHP makes other names of these, and nests brackets: Plisio sends none of them.
bool isPlainName(const QByteArray &name)
{
    return !name.isEmpty() && !(name.at(0) >= '0' && name.at(0) <= '9')
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
           });
}

Result<Json> authenticForm(const HttpRequest &delivery, const Secret &key)
{
    const Result<QList<NameValue>> fields = formFields(delivery);
    if (!fields)
        return refused(fields.error().detail);
    const bool isPlain = std::all_of(fields->begin(), fields->end(),
                                     [](const NameValue &field) { return isPlainName(field.name); });
    if (!isPlain || hasDoubledNames(*fields))
        return refused(QStringLiteral("The form names a field twice, or oddly."));
    Json::Object members;
    for (const NameValue &field : *fields)
        members.append({QString::fromLatin1(field.name), Json::string(QString::fromUtf8(field.value))});
    const Json *member = Json::object(members).find(u"verify_hash");
    const Result<QByteArray> hash = hashFrom(member == nullptr ? QByteArray() : member->toString().toUtf8());
    if (!hash)
        return fail(hash.error());
    if (!isSigned({phpSerialized(*fields)}, key, *hash))
        return refused(QStringLiteral("The hash does not belong to this form and key."));
    return Json::object(std::move(members));
}

bool isJson(const HttpRequest &delivery)
{
    const QByteArray type = delivery.header("content-type").value_or(QByteArray()).toLower();
    const bool isNamed = type.split(';').first().trimmed() == "application/json";
    return isNamed || delivery.body.trimmed().startsWith('{');
}

Result<Json> authenticBody(const HttpRequest &delivery, const Secret &key)
{
    if (trimmed(key).isEmpty())
        return refused(QStringLiteral("This account has no API key."));
    if (delivery.method != HttpRequest::Method::Post)
        return refused(QStringLiteral("Plisio posts its notices."));
    if (delivery.headerCount("content-type") > 1)
        return refused(QStringLiteral("The header Content-Type is there more than once."));
    return isJson(delivery) ? authenticJson(delivery.body, key) : authenticForm(delivery, key);
}

Result<Notice> noticeIn(const Json &json)
{
    const auto malformed = [] {
        return fail(Error::Kind::Malformed,
                    QStringLiteral("An authentic notice, but about no invoice (a permanent deposit, say)."));
    };
    const auto text = [&](QStringView key) { return optionalText(json, key).value_or(std::nullopt); };
    if (text(u"ipn_type").value_or(QStringLiteral("invoice")) != QLatin1String("invoice"))
        return malformed();
    // After a change of the coin the sale is known under the first invoice (dossier plisio 5.1).
    const std::optional<QString> id = text(u"switch_id") ? text(u"switch_id") : text(u"txn_id");
    const std::optional<QString> status = text(u"status");
    if (!id || !isPaymentId(*id) || !status)
        return malformed();
    const QStringList parts{text(u"txn_id").value_or(*id), *status, text(u"amount").value_or(QString()),
                            text(u"confirmations").value_or(QString())};
    return Notice{.gatewayId = GatewayPaymentId(*id),
                  .parentId = std::nullopt,
                  .reference = text(u"order_number"),
                  .rawStatus = *status,
                  .deduplicationKey = parts.join(QLatin1Char('/'))};
}

} // namespace

bool isUsableSecret(const Secret &key)
{
    constexpr qsizetype shortest = 8;
    return key.reveal().trimmed().size() >= shortest;
}

Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &key)
{
    return authenticBody(delivery, key).and_then(noticeIn);
}

} // namespace tillgate::plisio
