// SPDX-License-Identifier: Apache-2.0
#include "ledger/refundrecords.h"

#include "ledger/journal.h"
#include "ledger/recordjson.h"
#include "ledger/refundrow.h"
#include "ledger/sqlconnection.h"

#include <algorithm>

namespace tillgate {

namespace {

RefundState firstState(RefundWay way)
{
    switch (way) {
    case RefundWay::ThroughGateway:
    case RefundWay::ByClaim: return RefundState::Requested;
    case RefundWay::ByHand: return RefundState::ToDo;
    case RefundWay::InCash: return RefundState::Done;
    }
    Q_UNREACHABLE();
}

Result<void> checkTurn(const NewRefund &refund, const QList<RefundRecord> &earlier)
{
    if (refund.number != earlier.size() + 1) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("Another refund of %1 was recorded meanwhile; look at it first.")
                        .arg(refund.payment.text()));
    }
    const auto uncertain = std::find_if(earlier.begin(), earlier.end(),
                                        [](const RefundRecord &one) { return isUncertain(one.state); });
    if (uncertain != earlier.end()) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("What became of the refund %1 is not known yet: no other one until it is.")
                        .arg(uncertain->id.text()));
    }
    return {};
}

/// Invariant I8: given back, on its way and unknown together are never more than what came.
Result<void> checkBound(const NewRefund &refund, const Payment &payment, const RefundLeft &left)
{
    if (!isRefundable(payment)) {
        return fail(Error::Kind::Usage, QStringLiteral("The payment %1 holds no money that could go back.")
                                            .arg(payment.reference.text()));
    }
    const RefundFigures &figures = refund.figures;
    const bool isSum = figures.worth.isPositive() && figures.worth.currency() == payment.price.currency()
        && !figures.coins.isNegative() && figures.settledCoins >= figures.coins;
    const bool isWithin = left.isCounted
        ? figures.settledCoins.isPositive() && figures.settledCoins <= left.coins
        : figures.coins.isZero() && figures.worth.amount() <= left.worth.amount();
    if (isSum && isWithin)
        return {};
    return fail(Error::Kind::Usage,
                QStringLiteral("Only %1 is left to give back.")
                    .arg(left.isCounted ? left.coins.toShortString() : left.worth.toString()));
}

/// The entry about a refund stands under its payment and sale.
Result<void> append(SqlConnection &connection, const Author &author, const QString &kind, const Json &body,
                    const Payment &payment)
{
    const Result<JournalEntry> entry = Journal(connection).append(
        author, kind, body, {.sale = payment.sale, .payment = payment.reference});
    return entry ? Result<void>() : fail(entry.error());
}

} // namespace

Result<RefundChange> RefundRecords::request(const Author &author, const NewRefund &wanted)
{
    const Result<Payment> payment = PaymentRecords(m_connection).find(wanted.payment);
    if (!payment)
        return fail(payment.error());
    const Result<QList<RefundRecord>> earlier = ofPayment(wanted.payment);
    if (!earlier)
        return fail(earlier.error());
    const Result<void> checked = checkTurn(wanted, *earlier).and_then([&] {
        return checkBound(wanted, *payment, leftToRefund(*payment, *earlier));
    });
    if (!checked)
        return fail(checked.error());
    const RefundState first = firstState(wanted.way);
    const QDateTime now = timeFromText(timeText(author.at));
    const RefundRecord refund{.id = refundId(wanted.payment, wanted.number),
                              .payment = wanted.payment,
                              .number = wanted.number,
                              .way = wanted.way,
                              .state = first,
                              .coins = wanted.figures.coins,
                              .settledCoins = wanted.figures.settledCoins,
                              .worth = wanted.figures.worth,
                              .address = wanted.address,
                              .memo = wanted.memo,
                              .reason = wanted.reason,
                              .person = author.person,
                              .requestedAt = now,
                              .finishedAt = isOpen(first) ? std::nullopt : std::optional(now)};
    const Json body = Json::object({{QStringLiteral("refund"), refundToJson(refund)}});
    const Result<void> recorded = append(m_connection, author, JournalKind::refundRequested, body, *payment)
                                      .and_then([&] { return insertRefund(m_connection, refund); });
    return recorded ? settle(author, refund) : Result<RefundChange>(fail(recorded.error()));
}

