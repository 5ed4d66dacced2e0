// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "http/exchange.h"

#include <QList>

namespace tillgate {

/// Takes secrets out of everything that is logged or stored, in one place.
///
/// Removed are: the values of headers, query items, JSON members and form fields that are secret by their name
/// (x-api-key, Authorization, password, token, email …), and every registered secret wherever its value
/// stands: in the address, a header or a body, plain, percent-encoded or escaped for JSON.
class Redaction final
{
public:
    /// What stands where a secret was.
    static constexpr const char *mark = "[removed]";
    /// Shorter values are removed by name only: taking "a" out everywhere would leave no text.
    static constexpr qsizetype shortestValue = 4;

    Redaction() = default;
    explicit Redaction(QList<Secret> secrets) : m_secrets(std::move(secrets)) { }

    [[nodiscard]] Exchange redacted(Exchange exchange) const;
    [[nodiscard]] HttpRequest redacted(HttpRequest request) const;
    [[nodiscard]] HttpReply redacted(HttpReply reply) const;
    [[nodiscard]] QByteArray redactedText(QByteArray text) const;

private:
    [[nodiscard]] QUrl redactedUrl(const QUrl &url) const;
    [[nodiscard]] QByteArray redactedBody(const QByteArray &body) const;
    [[nodiscard]] QList<NameValue> redactedHeaders(QList<NameValue> headers) const;

    QList<Secret> m_secrets;
};

} // namespace tillgate
