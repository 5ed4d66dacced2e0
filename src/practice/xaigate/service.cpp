// SPDX-License-Identifier: Apache-2.0
#include "practice/xaigate/service.h"

#include "practice/jsonwriting.h"
#include "practice/xaigate/replies.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <QUuid>

namespace tillgate::practice::xaigate {

namespace {

HttpReply answerKeyed(World &world, const HttpRequest &request, const Json &body, const QString &path)
{
    if (path == QLatin1String("/invoice/create"))
        return createInvoice(world, request, body);
    if (path == QLatin1String("/invoice/info"))
        return invoiceInfo(world, body);
    if (path == QLatin1String("/createUser"))
        return createUser(world);
    if (path == QLatin1String("/generateAddress"))
        return generateAddress(world, body);
    if (path == QLatin1String("/getBalance"))
        return userBalance(world, body);
    if (path == QLatin1String("/getTransactions"))
        return transactions(world, body);
    if (path == QLatin1String("/withdraw"))
        return withdraw(world, body);
    return failure(404, QStringLiteral("Not found"));
}

} // namespace

Access access(const World &world)
{
    const QByteArray bytes = world.dice().fixedBytes("xaigate api key", 16);
    return {.apiKey = QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces),
            .webhookSecret = world.dice().fixedBytes("xaigate path secret", 24).toHex()};
}

HttpReply jsonReply(int status, const Json &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body.toBytes()};
}

HttpReply failure(int status, const QString &message)
{
    return jsonReply(status, Json::object({{QStringLiteral("code"), number(qint64(status))}, {QStringLiteral("message"), text(message)}}));
}

HttpReply serverError()
{
    return failure(500, QStringLiteral("Internal server error"));
}

HttpReply tooMany()
{
    return failure(429, QStringLiteral("Too many requests"));
}

QString word(const Json &body, QStringView key)
{
    return optionalText(body, key).value_or(std::nullopt).value_or(QString());
}

bool isSetting(const World &world, const char *name, const char *value)
{
    return world.records.value(QStringLiteral("xaigate/setting/") + QString::fromLatin1(name)) == value;
}

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    const QString pages = QStringLiteral("/pay/");
    if (path.startsWith(pages))
        return page(world, request, path.sliced(pages.size()));
    if (request.method != HttpRequest::Method::Post)
        return failure(405, QStringLiteral("Method Not Allowed"));
    const Result<Json> body = Json::parse(request.body);
    if (!body || !body->isObject())
        return failure(400, QStringLiteral("Bad Request"));
    if (!isEqualConstantTime(word(*body, u"apiKey").toUtf8(), access(world).apiKey))
        return failure(401, QStringLiteral("Unauthorized"));
    return answerKeyed(world, request, *body, path);
}

} // namespace tillgate::practice::xaigate
