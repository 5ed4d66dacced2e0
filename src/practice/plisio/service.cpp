// SPDX-License-Identifier: Apache-2.0
#include "practice/plisio/service.h"

#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"
#include "wire/form.h"
#include "wire/signature.h"

namespace tillgate::practice::plisio {

namespace {

bool hasKey(const World &world, const HttpRequest &request)
{
    return isEqualConstantTime(item(request, "api_key").toUtf8(), access(world).apiKey);
}

/// "/invoices//abc/" as ["invoices", "abc"]: the SDKs disagree about slashes.
QStringList partsOf(const QString &path)
{
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

HttpReply answerInvoices(World &world, const HttpRequest &request, const QStringList &parts)
{
    const QString second = parts.value(1);
    if (second == QLatin1String("switch"))
        return switchCoin(world, request, parts.value(2));
    if (second == QLatin1String("email"))
        return takeEmail(world, request, parts.value(2));
    return oneInvoice(world, request, second);
}

HttpReply answerOperations(World &world, const HttpRequest &request, const QStringList &parts)
{
    // Documented for these calls only (dossier plisio 1, "IP allow-list"); the error is our own.
    if (isShopSetting(world, "request_ip", "off"))
        return failure(403, 403, QStringLiteral("Request IP is not allowed"));
    const QString second = parts.value(1);
    if (second.isEmpty())
        return listOperations(world, request);
    if (second == QLatin1String("withdraw"))
        return withdraw(world, request);
    if (second == QLatin1String("fee") || second == QLatin1String("fee-plan") || second == QLatin1String("commission"))
        return fees(world, request, second, parts.value(2));
    return oneOperation(world, second);
}

HttpReply answerKeyed(World &world, const HttpRequest &request, const QStringList &parts)
{
    const QString first = parts.value(0);
    if (first == QLatin1String("shops"))
        return shop(world);
    if (first == QLatin1String("operations"))
        return answerOperations(world, request, parts);
    if (first == QLatin1String("balances"))
        return balance(world, parts.size() > 1 ? parts.at(1) : item(request, "currency"));
    if (parts == QStringList({QStringLiteral("invoices"), QStringLiteral("new")}))
        return createInvoice(world, request);
    if (parts == QStringList({QStringLiteral("shop"), QStringLiteral("deposit"), QStringLiteral("new")}))
        return deposit(world, request);
    return notFound();
}

} // namespace

QString item(const HttpRequest &request, const char *name)
{
    const HttpRequest query{.method = HttpRequest::Method::Post, .body = request.url.query(QUrl::FullyEncoded).toUtf8()};
    QString value;
    for (const NameValue &field : formFields(query).value_or(QList<NameValue>())) {
        if (field.name == name)
            value = QString::fromUtf8(field.value);
    }
    return value;
}

bool isShopSetting(const World &world, const char *name, const char *value)
{
    return world.records.value(QStringLiteral("plisio/shop/") + QString::fromLatin1(name)) == value;
}

Access access(const World &world)
{
    const QByteArray key = world.dice().fixedBytes("plisio api key", 48).toBase64(QByteArray::Base64UrlEncoding);
    return {.apiKey = key, .webhookSecret = key};
}

HttpReply success(const Json &data)
{
    return {.status = 200,
            .headers = {{"Content-Type", "application/json; charset=UTF-8"}},
            .body = Json::object({{QStringLiteral("status"), text(QStringLiteral("success"))}, {QStringLiteral("data"), data}}).toBytes()};
}

HttpReply failure(int status, int code, const QString &message)
{
    const QString name = status == 422 ? QStringLiteral("Unprocessable entity")
        : status == 401               ? QStringLiteral("Unauthorized")
                                      : QStringLiteral("Error %1").arg(status);
    const Json data = Json::object({{QStringLiteral("name"), text(name)},
                                    {QStringLiteral("message"), text(message)},
                                    {QStringLiteral("code"), number(qint64(code))}});
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=UTF-8"}},
            .body = Json::object({{QStringLiteral("status"), text(QStringLiteral("error"))}, {QStringLiteral("data"), data}}).toBytes()};
}

HttpReply invalid(const HttpRequest &request, const QString &field, const QString &why)
{
    // The Android SDK asks for lists of texts.
    const Json texts = request.header("parseErrors") == QByteArray("1") ? Json::array({text(why)}) : text(why);
    return failure(422, 116, QString::fromUtf8(Json::object({{field, texts}}).toBytes()));
}

HttpReply unsupportedCoin(const QString &cid)
{
    const Json field = Json::object({{QStringLiteral("currency"), text(cid)}});
    return failure(422, 105, QStringLiteral("Unsupported currency attribute value: ") + QString::fromUtf8(field.toBytes()));
}

HttpReply notFound()
{
    return failure(404, 111, QStringLiteral("Requested resource does not exist"));
}

HttpReply serverError()
{
    return failure(500, 0, QStringLiteral("Internal server error"));
}

HttpReply tooMany()
{
    return failure(429, 0, QStringLiteral("RATE_LIMIT_REACHED"));
}

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    const QStringList parts = partsOf(path);
    if (request.method != HttpRequest::Method::Get)
        return failure(405, 405, QStringLiteral("METHOD_NOT_SUPPORTED"));
    if (parts.value(0) == QLatin1String("pay"))
        return page(world, parts.value(1));
    const bool isOneInvoice = parts.value(0) == QLatin1String("invoices") && parts.value(1) != QLatin1String("new");
    // A guest may ask for rates, and whoever has the view key for the one invoice.
    if (parts.value(0) == QLatin1String("currencies") && item(request, "api_key").isEmpty())
        return currencies(world, parts.value(1));
    if (isOneInvoice && !item(request, "view_key").isEmpty())
        return answerInvoices(world, request, parts);
    if (!hasKey(world, request))
        return failure(401, 101, QStringLiteral("Wrong api key"));
    if (parts.value(0) == QLatin1String("currencies"))
        return currencies(world, parts.value(1));
    return isOneInvoice ? answerInvoices(world, request, parts) : answerKeyed(world, request, parts);
}

} // namespace tillgate::practice::plisio
