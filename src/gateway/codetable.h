// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/cointable.h"

#include <QHash>

namespace tillgate {

/// What one provider calls our coins. A code that is not in the table is no coin of ours: never guessed.
class CodeTable final
{
public:
    /// Reads `[{"code": "btc", "coin": "BTC", …}, …]`: the provider's code and our coin. Malformed if either
    /// is missing or used twice.
    [[nodiscard]] static Result<CodeTable> load(const QByteArray &json);

    /// The table under that resource name. The program ends if it is missing or broken: it is part of it.
    [[nodiscard]] static CodeTable compiledIn(const char *resource);

    /// The provider's code in lower case; none if it does not have this coin.
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const;
    /// Case does not matter.
    [[nodiscard]] std::optional<CoinId> coinOf(const QString &code) const;
    [[nodiscard]] qsizetype size() const { return m_codes.size(); }

private:
    QHash<CoinId, QString> m_codes;
    QHash<QString, CoinId> m_coins;
};

/// A coin of ours with the provider's code for it.
struct KnownCoin
{
    Coin coin;
    QString code;
};

/// CoinUnavailable, in words with the gateway's name, if either table lacks the coin.
[[nodiscard]] Result<KnownCoin> knownCoin(const CoinTable &coins, const CodeTable &codes, const CoinId &coin,
                                          const QString &gatewayName);

} // namespace tillgate