Result<RefundChange> RefundRecords::change(const Author &author, const RefundId &id, int expectedVersion,
                                           RefundState state, const Mutation &mutation)
{
    const Result<RefundRecord> before = findAtVersion(id, expectedVersion);
    if (!before)
        return fail(before.error());
    if (!mayFollow(before->state, state)) {
        return fail(Error::Kind::Conflict, QStringLiteral("The refund %1 is \"%2\" already.")
                                               .arg(id.text(), refundStateName(before->state)));
    }
    RefundRecord after = *before;
    if (mutation)
        mutation(after);
    after.state = state;
    if (after == *before)
        return RefundChange{.refund = *before, .isRecorded = false};
    if (!isOpen(state))
        after.finishedAt = timeFromText(timeText(author.at));
    after.version = before->version + 1;
    const Result<Payment> payment = PaymentRecords(m_connection).find(before->payment);
    if (!payment)
        return fail(payment.error());
    const Json body =
        Json::object({{QStringLiteral("refundId"), Json::string(id.text())},
                      {QStringLiteral("from"), Json::string(refundStateName(before->state))},
                      {QStringLiteral("to"), Json::string(refundStateName(state))},
                      {QStringLiteral("changes"), changesBetween(refundToJson(*before), refundToJson(after))}});
    const Result<void> recorded = append(m_connection, author, JournalKind::refundChanged, body, *payment)
                                      .and_then([&] { return updateRefund(m_connection, after, expectedVersion); });
    return recorded ? settle(author, after) : Result<RefundChange>(fail(recorded.error()));
}

/// When the money went, the payment moves with it, if its stage takes that.
Result<RefundChange> RefundRecords::settle(const Author &author, const RefundRecord &refund)
{
    RefundChange change{.refund = refund};
    if (refund.state != RefundState::Done)
        return change;
    PaymentRecords payments(m_connection);
    const Result<Payment> payment = payments.find(refund.payment);
    const Result<QList<RefundRecord>> refunds = ofPayment(refund.payment);
    if (!payment || !refunds)
        return fail(!payment ? payment.error() : refunds.error());
    const bool isAll = isAllRefunded(*payment, *refunds);
    const PaymentEvent event = isAll ? PaymentEvent::RefundRecorded : PaymentEvent::PartRefundRecorded;
    // The gateway's own word may have come first: then the payment stands there already.
    if (!advance(payment->stage, event).isTaken)
        return change;
    const auto answered = [isAll](Payment &changed) -> Result<void> {
        if (isAll)
            changed.attention.clear();
        return {};
    };
    const Result<PaymentChange> moved =
        payments.change(author, payment->reference, payment->version, event, answered, refund.id.text());
    if (!moved)
        return fail(moved.error());
    change.payment = *moved;
    return change;
}

Result<RefundRecord> RefundRecords::findAtVersion(const RefundId &id, int version) const
{
    Result<RefundRecord> refund = find(id);
    if (refund && refund->version != version) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The refund %1 has changed since it was read.").arg(id.text()));
    }
    return refund;
}

Result<RefundRecord> RefundRecords::find(const RefundId &id) const
{
    const Result<QList<RefundRecord>> found = selectRefunds(m_connection, QStringLiteral("id = ?"), {id.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no refund %1.").arg(id.text()));
    return found->first();
}

Result<QList<RefundRecord>> RefundRecords::ofPayment(const PaymentReference &payment) const
{
    return selectRefunds(m_connection, QStringLiteral("payment = ? ORDER BY number"), {payment.text()});
}

Result<QList<RefundRecord>> RefundRecords::open() const
{
    static const QString condition = [] {
        QStringList names;
        for (int i = 0; i < refundStateCount; ++i) {
            if (const auto state = static_cast<RefundState>(i); isOpen(state))
                names.append(QStringLiteral("'%1'").arg(refundStateName(state)));
        }
        return QStringLiteral("state IN (%1) ORDER BY requested_at, id").arg(names.join(QStringLiteral(", ")));
    }();
    return selectRefunds(m_connection, condition, {});
}

Result<QList<RefundRecord>> RefundRecords::latest(int atMost) const
{
    return selectRefunds(m_connection, QStringLiteral("1 = 1 ORDER BY requested_at DESC, id DESC LIMIT ?"), {atMost});
}

} // namespace tillgate
