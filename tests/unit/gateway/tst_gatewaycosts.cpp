// SPDX-License-Identifier: Apache-2.0
//
// What gateways say of the cost of a payment, and what they say that nobody can believe.
#include "unit/gateway/btcpayaccount.h"
#include "unit/gateway/coingateaccount.h"
#include "unit/gateway/cryptomusaccount.h"
#include "unit/gateway/plisioaccount.h"

#include <QRegularExpression>

using namespace tillgate;
using namespace tillgate::test;

namespace {

QString spelledCost(const Result<Snapshot> &snapshot)
{
    if (!snapshot)
        return QStringLiteral("no answer: ") + snapshot.error().detail;
    return snapshot->costCoins ? snapshot->costCoins->toShortString() : QStringLiteral("nothing");
}

/// The reply with another value of that member; an empty one takes the member away.
HttpReply withMember(HttpReply reply, const QByteArray &key, const QByteArray &value)
{
    const QRegularExpression member(QStringLiteral("\"%1\":(\"[^\"]*\"|null|[-0-9.eE]+),?").arg(QString::fromLatin1(key)));
    QString body = QString::fromUtf8(reply.body);
    if (!body.contains(member))
        qFatal("The reply does not hold %s", key.constData());
    const QString instead = value.isEmpty() ? QString() : QStringLiteral("\"%1\":%2,").arg(QString::fromLatin1(key), QString::fromLatin1(value));
    reply.body = body.replace(member, instead).toUtf8();
    return reply;
}

/// The fee of a method stands before other members, so that the comma is right.
QString costAtBtcPay(const QByteArray &key, const QByteArray &value)
{
    const QString methods = QStringLiteral("methods-chain");
    return spelledCost(readAtBtcPay(bp(QStringLiteral("read-new")), withMember(bp(methods), key, value)));
}

QString costAtPlisio(const QByteArray &value)
{
    const GatewayPaymentId id(QStringLiteral("66f0a1b2c3d4e5f60718293a"));
    return spelledCost(play(plisioOf()->read(id), {withMember(plisioReply(QStringLiteral("read-new")), "invoice_commission", value)}).result);
}

} // namespace

/// A cost only informs: whatever is wrong with it, the payment itself is read as ever.
class TestGatewayCosts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyACostThatCanBe_data();
    void readsOnlyACostThatCanBe();
    void takesNoFeeOfAnotherCurrency();
    void readsTheOlderNameOfAFee();
    void takesCryptomusFeeOnlyWhereItsUnitIsSure_data();
    void takesCryptomusFeeOnlyWhereItsUnitIsSure();
    void worksOutWhatCoinGateAddsToThePrice_data();
    void worksOutWhatCoinGateAddsToThePrice();
};

void TestGatewayCosts::readsOnlyACostThatCanBe_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("cost");
    QTest::newRow("a text") << QByteArray("\"0.00001500\"") << QStringLiteral("0.000015");
    QTest::newRow("a number") << QByteArray("0.000015") << QStringLiteral("0.000015");
    QTest::newRow("an exponent") << QByteArray("1.5e-5") << QStringLiteral("0.000015");
    QTest::newRow("huge") << QByteArray("\"987654321\"") << QStringLiteral("987654321"); // the till says so, as all of it
    QTest::newRow("none") << QByteArray("\"0\"") << QStringLiteral("0");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("nothing");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("nothing");
    QTest::newRow("negative") << QByteArray("\"-0.5\"") << QStringLiteral("nothing");
    QTest::newRow("no number") << QByteArray("\"a lot\"") << QStringLiteral("nothing");
    QTest::newRow("not a number") << QByteArray("\"NaN\"") << QStringLiteral("nothing");
    QTest::newRow("too many digits") << QByteArray("\"1234567890123456789012345678901234567890\"") << QStringLiteral("nothing");
}

void TestGatewayCosts::readsOnlyACostThatCanBe()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, cost);
    QCOMPARE(costAtBtcPay("paymentMethodFee", value), cost);
    QCOMPARE(costAtPlisio(value), cost);
}

void TestGatewayCosts::takesNoFeeOfAnotherCurrency()
{
    HttpReply methods = withMember(bp(QStringLiteral("methods-chain")), "paymentMethodFee", "\"0.00001500\"");
    QCOMPARE(spelledCost(readAtBtcPay(bp(QStringLiteral("read-new")), methods)), QStringLiteral("0.000015"));
    QVERIFY(methods.body.contains("\"currency\":\"BTC\""));
    methods.body.replace("\"currency\":\"BTC\"", "\"currency\":\"EUR\"");
    QCOMPARE(spelledCost(readAtBtcPay(bp(QStringLiteral("read-new")), methods)), QStringLiteral("nothing"));
}

