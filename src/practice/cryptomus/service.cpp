// SPDX-License-Identifier: Apache-2.0
#include "practice/cryptomus/service.h"

#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <QCryptographicHash>
#include <QUuid>

namespace tillgate::practice::cryptomus {

namespace {

using Method = HttpRequest::Method;

HttpReply reply(int status, const Json &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body.toBytes()};
}

/// Over the body as it came: nothing is written anew here (dossier cryptomus 1.1).
bool isSigned(const World &world, const HttpRequest &request)
{
    const Keys keys = keysOf(world);
    const QByteArray covered = request.body.toBase64() + keys.paymentKey;
    const QByteArray sign = QCryptographicHash::hash(covered, QCryptographicHash::Md5).toHex();
    return isEqualConstantTime(request.header("merchant").value_or(QByteArray()), keys.merchant)
        && isEqualConstantTime(request.header("sign").value_or(QByteArray()), sign);
}

HttpReply answerPayment(World &world, const HttpRequest &request, const Json &body, const QString &path)
{
    if (path.isEmpty())
        return createInvoice(world, body, request.header("host").value_or(QByteArrayLiteral("127.0.0.1")));
    if (path == QLatin1String("/info"))
        return invoiceInfo(world, body);
    if (path == QLatin1String("/list"))
        return listInvoices(world, body, request);
    if (path == QLatin1String("/services"))
        return services();
    if (path == QLatin1String("/mark-as-paid"))
        return markAsPaid(world, body);
    if (path == QLatin1String("/refund"))
        return refund(world, body);
    if (path == QLatin1String("/resend"))
        return resend(world, body);
    if (path == QLatin1String("/qr"))
        return qrCode(world, body);
    return reply(404, Json::object({{QStringLiteral("message"), text(QStringLiteral("Not Found"))}}));
}

HttpReply answerWallet(World &world, const HttpRequest &request, const Json &body, const QString &path)
{
    if (path.isEmpty())
        return createWallet(world, body, request.header("host").value_or(QByteArrayLiteral("127.0.0.1")));
    if (path == QLatin1String("/qr"))
        return qrCode(world, body);
    if (path == QLatin1String("/block-address"))
        return blockWallet(world, body);
    if (path == QLatin1String("/blocked-address-refund"))
        return refundBlocked(world, body);
    return reply(404, Json::object({{QStringLiteral("message"), text(QStringLiteral("Not Found"))}}));
}

HttpReply answerSigned(World &world, const HttpRequest &request, const QString &path)
{
    // Clients that have nothing to say send nothing, {} or [].
    const Json body = Json::parse(request.body).value_or(Json());
    for (const char *start : {"/v1/payment", "/v2/payment"}) {
        const QString prefix = QString::fromLatin1(start);
        if (path == prefix || path.startsWith(prefix + QLatin1Char('/')))
            return answerPayment(world, request, body, path.sliced(prefix.size()));
    }
    if (path == QLatin1String("/v1/balance"))
        return balance(world);
    const QString wallet = QStringLiteral("/v1/wallet");
    if (path == wallet || path.startsWith(wallet + QLatin1Char('/')))
        return answerWallet(world, request, body, path.sliced(wallet.size()));
    for (const char *type : {"payment", "wallet"}) {
        if (path == QLatin1String("/v1/test-webhook/") + QLatin1String(type))
            return testWebhook(world, body, QString::fromLatin1(type));
    }
    // Practice holds no coins: it is an account whose payouts are blocked (dossier cryptomus 2.16).
    if (path.startsWith(QLatin1String("/v1/payout")) || path.startsWith(QLatin1String("/v1/transfer/")))
        return refused(QStringLiteral("You are forbidden"));
    return reply(404, Json::object({{QStringLiteral("message"), text(QStringLiteral("Not Found"))}}));
}

} // namespace

Keys keysOf(const World &world)
{
    const QByteArray bytes = world.dice().fixedBytes("cryptomus merchant", 16);
    return {.merchant = QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces),
            .paymentKey = world.dice().fixedBytes("cryptomus payment key", 64).toHex()};
}

Access access(const World &world)
{
    const Keys keys = keysOf(world);
    return {.apiKey = keys.paymentKey, .webhookSecret = keys.paymentKey, .merchantId = QString::fromLatin1(keys.merchant)};
}

HttpReply serverError()
{
    return reply(500, Json::object({{QStringLiteral("message"), text(QStringLiteral("Server error, #1"))},
                                    {QStringLiteral("code"), number(qint64(500))},
                                    {QStringLiteral("error"), Json()}}));
}

HttpReply tooMany()
{
    return reply(429, Json::object({{QStringLiteral("message"), text(QStringLiteral("Too Many Attempts."))}}));
}

HttpReply done(const Json &result)
{
    return reply(200, Json::object({{QStringLiteral("state"), number(qint64(0))}, {QStringLiteral("result"), result}}));
}

HttpReply refused(const QString &message)
{
    return reply(422, Json::object({{QStringLiteral("state"), number(qint64(1))}, {QStringLiteral("message"), text(message)}}));
}

HttpReply invalid(const Faults &faults)
{
    Json::Object errors;
    for (const auto &[field, rule] : faults)
        errors.append({field, Json::array({text(rule)})});
    return reply(422, Json::object({{QStringLiteral("state"), number(qint64(1))}, {QStringLiteral("errors"), Json::object(std::move(errors))}}));
}

QString textIn(const Json &body, QStringView key)
{
    return textField(body, key).value_or(QString());
}

HttpReply answer(World &world, const HttpRequest &request, const QString &path)
{
    settleRefunds(world);
    const QString hosted = QStringLiteral("/pay/");
    if (path.startsWith(hosted))
        return page(world, request, path.sliced(hosted.size()));
    const QStringList parts = path.split(QLatin1Char('/'));
    const bool isRate = parts.size() == 5 && parts.at(2) == QLatin1String("exchange-rate");
    if (isRate && request.method == Method::Get)
        return rates(world, parts.at(3));
    if (!isSigned(world, request))
        return reply(401, Json::object({{QStringLiteral("message"), text(QStringLiteral("Invalid Sign."))}}));
    return answerSigned(world, request, path);
}

} // namespace tillgate::practice::cryptomus
