// SPDX-License-Identifier: Apache-2.0
#include "wire/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace tillgate {

namespace {

QByteArray hmac(const EVP_MD *hash, const Secret &key, QByteArrayView message)
{
    // A null key would mean "the key of the call before" to OpenSSL.
    const QByteArrayView bytes = key.isEmpty() ? QByteArrayView("") : key.reveal();
    std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
    unsigned length = 0;
    const unsigned char *made = HMAC(hash, bytes.data(), static_cast<int>(bytes.size()),
                                     reinterpret_cast<const unsigned char *>(message.data()),
                                     static_cast<std::size_t>(message.size()), code.data(), &length);
    if (made == nullptr)
        qFatal("OpenSSL made no HMAC."); // out of memory: an empty code would compare equal to an empty signature
    return {reinterpret_cast<const char *>(code.data()), static_cast<qsizetype>(length)};
}

} // namespace

QByteArray hmacSha512(const Secret &key, QByteArrayView message)
{
    return hmac(EVP_sha512(), key, message);
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    return hmac(EVP_sha256(), key, message);
}

QByteArray hmacSha1(const Secret &key, QByteArrayView message)
{
    return hmac(EVP_sha1(), key, message);
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
