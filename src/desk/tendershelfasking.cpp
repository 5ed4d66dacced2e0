// SPDX-License-Identifier: Apache-2.0
//
// What the shelf asks the gateways: their coins, and for a sum its minimums and estimates.
#include "desk/tendershelf.h"

#include <algorithm>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds answersAreFreshFor = 10min;

} // namespace

void TenderShelf::refresh()
{
    m_problem.reset();
    m_silent.clear();
    m_pause = firstPause;
    for (const auto &line : m_lines.all()) {
        ++m_asked;
        ask(*line, Priority::Urgent, [this] { ++m_answered; });
    }
    Q_EMIT changed();
}

void TenderShelf::ask(GatewayLine &line, Priority priority, const std::function<void()> &answered)
{
    line.run<QList<OfferedCoin>>(line.gateway().coins(), {.purpose = QStringLiteral("coins"), .priority = priority}, this,
                                 [this, name = line.name(), answered](const Result<QList<OfferedCoin>> &offered) {
                                     answered();
                                     if (const GatewayLine *asked = m_lines.find(name))
                                         take(*asked, offered);
                                     planNext();
                                     Q_EMIT changed();
                                 });
}

void TenderShelf::planNext()
{
    if (!isLoading())
        m_again.start(m_silent.isEmpty() ? coinsAreFreshFor : m_pause);
}

void TenderShelf::askAgain()
{
    m_pause = std::min(m_pause * 2, longestPause);
    for (const auto &line : m_lines.all()) {
        if (m_silent.isEmpty() || m_silent.contains(line->name()))
            ask(*line, Priority::Background, [] {});
    }
}

void TenderShelf::take(const GatewayLine &line, const Result<QList<OfferedCoin>> &offered)
{
    if (!offered) {
        m_problem = offered.error();
        m_silent.insert(line.name());
        return;
    }
    m_silent.remove(line.name());
    if (m_silent.isEmpty()) {
        m_problem.reset();
        m_pause = firstPause;
    }
    const QString provider = line.gateway().traits().providerId;
    QSet<CoinId> &coins = m_offers[line.name()];
    coins.clear();
    for (const OfferedCoin &coin : *offered) {
        if (!coin.isPayable)
            continue;
        const CoinId id = coin.coin.value_or(foreignCoinId(provider, coin.code));
        if (coin.costPercent)
            m_costs.insert({id, line.name()}, *coin.costPercent);
        else
            m_costs.remove({id, line.name()});
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

void TenderShelf::refreshMinimums(const Money &total)
{
    const std::chrono::milliseconds now = m_clock.elapsed();
    const auto isStale = [now](const auto &known, const Key &key, std::chrono::milliseconds oldest) {
        const auto found = known.constFind(key);
        return found == known.constEnd() || now - found->at > oldest;
    };
    const bool wantsCheapest = m_preference.rule == GatewayRule::Cheapest && total.isPositive();
    for (const Coin &coin : m_coins.all()) {
        if (!isOn(coin))
            continue;
        for (const AccountName &account : offering(coin.id)) {
            GatewayLine *line = m_lines.find(account);
            if (isStale(m_minimums, {coin.id, account}, answersAreFreshFor))
                askMinimum(*line, coin.id, total.currency());
            if (wantsCheapest && isStale(m_coinsPerUnit, {coin.id, account}, m_preference.oldestRate))
                askEstimate(*line, coin.id, total);
        }
    }
}

void TenderShelf::askMinimum(GatewayLine &line, const CoinId &coin, const Currency &fiat)
{
    line.run<Minimum>(
        line.gateway().minimum(coin, fiat),
        {.purpose = QStringLiteral("minimum"), .priority = Priority::Background, .patience = 5min}, this,
        [this, key = Key(coin, line.name()), fiat](const Result<Minimum> &minimum) {
            if (!minimum || !minimum->fiat)
                return;
            // Rounded up: a sale of exactly the shown minimum must go through.
            if (const Result<Money> least = Money::rounded(*minimum->fiat, fiat, Rounding::Up)) {
                m_minimums.insert(key, {.value = *least, .at = m_clock.elapsed()});
                Q_EMIT changed();
            }
        });
}

void TenderShelf::askEstimate(GatewayLine &line, const CoinId &coin, const Money &total)
{
    line.run<Estimate>(
        line.gateway().estimate(coin, total),
        {.purpose = QStringLiteral("estimate"), .priority = Priority::Background, .patience = 5min}, this,
        [this, key = Key(coin, line.name())](const Result<Estimate> &estimate) {
            if (!estimate || !estimate->price.isPositive())
                return;
            // Only for comparing: the quote itself comes from the gateway.
            constexpr int digits = 18;
            if (const Result<Decimal> perUnit =
                    estimate->coins.dividedBy(estimate->price.amount(), digits, Rounding::HalfUp)) {
                m_coinsPerUnit.insert(key, {.value = *perUnit, .at = m_clock.elapsed()});
                Q_EMIT changed();
            }
        });
}

} // namespace tillgate
