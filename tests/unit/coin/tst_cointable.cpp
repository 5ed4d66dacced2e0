// SPDX-License-Identifier: Apache-2.0
#include "coin/address.h"
#include "coin/cointable.h"
#include "coin/payable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tillgate;

namespace {

const Coin &coin(const char *id)
{
    const Coin *found = CoinTable::builtIn().find(CoinId(QString::fromLatin1(id)));
    if (found == nullptr)
        qFatal("no coin %s", id);
    return *found;
}

QString nameOf(const char *typed)
{
    const Coin *found = CoinTable::builtIn().findByName(QString::fromLatin1(typed));
    return found == nullptr ? QString() : found->id.text();
}

/// A table of one sound row in which one member is replaced (or removed, with a null).
Result<CoinTable> tableWith(const QString &member, const QJsonValue &value)
{
    QJsonObject row = QJsonDocument::fromJson(R"({"id": "ETH", "ticker": "ETH", "name": "Ether", "network": "eth",
        "networkName": "Ethereum", "readOut": "Ether on Ethereum", "addressFamily": "evm", "chainId": 1,
        "decimals": 18, "displayDecimals": 8, "secondsToSafe": 120, "zeroConfRisk": "medium",
        "link": {"family": "eip681", "scheme": "ethereum"}, "qrDefault": "link", "qrReason": "Widely read.",
        "supportLevel": "core"})").object();
    if (value.isNull())
        row.remove(member);
    else if (!member.isEmpty())
        row.insert(member, value);
    return CoinTable::load(QJsonDocument(QJsonObject{{QStringLiteral("coins"), QJsonArray{row}}}).toJson());
}

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

} // namespace

class TestCoinTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTableHasEveryCoinOfTheDossier();
    void everyCoinIsReadOutWithItsNetwork();
    void onlyMemoCoinsHaveAMemo();
    void tokensOnBinanceSmartChainHaveEighteenDecimals();
    void aCoinIsFoundByWhatPeopleType();
    void aTickerOnSeveralNetworksIsNeverGuessed();
    void aSoundTableIsTaken();
    void aWrongRowIsRefused_data();
    void aWrongRowIsRefused();
    void anIdTwiceIsRefused();
    void explorerLinksCarryTheIdEncoded();
    void theAmountToPayIsRoundedUpOnce_data();
    void theAmountToPayIsRoundedUpOnce();
    void nothingAndLessThanNothingCannotBePaid();
    void chainUnitsMoveThePoint();
};

void TestCoinTable::theBuiltInTableHasEveryCoinOfTheDossier()
{
    QCOMPARE(CoinTable::builtIn().all().size(), 54);
    QCOMPARE(coin("BTC").graves.size(), 0);
    QCOMPARE(coin("XRP").graves.size(), 5);
    QCOMPARE(coin("TON").graves.size(), 2);
    QCOMPARE(coin("USDT-BEP20").chainId, std::optional<qint64>(56));
    QCOMPARE(coin("BTC").secondsToSafe, std::chrono::minutes(20));
    QCOMPARE(coin("BTC").zeroConfRisk, ZeroConfirmationRisk::High);
    QCOMPARE(coin("EURC-SOL").supportLevel, SupportLevel::Extra);
    QCOMPARE(coin("BTC-LN").qrDefault, QrContent::Link);
    QCOMPARE(coin("USDT-ERC20").qrDefault, QrContent::Address);
}

void TestCoinTable::everyCoinIsReadOutWithItsNetwork()
{
    QStringList readOuts;
    for (const Coin &each : CoinTable::builtIn().all())
        readOuts.append(each.readOut);
    QCOMPARE(readOuts.removeDuplicates(), 0);
}

void TestCoinTable::onlyMemoCoinsHaveAMemo()
{
    QStringList withMemo;
    for (const Coin &each : CoinTable::builtIn().all()) {
        if (each.memo != MemoKind::None)
            withMemo.append(each.id.text());
    }
    QCOMPARE(withMemo.join(u' '), QStringLiteral("SOL TON XRP XLM ATOM ALGO EOS HBAR USDT-SOL USDT-TON USDC-SOL EURC-SOL"));
    QVERIFY(coin("EOS").memoAlwaysNeeded);
    QCOMPARE(coin("XRP").memo, MemoKind::DestinationTag);
}

void TestCoinTable::tokensOnBinanceSmartChainHaveEighteenDecimals()
{
    QCOMPARE(coin("USDT-BEP20").decimals, 18);
    QCOMPARE(coin("USDC-BEP20").decimals, 18);
    QCOMPARE(coin("USDT-ERC20").decimals, 6);
}

void TestCoinTable::aCoinIsFoundByWhatPeopleType()
{
    QCOMPARE(nameOf("usdt-trc20"), QStringLiteral("USDT-TRC20"));
    QCOMPARE(nameOf("Ltc"), QStringLiteral("LTC"));
    QCOMPARE(nameOf("eth"), QStringLiteral("ETH"));
    QCOMPARE(nameOf("gram"), QStringLiteral("TON"));
    QCOMPARE(nameOf("matic"), QStringLiteral("POL"));
    QCOMPARE(nameOf("AVAX"), QStringLiteral("AVAX-C"));
}

