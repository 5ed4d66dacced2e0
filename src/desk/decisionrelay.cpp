// SPDX-License-Identifier: Apache-2.0
#include "desk/decisionrelay.h"

#include "sale/attention.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

/// Trying again may help.
bool isPassing(const Error &error)
{
    return error.isUnresolved() || error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::RateLimited
        || error.kind == Error::Kind::Storage || error.kind == Error::Kind::LedgerAway;
}

/// Those of which the journal does not say that their gateway was told.
Result<QList<Payment>> untoldIn(const LedgerSession &session, const DecisionRelay::Scope &scope)
{
    const auto decided = session.payments().inStages({PaymentStage::Cancelled, PaymentStage::Accepted}, scope.since,
                                                     scope.isPractice, scope.till);
    if (!decided)
        return decided;
    QList<Payment> untold;
    for (const Payment &payment : *decided) {
        const std::optional<ShopDecision> decision = decisionAbout(payment);
        if (!decision)
            continue;
        const Result<QList<JournalEntry>> entries = session.journal().aboutPayment(payment.reference);
        if (!entries)
            return fail(entries.error());
        if (!wasTold(*entries, *decision))
            untold.append(payment);
    }
    return untold;
}

} // namespace

DecisionRelay::DecisionRelay(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines,
                             TillName till, QObject *parent) :
    QObject(parent), m_ledger(ledger), m_clock(clock), m_book(book), m_lines(lines), m_till(std::move(till))
{
    connect(&m_book, &PaymentBook::paymentChanged, this, &DecisionRelay::hear);
}

void DecisionRelay::hear(const PaymentUpdate &update)
{
    using E = PaymentEvent;
    static constexpr std::array decisive{E::AcceptedByManager, E::CancelledByPerson, E::ClosedByManager,
                                         E::Opened}; // the last: its answer came after it was called off
    const bool isDecided = update.change.event
        && std::find(decisive.begin(), decisive.end(), *update.change.event) != decisive.end();
    if (isDecided)
        begin(update.change.payment, First::Ask);
}

void DecisionRelay::recover(const Scope &scope)
{
    m_ledger.run<QList<Payment>>([scope](LedgerSession &session) { return untoldIn(session, scope); }, this,
                                 [this](const Result<QList<Payment>> &untold) {
                                     // What cannot be read now is found at the next start.
                                     for (const Payment &payment : untold.value_or(QList<Payment>()))
                                         begin(payment, First::Look);
                                 });
}

void DecisionRelay::tellAgain(const Payment &payment)
{
    if (wasAcceptedShort(payment))
        begin(payment, First::Look);
}

GatewayLine *DecisionRelay::lineFor(const Payment &payment, ShopDecision decision) const
{
    GatewayLine *line = m_lines.find(payment.account);
    return line != nullptr && canBeTold(line->gateway().traits(), decision) ? line : nullptr;
}

void DecisionRelay::begin(const Payment &payment, First first)
{
    const std::optional<ShopDecision> decision = decisionAbout(payment);
    GatewayLine *line = decision ? lineFor(payment, *decision) : nullptr;
    if (line == nullptr || m_telling.contains(payment.reference))
        return;
    m_telling.insert(payment.reference);
    const auto known = m_open.constFind(payment.reference);
    const Open open{.payment = payment,
                    .decision = *decision,
                    .pause = known != m_open.constEnd() ? known->pause : std::chrono::milliseconds(0)};
    m_open.insert(payment.reference, open);
    if (first == First::Look)
        look(open, *line);
    else
        ask(open);
}

void DecisionRelay::look(const Open &open, GatewayLine &line)
{
    line.run<Snapshot>(line.gateway().read(open.payment.quote->gatewayId),
                       {.purpose = QStringLiteral("read"), .reference = open.payment.reference.text()}, this,
                       [this, open](const Result<Snapshot> &now) { takeLook(open, now); });
}

void DecisionRelay::takeLook(const Open &open, const Result<Snapshot> &now)
{
    if (!now)
        return takeFailure(open, now.error());
    if (isNewsTo(*now, open.decision))
        return ask(open);
    takeAnswer(open, now); // it took the decision, or something else ended the payment
}

