// SPDX-License-Identifier: Apache-2.0
#include "desk/tendershelf.h"

#include "desk/shopsettings.h"

#include <algorithm>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds minimumIsFreshFor = 10min;

} // namespace

TenderShelf::TenderShelf(GatewayLines &lines, CoinTable &coins, const Clock &clock, QObject *parent) :
    QObject(parent), m_lines(lines), m_coins(coins), m_clock(clock)
{
}

void TenderShelf::obey(const ShopSettings &settings)
{
    m_hidden = settings.hiddenCoins;
    m_shown = settings.shownCoins;
    for (const ForeignCoin &coin : settings.foreignCoins) {
        m_coins.add(coinFromForeign(coin));
        m_shown.append(foreignCoinId(coin.providerId, coin.code).text());
    }
    Q_EMIT changed();
}

void TenderShelf::refresh()
{
    m_problem.reset();
    for (const auto &line : m_lines.all()) {
        ++m_asked;
        line->run<QList<OfferedCoin>>(line->gateway().coins(),
                                      {.purpose = QStringLiteral("coins"), .priority = Priority::Urgent}, this,
                                      [this, name = line->name()](const Result<QList<OfferedCoin>> &offered) {
                                          ++m_answered;
                                          if (const GatewayLine *asked = m_lines.find(name))
                                              take(*asked, offered);
                                          Q_EMIT changed();
                                      });
    }
    Q_EMIT changed();
}

void TenderShelf::take(const GatewayLine &line, const Result<QList<OfferedCoin>> &offered)
{
    if (!offered) {
        m_problem = offered.error();
        return;
    }
    const QString provider = line.gateway().traits().providerId;
    QSet<CoinId> &coins = m_offers[line.name()];
    coins.clear();
    for (const OfferedCoin &coin : *offered) {
        if (!coin.isPayable)
            continue;
        const CoinId id = coin.coin.value_or(foreignCoinId(provider, coin.code));
        if (!coin.coin) {
            m_foreign.insert(id, {.providerId = provider,
                                  .code = coin.code.toLower(),
                                  .name = coin.name,
                                  .network = coin.network,
                                  .takesMemo = coin.takesMemo});
        }
        coins.insert(id);
    }
}

void TenderShelf::refreshMinimums(const Currency &fiat)
{
    const std::chrono::milliseconds now = m_clock.elapsed();
    for (const Coin &coin : m_coins.all()) {
        const auto known = m_minimums.constFind(coin.id);
        const bool isFresh = known != m_minimums.constEnd() && now - known->at <= minimumIsFreshFor;
        if (isOn(coin) && !isFresh)
            askMinimum(coin.id, fiat);
    }
}

void TenderShelf::askMinimum(const CoinId &coin, const Currency &fiat)
{
    GatewayLine *line = m_lines.find(accountFor(coin));
    if (line == nullptr)
        return;
    line->run<Minimum>(
        line->gateway().minimum(coin, fiat),
        {.purpose = QStringLiteral("minimum"), .priority = Priority::Background, .patience = 5min}, this,
        [this, coin, fiat](const Result<Minimum> &minimum) {
            if (!minimum || !minimum->fiat)
                return;
            // Rounded up: a sale of exactly the shown minimum must go through.
            if (const Result<Money> least = Money::rounded(*minimum->fiat, fiat, Rounding::Up)) {
                m_minimums.insert(coin, {.least = *least, .at = m_clock.elapsed()});
                Q_EMIT changed();
            }
        });
}

QList<TenderChoice> TenderShelf::choices(const Money &total, const std::optional<CoinId> &chosen) const
{
    QList<TenderChoice> rows;
    for (const Coin &coin : m_coins.all()) {
        const AccountName account = isOn(coin) ? accountFor(coin.id) : AccountName();
        if (account.isEmpty())
            continue;
        TenderChoice row{.coin = coin.id,
                         .ticker = coin.ticker,
                         .name = coin.name,
                         .networkName = coin.networkName,
                         .account = account,
                         .isChosen = chosen == coin.id};
        const auto known = m_minimums.constFind(coin.id);
        const bool isTooSmall = known != m_minimums.constEnd() && total.isPositive()
            && known->least.currency() == total.currency() && total.amount() < known->least.amount();
        if (isTooSmall) {
            row.isAvailable = false;
            row.minimum = known->least;
        }
        rows.append(row);
    }
    return rows;
}

AccountName TenderShelf::accountFor(const CoinId &coin, const QSet<AccountName> &tried) const
{
    const QList<AccountName> accounts = accountsOf(coin);
    const auto next = std::find_if(accounts.begin(), accounts.end(),
                                   [&](const AccountName &account) { return !tried.contains(account); });
    return next == accounts.end() ? AccountName() : *next;
}

QList<CoinSwitch> TenderShelf::switches() const
{
    QList<CoinSwitch> all;
    for (const Coin &coin : m_coins.all()) {
        const QList<AccountName> accounts = accountsOf(coin.id);
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
        if (m_coins.find(at.key()) == nullptr && !accountsOf(at.key()).isEmpty()) {
            strangers.append({.coin = at.key(),
                              .name = at->name.isEmpty() ? at->code.toUpper() : at->name,
                              .networkName = at->network,
                              .accounts = accountsOf(at.key()),
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

QList<AccountName> TenderShelf::accountsOf(const CoinId &coin) const
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
