// SPDX-License-Identifier: Apache-2.0
#include "desk/decisionrelay.h"

namespace tillgate {

bool wasAcceptedShort(const Payment &payment)
{
    return payment.stage == PaymentStage::Accepted && payment.quote && payment.receivedCoins.isPositive()
        && payment.receivedCoins < payment.quote->quotedCoins;
}

DecisionRelay::DecisionRelay(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines,
                             TillName till, QObject *parent) :
    QObject(parent), m_ledger(ledger), m_clock(clock), m_book(book), m_lines(lines), m_till(std::move(till))
{
    connect(&m_book, &PaymentBook::paymentChanged, this, &DecisionRelay::hear);
}

void DecisionRelay::hear(const PaymentUpdate &update)
{
    const Payment &payment = update.change.payment;
    if (update.change.event == PaymentEvent::AcceptedByManager && wasAcceptedShort(payment))
        tell(payment, Decision::ShortfallAccepted);
    else if (update.change.event == PaymentEvent::CancelledByPerson && payment.stage == PaymentStage::Cancelled)
        tell(payment, Decision::CalledOff);
}

void DecisionRelay::tellAgain(const Payment &payment)
{
    if (wasAcceptedShort(payment))
        tell(payment, Decision::ShortfallAccepted);
}

void DecisionRelay::tell(const Payment &payment, Decision decision)
{
    GatewayLine *line = m_lines.find(payment.account);
    if (line == nullptr || !payment.quote)
        return;
    const GatewayTraits traits = line->gateway().traits();
    const bool isAcceptance = decision == Decision::ShortfallAccepted;
    if (isAcceptance ? !traits.canAcceptShortfall : !traits.canCancel)
        return;
    ++m_telling;
    note(payment, decision, QStringLiteral("gateway-asked"), {});
    const GatewayPaymentId id = payment.quote->gatewayId;
    line->run<Snapshot>(isAcceptance ? line->gateway().acceptShortfall(id) : line->gateway().cancel(id),
                        {.purpose = isAcceptance ? QStringLiteral("accept shortfall") : QStringLiteral("cancel"),
                         .reference = payment.reference.text()},
                        this, [this, payment, decision](const Result<Snapshot> &answer) { take(payment, decision, answer); });
}

void DecisionRelay::take(const Payment &payment, Decision decision, const Result<Snapshot> &answer)
{
    note(payment, decision, answer ? QStringLiteral("gateway-told") : QStringLiteral("gateway-not-told"),
         answer ? answer->rawStatus : answer.error().detail);
    const auto end = [this, reference = payment.reference, error = answer ? std::nullopt : std::optional(answer.error())](
                         const Result<PaymentUpdate> &) { finish(reference, error); };
    // What the gateway answers is a read like any other: money that came in this very moment is in it.
    if (answer && decision == Decision::CalledOff)
        return m_book.applyRead(payment.reference, *answer, this, end);
    if (decision == Decision::CalledOff)
        return finish(payment.reference, answer.error());
    const QString attention = answer
        ? QString()
        : QStringLiteral("The gateway does not know yet that the shortfall was accepted: %1").arg(answer.error().detail);
    m_book.raiseAttention(payment.reference, attention, this, end);
}

void DecisionRelay::note(const Payment &payment, Decision decision, const QString &kind, const QString &word)
{
    const QString what =
        decision == Decision::ShortfallAccepted ? QStringLiteral("accept-shortfall") : QStringLiteral("cancel");
    const Json body = Json::object({{QStringLiteral("what"), Json::string(what)}, {QStringLiteral("word"), Json::string(word)}});
    const Author author{.till = m_till, .person = {}, .at = m_clock.now()};
    m_ledger.run<JournalEntry>(
        [=](LedgerSession &session) {
            return session.journal().append(author, kind, body, {.sale = payment.sale, .payment = payment.reference});
        },
        this, [](const Result<JournalEntry> &) {
            // The decision itself is on record; the ledger tells its own trouble.
        });
}

void DecisionRelay::finish(const PaymentReference &reference, const std::optional<Error> &error)
{
    --m_telling;
    if (error)
        Q_EMIT notTold(reference, *error);
    else
        Q_EMIT told(reference);
}

} // namespace tillgate