void TestGatewayCosts::readsTheOlderNameOfAFee()
{
    const HttpReply methods = changedBp(QStringLiteral("methods-older"), {{"\"networkFee\":\"0\"", "\"networkFee\":\"0.00001500\""}});
    QCOMPARE(spelledCost(readAtBtcPay(bp(QStringLiteral("read-new")), methods)), QStringLiteral("0.000015"));
}

void TestGatewayCosts::takesCryptomusFeeOnlyWhereItsUnitIsSure_data()
{
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("fee");
    QTest::addColumn<QString>("cost");
    const auto row = [](const char *name, const char *due, const char *kept, const char *fee, const char *cost) {
        QTest::newRow(name) << QByteArray(due) << QByteArray(kept) << QByteArray(fee) << QString::fromLatin1(cost);
    };
    // Dossier cryptomus 2.5: what the payer sends is cut, not rounded.
    row("the dossier's own", "\"16.32\"", "\"15.99564744\"", "\"0.32644179\"", "0.32644179");
    row("a fixed part in it", "\"16.32\"", "\"13.32000000\"", "\"3.00000000\"", "3");
    row("another unit", "\"0.00025\"", "\"15.99564744\"", "\"0.32644179\"", "nothing");
    row("more than was cut", "\"16.32\"", "\"16.00000000\"", "\"0.34000000\"", "nothing");
    row("rounded apart", "\"0.00036801\"", "\"0.00036065\"", "\"0.00000737\"", "0.00000737");
    row("rounded further apart", "\"0.00036801\"", "\"0.00036060\"", "\"0.00000736\"", "nothing");
    row("less than is due", "\"16.32\"", "\"15.00000000\"", "\"0.32644179\"", "nothing");
    row("what is kept is not told", "\"16.32\"", "null", "\"0.32644179\"", "nothing");
    row("no fee", "\"16.32\"", "\"16.32000000\"", "\"0\"", "0");
    row("the fee is not told", "\"16.32\"", "\"16.32000000\"", "null", "nothing");
    row("negative", "\"16.32\"", "\"17.32000000\"", "\"-1.00000000\"", "nothing");
}

void TestGatewayCosts::takesCryptomusFeeOnlyWhereItsUnitIsSure()
{
    QFETCH(QByteArray, due);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, fee);
    QFETCH(QString, cost);
    HttpReply reply = withMember(cm(QStringLiteral("read-check")), "payer_amount", due);
    reply = withMember(withMember(reply, "merchant_amount", kept), "commission", fee);
    QCOMPARE(spelledCost(play(cryptomusOf()->read(cmPaymentId), {reply}).result), cost);
}

void TestGatewayCosts::worksOutWhatCoinGateAddsToThePrice_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QString>("cost");
    QTest::newRow("three times the price, as it was seen") << QByteArray("\"0.00162500\"") << QByteArray("\"50000.0\"") << QStringLiteral("0.001125");
    QTest::newRow("one hundredth") << QByteArray("\"0.00050500\"") << QByteArray("\"50000.0\"") << QStringLiteral("0.000005");
    QTest::newRow("its price") << QByteArray("\"0.0005\"") << QByteArray("\"50000.0\"") << QStringLiteral("nothing");
    QTest::newRow("less than its price") << QByteArray("\"0.0004\"") << QByteArray("\"50000.0\"") << QStringLiteral("nothing");
    QTest::newRow("no rate") << QByteArray("\"0.0005\"") << QByteArray("null") << QStringLiteral("nothing");
    QTest::newRow("a rate of nothing") << QByteArray("\"0.0005\"") << QByteArray("\"0\"") << QStringLiteral("nothing");
    QTest::newRow("a negative rate") << QByteArray("\"0.0005\"") << QByteArray("\"-50000\"") << QStringLiteral("nothing");
}

void TestGatewayCosts::worksOutWhatCoinGateAddsToThePrice()
{
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, rate);
    QFETCH(QString, cost);
    const HttpReply reply = withMember(withMember(cg(QStringLiteral("read-pending")), "pay_amount", amount), "conversion_rate", rate);
    QCOMPARE(spelledCost(play(coinGateOf()->read(cgOrderId), {reply}).result), cost);
}

QTEST_GUILESS_MAIN(TestGatewayCosts)
#include "tst_gatewaycosts.moc"
