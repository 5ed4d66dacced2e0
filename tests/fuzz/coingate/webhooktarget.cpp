// SPDX-License-Identifier: Apache-2.0
#include "fuzz/coingate/account.h"
#include "gateway/coingate/webhook.h"
#include "wire/form.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a callback: never believed without the token; with it, believed or refused, but an id is digits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const char *type : {"application/json", "application/x-www-form-urlencoded"}) {
        HttpRequest delivery{.method = HttpRequest::Method::Post, .headers = {{"Content-Type", type}}, .body = body};
        require(!fuzzedGateway().verify(delivery));
        const QByteArray token = coingate::callbackToken(Secret("fuzz-webhook-secret"), QStringLiteral("test-json-1777557839"));
        delivery.body.replace("R3avx2xNb-7onqeCDLa9-S5Dszt8bw", token);
        const Result<Notice> notice = fuzzedGateway().verify(delivery);
        if (!notice)
            continue;
        require(notice->reference == QStringLiteral("test-json-1777557839"));
        for (const QChar c : notice->gatewayId.text())
            require(c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    }
    return 0;
}
