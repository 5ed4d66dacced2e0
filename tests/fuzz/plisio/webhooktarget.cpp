// SPDX-License-Identifier: Apache-2.0
#include "fuzz/plisio/account.h"
#include "wire/json.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a notice: never believed unsigned, as JSON, as a form or in parts; signed by us, believed or
/// refused, but an id is letters and digits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpRequest delivery{.method = HttpRequest::Method::Post};
    delivery.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const char *type : {"application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=-", "text/plain"}) {
        delivery.headers = {{"content-type", type}};
        const Result<Notice> notice = fuzzedGateway().verify(delivery);
        require(!notice && notice.error().kind == Error::Kind::AccessDenied);
    }
    const Result<Json> json = Json::parse(delivery.body);
    if (!json || !json->isObject() || json->find(u"verify_hash") != nullptr)
        return 0;
    const QByteArray hash = hmacSha1(Secret("fuzz-webhook-key"), json->toBytes()).toHex();
    delivery.headers = {{"content-type", "application/json"}};
    delivery.body = Json::object(json->members() + Json::Object{{QStringLiteral("verify_hash"), Json::string(QString::fromLatin1(hash))}}).toBytes();
    const Result<Notice> notice = fuzzedGateway().verify(delivery);
    require(notice || notice.error().kind == Error::Kind::Malformed || json->hasDoubledKeys());
    if (notice) {
        for (const QChar c : notice->gatewayId.text())
            require(c.isLetterOrNumber());
    }
    return 0;
}
