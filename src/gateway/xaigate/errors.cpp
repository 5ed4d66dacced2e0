// SPDX-License-Identifier: Apache-2.0
#include "gateway/xaigate/errors.h"

#include "wire/jsonfields.h"

namespace tillgate::xaigate {

namespace {

using Kind = Error::Kind;

/// The gateway's sentence about what is wrong; empty if it has none.
QString sentenceIn(const Json &json)
{
    for (const char *key : {"message", "error", "errorMessage", "detail"}) {
        const Json *member = json.find(QString::fromLatin1(key));
        if (member != nullptr && member->isString() && !member->toString().isEmpty())
            return shortened(member->toString());
    }
    return {};
}

Error fromSentence(const QString &sentence, const Json &json, const HttpReply &reply)
{
    return {.kind = kindOfStatus(reply.status),
            .detail = QStringLiteral("XAIGATE answered %1: %2").arg(reply.status).arg(sentence),
            .retryAfter = reply.retryAfter(),
            .theirWord = shortened(optionalText(json, u"code").value_or(std::nullopt).value_or(QString()))};
}

Error withoutSentence(const HttpReply &reply, Effect effect)
{
    constexpr int unauthorized = 401;
    if (reply.status >= 500) {
        return {.kind = Kind::Unavailable,
                .detail = QStringLiteral("XAIGATE answered %1 without a reason.").arg(reply.status),
                .retryAfter = reply.retryAfter()};
    }
    // The one documented error has no body (dossier xaigate 2.6).
    if (reply.status == unauthorized && reply.body.trimmed().isEmpty())
        return {.kind = Kind::AccessDenied, .detail = QStringLiteral("XAIGATE does not accept the API key.")};
    return tillgate::unexpected(
        effect,
        QStringLiteral("The answer (%1) is not XAIGATE's own. A firewall or the network of the "
                       "shop may stand between.")
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
        return fail(rateLimited("XAIGATE", reply));
    const Result<Json> json = Json::parse(reply.body);
    const bool isObject = json && json->isObject();
    if (reply.isSuccess() && isObject && !json->hasDoubledKeys())
        return json;
    if (reply.isSuccess())
        return fail(
            tillgate::unexpected(effect, QStringLiteral("The answer is no JSON object with one meaning.")));
    const QString sentence = isObject ? sentenceIn(*json) : QString();
    return fail(sentence.isEmpty() ? withoutSentence(reply, effect) : fromSentence(sentence, *json, reply));
}

} // namespace tillgate::xaigate
