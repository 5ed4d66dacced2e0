// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/salesview.h"

#include <QHash>

#include <optional>

namespace tillgate {

/// How long a coin usually takes until its money is seen, from the till's own history: the median, and only
/// with enough payments to mean something.
class UsualTimes final
{
public:
    static constexpr qsizetype fewestSamples = 5;
    /// The newest payments that count; older ones say little about today's network.
    static constexpr int mostSamples = 500;

    UsualTimes() = default;
    explicit UsualTimes(const QList<PaymentSpeed> &speeds);

    [[nodiscard]] std::optional<std::chrono::seconds> of(const CoinId &coin) const;
    [[nodiscard]] std::optional<std::chrono::seconds> of(const CoinId &coin, const AccountName &account) const;

    bool operator==(const UsualTimes &) const = default;

private:
    QHash<CoinId, std::chrono::seconds> m_ofCoin;
    QHash<std::pair<CoinId, AccountName>, std::chrono::seconds> m_ofAccount;
};

} // namespace tillgate
