// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tillgate {

/// One header or query item; names of headers compare without case.
struct NameValue
{
    QByteArray name;
    QByteArray value;

    bool operator==(const NameValue &) const = default;
};

/// An HTTP request as a value: outgoing to a gateway, or as it arrived at our listener.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete, Options, Other };

    Method method = Method::Get;
    /// Outgoing: absolute. Incoming: path and query only.
    QUrl url = {};
    QList<NameValue> headers = {};
    QByteArray body = {};
    /// From the first byte sent to the last byte received.
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    /// A GET that does something all the same (Plisio opens by GET): it is never repeated either.
    bool isActingGet = false;

    /// Outgoing: may it be sent again by itself when a connection closes under it?
    [[nodiscard]] bool isRepeatable() const { return method == Method::Get && !isActingGet; }
    /// The first header of that name, without blanks around it; none if absent.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    [[nodiscard]] int headerCount(QByteArrayView name) const;
    /// The first query item of that name, decoded.
    [[nodiscard]] std::optional<QString> queryItem(const QString &name) const;
};

/// An HTTP reply as a value.
struct HttpReply
{
    int status = 0;
    QList<NameValue> headers = {};
    QByteArray body = {};

    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The server's clock, from the Date header (RFC 9110, 6.6.1); none if absent or unreadable.
    [[nodiscard]] std::optional<QDateTime> serverTime() const;
    /// Retry-After as seconds or as a date against the server's own Date; none if absent.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

[[nodiscard]] QByteArray methodName(HttpRequest::Method method);
[[nodiscard]] HttpRequest::Method methodFromName(QByteArrayView name);

/// Formats a time as the Date header wants it (IMF-fixdate).
[[nodiscard]] QByteArray toHttpDate(const QDateTime &time);

} // namespace tillgate
