// SPDX-License-Identifier: Apache-2.0
#include "sale/attention.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

namespace {

using Told = std::optional<Contradiction>;

/// A gateway says where it stands, what came, and by which transaction.
Snapshot report(const char *status, const char *coins = nullptr, const QStringList &transactions = {})
{
    Snapshot snapshot;
    snapshot.rawStatus = QLatin1String(status);
    if (coins != nullptr)
        snapshot.receivedCoins = decimal(QLatin1String(coins));
    snapshot.transactionIds = transactions;
    return snapshot;
}

Contradiction told(const Snapshot &snapshot, const QString &words = {})
{
    return {.words = words.isEmpty() ? contradictionWords(snapshot.rawStatus) : words,
            .rawStatus = snapshot.rawStatus,
            .receivedCoins = snapshot.receivedCoins,
            .transactionIds = snapshot.transactionIds};
}

const QString gone = contradictionWords(QStringLiteral("waiting"));
const QString odd = QStringLiteral("The gateway says \"odd\".");
const QString untold = untoldShortfall + QStringLiteral("no answer. Try again.");
const QString busy = untoldShortfall + QStringLiteral("busy.");

} // namespace

class TestAttention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNews_data();
    void tellsWhatIsNews();
    void knowsWhatFits_data();
    void knowsWhatFits();
    void comparesTransactionsInAnyOrder();
    void putsSentencesTogether_data();
    void putsSentencesTogether();
    void takesSentencesAway_data();
    void takesSentencesAway();
    void offersToDealWithWhatNothingElseAnswers_data();
    void offersToDealWithWhatNothingElseAnswers();
};

void TestAttention::tellsWhatIsNews_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<QString>("standing"); // beside the payment
    QTest::addColumn<Told>("last"); // that did not fit
    QTest::addColumn<PaymentEvent>("event");
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<QString>("wanted");
    using S = PaymentStage;
    using E = PaymentEvent;
    const Snapshot waiting = report("waiting");
    const Snapshot part = report("waiting", "0.1", {QStringLiteral("a")});
    const auto row = [](const char *name, S stage, const QString &standing, const Told &last, E event,
                        const Snapshot &snapshot, const QString &wanted) {
        QTest::newRow(name) << stage << standing << last << event << snapshot << wanted;
    };
    row("gone for the first time", S::Accepted, {}, {}, E::ReportedWaiting, waiting, gone);
    row("still gone, not dealt with", S::Accepted, gone, told(waiting), E::ReportedWaiting, waiting, gone);
    row("still gone, dealt with", S::Accepted, {}, told(waiting), E::ReportedWaiting, waiting, {});
    row("dealt with when paid", S::Paid, {}, told(waiting), E::ReportedWaiting, waiting, {});
    row("dealt with by giving it back", S::Refunded, {}, told(waiting), E::ReportedWaiting, waiting, {});
    row("gone again", S::Accepted, {}, {}, E::ReportedWaiting, waiting, gone);
    row("another word", S::Accepted, {}, told(waiting), E::ReportedExpired, report("expired"),
        contradictionWords(QStringLiteral("expired")));
    row("another sum", S::Accepted, {}, told(part), E::ReportedWaiting, report("waiting", "0.2", {QStringLiteral("a")}), gone);
    row("another transaction", S::Accepted, {}, told(part), E::ReportedWaiting, report("waiting", "0.1", {QStringLiteral("b")}), gone);
    row("a sum where none was named", S::Accepted, {}, told(waiting), E::ReportedWaiting, part, gone);
    row("its word gives way to the newer one", S::Accepted, gone, told(waiting), E::ReportedFailed, report("failed"),
        contradictionWords(QStringLiteral("failed")));
    row("beside another question", S::Accepted, odd, {}, E::ReportedWaiting, waiting, odd + u' ' + gone);
    row("another question since", S::Accepted, odd, told(waiting), E::ReportedWaiting, waiting, odd);
    row("unclear", S::Waiting, {}, {}, E::ReportedUnclear, report("odd"), odd);
    row("unclear, dealt with", S::Accepted, {}, told(report("odd"), odd), E::ReportedUnclear, report("odd"), {});
    row("unclear, closed", S::Cancelled, {}, told(report("odd"), odd), E::ReportedUnclear, report("odd"), {});
    row("the stage asks without words", S::Seen, {}, {}, E::ReportedFailed, report("failed"), {});
    row("paid again", S::Accepted, gone, told(waiting), E::ReportedPaid, report("finished", "1"), {});
    row("paid again, after it was seen", S::Paid, gone, {}, E::ReportedPaid, report("finished", "1"), {});
    row("paid again, other questions stay", S::Paid, odd + u' ' + gone, told(waiting), E::ReportedPaid, report("finished", "1"), odd);
    row("short as accepted", S::Accepted, gone, told(waiting), E::ReportedShort, report("partially_paid", "0.9"), {});
    row("only seen again", S::Paid, gone, told(waiting), E::ReportedSeen, report("confirming", "1"), gone);
    row("unclear stays until somebody looked", S::Paid, odd, told(report("odd"), odd), E::ReportedPaid, report("finished", "1"), odd);
}

