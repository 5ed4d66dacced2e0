// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/errors.h"

#include "wire/jsonfields.h"

#include <array>

namespace tillgate::nowpayments {

namespace {

using Kind = Error::Kind;

struct KnownCode
{
    const char *code;
    Kind kind;
};

constexpr std::array knownCodes{
    KnownCode{"INVALID_API_KEY", Kind::AccessDenied},
    KnownCode{"AUTH_REQUIRED", Kind::AccessDenied},
    KnownCode{"ACCESS_DENIED", Kind::AccessDenied},
    KnownCode{"AMOUNT_MINIMAL_ERROR", Kind::BelowMinimum},
    KnownCode{"CURRENCY_UNAVAILABLE", Kind::CoinUnavailable},
    KnownCode{"NOT_FOUND", Kind::NotFound},
    KnownCode{"INTERNAL_ERROR", Kind::Unavailable},
};

/// The error envelope: `{"status":false,"statusCode":403,"code":"…","message":"…"}`.
struct Envelope
{
    QString code;
    QString message;
};

std::optional<Envelope> envelopeOf(const Json &json)
{
    const auto text
        = [&](QStringView key) { return optionalText(json, key).value_or(std::nullopt).value_or(QString()); };
    const Envelope envelope{.code = text(u"code"), .message = text(u"message")};
    const bool isEnvelope = json.isObject() && !(envelope.code.isEmpty() && envelope.message.isEmpty());
    return isEnvelope ? std::optional(envelope) : std::nullopt;
}

bool saysTooSmall(const QString &message)
{
    return message.contains(QStringLiteral("less than minimal"), Qt::CaseInsensitive)
        || message.contains(QStringLiteral("too small"), Qt::CaseInsensitive);
}

Kind kindOf(const Envelope &envelope, int status)
{
    // The code first, then the words (dossier nowpayments 2): integrators saw both for small amounts.
    for (const KnownCode &known : knownCodes) {
        if (envelope.code == QLatin1String(known.code))
            return known.kind;
    }
    return saysTooSmall(envelope.message) ? Kind::BelowMinimum : kindOfStatus(status);
}

Error fromEnvelope(const Envelope &envelope, const HttpReply &reply)
{
    return {
        .kind = kindOf(envelope, reply.status),
        .detail
        = QStringLiteral("NOWPayments answered %1: %2").arg(reply.status).arg(shortened(envelope.message)),
        .retryAfter = reply.retryAfter(),
        .theirWord = shortened(envelope.code)};
}

Error withoutEnvelope(const HttpReply &reply, Effect effect)
{
    if (reply.status >= 500) {
        return {.kind = Kind::Unavailable,
                .detail = QStringLiteral("NOWPayments answered %1 without a reason.").arg(reply.status),
                .retryAfter = reply.retryAfter()};
    }
    return tillgate::unexpected(
        effect,
        QStringLiteral("The answer (%1) is a page, not NOWPayments' own. A firewall or "
                       "the network of the shop may stand between.")
            .arg(reply.status));
}

} // namespace

Error unexpected(Effect effect, const Error &error)
{
    return tillgate::unexpected(effect, error.detail);
}

Result<Json> document(const HttpReply &reply, Effect effect)
{
    constexpr int tooManyRequests = 429;
    if (reply.status == tooManyRequests)
        return fail(rateLimited("NOWPayments", reply));
    const Result<Json> json = Json::parse(reply.body);
    if (reply.isSuccess()) {
        if (!json)
            return fail(unexpected(effect, json.error()));
        return json;
    }
    const std::optional<Envelope> envelope = json ? envelopeOf(*json) : std::nullopt;
    return fail(envelope ? fromEnvelope(*envelope, reply) : withoutEnvelope(reply, effect));
}

} // namespace tillgate::nowpayments
