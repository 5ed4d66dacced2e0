// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicenowpayments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::practice;
using namespace std::chrono_literals;
using namespace tillgate::test::nowpaymentsside;

/// What a customer can do to a practice payment of NOWPayments.
class TestPracticeNowpaymentsFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiresByTheKindOfRate();
    void givesANewPriceForTheSameAddressOnceTheOldIsOver();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void makesAChildOfWhatIsSentAgainOrWrong_data();
    void makesAChildOfWhatIsSentAgainOrWrong();
    void playsTheSandboxScenarios_data();
    void playsTheSandboxScenarios();
    void takesTheRestOfAShortPaymentUnderItsPurchaseId();
};

void TestPracticeNowpaymentsFlows::expiresByTheKindOfRate()
{
    World world("tillgate", start);
    const qint64 fixedRate = idOf(create(world, "btc", R"(,"is_fixed_rate":true)"));
    const qint64 floating = idOf(create(world));
    world.advance(20min - 1s);
    QCOMPARE(world.find(fixedRate)->stage, Stage::Waiting);
    world.advance(1s);
    QCOMPARE(world.find(fixedRate)->stage, Stage::Expired);
    QCOMPARE(world.find(floating)->stage, Stage::Waiting);
    world.passTo(start.addDays(7));
    QCOMPARE(world.find(floating)->stage, Stage::Expired);
}

void TestPracticeNowpaymentsFlows::givesANewPriceForTheSameAddressOnceTheOldIsOver()
{
    World world("tillgate", start);
    const Json payment = create(world);
    const QByteArray path = "/payment/" + QByteArray::number(idOf(payment)) + "/update-merchant-estimate";
    const Json early = Json::parse(post(world, path, {}).body).value();
    QCOMPARE(*early.find(u"pay_amount"), *payment.find(u"pay_amount"));
    QCOMPARE(*early.find(u"expiration_estimate_date"), *payment.find(u"expiration_estimate_date"));
    world.advance(21min);
    const Json late = Json::parse(post(world, path, {}).body).value();
    QVERIFY(!(*late.find(u"pay_amount") == *payment.find(u"pay_amount")));
    QCOMPARE(late.find(u"expiration_estimate_date")->toString(), QStringLiteral("2026-03-02T09:41:00.000Z"));
    QCOMPARE(world.find(idOf(payment))->address, payment.find(u"pay_address")->toString());
}

void TestPracticeNowpaymentsFlows::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("comparedToDue");
    QTest::newRow("exact") << QStringLiteral("exact") << Stage::Finished << 0;
    QTest::newRow("short") << QStringLiteral("short") << Stage::PartiallyPaid << -1;
    QTest::newRow("over") << QStringLiteral("over") << Stage::Finished << 1;
    QTest::newRow("late") << QStringLiteral("late") << Stage::Finished << 0;
    QTest::newRow("a number") << QStringLiteral("0.00000001") << Stage::PartiallyPaid << -1;
    QTest::newRow("never") << QStringLiteral("never") << Stage::Waiting << -1;
}

void TestPracticeNowpaymentsFlows::letsTheCustomerPayInEveryWay()
{
    QFETCH(QString, kind);
    QFETCH(Stage, stage);
    QFETCH(int, comparedToDue);
    World world;
    const qint64 id = idOf(create(world, "btc", R"(,"is_fixed_rate":true)"));
    QVERIFY(pay(world, id, kind, false));
    if (kind != QLatin1String("never")) {
        QCOMPARE(world.find(id)->stage, Stage::Confirming);
        world.advance(1h);
        QCOMPARE(world.find(id)->stage, Stage::Confirming);
        QVERIFY(confirm(world, id));
    }
    QCOMPARE(world.find(id)->stage, stage);
    const auto order = world.find(id)->receivedCoins <=> world.find(id)->dueCoins;
    QCOMPARE(order < 0 ? -1 : order > 0 ? 1 : 0, comparedToDue);
    QVERIFY(!pay(world, id, QStringLiteral("with love")));
    QVERIFY(!pay(world, 1, kind));
}

