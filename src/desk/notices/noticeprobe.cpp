// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticeprobe.h"

#include "wire/signature.h"

namespace tillgate::probe {

namespace {

constexpr auto proofHeader = "X-Tillgate-Test";
constexpr qsizetype proofBytes = 32;
constexpr qsizetype longestNonce = 64;

/// Never the bytes of a gateway's own notice: none begins like this.
QByteArray signedText(const QString &nonce)
{
    return "tillgate test notice\n" + nonce.toUtf8();
}

} // namespace

HttpRequest request(const QUrl &url, const QString &nonce, const Secret &key)
{
    return HttpRequest{.method = HttpRequest::Method::Post,
                       .url = url,
                       .headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain")},
                                   {proofHeader, hmacSha256(key, signedText(nonce)).toHex()}},
                       .body = nonce.toUtf8()};
}

std::optional<QString> nonceOf(const HttpRequest &delivery, const Secret &key)
{
    if (key.isEmpty() || delivery.headerCount(proofHeader) != 1 || delivery.body.size() > longestNonce)
        return std::nullopt;
    const QString nonce = QString::fromUtf8(delivery.body);
    const std::optional<QByteArray> proof = fromExactHex(*delivery.header(proofHeader), proofBytes);
    const bool isOurs = proof && isEqualConstantTime(hmacSha256(key, signedText(nonce)), *proof);
    return isOurs ? std::optional(nonce) : std::nullopt;
}

QString deduplicationKey(const QString &nonce)
{
    return QStringLiteral("tillgate-test/") + nonce;
}

} // namespace tillgate::probe
