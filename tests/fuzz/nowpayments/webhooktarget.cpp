// SPDX-License-Identifier: Apache-2.0
#include "fuzz/nowpayments/account.h"
#include "wire/ecmascript.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a notice: never believed unsigned; signed by us, believed or refused, but an id is digits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpRequest delivery{.method = HttpRequest::Method::Post};
    delivery.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    delivery.headers.append(NameValue{"x-nowpayments-sig", QByteArray(128, 'a')});
    require(!fuzzedGateway().verify(delivery));
    const Result<Json> json = Json::parse(delivery.body);
    if (!json)
        return 0;
    delivery.headers.first().value = hmacSha512(Secret("fuzz-webhook-secret"), ecmaSorted(*json)).toHex();
    const Result<Notice> notice = fuzzedGateway().verify(delivery);
    if (notice) {
        for (const QChar c : notice->gatewayId.text())
            require(c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    }
    return 0;
}
