// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/errors.h"

#include "wire/jsonfields.h"

#include <array>

namespace tillgate::coingate {

namespace {

using Kind = Error::Kind;

struct KnownReason
{
    const char *reason;
    Kind kind;
};

constexpr std::array knownReasons{
    KnownReason{"BadAuthToken", Kind::AccessDenied},
    KnownReason{"BadCredentials", Kind::AccessDenied},
    KnownReason{"OrderNotFound", Kind::NotFound},
    KnownReason{"RefundNotFound", Kind::NotFound},
    KnownReason{"LedgerAccountNotFound", Kind::NotFound},
    KnownReason{"RecordNotFound", Kind::NotFound},
    KnownReason{"InternalServerError", Kind::Unavailable},
};

/// The error envelope: `{"message":"…","reason":"…","errors":["…"]}`.
struct Envelope
{
    QString reason;
    QString message;
};

QString textOf(const Json &object, QStringView key)
{
    return optionalText(object, key).value_or(std::nullopt).value_or(QString());
}

/// Documented as a list; a string and an object of lists exist too (dossier coingate 2.0, "Irregular shapes").
QStringList sentencesIn(const Json *errors)
{
    if (errors == nullptr)
        return {};
    QStringList sentences;
    if (errors->isString())
        sentences.append(errors->toString());
    for (const Json &item : errors->items())
        sentences += sentencesIn(&item);
    for (const Json::Member &member : errors->members())
        sentences += sentencesIn(&member.value);
    return sentences;
}

std::optional<Envelope> envelopeOf(const Json &json, int status)
{
    constexpr int badRequest = 400;
    const QStringList sentences = sentencesIn(json.find(u"errors"));
    Envelope envelope{.reason = textOf(json, u"reason"), .message = textOf(json, u"message")};
    if (!sentences.isEmpty())
        envelope.message += QStringLiteral(" (%1)").arg(sentences.join(QStringLiteral("; ")));
    // Lists answer bad parameters with 400 and an empty object.
    const bool isEnvelope = json.isObject()
        && (status == badRequest || !(envelope.reason.isEmpty() && envelope.message.isEmpty()));
    return isEnvelope ? std::optional(envelope) : std::nullopt;
}

/// Inferred: CoinGate publishes neither a minimum nor what it says below one (dossier coingate 2.3).
bool saysTooSmall(const QString &message)
{
    return message.contains(QStringLiteral("minimum"), Qt::CaseInsensitive)
        || message.contains(QStringLiteral("too low"), Qt::CaseInsensitive)
        || message.contains(QStringLiteral("too small"), Qt::CaseInsensitive);
}

Kind kindOf(const Envelope &envelope, int status)
{
    for (const KnownReason &known : knownReasons) {
        if (envelope.reason == QLatin1String(known.reason))
            return known.kind;
    }
    return saysTooSmall(envelope.message) ? Kind::BelowMinimum : kindOfStatus(status);
}

Error fromEnvelope(const Envelope &envelope, const HttpReply &reply)
{
    return {.kind = kindOf(envelope, reply.status),
            .detail
            = QStringLiteral("CoinGate answered %1: %2").arg(reply.status).arg(shortened(envelope.message)),
            .retryAfter = reply.retryAfter(),
            .theirWord = shortened(envelope.reason)};
}

Error withoutEnvelope(const HttpReply &reply, Effect effect)
{
    if (reply.status >= 500) {
        return {.kind = Kind::Unavailable,
                .detail = QStringLiteral("CoinGate answered %1 without a reason.").arg(reply.status),
                .retryAfter = reply.retryAfter()};
    }
    return tillgate::unexpected(effect,
                                QStringLiteral("The answer (%1) is a page, not CoinGate's own. A firewall or "
                                               "the network of the shop may stand between.")
                                    .arg(reply.status));
}

/// What went wrong, if anything did.
std::optional<Error> refusalIn(const HttpReply &reply, const Result<Json> &json, Effect effect)
{
    constexpr int tooManyRequests = 429;
    if (reply.isSuccess())
        return std::nullopt;
    // The status, not the reason: two spellings of the reason are documented.
    if (reply.status == tooManyRequests)
        return rateLimited("CoinGate", reply);
    const std::optional<Envelope> envelope = json ? envelopeOf(*json, reply.status) : std::nullopt;
    return envelope ? fromEnvelope(*envelope, reply) : withoutEnvelope(reply, effect);
}

} // namespace

Error unexpected(Effect effect, const Error &error)
{
    // A clear word stays what it is; only what could not be understood is open.
    return error.kind == Kind::Malformed || error.kind == Kind::Overflow ? tillgate::unexpected(effect, error.detail)
                                                                         : error;
}

Result<Json> document(const HttpReply &reply, Effect effect)
{
    Result<Json> json = Json::parse(reply.body);
    if (const std::optional<Error> refusal = refusalIn(reply, json, effect))
        return fail(*refusal);
    if (!json)
        return fail(unexpected(effect, json.error()));
    return json;
}

Result<QString> plainText(const HttpReply &reply)
{
    if (const std::optional<Error> refusal = refusalIn(reply, Json::parse(reply.body), Effect::None))
        return fail(*refusal);
    return QString::fromUtf8(reply.body).trimmed();
}

} // namespace tillgate::coingate
