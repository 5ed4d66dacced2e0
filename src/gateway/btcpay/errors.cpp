// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/errors.h"

#include "wire/jsonfields.h"

#include <array>

namespace tillgate::btcpay {

namespace {

using Kind = Error::Kind;

constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int requestTimeout = 408;
constexpr int unprocessable = 422;
constexpr int tooManyRequests = 429;

struct KnownCode
{
    const char *code;
    Kind kind;
};

constexpr std::array knownCodes{
    KnownCode{"unauthenticated", Kind::AccessDenied},
    KnownCode{"missing-permission", Kind::AccessDenied},
    KnownCode{"invoice-not-found", Kind::NotFound},
    KnownCode{"store-not-found", Kind::NotFound},
    KnownCode{"webhook-not-found", Kind::NotFound},
    KnownCode{"webhookdelivery-not-found", Kind::NotFound},
    KnownCode{"webhookdelivery-pruned", Kind::NotFound},
    KnownCode{"pullpayment-not-found", Kind::NotFound},
    KnownCode{"payout-not-found", Kind::NotFound},
    KnownCode{"paymentmethod-not-found", Kind::NotFound},
    KnownCode{"lightning-not-configured", Kind::NotFound},
    KnownCode{"unknown-cryptocode", Kind::CoinUnavailable},
    KnownCode{"invalid-payment-method", Kind::CoinUnavailable},
    KnownCode{"payment-method-not-supported", Kind::CoinUnavailable},
    KnownCode{"rate-failure", Kind::CoinUnavailable},
    KnownCode{"rate-unavailable", Kind::CoinUnavailable},
    KnownCode{"amount-too-low", Kind::BelowMinimum},
};

QString textOf(const Json &json, QStringView key)
{
    return shortened(optionalText(json, key).value_or(std::nullopt).value_or(QString()));
}

/// "generic-error" is the word for many things; the creation of an invoice says so in words (dossier 2.4).
bool saysNoMethod(const QString &message)
{
    return message.startsWith(QStringLiteral("Error retrieving a matching payment method"))
        || message.startsWith(QStringLiteral("No wallet has been linked"));
}

Kind kindOf(const QString &code, const QString &message, int status)
{
    for (const KnownCode &known : knownCodes) {
        if (code == QLatin1String(known.code))
            return known.kind;
    }
    return saysNoMethod(message) ? Kind::CoinUnavailable : kindOfStatus(status);
}

Error fromProblem(const Json &json, const HttpReply &reply)
{
    const QString code = textOf(json, u"code");
    const QString message = textOf(json, u"message");
    return {.kind = kindOf(code, message, reply.status),
            .detail = QStringLiteral("BTCPay Server answered %1: %2").arg(reply.status).arg(message),
            .retryAfter = reply.retryAfter(),
            .theirWord = code};
}

/// The first broken rule; its path is the member's name in the server's own spelling.
Error fromValidation(const Json &list, const HttpReply &reply)
{
    const Json first = list.items().isEmpty() ? Json() : list.items().first();
    const QString path = textOf(first, u"path");
    return {.kind = Kind::Rejected,
            .detail = QStringLiteral("BTCPay Server answered %1: %2: %3")
                          .arg(QString::number(reply.status), path, textOf(first, u"message")),
            .theirWord = path};
}

bool isProblem(const Json &json)
{
    return json.isObject() && !(textOf(json, u"code").isEmpty() && textOf(json, u"message").isEmpty());
}

Error withoutReason(const HttpReply &reply, Effect effect)
{
    const QString bare = QStringLiteral("BTCPay Server answered %1 without a reason.").arg(reply.status);
    const bool isRefused = reply.status == unauthorized || reply.status == forbidden;
    if (reply.status >= 500 || (isRefused && reply.body.trimmed().isEmpty()))
        return {.kind = kindOfStatus(reply.status), .detail = bare, .retryAfter = reply.retryAfter()};
    return tillgate::unexpected(
        effect,
        QStringLiteral("The answer (%1) is not BTCPay Server's own. The address may be wrong, or a "
                       "proxy stands between.")
            .arg(reply.status));
}

} // namespace

Error unexpected(Effect effect, const Error &error)
{
    // A clear word about the coin stays what it is; only what could not be understood is open.
    return error.kind == Kind::Malformed || error.kind == Kind::Overflow
        ? tillgate::unexpected(effect, error.detail)
        : error;
}

bool isUnknownRoute(const HttpReply &reply)
{
    return reply.status == notFound && reply.body.trimmed().isEmpty();
}

Result<Json> document(const HttpReply &reply, Effect effect)
{
    if (reply.status == tooManyRequests) {
        return fail(Error{.kind = Kind::RateLimited,
                          .detail = QStringLiteral("The server asks for fewer requests."),
                          .retryAfter = reply.retryAfter()});
    }
    const Result<Json> json = Json::parse(reply.body);
    if (reply.isSuccess()) {
        if (!json)
            return fail(unexpected(effect, json.error()));
        return json;
    }
    const bool isRuleBroken = reply.status == unprocessable || reply.status == badRequest;
    if (json && json->isArray() && isRuleBroken)
        return fail(fromValidation(*json, reply));
    return fail(json && isProblem(*json) ? fromProblem(*json, reply) : withoutReason(reply, effect));
}

} // namespace tillgate::btcpay
