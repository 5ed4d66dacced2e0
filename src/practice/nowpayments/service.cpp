// SPDX-License-Identifier: Apache-2.0
#include "practice/nowpayments/service.h"

#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "wire/signature.h"

namespace tillgate::practice::nowpayments {

namespace {

using Method = HttpRequest::Method;

/// Four groups of seven, as the dashboard shows keys.
QByteArray groupedKey(const QByteArray &bytes)
{
    const QByteArray digits = bytes.toHex().toUpper();
    return digits.mid(0, 7) + '-' + digits.mid(7, 7) + '-' + digits.mid(14, 7) + '-' + digits.mid(21, 7);
}

bool hasKey(const World &world, const HttpRequest &request)
{
    return isEqualConstantTime(request.header("x-api-key").value_or(QByteArray()), keysOf(world).apiKey);
}

HttpReply noSuchRoute()
{
    return errorReply(404, QStringLiteral("NOT_FOUND"), QStringLiteral("Endpoint not found"));
}

HttpReply answerGet(const World &world, const HttpRequest &request, const QString &path)
{
    if (path == QLatin1String("/currencies"))
        return currencies(world, request);
    if (path == QLatin1String("/full-currencies"))
        return fullCurrencies(world);
    if (path == QLatin1String("/merchant/coins"))
        return merchantCoins(world);
    if (path == QLatin1String("/min-amount"))
        return minimumAmount(world, request);
    if (path == QLatin1String("/estimate"))
        return estimate(world, request);
    if (path == QLatin1String("/balance"))
        return balance(world);
    const QString payment = QStringLiteral("/payment/");
    return path.startsWith(payment) ? onePayment(world, path.sliced(payment.size())) : noSuchRoute();
}

HttpReply answerPost(World &world, const HttpRequest &request, const QString &path)
{
    if (path == QLatin1String("/payment"))
        return createPayment(world, request);
    if (path == QLatin1String("/invoice"))
        return createInvoice(world, request);
    if (path == QLatin1String("/invoice-payment"))
        return payInvoice(world, request);
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() == 4 && parts.at(1) == QLatin1String("payment")
        && parts.at(3) == QLatin1String("update-merchant-estimate"))
        return updateEstimate(world, parts.at(2));
    return noSuchRoute();
}

} // namespace

Keys keysOf(const World &world)
{
    return {.apiKey = groupedKey(world.dice().fixedBytes("nowpayments api key", 14)),
            .ipnSecret = world.dice().fixedBytes("nowpayments ipn secret", 24).toBase64(),
            .email = "practice@tillgate.example",
            .password = world.dice().fixedBytes("nowpayments password", 9).toBase64()};
}

Access access(const World &world)
{
    const Keys keys = keysOf(world);
    return {.apiKey = keys.apiKey,
            .webhookSecret = keys.ipnSecret,
            .email = keys.email,
            .password = keys.password};
}

HttpReply serverError()
{
    return errorReply(500, QStringLiteral("INTERNAL_ERROR"), QStringLiteral("Can not get estimate from TRX to USDCBSC"));
}

HttpReply tooMany()
{
    return errorReply(429, QStringLiteral("TOO_MANY_REQUESTS"), QStringLiteral("Too many requests"));
}

HttpReply jsonReply(int status, const Json &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}, {"Vary", "Origin, Accept-Encoding"}},
            .body = body.toBytes()};
}

HttpReply errorReply(int status, const QString &code, const QString &message)
{
    return jsonReply(status, Json::object({{QStringLiteral("status"), Json::boolean(false)},
                                           {QStringLiteral("statusCode"), number(qint64(status))},
                                           {QStringLiteral("code"), text(code)},
                                           {QStringLiteral("message"), text(message)}}));
}

HttpReply invalidParams(const QString &message)
{
    return errorReply(400, QStringLiteral("INVALID_REQUEST_PARAMS"), message);
}

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    if (request.method == Method::Get && path == QLatin1String("/status"))
        return jsonReply(200, Json::object({{QStringLiteral("message"), text(QStringLiteral("OK"))}}));
    if (request.method == Method::Post && path == QLatin1String("/auth"))
        return logIn(world, request);
    // The list asks for its token before it looks at the key; an empty id is the list, too.
    const bool isList = request.method == Method::Get
        && (path == QLatin1String("/payment/") || path == QLatin1String("/payment"));
    if (isList) {
        if (const std::optional<HttpReply> fault = tokenFault(world, request))
            return *fault;
    }
    if (!hasKey(world, request))
        return errorReply(403, QStringLiteral("INVALID_API_KEY"), QStringLiteral("Invalid api key"));
    if (isList)
        return listPayments(world, request);
    if (request.method == Method::Get)
        return answerGet(world, request, path);
    return request.method == Method::Post ? answerPost(world, request, path) : noSuchRoute();
}

} // namespace tillgate::practice::nowpayments
