// SPDX-License-Identifier: Apache-2.0
#include "money/money.h"

#include <QSet>
#include <QTest>

using namespace tillgate;

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheMinorUnit_data();
    void knowsTheMinorUnit();
    void knowsRealCurrenciesOnly_data();
    void knowsRealCurrenciesOnly();
    void listsEachCurrencyOnce();
    void neverRoundsSilently_data();
    void neverRoundsSilently();
    void neverMixesCurrencies();
    void keepsItsDigitsThroughSums();
    void refusesBadText();
};

void TestMoney::knowsTheMinorUnit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("zero");
    QTest::newRow("yen has none") << "JPY" << "0 JPY";
    QTest::newRow("euro has two") << "EUR" << "0.00 EUR";
    QTest::newRow("dinar has three") << "KWD" << "0.000 KWD";
    QTest::newRow("case does not matter") << "usd" << "0.00 USD";
}

void TestMoney::knowsTheMinorUnit()
{
    QFETCH(const QString, code);
    QFETCH(const QString, zero);
    QCOMPARE(Money::zero(Currency::fromCode(code).value()).toString(), zero);
}

void TestMoney::knowsRealCurrenciesOnly_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "EU", "EURO", "XAU", "XTS", "BTC", "E R", "€", "EU "})
        QTest::newRow(code) << QString::fromUtf8(code);
}

void TestMoney::knowsRealCurrenciesOnly()
{
    QFETCH(const QString, code);
    QCOMPARE(Currency::fromCode(code).error().kind, Error::Kind::NotFound);
}

void TestMoney::listsEachCurrencyOnce()
{
    QSet<QString> codes;
    for (const Currency &currency : Currency::all()) {
        QVERIFY2(!codes.contains(currency.code()), qPrintable(currency.code()));
        codes.insert(currency.code());
        QCOMPARE(Currency::fromCode(currency.code()).value(), currency);
    }
    QVERIFY(codes.size() > 150);
}

void TestMoney::neverRoundsSilently_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents") << "12.5" << "EUR" << "12.50 EUR";
    QTest::newRow("zeros carry nothing") << "12.500" << "EUR" << "12.50 EUR";
    QTest::newRow("a tenth of a cent") << "12.505" << "EUR" << "";
    QTest::newRow("half a yen") << "100.5" << "JPY" << "";
    QTest::newRow("whole yen") << "100.0" << "JPY" << "100 JPY";
    QTest::newRow("fils") << "1.234" << "KWD" << "1.234 KWD";
}

void TestMoney::neverRoundsSilently()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    const Result<Money> money = Money::parse(amount, code);
    QCOMPARE(money.has_value(), !text.isEmpty());
    if (money)
        QCOMPARE(money->toString(), text);
    else
        QCOMPARE(money.error().kind, Error::Kind::Usage);
}

void TestMoney::neverMixesCurrencies()
{
    const Money euro = Money::parse(u"1", u"EUR").value();
    const Money dollar = Money::parse(u"1", u"USD").value();
    QCOMPARE(euro.plus(dollar).error().kind, Error::Kind::Usage);
    QCOMPARE(euro.minus(dollar).error().kind, Error::Kind::Usage);
    QVERIFY(!(euro == dollar));
}

void TestMoney::keepsItsDigitsThroughSums()
{
    const Money price = Money::parse(u"0.10", u"EUR").value();
    Money sum = Money::zero(price.currency());
    for (int count = 0; count < 3; ++count)
        sum = sum.plus(price).value();
    QCOMPARE(sum.toString(), QStringLiteral("0.30 EUR"));
    QVERIFY(sum.minus(Money::parse(u"0.3", u"EUR").value())->isZero());
    QCOMPARE(sum.times(Decimal::parse(u"0.19").value(), Rounding::HalfUp)->toString(), QStringLiteral("0.06 EUR"));
    QCOMPARE(sum.times(Decimal::parse(u"0.19").value(), Rounding::Down)->toString(), QStringLiteral("0.05 EUR"));
}

void TestMoney::refusesBadText()
{
    QCOMPARE(Money::parse(u"1,50", u"EUR").error().kind, Error::Kind::Malformed);
    QCOMPARE(Money::parse(u"1.50", u"EURO").error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
