// SPDX-License-Identifier: Apache-2.0
#include "coin/cointable.h"
#include "coin/linkreader.h"

#include <cstdint>
#include <cstdlib>

using namespace tillgate;

/// Any text as a payment link of any coin: read or refused, never a negative amount.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QList<Coin> &coins = CoinTable::builtIn().all();
    const Coin &coin = coins.at(data[0] % coins.size());
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    for (const QString &link : {QString::fromUtf8(rest), QString(coin.linkScheme + u':' + QString::fromUtf8(rest))}) {
        const auto read = readLink(coin, link);
        if (read && read->amount && read->amount->isNegative())
            std::abort();
    }
    return 0;
}
