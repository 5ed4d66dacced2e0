// SPDX-License-Identifier: Apache-2.0
#include "ledger/paymentrecords.h"

#include "ledger/journal.h"
#include "ledger/paymentrow.h"
#include "ledger/recordjson.h"
#include "ledger/salerecords.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

constexpr int decidedRank = 2;

/// A person's act is always recorded; a report only if it brings something new.
bool isByPerson(PaymentEvent event)
{
    return event == PaymentEvent::CancelledByPerson || event == PaymentEvent::AcceptedByManager
        || event == PaymentEvent::ClosedByManager || event == PaymentEvent::PartRefundRecorded
        || event == PaymentEvent::RefundRecorded;
}

JournalSubject subjectOf(const Payment &payment)
{
    return {.sale = payment.sale, .payment = payment.reference};
}

Json::Member textMember(const char *key, const QString &value)
{
    return {QString::fromLatin1(key), Json::string(value)};
}

Result<void> checkUnlocked(const Sale &sale, const QList<Payment> &attempts)
{
    if (sale.receiptNumber > 0 || sale.isCancelled) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The sale %1 is already closed.").arg(sale.id.text()));
    }
    for (const Payment &attempt : attempts) {
        if (isInFlight(attempt.stage)) {
            return fail(Error::Kind::Conflict,
                        QStringLiteral("The attempt %1 is still open; end it before asking for another.")
                            .arg(attempt.reference.text()));
        }
    }
    return {};
}

/// What a mutation must leave alone.
Result<void> checkMutation(const Payment &before, const Payment &after, PaymentEvent event)
{
    Payment comparable = after;
    comparable.quote = before.quote;
    comparable.receivedCoins = before.receivedCoins;
    comparable.rawStatus = before.rawStatus;
    comparable.transactionIds = before.transactionIds;
    comparable.confirmations = before.confirmations;
    comparable.confirmationsNeeded = before.confirmationsNeeded;
    comparable.attention = before.attention;
    comparable.contradiction = before.contradiction;
    comparable.seenAt = before.seenAt;
    comparable.settledAt = before.settledAt;
    if (!(comparable == before))
        return fail(Error::Kind::Usage, QStringLiteral("The identity of a payment cannot be changed."));
    const bool isQuoteChanged = before.quote && !(before.quote == after.quote);
    if (isQuoteChanged && event != PaymentEvent::Requoted)
        return fail(Error::Kind::Usage, QStringLiteral("A quote that was stored cannot be changed."));
    return {};
}

Result<void> checkRank(const Payment &payment, const Transition &transition)
{
    const int rank = moneyRank(payment.stage);
    if (rank >= decidedRank && moneyRank(transition.stage) < rank) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The payment %1 was decided already.").arg(payment.reference.text()));
    }
    return {};
}

/// True if the last word of some till about the payment was the same refused report: a gateway says it to every till
/// that asks, and the tills' clocks do not tell which of them asked last.
bool isSaidAlready(const QList<JournalEntry> &entries, const QByteArray &body)
{
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const bool isLastOfTill = at + 1 == entries.size() || entries.at(at + 1).till != entries.at(at).till;
        if (isLastOfTill && entries.at(at).kind == JournalKind::reportRefused && entries.at(at).body == body)
            return true;
    }
    return false;
}

/// Keeps a report that the stage does not take, the same one in a row only once, whichever till heard it.
Result<PaymentChange> recordRefused(SqlConnection &connection, const Author &author, const Payment &payment,
                                    const Transition &transition, PaymentEvent event, const QString &reason)
{
    Journal journal(connection);
    const Json body = Json::object({textMember("event", eventName(event)), textMember("reason", reason),
                                    textMember("stage", stageName(payment.stage))});
    const Result<QList<JournalEntry>> earlier = journal.aboutPayment(payment.reference);
    const Result<QByteArray> bytes = canonicalJson(body);
    if (!earlier || !bytes)
        return fail(!earlier ? earlier.error() : bytes.error());
    PaymentChange change{.payment = payment, .transition = transition, .isRecorded = false};
    if (isSaidAlready(*earlier, *bytes))
        return change;
    const Result<JournalEntry> entry
        = journal.append(author, JournalKind::reportRefused, body, subjectOf(payment));
    if (!entry)
        return fail(entry.error());
    change.isRecorded = true;
    return change;
}

/// Writes the row and the entry, whose body is `members` and what changed.
Result<Payment> record(SqlConnection &connection, const Author &author, const QString &kind,
                       Json::Object members, const Payment &before, Payment after)
{
    after.version = before.version + 1;
    members.append({QStringLiteral("changes"), changesBetween(paymentToJson(before), paymentToJson(after))});
    const Result<JournalEntry> entry
        = Journal(connection).append(author, kind, Json::object(members), subjectOf(after));
    if (!entry)
        return fail(entry.error());
    if (const Result<void> updated = updatePayment(connection, after, before.version); !updated)
        return fail(updated.error());
    return after;
}

