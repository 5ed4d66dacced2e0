// SPDX-License-Identifier: Apache-2.0
#include "practice/world.h"

#include <algorithm>

namespace tillgate::practice {

namespace {

/// The gateway still waits for the chain: what happens there changes what it says.
bool isOnChain(const Payment &payment)
{
    return payment.stage == Stage::Confirming || payment.stage == Stage::Confirmed;
}

QString nameOf(const Payment &payment)
{
    return chainName(payment.network, payment.ticker);
}

} // namespace

Chain World::chainOf(const Payment &payment) const
{
    return m_chains.value(nameOf(payment));
}

Result<void> World::hurry(qint64 id)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    for (PlannedStep &step : found->plan)
        step.at = std::min(step.at, m_now);
    happenUntilNow();
    // As if blocks had taken it long ago, so that nobody else's payment hurries with it.
    const qint64 deep = awake(nameOf(*found)).height - std::max(1, wantedConfirmations(*found, chain)) + 1;
    for (Deposit &deposit : found->deposits) {
        deposit.isHeld = false;
        deposit.block = std::min(deposit.block.value_or(deep), deep);
    }
    confirmIfDeep(*found);
    for (PlannedStep &step : found->plan)
        step.at = std::min(step.at, m_now);
    happenUntilNow();
    return {};
}

void World::mine(const QString &network, int blocks)
{
    const QString name = chainName(network);
    awake(name);
    for (int block = 0; block < blocks; ++block)
        mineOne(name);
    happenUntilNow();
}

void World::reorganise(const QString &network, int depth, bool isLost)
{
    const QString name = chainName(network);
    Chain &branch = awake(name);
    const qint64 stays = branch.height - depth;
    branch.tipAt = m_now;
    for (Payment *payment : paymentsOn(name)) {
        bool isHit = false;
        for (Deposit &deposit : payment->deposits) {
            if (!isOnChain(*payment) || deposit.isGone || !deposit.block || *deposit.block <= stays)
                continue;
            deposit.block.reset();
            deposit.isGone = isLost;
            isHit = true;
        }
        if (isHit)
            fallBack(*payment);
    }
    happenUntilNow();
}

