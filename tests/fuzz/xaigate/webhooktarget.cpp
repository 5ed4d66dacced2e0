// SPDX-License-Identifier: Apache-2.0
#include "fuzz/xaigate/account.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a notice: never believed without the token, and with it never about another order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    HttpRequest delivery{.method = HttpRequest::Method::Post, .body = bytes};
    const QByteArray token = hmacSha256(Secret("fuzz-webhook-secret"), "xaigate:v1:T3-000117-1").toHex();
    for (const char *type : {"application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=-"}) {
        delivery.headers = {{"content-type", type}};
        delivery.url = QUrl::fromEncoded("/hook/T3-000117-1/" + bytes.toHex());
        require(!fuzzedGateway().verify(delivery));
        delivery.url = QUrl::fromEncoded("/hook/T3-000117-1/" + token);
        const Result<Notice> notice = fuzzedGateway().verify(delivery);
        require(notice ? notice->reference == QStringLiteral("T3-000117-1") : notice.error().kind == Error::Kind::AccessDenied);
    }
    return 0;
}
