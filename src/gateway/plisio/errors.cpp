// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/errors.h"

#include "wire/jsonfields.h"

#include <QRegularExpression>

#include <array>

namespace tillgate::plisio {

namespace {

using Kind = Error::Kind;

struct KnownCode
{
    const char *code;
    Kind kind;
};

// 101 and 401 for a bad key are guesses of others (dossier plisio 2.0, [L]); nothing hangs on them but words.
constexpr std::array knownCodes{
    KnownCode{"105", Kind::CoinUnavailable}, KnownCode{"111", Kind::NotFound},
    KnownCode{"101", Kind::AccessDenied},    KnownCode{"401", Kind::AccessDenied},
};

/// The error object: `{"status":"error","data":{"name":"…","message":"…","code":116}}`.
struct Envelope
{
    QString code;
    QString message;
    Json fields = {}; ///< the message as an object, field → text or texts, if it holds one
};

/// `message` is plain text, JSON in a text, or text followed by JSON.
Envelope withFields(Envelope envelope)
{
    const qsizetype brace = envelope.message.indexOf(QLatin1Char('{'));
    const Result<Json> fields = brace < 0 ? Result<Json>(Json()) : Json::parse(envelope.message.sliced(brace).toUtf8());
    if (!fields || !fields->isObject())
        return envelope;
    QStringList texts{envelope.message.first(brace).trimmed()};
    for (const Json::Member &member : fields->members()) {
        for (const Json &text : member.value.isArray() ? member.value.items() : Json::Array{member.value})
            texts.append(text.toString());
    }
    texts.removeAll(QString());
    envelope.message = texts.join(QLatin1Char(' '));
    envelope.fields = *fields;
    return envelope;
}

std::optional<Envelope> envelopeOf(const Json &json)
{
    const Json *data = json.find(u"data");
    if (textField(json, u"status") != QStringLiteral("error") || data == nullptr || !data->isObject())
        return std::nullopt;
    const auto text
        = [&](QStringView key) { return optionalText(*data, key).value_or(std::nullopt).value_or(QString()); };
    Envelope envelope{.code = text(u"code"), .message = text(u"message")};
    if (envelope.message.isEmpty())
        envelope.message = text(u"name");
    const bool isEnvelope = !(envelope.code.isEmpty() && envelope.message.isEmpty());
    return isEnvelope ? std::optional(withFields(std::move(envelope))) : std::nullopt;
}

Kind kindOf(const Envelope &envelope, int status, Effect effect)
{
    // The shop plugins read a too small sum under "amount" (dossier plisio 2.0).
    if (envelope.fields.find(u"amount") != nullptr && effect == Effect::MayHaveActed)
        return Kind::BelowMinimum;
    // The body for a repeated order number is not established: if it is named, the order is there already.
    if (envelope.fields.find(u"order_number") != nullptr && effect == Effect::MayHaveActed)
        return Kind::NoAnswer;
    for (const KnownCode &known : knownCodes) {
        if (envelope.code == QLatin1String(known.code))
            return known.kind;
    }
    return kindOfStatus(status);
}

/// The key travels in addresses, and addresses are quoted in error texts (dossier plisio 8.2).
QString shortened(QString text)
{
    static const QRegularExpression keyed(QStringLiteral("(api_key|view_key)=[^&\\s\"']*"));
    constexpr qsizetype longest = 200;
    return text.replace(keyed, QStringLiteral("\\1=[removed]")).simplified().left(longest);
}

Error fromEnvelope(const Envelope &envelope, const HttpReply &reply, Effect effect)
{
    return {.kind = kindOf(envelope, reply.status, effect),
            .detail = QStringLiteral("Plisio answered %1: %2").arg(reply.status).arg(shortened(envelope.message)),
            .retryAfter = reply.retryAfter(),
            .theirWord = shortened(envelope.code)};
}

Error withoutEnvelope(const HttpReply &reply, Effect effect)
{
    if (reply.status >= 500) {
        return {.kind = Kind::Unavailable,
                .detail = QStringLiteral("Plisio answered %1 without a reason.").arg(reply.status),
                .retryAfter = reply.retryAfter()};
    }
    return tillgate::unexpected(
        effect,
        QStringLiteral("The answer (%1) is not Plisio's own. A firewall or the network of the "
                       "shop may stand between.")
            .arg(reply.status));
}

} // namespace

Error unexpected(Effect effect, const Error &error)
{
    return error.kind == Kind::Malformed ? tillgate::unexpected(effect, error.detail) : error;
}

Result<Json> document(const HttpReply &reply, Effect effect)
{
    constexpr int tooManyRequests = 429;
    if (reply.status == tooManyRequests)
        return fail(rateLimited("Plisio", reply));
    const Result<Json> json = Json::parse(reply.body);
    // "error" may come with 200 (dossier plisio 1, envelope).
    if (const std::optional<Envelope> envelope = json ? envelopeOf(*json) : std::nullopt)
        return fail(fromEnvelope(*envelope, reply, effect));
    const Json *data = json ? json->find(u"data") : nullptr;
    if (!reply.isSuccess() || data == nullptr || textField(*json, u"status") != QStringLiteral("success"))
        return fail(withoutEnvelope(reply, effect));
    return *data;
}

} // namespace tillgate::plisio
