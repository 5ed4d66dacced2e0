// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tillgate;

namespace {

const Author author{.till = TillName(QStringLiteral("T1")),
                    .person = QStringLiteral("Ada"),
                    .at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};

/// One whole sale in one transaction; its receipt number.
Result<int> sell(LedgerSession &session)
{
    const Result<Money> price = Money::parse(u"4.50", u"EUR");
    const NewSale sale{.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = *price}}};
    const Result<Sale> opened = session.sales().open(author, sale);
    if (!opened)
        return fail(opened.error());
    PaymentRecords payments = session.payments();
    const Result<Payment> payment = payments.request(author,
                                                     {.sale = opened->id,
                                                      .account = AccountName(QStringLiteral("Gate")),
                                                      .coin = CoinId(QStringLiteral("BTC")),
                                                      .price = *price});
    if (!payment)
        return fail(payment.error());
    int version = payment->version;
    for (const PaymentEvent event : {PaymentEvent::Opened, PaymentEvent::ReportedPaid}) {
        const Result<PaymentChange> change = payments.change(author, payment->reference, version, event);
        if (!change)
            return fail(change.error());
        version = change->payment.version;
    }
    return session.sales().complete(author, opened->id).map([](const Sale &done) {
        return done.receiptNumber;
    });
}

/// The program that gets killed: says each receipt once it is safe.
int sellUntilKilled(const QString &file)
{
    const auto ledger = Ledger::open(file);
    if (!ledger)
        return 1;
    for (;;) {
        const Result<int> receipt = (*ledger)->runNow<int>(&sell);
        if (!receipt)
            return 2;
        std::printf("%d\n", *receipt);
        std::fflush(stdout);
    }
}

} // namespace

class LedgerKillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsThereAfterAKill();
};

void LedgerKillTest::whatWasSaidIsThereAfterAKill()
{
    constexpr int kills = 12;
    constexpr quint32 seed = 20260301;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ledger.db"));
    QRandomGenerator random(seed);
    int lastSaid = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess till;
        till.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--sell"), file});
        const int until = lastSaid + random.bounded(1, 25);
        while (lastSaid < until) {
            QVERIFY2(till.canReadLine() || till.waitForReadyRead(30000), "the seller fell silent");
            while (till.canReadLine())
                lastSaid = till.readLine().trimmed().toInt();
        }
        till.kill();
        QVERIFY(till.waitForFinished());
        while (till.canReadLine())
            lastSaid = till.readLine().trimmed().toInt();

        const auto ledger = Ledger::open(file);
        QVERIFY(ledger);
        QVERIFY((*ledger)->openingFindings().isEmpty());
        const auto latest = (*ledger)->runNow<QList<SaleWithAttempts>>(
            [](LedgerSession &session) { return session.view().latest(1, {}); });
        QVERIFY(latest && !latest->isEmpty());
        // One more may have been committed than the seller came to say, never one less, never half of one.
        const int stored = latest->first().sale.receiptNumber;
        QVERIFY2(stored == lastSaid || stored == lastSaid + 1,
                 qPrintable(QStringLiteral("stored %1, said %2").arg(stored).arg(lastSaid)));
        const auto verification
            = (*ledger)->runNow<Verification>([](LedgerSession &session) { return session.verify(); });
        QVERIFY(verification && verification->isSound());
        lastSaid = stored;
    }
    QVERIFY(lastSaid > kills);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--sell"))
        return sellUntilKilled(arguments.value(2));
    LedgerKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerkill.moc"