Result<void> World::replace(qint64 id, const Replacement &replacement)
{
    const auto payment = m_payments.find(id);
    if (payment == m_payments.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment."));
    const auto old = std::find_if(payment->deposits.rbegin(), payment->deposits.rend(), [&](const Deposit &deposit) {
        const bool isMeant = replacement.transactionId.isEmpty() || deposit.transactionId == replacement.transactionId;
        return isMeant && !deposit.isGone && !deposit.block;
    });
    if (old == payment->deposits.rend())
        return fail(Error::Kind::Conflict, QStringLiteral("This payment has no unconfirmed transaction to replace."));
    const Chain &now = awake(nameOf(*payment));
    old->isGone = true;
    Deposit successor = *old;
    successor.transactionId = QString::fromLatin1(m_dice.bytes(32).toHex());
    successor.coins = replacement.coins.value_or(old->coins);
    successor.at = m_now;
    successor.feeRate = std::max(now.feeRate, old->feeRate + 1);
    successor.isGone = replacement.isElsewhere;
    if (!replacement.isElsewhere)
        payment->deposits.append(successor);
    fallBack(*payment);
    happenUntilNow();
    return {};
}

void World::setFeeRate(const QString &network, int feeRate)
{
    awake(chainName(network)).feeRate = feeRate;
    happenUntilNow();
}

void World::receive(Payment &payment, const PlannedStep &step)
{
    const Chain &now = awake(nameOf(payment));
    Deposit deposit{.transactionId = QString::fromLatin1(m_dice.bytes(32).toHex()),
                    .coins = *step.coins,
                    .at = m_now,
                    .feeRate = step.sending.isCheap ? now.feeRate / 2 : now.feeRate,
                    .isReplaceable = step.sending.isReplaceable,
                    .isHeld = !step.sending.confirms,
                    .block = std::nullopt,
                    .isGone = false};
    if (step.stage != Stage::Confirming) // final at once
        deposit.block = now.height - chain.confirmations + 1;
    payment.deposits.append(deposit);
    count(payment);
}

/// What follows from the deposits that count.
void World::count(Payment &payment)
{
    payment.receivedCoins = Decimal();
    payment.transactionId.clear();
    payment.depositedAt.reset();
    for (const Deposit &deposit : payment.deposits) {
        if (deposit.isGone)
            continue;
        payment.receivedCoins = payment.receivedCoins.plus(deposit.coins).value_or(payment.receivedCoins);
        payment.transactionId = deposit.transactionId;
        payment.depositedAt = deposit.at;
    }
    if (!payment.depositedAt || payment.receivedCoins < payment.dueCoins)
        payment.coveredAt.reset();
    else if (!payment.coveredAt)
        payment.coveredAt = m_now;
    payment.confirmations = confirmationsOf(payment, chainOf(payment));
}

/// Transactions were taken away from under a payment.
void World::fallBack(Payment &payment)
{
    count(payment);
    payment.plan.clear();
    const Stage unpaid = m_now < payment.expiresAt ? Stage::Waiting : Stage::Expired;
    payment.stage = payment.depositedAt ? Stage::Confirming : unpaid;
    payment.updatedAt = m_now;
    note(payment);
    confirmIfDeep(payment);
}

void World::confirmIfDeep(Payment &payment)
{
    payment.confirmations = confirmationsOf(payment, chainOf(payment));
    if (payment.stage != Stage::Confirming || !payment.depositedAt || payment.confirmations < wantedConfirmations(payment, chain))
        return;
    payment.stage = Stage::Confirmed;
    payment.updatedAt = m_now;
    const qint64 settles = chain.settlesAfter.count();
    payment.plan = {{.at = m_now.addMSecs(settles / 2), .stage = Stage::Sending},
                    {.at = m_now.addMSecs(settles), .stage = Stage::Finished}};
    note(payment);
}

void World::mineOne(const QString &network)
{
    Chain &grown = m_chains[network];
    ++grown.height;
    grown.tipAt = m_now;
    for (Payment *payment : paymentsOn(network)) {
        for (Deposit &deposit : payment->deposits) {
            if (isMinable(deposit, grown))
                deposit.block = grown.height;
        }
        confirmIfDeep(*payment);
    }
}

/// The chain as it is now: the blocks that came while nobody waited for one are counted first.
Chain &World::awake(const QString &network)
{
    Chain &found = m_chains[network];
    if (!found.tipAt.isValid())
        found.tipAt = m_now;
    if (isAwaited(network))
        return found;
    const qint64 pause = chain.betweenBlocks().count();
    found.height += pause > 0 ? std::max<qint64>(0, found.tipAt.msecsTo(m_now)) / pause : 0;
    found.tipAt = m_now;
    return found;
}

QList<Payment *> World::paymentsOn(const QString &network)
{
    QList<Payment *> all;
    for (Payment &payment : m_payments) {
        if (nameOf(payment) == network)
            all.append(&payment);
    }
    return all;
}

bool World::isAwaited(const QString &network) const
{
    const Chain now = m_chains.value(network);
    return std::any_of(m_payments.begin(), m_payments.end(), [&](const Payment &payment) {
        if (payment.stage != Stage::Confirming || nameOf(payment) != network)
            return false;
        return std::any_of(payment.deposits.begin(), payment.deposits.end(), [&](const Deposit &deposit) {
            const bool isYoung = deposit.block && now.height - *deposit.block + 1 < wantedConfirmations(payment, chain);
            return !deposit.isGone && (isYoung || isMinable(deposit, now));
        });
    });
}

std::optional<QDateTime> World::nextBlock(const QString &network) const
{
    if (!isAwaited(network))
        return std::nullopt;
    return m_chains.value(network).tipAt.addMSecs(chain.betweenBlocks().count());
}

} // namespace tillgate::practice
