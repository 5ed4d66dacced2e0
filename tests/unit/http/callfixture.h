// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/callrunner.h"
#include "support/manualclock.h"
#include "support/rawserver.h"

#include <QTest>

namespace tillgate::test {

inline constexpr auto get = HttpRequest::Method::Get;
inline constexpr auto post = HttpRequest::Method::Post;

/// A call whose value is the body of the answer.
[[nodiscard]] inline Call<QByteArray> bodyOf(const QUrl &url, HttpRequest::Method method = get)
{
    return {.request = {.method = method, .url = url, .headers = {}, .body = method == get ? QByteArray() : "{}"},
            .understand = [](const HttpReply &reply) -> Result<Call<QByteArray>::Step> {
                if (reply.status == 429)
                    return fail({.kind = Error::Kind::RateLimited, .detail = {}, .retryAfter = reply.retryAfter()});
                if (!reply.isSuccess())
                    return fail(Error::Kind::Unavailable, QString::number(reply.status));
                return Call<QByteArray>::Step(reply.body);
            }};
}

/// Collects what came of one call.
struct Outcome
{
    std::optional<Result<QByteArray>> result;
    std::function<void(Result<QByteArray>)> taker()
    {
        return [this](Result<QByteArray> value) {
            QVERIFY2(!result, "done was called twice");
            result = std::move(value);
        };
    }
    /// A success is of no kind.
    [[nodiscard]] Error::Kind kind() const { return result->has_value() ? Error::Kind(-1) : result->error().kind; }
};

[[nodiscard]] inline CallRunner::Options options(int perMinute = 600)
{
    return {.accountName = QStringLiteral("NOWPayments"),
            .requestsPerMinute = perMinute,
            .redaction = Redaction({Secret("np-key-12345678")})};
}

} // namespace tillgate::test
