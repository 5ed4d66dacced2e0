// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "practice/nowpayments/service.h"
#include "wire/jsonfields.h"
#include "wire/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace tillgate::practice::nowpayments {

namespace {

constexpr qint64 tokenSeconds = 300;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray signedWith(const World &world, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, world.dice().fixedBytes("nowpayments token key", 32),
                                            QCryptographicHash::Sha256)
        .toBase64(base64Url);
}

QByteArray tokenFrom(const World &world)
{
    const qint64 now = world.now().toSecsSinceEpoch();
    const QByteArray head = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})").toBase64(base64Url);
    const Json payload = Json::object({{QStringLiteral("id"), text(QStringLiteral("5826259115"))},
                                       {QStringLiteral("iat"), number(now)},
                                       {QStringLiteral("exp"), number(now + tokenSeconds)}});
    const QByteArray body = head + '.' + payload.toBytes().toBase64(base64Url);
    return body + '.' + signedWith(world, body);
}

bool isGood(const World &world, const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || !isEqualConstantTime(parts.at(2), signedWith(world, parts.at(0) + '.' + parts.at(1))))
        return false;
    const Result<Json> payload = Json::parse(QByteArray::fromBase64(parts.at(1), base64Url));
    const Json *ends = payload ? payload->find(u"exp") : nullptr;
    return ends != nullptr && ends->numberText().toLongLong() > world.now().toSecsSinceEpoch();
}

} // namespace

HttpReply logIn(const World &world, const HttpRequest &request)
{
    const Result<Json> body = Json::parse(request.body);
    const Keys keys = keysOf(world);
    const auto isGiven = [&](QStringView key, const QByteArray &wanted) {
        const Json *given = body ? body->find(key) : nullptr;
        return given != nullptr && isEqualConstantTime(given->toString().toUtf8(), wanted);
    };
    if (!isGiven(u"email", keys.email) || !isGiven(u"password", keys.password))
        return errorReply(403, QStringLiteral("ACCESS_DENIED"), QStringLiteral("Access denied"));
    return jsonReply(200, Json::object({{QStringLiteral("token"), text(QString::fromLatin1(tokenFrom(world)))}}));
}

std::optional<HttpReply> tokenFault(const World &world, const HttpRequest &request)
{
    const QByteArray header = request.header("authorization").value_or(QByteArray());
    if (!header.startsWith("Bearer ") || header.size() == 7)
        return errorReply(401, QStringLiteral("AUTH_REQUIRED"),
                          QStringLiteral("Authorization header is empty (Bearer JWTtoken is required)"));
    if (!isGood(world, header.sliced(7).trimmed()))
        return errorReply(401, QStringLiteral("AUTH_REQUIRED"), QStringLiteral("Invalid or expired token"));
    return std::nullopt;
}

} // namespace tillgate::practice::nowpayments
