// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tillgate {

/// BLAKE2b (RFC 7693) with personalisation, unkeyed. Written here because neither Qt nor OpenSSL offers
/// the personalisation that Zcash's unified addresses need. Not secret-bearing, so timing is no matter.
///
/// `length` is 1 to 64 bytes, `personalisation` at most 16 (padded with zeros).
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes, int length, QByteArrayView personalisation);

} // namespace tillgate
