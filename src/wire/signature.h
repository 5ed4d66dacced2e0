// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace tillgate {

/// HMAC-SHA512 of `message`, 64 raw bytes (RFC 2104, FIPS 180-4).
[[nodiscard]] QByteArray hmacSha512(const Secret &key, QByteArrayView message);

/// HMAC-SHA256, 32 raw bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView message);

/// HMAC-SHA1, 20 raw bytes: only where a gateway signs with nothing better.
[[nodiscard]] QByteArray hmacSha1(const Secret &key, QByteArrayView message);

/// Compares without telling by its run time where the first difference is. Lengths are not secret.
[[nodiscard]] bool isEqualConstantTime(QByteArrayView a, QByteArrayView b);

/// Decodes exactly `byteCount` bytes written as hex digits in any case; none for anything else.
[[nodiscard]] std::optional<QByteArray> fromExactHex(QByteArrayView text, qsizetype byteCount);

} // namespace tillgate
