// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/methods.h"
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::btcpay {

namespace {

QString payoutKind()
{
    return QStringLiteral("payout");
}

QString word(const char *state)
{
    return QString::fromLatin1(state);
}

/// What was approved is paid by itself, once the practice chain had its time.
QString stateOf(const World &world, const Json &payout)
{
    const QString state = textAt(payout, u"state");
    const qint64 approved = textAt(payout, u"approvedAt").toLongLong();
    const auto pause = std::chrono::duration_cast<std::chrono::seconds>(world.chain.confirmsAfter + world.chain.settlesAfter);
    const bool isPaid = state == word("AwaitingPayment") && world.now().toSecsSinceEpoch() >= approved + pause.count();
    return isPaid ? word("Completed") : state;
}

Json shown(const World &world, const Json &payout)
{
    const QString state = stateOf(world, payout);
    Json::Object members;
    for (const Json::Member &member : payout.members()) {
        if (member.key != QLatin1String("approvedAt"))
            members.append({member.key, member.key == QLatin1String("state") ? text(state) : member.value});
    }
    return Json::object(std::move(members));
}

QList<Json> payoutsOf(const World &world, const QString &pullPaymentId)
{
    QList<Json> found;
    for (const Json &payout : recordsOf(world, payoutKind())) {
        if (textAt(payout, u"pullPaymentId") == pullPaymentId)
            found.append(payout);
    }
    return found;
}

Decimal claimed(const World &world, const QString &pullPaymentId)
{
    Decimal sum;
    for (const Json &payout : payoutsOf(world, pullPaymentId)) {
        if (stateOf(world, payout) != word("Cancelled"))
            sum = sum.plus(decimalField(payout, u"originalAmount").value_or(Decimal())).value_or(sum);
    }
    return sum;
}

Json approved(const World &world, const Json &payout)
{
    const Decimal amount = decimalField(payout, u"originalAmount").value_or(Decimal());
    const Decimal coins = converted(amount, textAt(payout, u"originalCurrency"), textAt(payout, u"payoutCurrency"), world.now(), 8).value_or(amount);
    Json next = with(payout, QStringLiteral("state"), text(word("AwaitingPayment")));
    next = with(next, QStringLiteral("payoutAmount"), text(coins.toShortString()));
    return with(next, QStringLiteral("approvedAt"), text(QString::number(world.now().toSecsSinceEpoch())));
}

struct Claim
{
    Json pullPayment;
    QString destination;
    Decimal amount;
    const Method *method = nullptr;
};

Json payoutJson(World &world, const Claim &wish)
{
    const Json payout = Json::object({
        {QStringLiteral("date"), number(world.now().toSecsSinceEpoch())},
        {QStringLiteral("id"), text(newId(world))},
        {QStringLiteral("pullPaymentId"), text(textAt(wish.pullPayment, u"id"))},
        {QStringLiteral("destination"), text(wish.destination)},
        {QStringLiteral("payoutMethodId"), text(wish.method->id)},
        {QStringLiteral("originalAmount"), text(wish.amount.toShortString())},
        {QStringLiteral("originalCurrency"), text(textAt(wish.pullPayment, u"currency"))},
        {QStringLiteral("payoutCurrency"), text(wish.method->ticker.toUpper())},
        {QStringLiteral("payoutAmount"), Json()},
        {QStringLiteral("state"), text(word("AwaitingApproval"))},
        {QStringLiteral("revision"), number(qint64(0))},
        {QStringLiteral("paymentProof"), Json()},
        {QStringLiteral("metadata"), Json::object({})},
    });
    return flagAt(wish.pullPayment, u"autoApproveClaims") ? approved(world, payout) : payout;
}

/// Changes the state of a payout that is in one of the states named.
HttpReply moved(World &world, const Visit &visit, const QStringList &from, Json (*change)(const World &, const Json &))
{
    const Json payout = record(world, payoutKind(), visit.name(0));
    if (payout.isNull())
        return notFound(visit, QStringLiteral("payout"), {});
    if (!from.contains(stateOf(world, payout)))
        return problem(400, QStringLiteral("invalid-state"), QStringLiteral("The payout is not in a state that can be changed so"));
    const Json next = change(world, payout);
    keepRecord(world, payoutKind(), visit.name(0), next);
    return jsonReply(200, shown(world, next));
}

HttpReply listOf(const World &world, const Visit &visit, const QList<Json> &payouts)
{
    const bool withCancelled = visit.query(QStringLiteral("includeCancelled")).contains(QStringLiteral("true"));
    Json::Array list;
    for (const Json &payout : payouts) {
        if (withCancelled || stateOf(world, payout) != word("Cancelled"))
            list.append(shown(world, payout));
    }
    return jsonReply(200, Json::array(std::move(list)));
}

} // namespace

HttpReply payouts(World &world, const Visit &visit)
{
    if (record(world, QStringLiteral("pull-payment"), visit.name(0)).isNull())
        return notFound(visit, QStringLiteral("pullpayment"), {});
    return listOf(world, visit, payoutsOf(world, visit.name(0)));
}

HttpReply storePayouts(World &world, const Visit &visit)
{
    return listOf(world, visit, recordsOf(world, payoutKind()));
}

HttpReply onePayout(World &world, const Visit &visit)
{
    const Json payout = record(world, payoutKind(), visit.names.last());
    const bool belongs = visit.names.size() == 1 || textAt(payout, u"pullPaymentId") == visit.name(0);
    return belongs && !payout.isNull() ? jsonReply(200, shown(world, payout)) : notFound(visit, QStringLiteral("payout"), {});
}

HttpReply claim(World &world, const Visit &visit)
{
    const Json body = visit.body();
    Claim wish{.pullPayment = record(world, QStringLiteral("pull-payment"), visit.name(0)), .destination = textAt(body, u"destination"),
               .amount = {}, .method = findMethod(textAt(body, u"payoutMethodId"))};
    if (wish.pullPayment.isNull())
        return notFound(visit, QStringLiteral("pullpayment"), {});
    if (flagAt(wish.pullPayment, u"archived"))
        return problem(400, QStringLiteral("archived"), QStringLiteral("This pull payment has been archived"));
    if (wish.method == nullptr)
        return ruleBroken(QStringLiteral("payoutMethodId"), QStringLiteral("Invalid payout method"));
    if (wish.destination.isEmpty())
        return ruleBroken(QStringLiteral("destination"), QStringLiteral("The destination is required"));
    const Decimal whole = decimalField(wish.pullPayment, u"amount").value_or(Decimal());
    const Decimal left = whole.minus(claimed(world, visit.name(0))).value_or(Decimal());
    wish.amount = optionalDecimal(body, u"amount").value_or(std::nullopt).value_or(left);
    if (!wish.amount.isPositive())
        return problem(400, QStringLiteral("amount-too-low"), QStringLiteral("The requested payout amount is too low"));
    if (wish.amount > left)
        return problem(400, QStringLiteral("overdraft"), QStringLiteral("The payout's amount overdraft the pull payment's limit"));
    const Json payout = payoutJson(world, wish);
    keepRecord(world, payoutKind(), textAt(payout, u"id"), payout);
    return jsonReply(200, shown(world, payout));
}

HttpReply approvePayout(World &world, const Visit &visit)
{
    return moved(world, visit, {word("AwaitingApproval")}, approved);
}

HttpReply cancelPayout(World &world, const Visit &visit)
{
    const HttpReply reply = moved(world, visit, {word("AwaitingApproval"), word("AwaitingPayment")}, [](const World &, const Json &payout) {
        return with(payout, QStringLiteral("state"), text(word("Cancelled")));
    });
    return reply.isSuccess() ? emptyReply(200) : reply;
}

HttpReply markPayoutPaid(World &world, const Visit &visit)
{
    const HttpReply reply = moved(world, visit, {word("AwaitingPayment")}, [](const World &, const Json &payout) {
        return with(payout, QStringLiteral("state"), text(word("Completed")));
    });
    return reply.isSuccess() ? emptyReply(200) : reply;
}

} // namespace tillgate::practice::btcpay
