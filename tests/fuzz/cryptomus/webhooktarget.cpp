// SPDX-License-Identifier: Apache-2.0
#include "fuzz/cryptomus/account.h"
#include "gateway/cryptomus/webhook.h"
#include "wire/phpjson.h"

using namespace tillgate;
using namespace tillgate::test;

/// Any bytes as a notice: never believed unsigned; signed by us over what came, always authentic, once it is
/// an object without doubled keys. Spelling it as PHP does never changes what it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpRequest delivery{.method = HttpRequest::Method::Post};
    delivery.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).trimmed();
    const Result<Notice> bare = fuzzedGateway().verify(delivery);
    require(!bare && bare.error().kind == Error::Kind::AccessDenied);
    const Result<Json> json = Json::parse(delivery.body);
    if (!json || !json->isObject())
        return 0;
    require(Json::parse(phpRespelled(delivery.body)).value() == *json);
    if (json->hasDoubledKeys() || json->find(u"sign") != nullptr || json->members().isEmpty())
        return 0;
    const QByteArray body = delivery.body;
    QList<QByteArray> members;
    for (const RawMember &member : rawMembers(body))
        members.append(member.keyText + ':' + member.valueText);
    const QByteArray covered = '{' + members.join(',') + '}';
    const QByteArray sign = cryptomus::signatureOf(covered, Secret("fuzz-payment-key"));
    delivery.body = body.chopped(1) + ",\"sign\":\"" + sign + "\"}";
    const Result<Notice> notice = fuzzedGateway().verify(delivery);
    require(notice || notice.error().kind == Error::Kind::Malformed);
    return 0;
}
