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

Result<void> World::hurry(qint64 id)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    for (PlannedStep &step : found->plan)
        step.at = std::min(step.at, m_now);
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
        Payment *next = nullptr;
        std::optional<PlannedStep> step;
        for (Payment &payment : m_payments) {
            const std::optional<PlannedStep> own = nextOf(payment);
            if (own && own->at <= until && (!step || own->at < step->at)) {
                next = &payment;
                step = own;
            }
        }
        if (next == nullptr)
            break;
        m_now = std::min(step->at, until);
        apply(*next, *step);
    }
    m_now = until;
}

void World::apply(Payment &payment, const PlannedStep &step)
{
    if (!payment.plan.isEmpty())
        payment.plan.removeFirst();
    if (step.coins) {
        payment.receivedCoins = payment.receivedCoins.plus(*step.coins).value_or(payment.receivedCoins);
        payment.transactionId = QString::fromLatin1(m_dice.bytes(32).toHex());
        payment.depositedAt = m_now;
        if (!payment.coveredAt && payment.receivedCoins >= payment.dueCoins)
            payment.coveredAt = m_now;
    }
    // What is settled stays so, however much follows.
    const bool isOver = payment.takesTopUps && payment.stage == Stage::Finished;
    payment.stage = isOver ? Stage::Finished : settled(payment, step.stage);
    payment.updatedAt = m_now;
    note(payment);
}

void World::note(const Payment &payment)
{
    m_changes.append({m_now, payment});
}

} // namespace tillgate::practice
