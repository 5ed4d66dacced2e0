// SPDX-License-Identifier: Apache-2.0
//
// What the practice customer does, and what is switched at the gateways.
#include "desk/practice/practiceserver.h"

#include "practice/control.h"
#include "practice/customer.h"
#include "practice/shopcontrol.h"

namespace tillgate {

Result<void> PracticeServer::pay(const QString &payment, const QString &kind, bool confirms)
{
    return act(payment, [&](qint64 id) { return practice::pay(m_world, id, kind, confirms); });
}

Result<void> PracticeServer::confirm(const QString &payment)
{
    return act(payment, [&](qint64 id) { return practice::confirm(m_world, id); });
}

Result<void> PracticeServer::expire(const QString &payment)
{
    return act(payment, [&](qint64 id) { return practice::expire(m_world, id); });
}

Result<void> PracticeServer::declare(const QString &payment, const QString &status)
{
    return act(payment, [&](qint64 id) { return practice::declare(m_world, id, status); });
}

Result<void> PracticeServer::replace(const QString &payment, const QString &kind)
{
    return act(payment, [&](qint64 id) { return practice::replace(m_world, id, kind); });
}

Result<void> PracticeServer::reorganise(const QString &payment, int depth, bool isLost)
{
    return act(payment, [&](qint64 id) -> Result<void> {
        const practice::Payment &found = *m_world.find(id);
        const QDateTime before = found.updatedAt;
        const int confirmations = found.confirmations;
        m_world.reorganise(practice::chainName(found.network, found.ticker), depth, isLost);
        if (found.confirmations == confirmations && found.updatedAt == before)
            return fail(Error::Kind::Conflict, QStringLiteral("No block that is undone holds anything of this payment."));
        return {};
    });
}

Result<void> PracticeServer::setFault(const QString &provider, const std::optional<practice::Fault> &fault)
{
    return practice::setFault(m_world, provider, fault).and_then([&] {
        Q_EMIT changed();
        return settle();
    });
}

Result<void> PracticeServer::setShopSetting(const QString &provider, const QString &setting, const QString &value)
{
    return practice::setShopSetting(m_world, provider, setting, value).and_then([&] { return settle(); });
}

void PracticeServer::setFeeRate(const QString &network, int rate)
{
    m_world.setFeeRate(network, rate);
    lookAgain();
}

void PracticeServer::setNoticeRules(const practice::NoticeRules &rules)
{
    m_world.notices = rules;
    Q_EMIT changed();
}

void PracticeServer::setChainRules(const practice::ChainRules &rules)
{
    m_world.chain = rules;
    Q_EMIT changed();
}

Result<void> PracticeServer::act(const QString &payment, const std::function<Result<void>(qint64)> &action)
{
    m_world.passTo(m_clock.now());
    const practice::Payment *found = m_world.find(payment);
    if (found == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no practice payment \"%1\".").arg(payment));
    return action(found->id).and_then([&] { return settle(); });
}

} // namespace tillgate
