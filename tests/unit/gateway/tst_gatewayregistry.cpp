// SPDX-License-Identifier: Apache-2.0
#include "gateway/codetable.h"
#include "gateway/webhookvectors.h"
#include "unit/gateway/account.h"

using namespace tillgate;
using namespace tillgate::test;

class TestGatewayRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsKeysToSafeAddressesOnly_data();
    void sendsKeysToSafeAddressesOnly();
    void refusesKeysThatWouldWriteHeaders();
    void knowsNoOtherProvider();
    void readsOnlyWholeCodeTables_data();
    void readsOnlyWholeCodeTables();
    void judgesRecordedDeliveries_data();
    void judgesRecordedDeliveries();
    void countsAnUnsupportedGatewayAsADifference();
    void takesOneDeliveryWithoutAList();
    void refusesAFileThatHoldsNoDeliveries_data();
    void refusesAFileThatHoldsNoDeliveries();
};

void TestGatewayRegistry::sendsKeysToSafeAddressesOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ok");
    QTest::newRow("https") << "https://api.nowpayments.io/v1" << true;
    QTest::newRow("this machine") << "http://127.0.0.1:8080/nowpayments/v1" << true;
    QTest::newRow("this machine by name") << "http://localhost:8080/v1" << true;
    QTest::newRow("this machine, IPv6") << "http://[::1]:8080/v1" << true;
    QTest::newRow("plain http") << "http://api.nowpayments.io/v1" << false;
    QTest::newRow("looks like this machine") << "http://127.0.0.1.evil.example/v1" << false;
    QTest::newRow("user name") << "https://api.nowpayments.io@evil.example/v1" << false;
    QTest::newRow("query") << "https://api.nowpayments.io/v1?x=1" << false;
    QTest::newRow("no host") << "https:///v1" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
}

void TestGatewayRegistry::sendsKeysToSafeAddressesOnly()
{
    QFETCH(const QString, url);
    QFETCH(const bool, ok);
    AccountSettings settings;
    settings.providerId = QStringLiteral("nowpayments");
    settings.baseUrl = QUrl(url);
    const auto gateway = makeGateway(settings, {}, CoinTable::builtIn());
    QCOMPARE(gateway.has_value(), ok);
    if (!ok)
        QCOMPARE(gateway.error().kind, Error::Kind::Usage);
}

void TestGatewayRegistry::refusesKeysThatWouldWriteHeaders()
{
    AccountSettings settings;
    settings.providerId = QStringLiteral("nowpayments");
    settings.baseUrl = QUrl(QStringLiteral("https://api.nowpayments.io/v1"));
    Credentials credentials;
    credentials.apiKey = Secret("key\r\nx-evil: 1");
    const auto gateway = makeGateway(settings, credentials, CoinTable::builtIn());
    QCOMPARE(gateway.error().kind, Error::Kind::Usage);
    QVERIFY(!gateway.error().detail.contains(QStringLiteral("x-evil")));
}

void TestGatewayRegistry::knowsNoOtherProvider()
{
    AccountSettings settings;
    settings.providerId = QStringLiteral("NOWPayments"); // ids are exact
    settings.baseUrl = QUrl(QStringLiteral("https://api.nowpayments.io/v1"));
    QCOMPARE(makeGateway(settings, {}, CoinTable::builtIn()).error().kind, Error::Kind::Usage);
}

void TestGatewayRegistry::readsOnlyWholeCodeTables_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("ok");
    QTest::newRow("fine") << QByteArray(R"([{"code":"BTC","coin":"BTC"}])") << true;
    QTest::newRow("code twice") << QByteArray(R"([{"code":"a","coin":"BTC"},{"code":"A","coin":"LTC"}])") << false;
    QTest::newRow("coin twice") << QByteArray(R"([{"code":"a","coin":"BTC"},{"code":"b","coin":"BTC"}])") << false;
    QTest::newRow("no coin") << QByteArray(R"([{"code":"a"}])") << false;
    QTest::newRow("empty") << QByteArray("[]") << false;
    QTest::newRow("no list") << QByteArray("{}") << false;
}

void TestGatewayRegistry::readsOnlyWholeCodeTables()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, ok);
    const Result<CodeTable> table = CodeTable::load(json);
    QCOMPARE(table.has_value(), ok);
    if (ok)
        QCOMPARE(table->codeOf(CoinId(QStringLiteral("BTC"))), QStringLiteral("btc"));
}

void TestGatewayRegistry::judgesRecordedDeliveries_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TILLGATE_FIXTURES "/webhooks"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestGatewayRegistry::judgesRecordedDeliveries()
{
    QFETCH(const QString, file);
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(QStringLiteral("webhooks/") + file));
    QVERIFY(verdicts->size() >= 3);
    for (const WebhookVerdict &verdict : *verdicts) {
        QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
        QVERIFY(!verdict.reason.isEmpty());
    }
}

void TestGatewayRegistry::countsAnUnsupportedGatewayAsADifference()
{
    const QByteArray file = R"([{"name":"x","gateway":"nobody","secret":"s","headers":{},"body":"{}","accept":false}])";
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), file);
    QCOMPARE(verdicts->first().verdict, QStringLiteral("unsupported"));
    QVERIFY(!verdicts->first().isAsExpected());
}

void TestGatewayRegistry::takesOneDeliveryWithoutAList()
{
    const QByteArray file = R"({"name":"x","gateway":"nowpayments","secret":"12345678","headers":{},"body":"{}","accept":false})";
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), file);
    QCOMPARE(verdicts->size(), 1);
    QVERIFY(verdicts->first().isAsExpected());
}

void TestGatewayRegistry::refusesAFileThatHoldsNoDeliveries_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("no body") << QByteArray(R"({"gateway":"nowpayments","accept":true})");
    QTest::newRow("no wanted verdict") << QByteArray(R"({"gateway":"nowpayments","body":"{}"})");
}

void TestGatewayRegistry::refusesAFileThatHoldsNoDeliveries()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(verifyWebhookVectors(CoinTable::builtIn(), file).error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestGatewayRegistry)
#include "tst_gatewayregistry.moc"
