// SPDX-License-Identifier: Apache-2.0
#include "practice/chaincontrol.h"

#include "practice/controlwords.h"
#include "practice/customer.h"
#include "practice/jsonwriting.h"

#include <algorithm>

namespace tillgate::practice {

namespace {

Result<QString> networkOf(const World &world, const Json &body)
{
    const QString network = chainName(word(body, u"network"));
    if (!world.chains().contains(network)) {
        return fail(Error::Kind::NotFound,
                    QStringLiteral("Nobody has paid on a network \"%1\" yet.").arg(word(body, u"network")));
    }
    return network;
}

Result<int> countIn(const Json &body, QStringView key, int least, int most)
{
    int count = least;
    if (!takeCount(body, key, count) || count < least || count > most)
        return fail(Error::Kind::Usage, QStringLiteral("\"%1\" is a number from %2 to %3.").arg(key).arg(least).arg(most));
    return count;
}

/// The payment that a transaction belongs to.
const Payment *payerOf(const World &world, const QString &transactionId)
{
    for (const Payment &payment : world.payments()) {
        const bool isIts = std::any_of(payment.deposits.begin(), payment.deposits.end(), [&](const Deposit &deposit) {
            return deposit.transactionId == transactionId;
        });
        if (isIts)
            return &payment;
    }
    return nullptr;
}

Json shown(const Payment &payment, const Deposit &deposit)
{
    return Json::object({{QStringLiteral("txid"), text(deposit.transactionId)},
                         {QStringLiteral("payment"), text(QString::number(payment.id))},
                         {QStringLiteral("coins"), text(deposit.coins.toShortString())},
                         {QStringLiteral("fee"), number(qint64(deposit.feeRate))},
                         {QStringLiteral("replaceable"), Json::boolean(deposit.isReplaceable)}});
}

Json unconfirmedOn(const World &world, const QString &network)
{
    Json::Array list;
    for (const Payment &payment : world.payments()) {
        for (const Deposit &deposit : payment.deposits) {
            if (!deposit.isGone && !deposit.block && chainName(payment.network, payment.ticker) == network)
                list.append(shown(payment, deposit));
        }
    }
    return Json::array(std::move(list));
}

} // namespace

Result<void> mineAsAsked(World &world, const Json &body)
{
    const Result<QString> network = networkOf(world, body);
    const Result<int> blocks = countIn(body, u"blocks", 1, 1000);
    if (!network || !blocks)
        return fail(!network ? network.error() : blocks.error());
    world.mine(*network, *blocks);
    return {};
}

Result<void> reorganiseAsAsked(World &world, const Json &body)
{
    const Result<QString> network = networkOf(world, body);
    const Result<int> depth = countIn(body, u"depth", 1, 100);
    bool isLost = false;
    if (!network || !depth)
        return fail(!network ? network.error() : depth.error());
    if (!takeFlag(body, u"lost", isLost))
        return usage(QStringLiteral("\"lost\" is true or false."));
    world.reorganise(*network, *depth, isLost);
    return {};
}

Result<void> replaceAsAsked(World &world, const Json &body)
{
    const QString transaction = word(body, u"txid");
    const Payment *payment = transaction.isEmpty() ? world.find(word(body, u"payment")) : payerOf(world, transaction);
    if (payment == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such practice payment or transaction."));
    const QString kind = word(body, u"with");
    return replace(world, payment->id, kind.isEmpty() ? QStringLiteral("same") : kind, transaction);
}

Result<void> setFeesAsAsked(World &world, const Json &body)
{
    const QString network = chainName(word(body, u"network"));
    const Result<int> rate = countIn(body, u"rate", 1, 100'000);
    if (network.isEmpty() || !rate || body.find(u"rate") == nullptr)
        return fail(Error::Kind::Usage, QStringLiteral("\"network\" is a name like \"btc\", \"rate\" a number from 1 to 100000."));
    world.setFeeRate(network, *rate);
    return {};
}

Json shownChains(const World &world)
{
    Json::Array list;
    for (auto at = world.chains().begin(); at != world.chains().end(); ++at) {
        list.append(Json::object({{QStringLiteral("network"), text(at.key())},
                                  {QStringLiteral("height"), number(at->height)},
                                  {QStringLiteral("fee"), number(qint64(at->feeRate))},
                                  {QStringLiteral("unconfirmed"), unconfirmedOn(world, at.key())}}));
    }
    return Json::object({{QStringLiteral("chains"), Json::array(std::move(list))}});
}

} // namespace tillgate::practice
