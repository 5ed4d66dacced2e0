// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/cointable.h"

#include <QList>

namespace tillgate {

/// One row of a file of address and link examples, and what we make of it.
struct CoinVectorVerdict
{
    QString id;
    QString kind; ///< "address", "link" or "qr"
    QString expected; ///< "valid", "invalid", a link or QR text, or "none"
    QString actual;
    bool same = false; ///< also if `actual` is one of the row's accepted texts, or nothing is expected
    QString reason; ///< our sentence: why not valid, or why there is no link

    bool operator==(const CoinVectorVerdict &) const = default;
};

/// Judges every row of a file shaped like `{"addresses": […], "uris": […]}`; either may be missing, and
/// a bare array of rows is fine. Malformed if the file is no such JSON.
[[nodiscard]] Result<QList<CoinVectorVerdict>> verifyCoinVectors(const CoinTable &coins, const QByteArray &json);

} // namespace tillgate
