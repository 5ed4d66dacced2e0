// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/errors.h"

#include "wire/jsonfields.h"

#include <algorithm>
#include <array>

namespace tillgate::cryptomus {

namespace {

using Kind = Error::Kind;

constexpr int ok = 200;

struct KnownWords
{
    const char *words;
    Kind kind;
};

/// By the words of `message`, in this order: "Payment service not found" is about a coin, not a payment
/// (dossier cryptomus 2.5 to 2.13).
constexpr std::array knownMessages{
    KnownWords{"Invalid Sign", Kind::AccessDenied},
    KnownWords{"You are forbidden", Kind::AccessDenied},
    KnownWords{"Minimum amount", Kind::BelowMinimum},
    KnownWords{"network was not found", Kind::CoinUnavailable},
    KnownWords{"currency was not found", Kind::CoinUnavailable},
    KnownWords{"service not found", Kind::CoinUnavailable},
    KnownWords{"Not found service", Kind::CoinUnavailable},
    KnownWords{"Error convert", Kind::CoinUnavailable},
    KnownWords{"Server error", Kind::Unavailable},
    KnownWords{"Gateway error", Kind::Unavailable},
    KnownWords{"not found", Kind::NotFound},
};

/// `{"state":1,"message":"…"}` or `{"state":1,"errors":{"amount":["validation.required"]}}`; any may be missing.
struct Envelope
{
    QString message;
    QString rules; ///< "amount: validation.required"
};

QString rulesIn(const Json *errors)
{
    QStringList rules;
    for (const Json::Member &field : errors != nullptr ? errors->members() : Json::Object()) {
        QStringList codes;
        for (const Json &code : field.value.items())
            codes.append(code.toString());
        rules.append(field.key + QStringLiteral(": ") + codes.join(QStringLiteral(", ")));
    }
    return rules.join(QStringLiteral("; "));
}

std::optional<Envelope> envelopeOf(const Json &json)
{
    const Envelope envelope{.message = optionalText(json, u"message").value_or(std::nullopt).value_or(QString()),
                            .rules = rulesIn(json.find(u"errors"))};
    const bool isEnvelope = json.isObject() && !(envelope.message.isEmpty() && envelope.rules.isEmpty());
    return isEnvelope ? std::optional(envelope) : std::nullopt;
}

Kind kindOfStatus(int status)
{
    constexpr int requestTimeout = 408;
    if (status >= 500 || status == requestTimeout)
        return Kind::Unavailable;
    switch (status) {
    case 401:
    case 403:
        return Kind::AccessDenied;
    default:
        return Kind::Rejected;
    }
}

Kind kindOf(const Envelope &envelope, int status)
{
    const auto known = std::find_if(knownMessages.begin(), knownMessages.end(), [&](const KnownWords &entry) {
        return envelope.message.contains(QLatin1String(entry.words), Qt::CaseInsensitive);
    });
    const Kind byStatus = kindOfStatus(status);
    return known == knownMessages.end() || byStatus != Kind::Rejected ? byStatus : known->kind;
}

Error fromEnvelope(const Envelope &envelope, const HttpReply &reply)
{
    const QString said = envelope.message.isEmpty() ? envelope.rules : envelope.message;
    return {.kind = kindOf(envelope, reply.status),
            .detail = QStringLiteral("Cryptomus answered %1: %2").arg(reply.status).arg(shortened(said)),
            .retryAfter = reply.retryAfter(),
            .theirWord = shortened(said)};
}

Error withoutEnvelope(const HttpReply &reply, Effect effect)
{
    if (reply.status >= 500) {
        return {.kind = Kind::Unavailable,
                .detail = QStringLiteral("Cryptomus answered %1 without a reason.").arg(reply.status),
                .retryAfter = reply.retryAfter()};
    }
    return tillgate::unexpected(
        effect,
        QStringLiteral("The answer (%1) is not Cryptomus' own. A firewall or the network of the "
                       "shop may stand between.")
            .arg(reply.status));
}

bool isDone(const Json &json)
{
    const Json *state = json.find(u"state");
    return state != nullptr && state->numberText() == "0" && json.find(u"result") != nullptr;
}

} // namespace

Error unexpected(Effect effect, const Error &error)
{
    // "No such coin" and "no refund" are answers, as long as nothing can have happened.
    return effect == Effect::MayHaveActed ? tillgate::unexpected(effect, error.detail) : error;
}

Result<Json> document(const HttpReply &reply, Effect effect)
{
    constexpr int tooManyRequests = 429;
    if (reply.status == tooManyRequests)
        return fail(rateLimited("Cryptomus", reply));
    const Result<Json> json = Json::parse(reply.body);
    if (json && reply.status == ok && isDone(*json))
        return *json->find(u"result");
    const std::optional<Envelope> envelope = json ? envelopeOf(*json) : std::nullopt;
    return fail(envelope ? fromEnvelope(*envelope, reply) : withoutEnvelope(reply, effect));
}

} // namespace tillgate::cryptomus
