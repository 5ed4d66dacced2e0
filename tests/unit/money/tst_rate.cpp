// SPDX-License-Identifier: Apache-2.0
#include "money/rate.h"

#include <QTest>

using namespace tillgate;

class TestRate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysPositive();
    void followsFromPriceAndCoins();
    void tellsWhatCoinsAreWorth();
    void tellsHowManyCoinsAPriceBuys();
    void refusesAnotherCurrency();
    void buysBackNoMoreThanWasPaid();
};

namespace {

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

Rate bitcoinRate()
{
    return Rate::of(decimal(u"63816.90"), Currency::fromCode(u"EUR").value()).value();
}

} // namespace

void TestRate::isAlwaysPositive()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    QCOMPARE(Rate::of(Decimal(), euro).error().kind, Error::Kind::Usage);
    QCOMPARE(Rate::of(Decimal(-1), euro).error().kind, Error::Kind::Usage);
    const Money price = Money::parse(u"1", u"EUR").value();
    QCOMPARE(Rate::implied(price, Decimal()).error().kind, Error::Kind::Usage);
    QCOMPARE(Rate::implied(Money::zero(euro), Decimal(1)).error().kind, Error::Kind::Usage);
}

void TestRate::followsFromPriceAndCoins()
{
    const Money price = Money::parse(u"25.00", u"EUR").value();
    QCOMPARE(Rate::implied(price, decimal(u"0.00039174"))->pricePerCoin(), decimal(u"63817.838362179"));
}

void TestRate::tellsWhatCoinsAreWorth()
{
    QCOMPARE(bitcoinRate().worthOf(decimal(u"0.0001"), Rounding::HalfUp)->toString(), QStringLiteral("6.38 EUR"));
    QCOMPARE(bitcoinRate().worthOf(decimal(u"0.0001"), Rounding::Up)->toString(), QStringLiteral("6.39 EUR"));
}

void TestRate::tellsHowManyCoinsAPriceBuys()
{
    const Money price = Money::parse(u"25.00", u"EUR").value();
    QCOMPARE(bitcoinRate().coinsFor(price, 8, Rounding::Up)->toString(), QStringLiteral("0.00039175"));
}

void TestRate::refusesAnotherCurrency()
{
    const Money price = Money::parse(u"25.00", u"USD").value();
    QCOMPARE(bitcoinRate().coinsFor(price, 8, Rounding::Up).error().kind, Error::Kind::Usage);
}

void TestRate::buysBackNoMoreThanWasPaid()
{
    for (int cents = 1; cents < 5000; cents += 37) {
        const Money price = Money::of(Decimal::fromCoefficient(cents, 2).value(), bitcoinRate().currency()).value();
        const Decimal coins = bitcoinRate().coinsFor(price, 8, Rounding::Down).value();
        QVERIFY(bitcoinRate().worthOf(coins, Rounding::Down)->amount() <= price.amount());
    }
}

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
