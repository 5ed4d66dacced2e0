// SPDX-License-Identifier: Apache-2.0
#include "desk/tendershelf.h"

#include <algorithm>
#include <utility>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds minimumIsFreshFor = 10min;

} // namespace

TenderShelf::TenderShelf(GatewayLines &lines, const CoinTable &coins, const Clock &clock, QObject *parent) :
    QObject(parent), m_lines(lines), m_coins(coins), m_clock(clock)
{
}

void TenderShelf::refresh()
{
    m_problem.reset();
    for (const auto &line : m_lines.all()) {
        ++m_asked;
        line->run<QList<OfferedCoin>>(line->gateway().coins(),
                                      {.purpose = QStringLiteral("coins"), .priority = Priority::Urgent}, this,
                                      [this, name = line->name()](const Result<QList<OfferedCoin>> &offered) {
                                          take(name, offered);
                                      });
    }
    Q_EMIT changed();
}

void TenderShelf::take(const AccountName &account, const Result<QList<OfferedCoin>> &offered)
{
    ++m_answered;
    if (!offered) {
        m_problem = offered.error();
        Q_EMIT changed();
        return;
    }
    // What this account does not offer any more leaves the shelf; other accounts' coins stay.
    QList<CoinId> &coins = m_offers[account];
    coins.clear();
    for (const OfferedCoin &coin : *offered) {
        if (coin.coin && coin.isPayable && m_coins.find(*coin.coin) != nullptr)
            coins.append(*coin.coin);
    }
    fill();
    Q_EMIT changed();
}

void TenderShelf::fill()
{
    const QHash<CoinId, AccountName> before = std::exchange(m_accounts, {});
    for (const auto &line : m_lines.all()) {
        for (const CoinId &coin : m_offers.value(line->name())) {
            if (!m_accounts.contains(coin))
                m_accounts.insert(coin, line->name());
        }
    }
    // A minimum was this account's, not the next one's.
    erase_if(m_minimums, [&](const auto &known) { return before.value(known.key()) != m_accounts.value(known.key()); });
}

void TenderShelf::refreshMinimums(const Currency &fiat)
{
    const std::chrono::milliseconds now = m_clock.elapsed();
    for (auto at = m_accounts.constBegin(); at != m_accounts.constEnd(); ++at) {
        const auto known = m_minimums.constFind(at.key());
        if (known == m_minimums.constEnd() || now - known->at > minimumIsFreshFor)
            askMinimum(at.key(), fiat);
    }
}

void TenderShelf::askMinimum(const CoinId &coin, const Currency &fiat)
{
    GatewayLine *line = m_lines.find(m_accounts.value(coin));
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
        const bool isOffered = m_accounts.contains(coin.id) && !m_hidden.contains(coin.id.text())
            && coin.supportLevel == SupportLevel::Core;
        if (!isOffered)
            continue;
        TenderChoice row{.coin = coin.id,
                         .ticker = coin.ticker,
                         .name = coin.name,
                         .networkName = coin.networkName,
                         .account = m_accounts.value(coin.id),
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

AccountName TenderShelf::accountFor(const CoinId &coin) const
{
    return m_accounts.value(coin);
}

} // namespace tillgate
