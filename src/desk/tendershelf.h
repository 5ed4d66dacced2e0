// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/gatewaylines.h"
#include "desk/tillview.h"

#include <QHash>
#include <QObject>

namespace tillgate {

/// What can be paid with: the coins that the shop's accounts offer now, with the gateways' minimums as far
/// as they are known. A minimum older than ten minutes is asked for again; none known means none shown.
class TenderShelf final : public QObject
{
    Q_OBJECT

public:
    TenderShelf(GatewayLines &lines, const CoinTable &coins, const Clock &clock, QObject *parent = nullptr);

    void setHidden(const QStringList &coinIds) { m_hidden = coinIds; }
    /// Asks every account for its coins; what was known stays on the shelf until then.
    void refresh();
    /// Asks for the minimums of the coins on the shelf in `fiat`, as background requests.
    void refreshMinimums(const Currency &fiat);

    [[nodiscard]] bool isLoading() const { return m_asked > m_answered; }
    /// Why the last refresh of an account failed; none if all answered.
    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }
    /// The rows of "Pay with" for a sale of `total`, in the order of the coin table.
    [[nodiscard]] QList<TenderChoice> choices(const Money &total, const std::optional<CoinId> &chosen) const;
    /// The account to use for a coin; empty if none offers it.
    [[nodiscard]] AccountName accountFor(const CoinId &coin) const;

Q_SIGNALS:
    void changed();

private:
    struct KnownMinimum
    {
        Money least;
        std::chrono::milliseconds at;
    };

    void take(const AccountName &account, const Result<QList<OfferedCoin>> &offered);
    /// Gives each coin to the first account, in the order of the lines, that offers it: not to the one that
    /// happened to answer first.
    void fill();
    void askMinimum(const CoinId &coin, const Currency &fiat);

    GatewayLines &m_lines;
    const CoinTable &m_coins;
    const Clock &m_clock;
    QStringList m_hidden;
    QHash<AccountName, QList<CoinId>> m_offers;
    QHash<CoinId, AccountName> m_accounts;
    QHash<CoinId, KnownMinimum> m_minimums;
    std::optional<Error> m_problem;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace tillgate