Result<Payment> selectPayment(SqlConnection &connection, const PaymentReference &reference, const QString &lock)
{
    const Result<QList<Payment>> found
        = selectPayments(connection, QStringLiteral("reference = ?") + lock, {reference.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no payment %1.").arg(reference.text()));
    return found->first();
}

/// The payment as it is about to be changed: nobody else changes it until this transaction ends.
Result<Payment> findAtVersion(SqlConnection &connection, const PaymentReference &reference, int version)
{
    Result<Payment> payment = selectPayment(connection, reference, connection.rowLock());
    if (payment && payment->version != version) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The payment %1 has changed since it was read (version %2, not %3).")
                        .arg(reference.text())
                        .arg(payment->version)
                        .arg(version));
    }
    return payment;
}

} // namespace

Result<Payment> PaymentRecords::request(const Author &author, const PaymentIntent &intent)
{
    const Result<Sale> sale = SaleRecords(m_connection).findToChange(intent.sale);
    if (!sale)
        return fail(sale.error());
    const Result<QList<Payment>> attempts = ofSale(intent.sale);
    if (!attempts)
        return fail(attempts.error());
    if (const Result<void> checked = checkUnlocked(*sale, *attempts); !checked)
        return fail(checked.error());

    const int attempt = attempts->isEmpty() ? 1 : attempts->last().attempt + 1;
    const Payment payment{.reference = paymentReference(intent.sale, attempt),
                          .sale = intent.sale,
                          .attempt = attempt,
                          .account = intent.account,
                          .coin = intent.coin,
                          .price = intent.price,
                          .isPractice = sale->isPractice,
                          .requestedAt = timeFromText(timeText(author.at))};
    const Result<JournalEntry> entry
        = Journal(m_connection)
              .append(author, JournalKind::paymentRequested,
                      Json::object({{QStringLiteral("payment"), paymentToJson(payment)}}),
                      subjectOf(payment));
    if (!entry)
        return fail(entry.error());
    if (const Result<void> inserted = insertPayment(m_connection, payment); !inserted)
        return fail(inserted.error());
    return payment;
}

Result<PaymentChange> PaymentRecords::change(const Author &author, const PaymentReference &reference,
                                             int expectedVersion, PaymentEvent event,
                                             const Mutation &mutation, const QString &reason)
{
    const Result<Payment> before = findAtVersion(m_connection, reference, expectedVersion);
    if (!before)
        return fail(before.error());
    const Transition transition = advance(before->stage, event);
    if (!transition.isTaken)
        return recordRefused(m_connection, author, *before, transition, event, reason);

    Payment after = *before;
    const Result<void> allowed = (mutation ? mutation(after) : Result<void>())
                                     .and_then([&] { return checkMutation(*before, after, event); })
                                     .and_then([&] { return checkRank(*before, transition); });
    if (!allowed)
        return fail(allowed.error());
    after.stage = transition.stage;
    if (after == *before && !isByPerson(event))
        return PaymentChange{.payment = *before, .transition = transition, .isRecorded = false};

    const Result<Payment> stored
        = record(m_connection, author, JournalKind::paymentChanged,
                 {textMember("event", eventName(event)), textMember("from", stageName(before->stage)),
                  textMember("reason", reason), textMember("to", stageName(after.stage))},
                 *before, after);
    if (!stored)
        return fail(stored.error());
    return PaymentChange{.payment = *stored, .transition = transition, .event = event};
}

Result<PaymentChange> PaymentRecords::keepContradiction(const Author &author, const PaymentReference &reference,
                                                        int expectedVersion, PaymentEvent event,
                                                        const Contradiction &report, const QString &attention)
{
    const Result<Payment> before = findAtVersion(m_connection, reference, expectedVersion);
    if (!before)
        return fail(before.error());
    const Transition transition = advance(before->stage, event);
    if (transition.isTaken)
        return fail(Error::Kind::Usage, QStringLiteral("A report that the stage takes contradicts nothing."));
    Payment after = *before;
    after.contradiction = report;
    after.attention = attention;
    if (after == *before)
        return PaymentChange{.payment = *before, .transition = transition, .isRecorded = false};
    return record(m_connection, author, JournalKind::reportRefused,
                  {textMember("event", eventName(event)), textMember("reason", report.words),
                   textMember("stage", stageName(before->stage))},
                  *before, after)
        .map([&](const Payment &stored) { return PaymentChange{.payment = stored, .transition = transition}; });
}

Result<Payment> PaymentRecords::setAttention(const Author &author, const PaymentReference &reference,
                                             int expectedVersion, const QString &attention, const QString &reason)
{
    const Result<Payment> before = findAtVersion(m_connection, reference, expectedVersion);
    if (!before || before->attention == attention)
        return before;
    Payment after = *before;
    after.attention = attention;
    return record(m_connection, author, JournalKind::paymentAttention, reason.isEmpty() ? Json::Object() : Json::Object{textMember("reason", reason)}, *before, after);
}

Result<Payment> PaymentRecords::find(const PaymentReference &reference) const
{
    return selectPayment(m_connection, reference, {});
}

} // namespace tillgate
