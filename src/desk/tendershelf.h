// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "coin/foreigncoin.h"
#include "desk/gatewaylines.h"
#include "desk/gatewayorder.h"
#include "desk/tillview.h"
#include "desk/usualtimes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

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
/// again; none known means none shown. Where several accounts offer a coin the shop's rule says which comes first;
/// a rate older than the shop's limit has no say in it.
class TenderShelf final : public QObject
{
    Q_OBJECT

public:
    /// Foreign coins that the shop switched on are added to `coins`.
    TenderShelf(GatewayLines &lines, CoinTable &coins, const Clock &clock, QObject *parent = nullptr);

    /// Which coins are on and off.
    void obey(const ShopSettings &settings);
    /// An account that could not be asked for its coins is asked again after this, then after twice as long …
    static constexpr std::chrono::milliseconds firstPause = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(10);
    /// A till may run for weeks, and gateways drop coins (dossier coingate 8.16).
    static constexpr std::chrono::milliseconds coinsAreFreshFor = std::chrono::hours(6);

    /// Asks every account for its coins; what was known stays on the shelf until then. The shelf goes on asking by
    /// itself: who did not answer, soon; everybody, a few times a day.
    void refresh();
    /// Asks for the minimums of the coins on the shelf in the currency of `total`, as background requests; and
    /// what each account asks for it, where the shop wants the cheapest and the sum is above zero.
    void refreshMinimums(const Money &total);
    /// What the till's own history says about each coin.
    void learn(const UsualTimes &times);

    [[nodiscard]] bool isLoading() const { return m_asked > m_answered; }
    /// Why the last refresh of an account failed; none if all answered.
    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }
    /// The rows of "Pay with" for a sale of `total`, in the order of the coin table.
    [[nodiscard]] QList<TenderChoice> choices(const Money &total, const std::optional<CoinId> &chosen) const;
    /// The account to use for a coin and a sum: the first by the shop's rule that is not among `tried`; empty
    /// if none offers it.
    [[nodiscard]] AccountName accountFor(const CoinId &coin, const Money &total, const QSet<AccountName> &tried = {}) const;
    /// Every coin that is offered, on or off: known ones in the order of the table, then the others.
    [[nodiscard]] QList<CoinSwitch> switches() const;
    /// What a gateway says of a coin that our table does not know; none if nobody offers it.
    [[nodiscard]] std::optional<ForeignCoin> foreign(const CoinId &coin) const;

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<CoinId, AccountName>;
    template<typename T>
    struct Known
    {
        T value;
        std::chrono::milliseconds at;
    };

    void ask(GatewayLine &line, Priority priority, const std::function<void()> &answered);
    void askAgain();
    void planNext();
    void take(const GatewayLine &line, const Result<QList<OfferedCoin>> &offered);
    void askMinimum(GatewayLine &line, const CoinId &coin, const Currency &fiat);
    void askEstimate(GatewayLine &line, const CoinId &coin, const Money &total);
    [[nodiscard]] std::optional<Money> minimumOf(const Key &key, const Currency &fiat) const;
    [[nodiscard]] bool isTooSmall(const Key &key, const Money &total) const;
    /// Coins per unit of the currency, as long as the rate is young enough for the shop.
    [[nodiscard]] std::optional<Decimal> freshRate(const Key &key) const;
    /// In the order in which they are asked, for that sum or for any.
    [[nodiscard]] QList<AccountName> accountsOf(const CoinId &coin, const std::optional<Money> &total) const;
    [[nodiscard]] QList<AccountName> offering(const CoinId &coin) const;
    [[nodiscard]] TenderChoice choice(const Coin &coin, const Money &total) const;
    [[nodiscard]] bool isOn(const Coin &coin) const;

    GatewayLines &m_lines;
    CoinTable &m_coins;
    const Clock &m_clock;
    QStringList m_hidden;
    QStringList m_shown;
    QHash<AccountName, QSet<CoinId>> m_offers;
    QHash<CoinId, ForeignCoin> m_foreign;
    QHash<Key, Known<Money>> m_minimums;
    QHash<Key, Known<Decimal>> m_coinsPerUnit;
    QHash<Key, Decimal> m_costs; ///< what the account keeps, in per cent
    GatewayPreference m_preference;
    UsualTimes m_usualTimes;
    std::optional<Error> m_problem;
    QSet<AccountName> m_silent; ///< did not say what they offer
    QTimer m_again;
    std::chrono::milliseconds m_pause = firstPause;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace tillgate
