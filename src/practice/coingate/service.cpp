// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/service.h"

#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"
#include "wire/form.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <QUrlQuery>

namespace tillgate::practice::coingate {

namespace {

using Method = HttpRequest::Method;

bool hasToken(const World &world, const HttpRequest &request)
{
    const QByteArray header = request.header("authorization").value_or(QByteArray());
    const qsizetype blank = header.indexOf(' ');
    const QByteArray scheme = header.left(std::max<qsizetype>(0, blank)).toLower();
    return (scheme == "token" || scheme == "bearer")
        && isEqualConstantTime(header.sliced(blank + 1).trimmed(), keysOf(world).apiToken);
}

HttpReply noSuchPage()
{
    return errorReply(404, QStringLiteral("PageNotFound"), QStringLiteral("Page not found"));
}

/// What anyone may ask; none for everything else.
std::optional<HttpReply> answerStranger(const World &world, const HttpRequest &request, const QString &path)
{
    if (request.method != Method::Get)
        return std::nullopt;
    if (path == QLatin1String("/ping"))
        return ping(world);
    if (path == QLatin1String("/currencies"))
        return currencies(paramsOf(request));
    if (path == QLatin1String("/platforms"))
        return platforms();
    if (path == QLatin1String("/ips-v4"))
        return textReply("127.0.0.1");
    const QString rate = QStringLiteral("/rates");
    return path.startsWith(rate) ? std::optional(rates(world, path.sliced(rate.size()))) : std::nullopt;
}

HttpReply answerOrderGet(const World &world, const QStringList &parts)
{
    if (parts.size() == 1)
        return oneOrder(world, parts.at(0));
    if (parts.at(1) == QLatin1String("blockchain_transactions"))
        return transactionsOf(world, parts.at(0));
    if (parts.at(1) != QLatin1String("refunds"))
        return noSuchPage();
    return parts.size() == 2 ? listRefunds(world, parts.at(0)) : oneRefund(world, parts.at(0), parts.at(2));
}

HttpReply answerOrderPost(World &world, const HttpRequest &request, const QStringList &parts)
{
    const QString last = parts.last();
    if (parts.size() == 2 && last == QLatin1String("checkout"))
        return checkOut(world, parts.at(0), paramsOf(request));
    if (parts.size() == 2 && last == QLatin1String("refunds"))
        return createRefund(world, parts.at(0), paramsOf(request));
    const QString mark = QStringLiteral("mark_as_");
    if (parts.size() == 4 && last.startsWith(mark))
        return markRefund(world, parts.at(2), last.sliced(mark.size()));
    return noSuchPage();
}

HttpReply answerGet(const World &world, const HttpRequest &request, const QString &path)
{
    if (path == QLatin1String("/auth/test"))
        return jsonReply(Json::object({{QStringLiteral("message"), text(QStringLiteral("OK"))}}));
    if (path == QLatin1String("/orders"))
        return listOrders(world, paramsOf(request));
    if (path == QLatin1String("/refunds/supported-currencies"))
        return refundCurrencies();
    if (path == QLatin1String("/refunds"))
        return listRefunds(world, {});
    const QString ledger = QStringLiteral("/ledger/accounts");
    return path.startsWith(ledger) ? ledgerAccounts(world, path.sliced(ledger.size()).mid(1)) : noSuchPage();
}

HttpReply answerKnown(World &world, const HttpRequest &request, const QString &path)
{
    const bool isGet = request.method == Method::Get;
    if (!isGet && path == QLatin1String("/orders"))
        return createOrder(world, request);
    const QString order = QStringLiteral("/orders/");
    if (!path.startsWith(order))
        return isGet ? answerGet(world, request, path) : noSuchPage();
    const QStringList parts = path.sliced(order.size()).split(QLatin1Char('/'));
    return isGet ? answerOrderGet(world, parts) : answerOrderPost(world, request, parts);
}

/// Both prefixes and a slash at the end are the same address; none if it is no API address at all.
std::optional<QString> apiPath(QString path)
{
    if (path.startsWith(QLatin1String("/api/")))
        path = path.sliced(4);
    if (path != QLatin1String("/v2") && !path.startsWith(QLatin1String("/v2/")))
        return std::nullopt;
    path = path.sliced(3);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

Keys keysOf(const World &world)
{
    constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return {.apiToken = world.dice().fixedBytes("coingate api token", 30).toBase64(base64Url),
            .callbackSecret = world.dice().fixedBytes("coingate callback secret", 24).toBase64(base64Url)};
}

Access access(const World &world)
{
    const Keys keys = keysOf(world);
    return {.path = QStringLiteral("/coingate/v2"), .apiKey = keys.apiToken, .webhookSecret = keys.callbackSecret};
}

HttpReply serverError()
{
    return errorReply(500, QStringLiteral("InternalServerError"), QStringLiteral("Internal server error"));
}

HttpReply tooMany()
{
    return errorReply(429, QStringLiteral("RateLimitException"), QStringLiteral("API request limit is exceeded"));
}

Params paramsOf(const HttpRequest &request)
{
    Params params;
    for (const auto &[name, value] : QUrlQuery(request.url).queryItems(QUrl::FullyDecoded))
        params.insert(name, value);
    const QByteArray type = mediaType(request.header("content-type").value_or(QByteArray()));
    if (type == "application/json") {
        const Json body = Json::parse(request.body).value_or(Json());
        for (const Json::Member &member : body.members())
            params.insert(member.key, textField(body, member.key).value_or(QString()));
    } else {
        for (const FormField &field : parseForm(request.body).value_or(QList<FormField>()))
            params.insert(field.name, field.value);
    }
    return params;
}

HttpReply jsonReply(const Json &body)
{
    // 200 for everything, also for what was created: the official PHP client takes nothing else.
    return {.status = 200, .headers = {{"Content-Type", "application/json; charset=utf-8"}}, .body = body.toBytes()};
}

HttpReply textReply(const QByteArray &body)
{
    return {.status = 200, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = body};
}

HttpReply errorReply(int status, const QString &reason, const QString &message, const QStringList &errors)
{
    Json::Object members{{QStringLiteral("message"), text(message)}, {QStringLiteral("reason"), text(reason)}};
    Json::Array sentences;
    for (const QString &error : errors)
        sentences.append(text(error));
    if (!sentences.isEmpty())
        members.append({QStringLiteral("errors"), Json::array(std::move(sentences))});
    HttpReply reply = jsonReply(Json::object(std::move(members)));
    reply.status = status;
    return reply;
}

HttpReply orderIsNotValid(const QStringList &errors)
{
    return errorReply(422, QStringLiteral("OrderIsNotValid"), QStringLiteral("Order is not valid"), errors);
}

HttpReply orderNotFound()
{
    return errorReply(404, QStringLiteral("OrderNotFound"), QStringLiteral("Order not found"));
}

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    settleRefunds(world);
    const QString hosted = QStringLiteral("/invoice/");
    if (path.startsWith(hosted))
        return page(world, request, path.sliced(hosted.size()));
    const std::optional<QString> api = apiPath(path);
    if (!api)
        return noSuchPage();
    if (const std::optional<HttpReply> reply = answerStranger(world, request, *api))
        return *reply;
    if (!hasToken(world, request))
        return errorReply(401, QStringLiteral("BadAuthToken"), QStringLiteral("Auth Token is not valid"));
    return answerKnown(world, request, *api);
}

} // namespace tillgate::practice::coingate