void TestPracticeNowpaymentsFlows::makesAChildOfWhatIsSentAgainOrWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("coin");
    QTest::addColumn<QString>("childCoin");
    QTest::addColumn<Stage>("parentStage");
    QTest::newRow("twice") << QStringLiteral("twice") << QByteArray("btc") << QStringLiteral("btc") << Stage::Finished;
    QTest::newRow("wrong network") << QStringLiteral("wrong-network") << QByteArray("usdttrc20") << QStringLiteral("usdtbsc")
                                   << Stage::Waiting;
    QTest::newRow("wrong coin") << QStringLiteral("wrong-asset") << QByteArray("eth") << QStringLiteral("usdcbase") << Stage::Waiting;
}

void TestPracticeNowpaymentsFlows::makesAChildOfWhatIsSentAgainOrWrong()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, coin);
    QFETCH(QString, childCoin);
    QFETCH(Stage, parentStage);
    World world;
    const qint64 id = idOf(create(world, coin));
    QVERIFY(pay(world, id, kind));
    world.advance(1min);
    QCOMPARE(world.find(id)->stage, parentStage);
    QCOMPARE(world.find(id)->childIds.size(), 1);
    const Json child = get(world, "/payment/" + QByteArray::number(world.find(id)->childIds.first()));
    QCOMPARE(child.find(u"parent_payment_id")->numberText(), QByteArray::number(id));
    QCOMPARE(child.find(u"pay_currency")->toString(), childCoin);
    QCOMPARE(child.find(u"order_id")->toString(), QStringLiteral("T1-000001-1"));
    QCOMPARE(child.find(u"payment_status")->toString(), QStringLiteral("finished"));
    QCOMPARE(child.find(u"origin_type") != nullptr, kind == QLatin1String("twice"));
    const Json parent = get(world, "/payment/" + QByteArray::number(id));
    QCOMPARE(parent.find(u"payment_extra_ids")->items().size(), 1);
}

void TestPracticeNowpaymentsFlows::playsTheSandboxScenarios_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("success") << QByteArray("success") << Stage::Finished;
    QTest::newRow("failed") << QByteArray("failed") << Stage::Failed;
    QTest::newRow("partially_paid") << QByteArray("partially_paid") << Stage::PartiallyPaid;
    QTest::newRow("common") << QByteArray("common") << Stage::Waiting;
}

void TestPracticeNowpaymentsFlows::playsTheSandboxScenarios()
{
    QFETCH(QByteArray, scenario);
    QFETCH(Stage, stage);
    World world;
    const Json payment = create(world, "btc", R"(,"case":")" + scenario + "\"");
    QCOMPARE(payment.find(u"payment_status")->toString(), QStringLiteral("waiting"));
    QCOMPARE(world.find(idOf(payment))->stage, Stage::Waiting);
    world.advance(1min);
    QCOMPARE(world.find(idOf(payment))->stage, stage);
}

void TestPracticeNowpaymentsFlows::takesTheRestOfAShortPaymentUnderItsPurchaseId()
{
    World world;
    const Json first = create(world);
    const QByteArray more = R"(,"purchase_id":")" + first.find(u"purchase_id")->toString().toLatin1() + "\"";
    QCOMPARE(post(world, "/payment", orderOf("btc", more)).status, 400);
    QVERIFY(pay(world, idOf(first), QStringLiteral("short")));
    world.advance(1min);
    const Json second = create(world, "btc", more);
    QCOMPARE(*second.find(u"purchase_id"), *first.find(u"purchase_id"));
    QVERIFY(idOf(second) != idOf(first));
}

QTEST_GUILESS_MAIN(TestPracticeNowpaymentsFlows)
#include "tst_practicenowpaymentsflows.moc"
