// SPDX-License-Identifier: Apache-2.0
#include "wire/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

#include <algorithm>
#include <cctype>

namespace tillgate {

namespace {

QByteArray hmac(QCryptographicHash::Algorithm hash, const Secret &key, QByteArrayView message)
{
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(message.data(), message.size()),
                                            key.reveal().toByteArray(), hash);
}

} // namespace

QByteArray hmacSha512(const Secret &key, QByteArrayView message)
{
    return hmac(QCryptographicHash::Sha512, key, message);
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    return hmac(QCryptographicHash::Sha256, key, message);
}

QByteArray hmacSha1(const Secret &key, QByteArrayView message)
{
    return hmac(QCryptographicHash::Sha1, key, message);
}

bool isEqualConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

std::optional<QByteArray> fromExactHex(QByteArrayView text, qsizetype byteCount)
{
    const bool isHex = std::all_of(text.begin(), text.end(),
                                   [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    if (!isHex || text.size() != 2 * byteCount)
        return std::nullopt;
    return QByteArray::fromHex(text.toByteArray());
}

} // namespace tillgate
