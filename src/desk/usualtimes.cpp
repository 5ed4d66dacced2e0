// SPDX-License-Identifier: Apache-2.0
#include "desk/usualtimes.h"

#include <algorithm>

namespace tillgate {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// The middle one, whole seconds; the upper of two middles, so that nothing is promised too soon.
std::optional<seconds> median(QList<milliseconds> samples)
{
    if (samples.size() < UsualTimes::fewestSamples)
        return std::nullopt;
    const auto middle = samples.begin() + samples.size() / 2;
    std::nth_element(samples.begin(), middle, samples.end());
    return std::chrono::ceil<seconds>(*middle);
}

template<typename Key>
QHash<Key, seconds> medians(const QHash<Key, QList<milliseconds>> &samples)
{
    QHash<Key, seconds> all;
    for (auto at = samples.constBegin(); at != samples.constEnd(); ++at) {
        if (const std::optional<seconds> usual = median(at.value()))
            all.insert(at.key(), *usual);
    }
    return all;
}

template<typename Key>
std::optional<seconds> timeIn(const QHash<Key, seconds> &times, const Key &key)
{
    const auto found = times.constFind(key);
    return found == times.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

UsualTimes::UsualTimes(const QList<PaymentSpeed> &speeds)
{
    QHash<CoinId, QList<milliseconds>> byCoin;
    QHash<std::pair<CoinId, AccountName>, QList<milliseconds>> byAccount;
    for (const PaymentSpeed &speed : speeds) {
        // A clock that was set back in between says nothing.
        if (speed.untilSeen.count() < 0)
            continue;
        byCoin[speed.coin].append(speed.untilSeen);
        byAccount[{speed.coin, speed.account}].append(speed.untilSeen);
    }
    m_ofCoin = medians(byCoin);
    m_ofAccount = medians(byAccount);
}

std::optional<seconds> UsualTimes::of(const CoinId &coin) const
{
    return timeIn(m_ofCoin, coin);
}

std::optional<seconds> UsualTimes::of(const CoinId &coin, const AccountName &account) const
{
    return timeIn(m_ofAccount, std::pair(coin, account));
}

} // namespace tillgate
