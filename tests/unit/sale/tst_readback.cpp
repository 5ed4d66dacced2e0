// SPDX-License-Identifier: Apache-2.0
#include "sale/readback.h"

#include "coin/cointable.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using Verdict = ReadBack::Verdict;
using Change = std::function<void(Payment &, Snapshot &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// A second answer that repeats the payment.
Snapshot repeated(const Payment &payment)
{
    Snapshot snapshot;
    snapshot.gatewayId = payment.quote->gatewayId;
    snapshot.status = GatewayStatus::Waiting;
    snapshot.rawStatus = QStringLiteral("waiting");
    snapshot.reference = payment.reference.text();
    snapshot.address = payment.quote->address;
    snapshot.coinCode = QStringLiteral("btc");
    snapshot.coin = payment.coin;
    snapshot.dueCoins = payment.quote->quotedCoins;
    return snapshot;
}

} // namespace

class TestReadBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatTheGatewayRepeats_data();
    void showsOnlyWhatTheGatewayRepeats();
};

void TestReadBack::showsOnlyWhatTheGatewayRepeats_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, Change change) {
        QTest::newRow(name) << std::move(change) << verdict;
    };
    row("repeated", Verdict::Matches, [](Payment &, Snapshot &) {});
    row("the sum written with fewer digits", Verdict::Matches,
        [](Payment &payment, Snapshot &snapshot) { snapshot.dueCoins = payment.quote->payableCoins; });
    row("an empty memo where there is none", Verdict::Matches,
        [](Payment &, Snapshot &snapshot) { snapshot.memo = QString(); });
    row("another address", Verdict::Differs, [](Payment &, Snapshot &snapshot) {
        snapshot.address = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    });
    row("more is due", Verdict::Differs,
        [](Payment &, Snapshot &snapshot) { snapshot.dueCoins = decimal(QStringLiteral("0.00042118")); });
    row("less is due", Verdict::Differs,
        [](Payment &, Snapshot &snapshot) { snapshot.dueCoins = decimal(QStringLiteral("0.00042116")); });
    row("another coin", Verdict::Differs, [](Payment &, Snapshot &snapshot) { snapshot.coin = CoinId(QStringLiteral("LTC")); });
    row("a memo that was not there", Verdict::Differs,
        [](Payment &, Snapshot &snapshot) { snapshot.memo = QStringLiteral("77"); });
    row("the memo is gone", Verdict::Differs,
        [](Payment &payment, Snapshot &) { payment.quote->memo = QStringLiteral("77"); });
    row("another order", Verdict::Differs,
        [](Payment &, Snapshot &snapshot) { snapshot.reference = QStringLiteral("T1-000001-2"); });
    row("another payment", Verdict::Differs,
        [](Payment &, Snapshot &snapshot) { snapshot.gatewayId = GatewayPaymentId(QStringLiteral("2")); });
    row("no address in it", Verdict::Silent, [](Payment &, Snapshot &snapshot) { snapshot.address.reset(); });
    row("no amount in it", Verdict::Silent, [](Payment &, Snapshot &snapshot) { snapshot.dueCoins.reset(); });
    row("money is there already", Verdict::Silent,
        [](Payment &, Snapshot &snapshot) { snapshot.status = GatewayStatus::Seen; });
}

void TestReadBack::showsOnlyWhatTheGatewayRepeats()
{
    QFETCH(Change, change);
    QFETCH(Verdict, verdict);
    Payment payment = paymentAt(PaymentStage::Waiting);
    Snapshot snapshot = repeated(payment);
    change(payment, snapshot);
    const Coin *coin = CoinTable::builtIn().find(payment.coin);
    QVERIFY(coin != nullptr);
    const ReadBack result = readBack(payment, snapshot, *coin);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.difference.isEmpty(), verdict != Verdict::Differs);
}

QTEST_APPLESS_MAIN(TestReadBack)
#include "tst_readback.moc"
