// SPDX-License-Identifier: Apache-2.0
#include "fuzz/btcpay/account.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a delivery: never believed unsigned; signed by us, believed or refused as no notice, but an id is one
/// that may stand in a path.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpRequest delivery{.method = HttpRequest::Method::Post};
    delivery.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    delivery.headers.append(NameValue{"btcpay-sig", "sha256=" + QByteArray(64, 'a')});
    require(!fuzzedGateway().verify(delivery));
    if (delivery.body.isEmpty())
        return 0;
    delivery.headers.first().value = "sha256=" + hmacSha256(Secret("fuzz-webhook-secret"), delivery.body).toHex();
    const Result<Notice> notice = fuzzedGateway().verify(delivery);
    require(notice || notice.error().kind == Error::Kind::Malformed);
    if (notice) {
        require(!notice->gatewayId.isEmpty() && !notice->deduplicationKey.isEmpty());
        for (const QChar c : notice->gatewayId.text())
            require(c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')));
    }
    return 0;
}
