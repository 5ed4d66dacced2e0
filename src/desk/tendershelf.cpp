// SPDX-License-Identifier: Apache-2.0
#include "desk/tendershelf.h"

#include "desk/shopsettings.h"

#include <algorithm>

namespace tillgate {

TenderShelf::TenderShelf(GatewayLines &lines, CoinTable &coins, const Clock &clock, QObject *parent) :
    QObject(parent), m_lines(lines), m_coins(coins), m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TenderShelf::askAgain);
}

void TenderShelf::obey(const ShopSettings &settings)
{
    m_hidden = settings.hiddenCoins;
    m_shown = settings.shownCoins;
    m_preference = settings.gateways;
    for (const ForeignCoin &coin : settings.foreignCoins) {
        m_coins.add(coinFromForeign(coin));
        m_shown.append(foreignCoinId(coin.providerId, coin.code).text());
    }
    Q_EMIT changed();
}

void TenderShelf::learn(const UsualTimes &times)
{
    if (times == m_usualTimes)
        return;
    m_usualTimes = times;
    Q_EMIT changed();
}

QList<TenderChoice> TenderShelf::choices(const Money &total, const std::optional<CoinId> &chosen) const
{
    QList<TenderChoice> rows;
    for (const Coin &coin : m_coins.all()) {
        if (!isOn(coin) || offering(coin.id).isEmpty())
            continue;
        TenderChoice row = choice(coin, total);
        row.isChosen = chosen == coin.id;
        rows.append(row);
    }
    return rows;
}

TenderChoice TenderShelf::choice(const Coin &coin, const Money &total) const
{
    const QList<AccountName> accounts = accountsOf(coin.id, total);
    TenderChoice row{.coin = coin.id,
                     .ticker = coin.ticker,
                     .name = coin.name,
                     .networkName = coin.networkName,
                     .account = accounts.first(),
                     .usualTime = m_usualTimes.of(coin.id)};
    // Where the sum is too small comes last: if the first is too large for it, all are.
    row.isAvailable = !isTooSmall({coin.id, row.account}, total);
    if (row.isAvailable) {
        const auto cost = m_costs.constFind({coin.id, row.account});
        if (cost != m_costs.constEnd() && *cost > Decimal(m_preference.costLimit))
            row.costPercent = *cost;
        return row;
    }
    for (const AccountName &account : accounts) {
        const std::optional<Money> least = minimumOf({coin.id, account}, total.currency());
        if (!row.minimum || (least && least->amount() < row.minimum->amount()))
            row.minimum = least;
    }
    return row;
}

std::optional<Money> TenderShelf::minimumOf(const Key &key, const Currency &fiat) const
{
    const auto known = m_minimums.constFind(key);
    const bool isKnown = known != m_minimums.constEnd() && known->value.currency() == fiat;
    return isKnown ? std::optional(known->value) : std::nullopt;
}

bool TenderShelf::isTooSmall(const Key &key, const Money &total) const
{
    const std::optional<Money> least = minimumOf(key, total.currency());
    return least && total.isPositive() && total.amount() < least->amount();
}

std::optional<Decimal> TenderShelf::freshRate(const Key &key) const
{
    const auto known = m_coinsPerUnit.constFind(key);
    const bool isFresh = known != m_coinsPerUnit.constEnd() && m_clock.elapsed() - known->at <= m_preference.oldestRate;
    return isFresh ? std::optional(known->value) : std::nullopt;
}

AccountName TenderShelf::accountFor(const CoinId &coin, const Money &total, const QSet<AccountName> &tried) const
{
    const QList<AccountName> accounts = accountsOf(coin, total);
    const auto next = std::find_if(accounts.begin(), accounts.end(),
                                   [&](const AccountName &account) { return !tried.contains(account); });
    return next == accounts.end() ? AccountName() : *next;
}

QList<CoinSwitch> TenderShelf::switches() const
{
    QList<CoinSwitch> all;
    for (const Coin &coin : m_coins.all()) {
        const QList<AccountName> accounts = accountsOf(coin.id, std::nullopt);
        if (!accounts.isEmpty()) {
            all.append({.coin = coin.id,
                        .name = coin.name,
                        .networkName = coin.networkName,
                        .accounts = accounts,
                        .isOn = isOn(coin),
                        .isKnown = !foreignCode(coin.id)});
        }
    }
    QList<CoinSwitch> strangers;
    for (auto at = m_foreign.constBegin(); at != m_foreign.constEnd(); ++at) {
        if (m_coins.find(at.key()) == nullptr && !offering(at.key()).isEmpty()) {
            strangers.append({.coin = at.key(),
                              .name = at->name.isEmpty() ? at->code.toUpper() : at->name,
                              .networkName = at->network,
                              .accounts = accountsOf(at.key(), std::nullopt),
                              .isOn = false,
                              .isKnown = false});
        }
    }
    std::sort(strangers.begin(), strangers.end(),
              [](const CoinSwitch &a, const CoinSwitch &b) { return a.coin.text() < b.coin.text(); });
    return all + strangers;
}

std::optional<ForeignCoin> TenderShelf::foreign(const CoinId &coin) const
{
    const auto found = m_foreign.constFind(coin);
    return found == m_foreign.constEnd() ? std::nullopt : std::optional(*found);
}

QList<AccountName> TenderShelf::accountsOf(const CoinId &coin, const std::optional<Money> &total) const
{
    QList<AccountOffer> offers;
    for (const AccountName &account : offering(coin)) {
        const Key key(coin, account);
        offers.append({.account = account,
                       .isBelowMinimum = total && isTooSmall(key, *total),
                       .coinsPerUnit = freshRate(key),
                       .usualTime = m_usualTimes.of(coin, account)});
    }
    return inOrder(offers, m_preference, coin);
}

QList<AccountName> TenderShelf::offering(const CoinId &coin) const
{
    QList<AccountName> accounts;
    for (const auto &line : m_lines.all()) {
        if (m_offers.value(line->name()).contains(coin))
            accounts.append(line->name());
    }
    return accounts;
}

bool TenderShelf::isOn(const Coin &coin) const
{
    if (m_hidden.contains(coin.id.text()))
        return false;
    return coin.supportLevel == SupportLevel::Core || m_shown.contains(coin.id.text());
}

} // namespace tillgate
