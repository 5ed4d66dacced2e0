// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"

#include <QUrlQuery>

namespace tillgate::practice::btcpay {

QStringList Visit::query(const QString &item) const
{
    return QUrlQuery(request.url).allQueryItemValues(item, QUrl::FullyDecoded);
}

Json Visit::body() const
{
    const Json json = Json::parse(request.body).value_or(Json());
    return json.isObject() ? json : Json::object({});
}

QString Visit::link(const QString &path) const
{
    const QByteArray host = request.header("host").value_or(QByteArrayLiteral("127.0.0.1"));
    return QStringLiteral("http://%1/btcpay/%2").arg(QString::fromLatin1(host), path);
}

HttpReply jsonReply(int status, const Json &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json; charset=utf-8"}}, .body = body.toBytes()};
}

HttpReply emptyReply(int status)
{
    return {.status = status, .headers = {}, .body = {}};
}

HttpReply htmlReply(const QString &title, const QString &body)
{
    const QString page = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                                        "<body><h1>%1</h1>%2</body></html>").arg(title, body);
    return {.status = 200, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = page.toUtf8()};
}

HttpReply problem(int status, const QString &code, const QString &message)
{
    return jsonReply(status, Json::object({{QStringLiteral("code"), text(code)}, {QStringLiteral("message"), text(message)}}));
}

HttpReply ruleBroken(const QString &path, const QString &message)
{
    return jsonReply(422, Json::array({Json::object({{QStringLiteral("path"), text(path)}, {QStringLiteral("message"), text(message)}})}));
}

HttpReply missingPermission(const QString &right)
{
    const QString message = QStringLiteral("Insufficient API Permissions. Please use an API key with permission \"%1\". You can "
                                           "create an API key in your account's settings / Api Keys.").arg(right);
    return jsonReply(403, Json::object({{QStringLiteral("missingPermission"), text(right)},
                                        {QStringLiteral("code"), text(QStringLiteral("missing-permission"))},
                                        {QStringLiteral("message"), text(message)}}));
}

HttpReply notFound(const Visit &visit, const QString &what, const QString &right)
{
    // On the flat route the server cannot tell the store of what it does not have (dossier btcpay 2).
    if (visit.isFlat && !right.isEmpty())
        return missingPermission(right);
    return problem(404, what + QStringLiteral("-not-found"), QStringLiteral("The %1 was not found").arg(what));
}

HttpReply serverError()
{
    return {.status = 502,
            .headers = {{"Content-Type", "text/html"}},
            .body = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"};
}

HttpReply tooMany()
{
    return emptyReply(429);
}

} // namespace tillgate::practice::btcpay