void TestAttention::tellsWhatIsNews()
{
    QFETCH(PaymentStage, stage);
    QFETCH(QString, standing);
    QFETCH(Told, last);
    QFETCH(PaymentEvent, event);
    QFETCH(Snapshot, snapshot);
    Payment payment = paymentAt(stage);
    payment.attention = standing;
    payment.contradiction = last;
    const Assessment assessment{.event = event, .reason = event == PaymentEvent::ReportedUnclear ? odd : QString()};
    QTEST(attentionAfter(payment, assessment, contradictionIn(payment, snapshot, assessment)), "wanted");
}

void TestAttention::knowsWhatFits_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<PaymentEvent>("event");
    QTest::addColumn<bool>("fits");
    using S = PaymentStage;
    using E = PaymentEvent;
    QTest::newRow("paid as it was") << S::Paid << E::ReportedPaid << true;
    QTest::newRow("on its way after it was accepted") << S::Accepted << E::ReportedSeen << true;
    QTest::newRow("short after that was accepted") << S::Accepted << E::ReportedShort << true;
    QTest::newRow("ended without money") << S::Cancelled << E::ReportedExpired << true;
    QTest::newRow("late money") << S::Cancelled << E::ReportedPaid << true;
    QTest::newRow("gone after it was accepted") << S::Accepted << E::ReportedWaiting << false;
    QTest::newRow("gone after it was seen") << S::Seen << E::ReportedWaiting << false;
    QTest::newRow("failed after it was seen") << S::Seen << E::ReportedFailed << false;
    QTest::newRow("unclear") << S::Waiting << E::ReportedUnclear << false;
    QTest::newRow("whatever it says where a manager decides") << S::NeedsManager << E::ReportedSeen << false;
}

void TestAttention::knowsWhatFits()
{
    QFETCH(PaymentStage, stage);
    QFETCH(PaymentEvent, event);
    QTEST(!contradictionIn(paymentAt(stage), report("word"), {.event = event}).has_value(), "fits");
}

void TestAttention::comparesTransactionsInAnyOrder()
{
    const Snapshot one = report("waiting", "1", {QStringLiteral("b"), QStringLiteral("a")});
    const Snapshot other = report("waiting", "1.0", {QStringLiteral("a"), QStringLiteral("b")});
    Payment payment = paymentAt(PaymentStage::Accepted);
    const Assessment gone{.event = PaymentEvent::ReportedWaiting};
    payment.contradiction = contradictionIn(payment, one, gone);
    QVERIFY(!isNews(payment, contradictionIn(payment, other, gone)));
}

void TestAttention::putsSentencesTogether_data()
{
    QTest::addColumn<QString>("attention");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("the first") << QString() << odd << odd;
    QTest::newRow("once") << QString(odd + u' ' + gone) << odd << QString(odd + u' ' + gone);
    QTest::newRow("one more") << odd << gone << QString(odd + u' ' + gone);
    QTest::newRow("what was not told stands last") << untold << gone << QString(gone + u' ' + untold);
    QTest::newRow("what was not told, after another") << gone << untold << QString(gone + u' ' + untold);
    QTest::newRow("what was not told, tried again")
        << QString(gone + u' ' + busy) << untold << QString(gone + u' ' + untold);
}

void TestAttention::putsSentencesTogether()
{
    QFETCH(QString, attention);
    QFETCH(QString, words);
    QTEST(withWords(attention, words), "wanted");
}

void TestAttention::takesSentencesAway_data()
{
    QTest::addColumn<QString>("attention");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    const QString three = odd + u' ' + gone + u' ' + untold;
    QTest::newRow("the only one") << odd << odd << QString();
    QTest::newRow("the first") << three << odd << QString(gone + u' ' + untold);
    QTest::newRow("one between") << three << gone << QString(odd + u' ' + untold);
    QTest::newRow("the last") << three << untold << QString(odd + u' ' + gone);
    QTest::newRow("one that is not there") << odd << gone << odd;
    QTest::newRow("none") << odd << QString() << odd;
}

void TestAttention::takesSentencesAway()
{
    QFETCH(QString, attention);
    QFETCH(QString, words);
    QTEST(withoutWords(attention, words), "wanted");
    QCOMPARE(withoutUntoldShortfall(attention), withoutWords(attention, untold));
}

void TestAttention::offersToDealWithWhatNothingElseAnswers_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<bool>("isOnly");
    for (const PaymentStage settled : {PaymentStage::Paid, PaymentStage::Overpaid, PaymentStage::Accepted,
                                       PaymentStage::PartlyRefunded, PaymentStage::Refunded})
        QTest::addRow("%s", qPrintable(stageName(settled))) << settled << true;
    for (const PaymentStage open : {PaymentStage::Seen, PaymentStage::Short, PaymentStage::Cancelled,
                                    PaymentStage::PaidLate, PaymentStage::NeedsManager})
        QTest::addRow("%s", qPrintable(stageName(open))) << open << false;
}

void TestAttention::offersToDealWithWhatNothingElseAnswers()
{
    QFETCH(PaymentStage, stage);
    Payment payment = paymentAt(stage);
    QVERIFY(!canOnlyBeDealtWith(payment));
    payment.attention = odd;
    QTEST(canOnlyBeDealtWith(payment), "isOnly");
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
