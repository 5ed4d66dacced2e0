// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tillgate {

/// Undoes ZIP-316's F4Jumble, which spreads every byte of a Zcash unified address over all of it.
/// For 48 to 4,194,368 bytes; shorter input comes back empty.
[[nodiscard]] QByteArray f4JumbleInverse(QByteArrayView jumbled);

/// F4Jumble itself, for making test addresses.
[[nodiscard]] QByteArray f4Jumble(QByteArrayView plain);

} // namespace tillgate