void TestCoinTable::aTickerOnSeveralNetworksIsNeverGuessed()
{
    QCOMPARE(nameOf("USDT"), QString());
    QCOMPARE(nameOf("usdc"), QString());
    QCOMPARE(nameOf(""), QString());
    QCOMPARE(nameOf("NOPE"), QString());
}

void TestCoinTable::aSoundTableIsTaken()
{
    const auto table = tableWith({}, true);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->all().first().decimals, 18);
}

void TestCoinTable::aWrongRowIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::addRow("%s", member) << QString::fromLatin1(member) << value;
    };
    row("id", QJsonValue::Null);
    row("ticker", QJsonValue::Null);
    row("addressFamily", QStringLiteral("gold"));
    row("decimals", 25);
    row("decimals", -1);
    row("decimals", QStringLiteral("18"));
    row("displayDecimals", 19);
    row("chainId", QJsonValue::Null);
    row("chainId", 0);
    row("zeroConfRisk", QStringLiteral("some"));
    row("qrDefault", QStringLiteral("both"));
    row("supportLevel", QJsonValue::Null);
    row("link", QJsonValue::Null);
    row("link", QJsonObject{{QStringLiteral("family"), QStringLiteral("carrier pigeon")}});
    row("memo", QJsonObject{{QStringLiteral("kind"), QStringLiteral("text")}});
    row("token", QJsonObject{{QStringLiteral("standard"), QStringLiteral("ERC-20")},
                             {QStringLiteral("contract"),
                              QStringLiteral("0xDAC17F958D2ee523a2206206994597C13D831ec7")}});
}

void TestCoinTable::aWrongRowIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const auto table = tableWith(member, value);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Malformed);
    QVERIFY(table.error().detail.startsWith(u"Coin table"));
}

void TestCoinTable::anIdTwiceIsRefused()
{
    const auto once = tableWith({}, true);
    QVERIFY(once);
    QVERIFY(!CoinTable::load("{\"coins\": []}"));
    QVERIFY(!CoinTable::load("not json"));
    const char row[] = R"({"id": "X", "ticker": "X", "name": "X", "network": "x", "networkName": "X", "readOut": "X",
        "addressFamily": "btc", "decimals": 8, "displayDecimals": 8, "secondsToSafe": 1, "zeroConfRisk": "low",
        "qrDefault": "address", "qrReason": "None.", "supportLevel": "core"})";
    QVERIFY(CoinTable::load(QByteArray("{\"coins\": [").append(row).append("]}")));
    const auto twice = CoinTable::load(QByteArray("{\"coins\": [").append(row).append(',').append(row).append("]}"));
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains(u"twice"));
}

void TestCoinTable::explorerLinksCarryTheIdEncoded()
{
    QCOMPARE(explorerTransactionLink(coin("BTC"), QStringLiteral("ab/c?")),
             QStringLiteral("https://mempool.space/tx/ab%2Fc%3F"));
    QCOMPARE(explorerAddressLink(coin("XMR"), QStringLiteral("4x")), QString());
}

void TestCoinTable::theAmountToPayIsRoundedUpOnce_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QString>("payable");
    QTest::newRow("finer than the chain") << QByteArray("XRP") << QByteArray("1.23456712") << "1.234568";
    QTest::newRow("the smallest bit more") << QByteArray("BTC") << QByteArray("0.000000000001") << "0.00000001";
    QTest::newRow("ether to eight digits") << QByteArray("ETH") << QByteArray("0.123456781") << "0.12345679";
    QTest::newRow("carry through") << QByteArray("USDT-TRC20") << QByteArray("9.9999991") << "10";
    QTest::newRow("as it is") << QByteArray("BTC") << QByteArray("0.12345678") << "0.12345678";
    QTest::newRow("zeros are no digits") << QByteArray("XRP") << QByteArray("1.50000000") << "1.5";
}

void TestCoinTable::theAmountToPayIsRoundedUpOnce()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, quoted);
    QFETCH(QString, payable);
    const auto amount = payableAmount(coin(id.constData()), decimal(quoted.constData()));
    QVERIFY(amount);
    QCOMPARE(amount->toString(), payable);
    QCOMPARE(payableAmount(coin(id.constData()), *amount)->toString(), payable);
}

void TestCoinTable::nothingAndLessThanNothingCannotBePaid()
{
    QVERIFY(!payableAmount(coin("BTC"), decimal("0")));
    QVERIFY(!payableAmount(coin("BTC"), decimal("-1")));
    QVERIFY(!chainUnits(coin("BTC"), decimal("0.000")));
}

void TestCoinTable::chainUnitsMoveThePoint()
{
    QCOMPARE(chainUnits(coin("ETH"), decimal("123456789.000000000000000001")).value(),
             QStringLiteral("123456789000000000000000001"));
    QCOMPARE(chainUnits(coin("NEAR"), decimal("1")).value(), QStringLiteral("1000000000000000000000000"));
    QCOMPARE(chainUnits(coin("TON"), decimal("2.5")).value(), QStringLiteral("2500000000"));
    QVERIFY(!chainUnits(coin("BTC"), decimal("0.123456789")));
}

QTEST_APPLESS_MAIN(TestCoinTable)
#include "tst_cointable.moc"
