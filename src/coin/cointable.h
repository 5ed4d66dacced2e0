// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/coin.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tillgate {

/// The coins Tillgate knows, in the order in which they are offered. A value; pointers from `find` live
/// as long as the table they came from.
class CoinTable final
{
public:
    /// Reads and checks a table. Malformed if an id is missing or twice, a word unknown, the decimals out
    /// of range, or a contract not an address of its own family. All or nothing.
    [[nodiscard]] static Result<CoinTable> load(const QByteArray &json);

    /// The reviewed table that comes with the program (resources/coins/coins.json). Immutable.
    [[nodiscard]] static const CoinTable &builtIn();

    /// Adds a coin that a manager switched on (foreigncoin.h); one with that id is replaced. Pointers from
    /// `find` do not outlive it.
    void add(const Coin &coin);

    [[nodiscard]] const QList<Coin> &all() const { return m_coins; }

    /// Exact id; null if unknown.
    [[nodiscard]] const Coin *find(const CoinId &id) const;

    /// What a person types: an id in any case ("usdt-trc20"), or a ticker or alias if only one coin has
    /// it ("Ltc", "gram"). A ticker that is also an id ("ETH") means the coin on its own chain. Null for
    /// a ticker on several networks ("USDT"): never guessed.
    [[nodiscard]] const Coin *findByName(QStringView name) const;

private:
    QList<Coin> m_coins;
    QHash<CoinId, qsizetype> m_byId;
};

} // namespace tillgate
