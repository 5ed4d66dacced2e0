// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "coin/foreigncoin.h"
#include "desk/gatewaylines.h"
#include "desk/tillview.h"

#include <QHash>
#include <QObject>

namespace tillgate {

struct ShopSettings;

/// A coin with its switch, for the manager's page of coins.
struct CoinSwitch
{
    CoinId coin;
    QString name;
    QString networkName;
    QList<AccountName> accounts; ///< that offer it now, in the order in which they are asked
    bool isOn = false;
    bool isKnown = true; ///< false: only the gateway's own name, no address check, no payment link

    bool operator==(const CoinSwitch &) const = default;
};

/// What can be paid with: the coins that the shop's accounts offer now and the shop has not switched off,
/// with the gateways' minimums as far as they are known. A minimum older than ten minutes is asked for
/// again; none known means none shown.
class TenderShelf final : public QObject
{
    Q_OBJECT

public:
    /// Foreign coins that the shop switched on are added to `coins`.
    TenderShelf(GatewayLines &lines, CoinTable &coins, const Clock &clock, QObject *parent = nullptr);

    /// Which coins are on and off.
    void obey(const ShopSettings &settings);
    /// Asks every account for its coins; what was known stays on the shelf until then.
    void refresh();
    /// Asks for the minimums of the coins on the shelf in `fiat`, as background requests.
    void refreshMinimums(const Currency &fiat);

    [[nodiscard]] bool isLoading() const { return m_asked > m_answered; }
    /// Why the last refresh of an account failed; none if all answered.
    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }
    /// The rows of "Pay with" for a sale of `total`, in the order of the coin table.
    [[nodiscard]] QList<TenderChoice> choices(const Money &total, const std::optional<CoinId> &chosen) const;
    /// The account to use for a coin: the first in the shop's order that is not among `tried`; empty if
    /// none offers it.
    [[nodiscard]] AccountName accountFor(const CoinId &coin, const QSet<AccountName> &tried = {}) const;
    /// Every coin that is offered, on or off: known ones in the order of the table, then the others.
    [[nodiscard]] QList<CoinSwitch> switches() const;
    /// What a gateway says of a coin that our table does not know; none if nobody offers it.
    [[nodiscard]] std::optional<ForeignCoin> foreign(const CoinId &coin) const;

Q_SIGNALS:
    void changed();

private:
    struct KnownMinimum
    {
        Money least;
        std::chrono::milliseconds at;
    };

    void take(const GatewayLine &line, const Result<QList<OfferedCoin>> &offered);
    void askMinimum(const CoinId &coin, const Currency &fiat);
    [[nodiscard]] QList<AccountName> accountsOf(const CoinId &coin) const;
    [[nodiscard]] bool isOn(const Coin &coin) const;

    GatewayLines &m_lines;
    CoinTable &m_coins;
    const Clock &m_clock;
    QStringList m_hidden;
    QStringList m_shown;
    QHash<AccountName, QSet<CoinId>> m_offers;
    QHash<CoinId, ForeignCoin> m_foreign;
    QHash<CoinId, KnownMinimum> m_minimums;
    std::optional<Error> m_problem;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace tillgate
