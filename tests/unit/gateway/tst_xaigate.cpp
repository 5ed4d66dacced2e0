// SPDX-License-Identifier: Apache-2.0
//
// Every call of XAIGATE against golden files: what is asked, and what the answer means.
#include "unit/gateway/xaigateaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const GatewayPaymentId id(QStringLiteral("INV2167234232"));

} // namespace

class TestXaiGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPage_data();
    void opensAPage();
    void readsAPayment_data();
    void readsAPayment();
    void asksForTheStatusWithoutAKey();
    void offersTheCoinsOfItsPage();
    void saysThatItsPageChooses();
    void testsTheConnection();
};

void TestXaiGate::opensAPage_data()
{
    QTest::addColumn<QString>("coin");
    QTest::newRow("open") << "USDT-TRC20";
    QTest::newRow("open-fewer-members") << "ETH";
}

void TestXaiGate::opensAPage()
{
    QFETCH(const QString, coin);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(xaigateOf()->open(orderOf(coin)), {xaigateReply(name)});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("open.request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenXaiGate(name + QStringLiteral(".quote")), spelled(*played.result));
    QVERIFY(played.result->isPageOnly());
}

void TestXaiGate::readsAPayment_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("read-pending") << "Waiting";
    QTest::newRow("read-partial") << "SettledShort";
    QTest::newRow("read-paid") << "Settled";
    QTest::newRow("read-expired") << "Expired";
    QTest::newRow("read-deleted") << "Cancelled";
}

void TestXaiGate::readsAPayment()
{
    QFETCH(const QString, status);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(xaigateOf()->read(id), {xaigateReply(name)});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("read.request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenXaiGate(name + QStringLiteral(".snapshot")), spelled(*played.result));
    const QByteArray line = "status: " + status.toUtf8() + '\n';
    QVERIFY(spelled(*played.result).contains(line));
}

void TestXaiGate::asksForTheStatusWithoutAKey()
{
    const auto played = play(xaigateOf()->status(), {xaigateReply(QStringLiteral("error-key"))});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("status.request")), spelled(played.requests.first()));
    QVERIFY(played.result.value());
    QVERIFY(!play(xaigateOf()->status(), {jsonReply(503, "{}")}).result);
    QVERIFY(!play(xaigateOf()->status(), {jsonReply(403, "<html>")}).result);
}

void TestXaiGate::offersTheCoinsOfItsPage()
{
    const auto played = play(xaigateOf()->coins(), {xaigateReply(QStringLiteral("error-unknown"))});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("probe.request")), spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("coins")), spelled(played.result.value()));
    const auto refused = play(xaigateOf()->coins(), {xaigateReply(QStringLiteral("error-key"))});
    QCOMPARE(refused.result.error().kind, Error::Kind::AccessDenied);
}

void TestXaiGate::saysThatItsPageChooses()
{
    const GatewayTraits traits = xaigateOf()->traits();
    QVERIFY(!traits.showsAddress);
    QVERIFY(traits.customerChoosesCoin);
    QVERIFY2(!traits.locksRate, "the end is the end of the invoice, not of a price");
    QVERIFY(traits.webhookProof == WebhookProof::SecretPath);
    QVERIFY(traits.requiredFields.contains(AccountField::ContactEmail));
    QVERIFY(!traits.findsByReference && !traits.listsPeriod && !traits.canRefund && !traits.canCancel && !traits.canRequote);
}

void TestXaiGate::testsTheConnection()
{
    const auto played = play(xaigateOf()->testKeys(), {xaigateReply(QStringLiteral("error-unknown"))});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("key-test")), spelled(played.result.value()));
    const auto refused = play(xaigateOf({.webhookSecret = "short", .contactEmail = {}})->testKeys(), {xaigateReply(QStringLiteral("error-key-bare"))});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("key-test-refused")), spelled(refused.result.value()));
    const auto away = play(xaigateOf({.webhookSecret = {}})->testKeys(), {jsonReply(200, "<html>")});
    COMPARE_GOLDEN(goldenXaiGate(QStringLiteral("key-test-away")), spelled(away.result.value()));
}

QTEST_GUILESS_MAIN(TestXaiGate)
#include "tst_xaigate.moc"
