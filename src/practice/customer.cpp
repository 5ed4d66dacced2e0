// SPDX-License-Identifier: Apache-2.0
#include "practice/customer.h"

#include "practice/rates.h"

namespace tillgate::practice {

namespace {

Error noSuchPayment()
{
    return {.kind = Error::Kind::NotFound, .detail = QStringLiteral("There is no such practice payment.")};
}

Decimal share(const Decimal &coins, int percent, int scale)
{
    const Result<Decimal> part = coins.times(Decimal(percent)).and_then([&](const Decimal &hundredfold) {
        return hundredfold.dividedBy(Decimal(100), scale, Rounding::Down);
    });
    return part.value_or(coins);
}

/// Coins that are no payment of their own: sent again, or the wrong ones (dossier nowpayments, 3). The
/// gateway makes a new payment of them, with the first as its parent.
Payment childOf(const World &world, const Payment &parent, const Decimal &coins, bool isRepeated)
{
    Payment child = parent;
    child.parentId = parent.id;
    child.isRepeated = isRepeated;
    child.childIds.clear();
    child.plan.clear();
    child.deposits.clear();
    child.stage = Stage::Waiting;
    child.dueCoins = coins;
    child.receivedCoins = Decimal();
    child.priceAmount = converted(coins, parent.ticker, parent.priceCurrency, world.now(), 2).value_or(Decimal());
    child.transactionId.clear();
    return child;
}

/// Another coin at the same address: on another network if the coin has one, else another coin.
void makeWrong(Payment &child, bool isOtherNetwork)
{
    if (isOtherNetwork && child.ticker == QLatin1String("usdt")) {
        const bool isTron = child.network == QLatin1String("trx");
        child.coinCode = isTron ? QStringLiteral("usdtbsc") : QStringLiteral("usdttrc20");
        child.network = isTron ? QStringLiteral("bsc") : QStringLiteral("trx");
    } else if (isOtherNetwork && child.ticker == QLatin1String("eth")) {
        child.coinCode = QStringLiteral("ethbase");
        child.network = QStringLiteral("base");
    } else {
        child.coinCode = QStringLiteral("usdcbase");
        child.ticker = QStringLiteral("usdc");
        child.network = QStringLiteral("base");
        child.precision = 6;
    }
}

Result<void> addChild(World &world, const Payment &parent, Payment child, const Sending &sending)
{
    const Decimal coins = child.dueCoins;
    const qint64 parentId = parent.id;
    const qint64 childId = world.add(std::move(child)).id;
    return world.edit(parentId, [childId](Payment &edited) { edited.childIds.append(childId); }).and_then([&] {
        return world.plan(childId, depositSteps(world, coins, sending));
    });
}

Result<void> depositAgainOrFirst(World &world, const Payment &payment, const Decimal &coins, const Sending &sending)
{
    const bool isOpen = payment.stage == Stage::Waiting || payment.stage == Stage::Expired;
    if ((payment.receivedCoins.isZero() && isOpen) || payment.takesTopUps) {
        const PlannedStep final{.at = world.now(), .stage = Stage::Finished, .coins = coins};
        return world.plan(payment.id, payment.settlesAtOnce ? QList{final} : depositSteps(world, coins, sending));
    }
    return addChild(world, payment, childOf(world, payment, coins, true), sending);
}

Result<Decimal> coinsOf(const Payment &payment, const QString &kind)
{
    if (kind == QLatin1String("short"))
        return share(payment.dueCoins, 90, payment.precision);
    if (kind == QLatin1String("over"))
        return share(payment.dueCoins, 110, payment.precision);
    if (kind == QLatin1String("exact") || kind == QLatin1String("late") || kind == QLatin1String("twice")
        || kind.startsWith(QLatin1String("wrong-")))
        return payment.dueCoins;
    const Result<Decimal> coins = Decimal::parse(kind);
    if (!coins || !coins->isPositive())
        return fail(Error::Kind::Usage,
                    QStringLiteral("\"%1\" is no way to pay: use exact, short, over, late, twice, wrong-network, "
                                   "wrong-asset, never or a number of coins.")
                        .arg(kind));
    return *coins;
}

} // namespace

QList<PlannedStep> depositSteps(const World &world, const Decimal &coins, const Sending &sending)
{
    const bool isAtOnce = world.chain.skipsStatuses && sending.confirms;
    return {{.at = world.now(), .stage = isAtOnce ? Stage::Finished : Stage::Confirming, .coins = coins, .sending = sending}};
}

Result<void> pay(World &world, qint64 id, const QString &kind, const Sending &sending)
{
    const Payment *found = world.find(id);
    if (found == nullptr)
        return fail(noSuchPayment());
    if (kind == QLatin1String("never"))
        return {};
    const Payment payment = *found;
    const Result<Decimal> coins = coinsOf(payment, kind);
    if (!coins)
        return fail(coins.error());
    if (kind.startsWith(QLatin1String("wrong-"))) {
        // A gateway that adds up what comes to an address does not see coins of another kind there.
        if (payment.takesTopUps)
            return {};
        Payment child = childOf(world, payment, *coins, false);
        makeWrong(child, kind == QLatin1String("wrong-network"));
        return addChild(world, payment, std::move(child), sending);
    }
    if (kind == QLatin1String("late") && payment.stage == Stage::Waiting) {
        return expire(world, id).and_then([&] { return depositAgainOrFirst(world, *world.find(id), *coins, sending); });
    }
    Result<void> paid = depositAgainOrFirst(world, payment, *coins, sending);
    if (paid && kind == QLatin1String("twice") && world.find(id)->childIds.isEmpty())
        paid = depositAgainOrFirst(world, *world.find(id), *coins, sending);
    return paid;
}

Result<void> pay(World &world, qint64 id, const QString &kind, bool confirms)
{
    return pay(world, id, kind, Sending{.confirms = confirms});
}

Result<void> replace(World &world, qint64 id, const QString &kind, const QString &transactionId)
{
    Replacement replacement{.transactionId = transactionId, .isElsewhere = kind == QLatin1String("other")};
    if (!replacement.isElsewhere && kind != QLatin1String("same")) {
        const Result<Decimal> coins = Decimal::parse(kind);
        if (!coins || !coins->isPositive())
            return fail(Error::Kind::Usage, QStringLiteral("\"%1\" replaces nothing: use same, other or a number of coins.").arg(kind));
        replacement.coins = *coins;
    }
    return world.replace(id, replacement);
}

Result<void> confirm(World &world, qint64 id)
{
    return world.hurry(id);
}

Result<void> expire(World &world, qint64 id)
{
    const Payment *found = world.find(id);
    if (found == nullptr)
        return fail(noSuchPayment());
    if (found->stage != Stage::Waiting)
        return fail(Error::Kind::Conflict, QStringLiteral("Coins came already: this payment does not expire."));
    return world.edit(id, [&](Payment &payment) {
        payment.plan.clear();
        payment.stage = Stage::Expired;
        payment.expiresAt = world.now();
        payment.priceHeldUntil = std::min(payment.priceHeldUntil, world.now());
    });
}

Result<void> declare(World &world, qint64 id, const QString &stage)
{
    const std::optional<Stage> declared = stageFromName(stage);
    if (!declared)
        return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is no status of this gateway.").arg(stage));
    return world.edit(id, [&](Payment &payment) {
        payment.plan.clear();
        payment.stage = *declared;
    });
}

} // namespace tillgate::practice