/// The row is written before the request leaves.
void DecisionRelay::ask(const Open &open)
{
    note(open, JournalKind::gatewayAsked, {}, [this, open](const Result<void> &written) {
        if (written)
            send(open);
        else
            takeFailure(open, written.error());
    });
}

void DecisionRelay::send(const Open &open)
{
    GatewayLine *line = lineFor(open.payment, open.decision);
    if (line == nullptr)
        return takeFailure(open, {.kind = Error::Kind::Unreachable, .detail = QStringLiteral("The account is not at work.")});
    const bool isAcceptance = open.decision == ShopDecision::ShortfallAccepted;
    const GatewayPaymentId id = open.payment.quote->gatewayId;
    line->run<Snapshot>(isAcceptance ? line->gateway().acceptShortfall(id) : line->gateway().cancel(id),
                        {.purpose = isAcceptance ? QStringLiteral("accept shortfall") : QStringLiteral("cancel"),
                         .reference = open.payment.reference.text()},
                        this, [this, open](const Result<Snapshot> &answer) { takeAnswer(open, answer); });
}

void DecisionRelay::takeAnswer(const Open &open, const Result<Snapshot> &answer)
{
    if (!answer) {
        note(open, JournalKind::gatewayNotTold, answer.error().detail,
             [this, open, error = answer.error()](const Result<void> &) { takeFailure(open, error); });
        return;
    }
    note(open, JournalKind::gatewayTold, answer->rawStatus, [this, open, now = *answer](const Result<void> &) {
        if (open.decision == ShopDecision::ShortfallAccepted)
            return succeed(open, now.rawStatus);
        // What the gateway answers is a read like any other: money that came in this very moment is in it.
        m_book.applyRead(open.payment.reference, now, this,
                         [this, open, word = now.rawStatus](const Result<PaymentUpdate> &) { succeed(open, word); });
    });
}

void DecisionRelay::takeFailure(const Open &open, const Error &error)
{
    const PaymentReference &reference = open.payment.reference;
    m_telling.remove(reference);
    if (open.pause.count() == 0) {
        if (open.decision == ShopDecision::ShortfallAccepted)
            askForAPerson(open.payment, error);
        Q_EMIT notTold(reference, error);
    }
    tryLater(reference, error);
}

void DecisionRelay::askForAPerson(const Payment &payment, const Error &error)
{
    m_book.tellOfUntoldShortfall(payment.reference, error.detail, this, [this](const Result<PaymentUpdate> &update) {
        const auto open = update ? m_open.find(update->change.payment.reference) : m_open.end();
        if (open != m_open.end())
            open->payment = update->change.payment;
    });
}

void DecisionRelay::tryLater(const PaymentReference &reference, const Error &error)
{
    if (!isPassing(error)) {
        m_open.remove(reference);
        return;
    }
    const auto open = m_open.find(reference);
    open->pause = open->pause.count() == 0 ? firstPause : std::min(open->pause * 2, longestPause);
    QTimer::singleShot(open->pause, this, [this, reference] {
        if (const auto still = m_open.constFind(reference); still != m_open.constEnd())
            begin(Payment(still->payment), First::Look);
    });
}

void DecisionRelay::succeed(const Open &open, const QString &word)
{
    const auto known = m_open.constFind(open.payment.reference);
    const Payment payment = known != m_open.constEnd() ? known->payment : open.payment;
    m_open.remove(payment.reference);
    m_telling.remove(payment.reference);
    // Only our own question is answered by this; one that came up meanwhile stays.
    if (hasUntoldShortfall(payment))
        m_book.withdrawUntoldShortfall(payment.reference);
    Q_EMIT told(payment.reference, word);
}

void DecisionRelay::note(const Open &open, QLatin1String kind, const QString &word,
                         const std::function<void(const Result<void> &)> &done)
{
    const Json body = Json::object({{QStringLiteral("what"), Json::string(decisionName(open.decision))},
                                    {QStringLiteral("word"), Json::string(word)}});
    const Author author{.till = m_till, .person = {}, .at = m_clock.now()};
    const JournalSubject subject{.sale = open.payment.sale, .payment = open.payment.reference};
    m_ledger.run<JournalEntry>(
        [=](LedgerSession &session) { return session.journal().append(author, kind, body, subject); }, this,
        [done](const Result<JournalEntry> &entry) {
            done(entry.map([](const JournalEntry &) {}));
        });
}

} // namespace tillgate
