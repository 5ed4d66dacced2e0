// SPDX-License-Identifier: Apache-2.0
#include "practice/world.h"

#include <algorithm>

namespace tillgate::practice {

namespace {

/// What happens to a payment next, if anything.
std::optional<PlannedStep> nextOf(const Payment &payment)
{
    if (!payment.plan.isEmpty())
        return payment.plan.first();
    const bool waitsForRest = payment.stage == Stage::PartiallyPaid && payment.takesTopUps;
    if (payment.stage == Stage::Waiting || waitsForRest)
        return PlannedStep{.at = payment.expiresAt, .stage = Stage::Expired};
    return std::nullopt;
}

/// "Finished" was planned before it was known how much came.
Stage settled(const Payment &payment, Stage planned)
{
    const bool isShort = planned == Stage::Finished && payment.receivedCoins < payment.dueCoins
        && payment.receivedCoins.isPositive();
    return isShort ? Stage::PartiallyPaid : planned;
}

} // namespace

World::World(QByteArray seed, const QDateTime &systemNow) : m_dice(std::move(seed)), m_now(systemNow.toUTC()) { }

void World::passTo(const QDateTime &systemNow)
{
    // Never back: what happened has happened, even when somebody sets the machine's clock.
    m_now = std::max(m_now, systemNow.toUTC().addMSecs(m_ahead.count()));
    happenUntilNow();
}

void World::advance(std::chrono::seconds time)
{
    m_ahead += time;
    m_now = m_now.addSecs(time.count());
    happenUntilNow();
}

const Payment *World::find(qint64 id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.constEnd() ? nullptr : &*found;
}

const Payment *World::find(const QString &idOrReference) const
{
    bool isNumber = false;
    const qint64 id = idOrReference.toLongLong(&isNumber);
    if (const Payment *payment = isNumber ? find(id) : nullptr)
        return payment;
    const Payment *newest = nullptr;
    for (const Payment &payment : m_payments) {
        if (!payment.publicId.isEmpty() && payment.publicId == idOrReference)
            return &payment;
        const bool isMeant = payment.reference == idOrReference && !payment.parentId;
        if (isMeant && (newest == nullptr || payment.createdAt >= newest->createdAt))
            newest = &payment;
    }
    return newest;
}

const Payment &World::add(Payment payment)
{
    do {
        payment.id = 4'000'000'000 + m_dice.digits(10) % 2'400'000'000;
    } while (m_payments.contains(payment.id));
    payment.createdAt = m_now;
    payment.updatedAt = m_now;
    const auto at = m_payments.insert(payment.id, std::move(payment));
    note(*at);
    return *at;
}

Result<void> World::plan(qint64 id, QList<PlannedStep> steps)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    found->plan = std::move(steps);
    happenUntilNow();
    return {};
}

QList<Change> World::takeChanges()
{
    return std::exchange(m_changes, {});
}

void World::happenUntilNow()
{
    const QDateTime until = m_now;
    for (;;) {
        Payment *next = nextToAct();
        const QString network = nextToGrow();
        const std::optional<QDateTime> stepAt = next != nullptr ? std::optional(nextOf(*next)->at) : std::nullopt;
        const std::optional<QDateTime> blockAt = nextBlock(network);
        const bool isBlock = blockAt && (!stepAt || *blockAt < *stepAt);
        const std::optional<QDateTime> at = isBlock ? blockAt : stepAt;
        if (!at || *at > until)
            break;
        m_now = *at;
        if (isBlock)
            mineOne(network);
        else
            apply(*next, *nextOf(*next));
    }
    m_now = until;
}

/// The payment whose next step comes first; null if none has any.
Payment *World::nextToAct()
{
    Payment *first = nullptr;
    std::optional<QDateTime> at;
    for (Payment &payment : m_payments) {
        const std::optional<PlannedStep> step = nextOf(payment);
        if (!step || (at && *at <= step->at))
            continue;
        first = &payment;
        at = step->at;
    }
    return first;
}

/// The chain whose next block comes first; empty if nobody waits for one.
QString World::nextToGrow() const
{
    QString first;
    std::optional<QDateTime> at;
    for (const QString &network : m_chains.keys()) {
        const std::optional<QDateTime> block = nextBlock(network);
        if (!block || (at && *at <= *block))
            continue;
        first = network;
        at = block;
    }
    return first;
}

void World::apply(Payment &payment, const PlannedStep &step)
{
    if (!payment.plan.isEmpty())
        payment.plan.removeFirst();
    if (step.coins)
        receive(payment, step);
    // What is settled stays so, however much follows.
    const bool isOver = payment.takesTopUps && payment.stage == Stage::Finished;
    payment.stage = isOver ? Stage::Finished : settled(payment, step.stage);
    payment.updatedAt = m_now;
    note(payment);
    confirmIfDeep(payment); // where none is waited for
}

void World::note(const Payment &payment)
{
    m_changes.append({m_now, payment});
}

} // namespace tillgate::practice
