// SPDX-License-Identifier: Apache-2.0
#include "gateway/effect.h"

namespace tillgate {

Error unexpected(Effect effect, const QString &detail)
{
    using Kind = Error::Kind;
    return {.kind = effect == Effect::MayHaveActed ? Kind::NoAnswer : Kind::Malformed, .detail = detail};
}

Error::Kind kindOfStatus(int status)
{
    using Kind = Error::Kind;
    constexpr int requestTimeout = 408;
    if (status >= 500 || status == requestTimeout)
        return Kind::Unavailable;
    switch (status) {
    case 401:
    case 403:
        return Kind::AccessDenied;
    case 404:
        return Kind::NotFound;
    default:
        return Kind::Rejected;
    }
}

Error rateLimited(const char *gateway, const HttpReply &reply)
{
    return {.kind = Error::Kind::RateLimited,
            .detail = QStringLiteral("%1 asks for fewer requests.").arg(QString::fromLatin1(gateway)),
            .retryAfter = reply.retryAfter()};
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.simplified().left(longest);
}

} // namespace tillgate
