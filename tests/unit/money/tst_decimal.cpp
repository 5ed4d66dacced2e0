// SPDX-License-Identifier: Apache-2.0
#include "money/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tillgate;
Q_DECLARE_METATYPE(tillgate::Rounding)

namespace {

constexpr int turns = 2000;

Decimal decimal(const QByteArray &text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

/// Always the same sequence, so that a failure can be repeated.
QRandomGenerator &dice()
{
    static QRandomGenerator generator(20260302);
    return generator;
}

/// Any number of at most `digits` digits, with up to 18 after the point.
Decimal anyDecimal(int digits = 17)
{
    QByteArray text = dice().bounded(2) == 0 ? "-1" : "1";
    for (int count = dice().bounded(digits); count > 0; --count)
        text += char('0' + dice().bounded(10));
    const Decimal::Coefficient coefficient(text.toStdString());
    return Decimal::fromCoefficient(coefficient, dice().bounded(19)).value();
}

} // namespace

class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJsonNumbersOnly_data();
    void readsJsonNumbersOnly();
    void refusesWhatItCannotHoldExactly_data();
    void refusesWhatItCannotHoldExactly();
    void printsWhatItReads();
    void addsInAnyOrder();
    void takesAwayWhatWasAdded();
    void multipliesInAnyOrder();
    void roundsWithinOneUnit();
    void roundsAsNamed_data();
    void roundsAsNamed();
    void dividesAsNamed_data();
    void dividesAsNamed();
    void neverTurnsAnOverflowIntoANumber();
    void comparesByValue();
};

void TestDecimal::readsJsonNumbersOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("shortest");
    const auto row = [](const char *text, const char *plain, const char *shortest) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(plain) << QString::fromLatin1(shortest);
    };
    row("0", "0", "0");
    row("-0", "0", "0");
    row("12.50", "12.50", "12.5");
    row("-0.00000042", "-0.00000042", "-0.00000042");
    row("1.2e-7", "0.00000012", "0.00000012");
    row("1E+3", "1000", "1000");
    row("1.5e1", "15", "15");
    row("100e-2", "1.00", "1");
    row("0.09853637216235617", "0.09853637216235617", "0.09853637216235617");
    row("1e+21", "1000000000000000000000", "1000000000000000000000");
    row("123456789012345678901234567890123456", "123456789012345678901234567890123456",
        "123456789012345678901234567890123456");
    row("0.000000000000000000000000000000000001", "0.000000000000000000000000000000000001",
        "0.000000000000000000000000000000000001");
    row("0e-400", "0.000000000000000000000000000000000000", "0");
    for (const char *text : {"", " 1", "1 ", "+1", ".5", "5.", "01", "-", "1e", "1e+", "0x10", "1,5", "1_000", "NaN",
                             "Infinity", "1.2.3", "--1", "1e99999", "\xD9\xA1"})
        row(text, "", "");
}

void TestDecimal::readsJsonNumbersOnly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, plain);
    QFETCH(const QString, shortest);
    const Result<Decimal> number = Decimal::parse(QByteArrayView(text));
    QCOMPARE(number.has_value(), !plain.isEmpty());
    if (!number) {
        QCOMPARE(number.error().kind, Error::Kind::Malformed);
        return;
    }
    QCOMPARE(number->toString(), plain);
    QCOMPARE(number->toShortString(), shortest);
}

void TestDecimal::refusesWhatItCannotHoldExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("37 digits") << QByteArray("1234567890123456789012345678901234567");
    QTest::newRow("37 after the point") << QByteArray("0.0000000000000000000000000000000000001");
    QTest::newRow("large exponent") << QByteArray("1e37");
    QTest::newRow("small exponent") << QByteArray("1e-37");
}

void TestDecimal::refusesWhatItCannotHoldExactly()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(Decimal::parse(QByteArrayView(text)).error().kind, Error::Kind::Overflow);
}

void TestDecimal::printsWhatItReads()
{
    for (int turn = 0; turn < turns; ++turn) {
        const Decimal number = anyDecimal(30);
        const Decimal again = Decimal::parse(number.toString()).value();
        QCOMPARE(again, number);
        QCOMPARE(again.toString(), number.toString());
        QCOMPARE(Decimal::parse(number.toShortString()).value(), number);
        QVERIFY(!number.toString().contains(QLatin1Char('e'), Qt::CaseInsensitive));
    }
}

void TestDecimal::addsInAnyOrder()
{
    for (int turn = 0; turn < turns; ++turn) {
        const Decimal a = anyDecimal();
        const Decimal b = anyDecimal();
        const Decimal c = anyDecimal();
        QCOMPARE(a.plus(b).value(), b.plus(a).value());
        QCOMPARE(a.plus(b)->plus(c).value(), a.plus(b.plus(c).value()).value());
    }
}

void TestDecimal::takesAwayWhatWasAdded()
{
    for (int turn = 0; turn < turns; ++turn) {
        const Decimal a = anyDecimal();
        const Decimal b = anyDecimal();
        QCOMPARE(a.plus(b)->minus(b).value(), a);
        QVERIFY(a.minus(a)->isZero());
    }
}

void TestDecimal::multipliesInAnyOrder()
{
    for (int turn = 0; turn < turns; ++turn) {
        const Decimal a = anyDecimal(8);
        const Decimal b = anyDecimal(8);
        const Decimal c = anyDecimal(8);
        QCOMPARE(a.times(b).value(), b.times(a).value());
        QCOMPARE(a.times(b.plus(c).value()).value(), a.times(b)->plus(a.times(c).value()).value());
    }
}

void TestDecimal::roundsWithinOneUnit()
{
    for (int turn = 0; turn < turns; ++turn) {
        const Decimal number = anyDecimal();
        const int scale = dice().bounded(9);
        const Decimal unit = Decimal::fromCoefficient(1, scale).value();
        const auto distance = [&](Rounding rounding) {
            return number.rounded(scale, rounding)->minus(number)->absolute();
        };
        const Decimal half = unit.dividedBy(Decimal(2), scale + 1, Rounding::Down).value();
        QVERIFY(distance(Rounding::Up) < unit);
        QVERIFY(distance(Rounding::Down) < unit);
        QVERIFY(distance(Rounding::HalfUp) <= half);
        QVERIFY(distance(Rounding::HalfEven) <= half);
        QVERIFY(number.rounded(scale, Rounding::Up)->absolute() >= number.absolute());
        QVERIFY(number.rounded(scale, Rounding::Down)->absolute() <= number.absolute());
        QCOMPARE(number.rounded(scale, Rounding::Up)->scale(), scale);
    }
}

void TestDecimal::roundsAsNamed_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("a customer sends at least") << QByteArray("19.36121163") << Rounding::Up << "19.37";
    QTest::newRow("a shop counts at most") << QByteArray("19.369") << Rounding::Down << "19.36";
    QTest::newRow("up is away from zero") << QByteArray("-1.001") << Rounding::Up << "-1.01";
    QTest::newRow("half up") << QByteArray("1.005") << Rounding::HalfUp << "1.01";
    QTest::newRow("half up below zero") << QByteArray("-1.005") << Rounding::HalfUp << "-1.01";
    QTest::newRow("half even stays") << QByteArray("1.025") << Rounding::HalfEven << "1.02";
    QTest::newRow("half even goes up") << QByteArray("1.035") << Rounding::HalfEven << "1.04";
    QTest::newRow("exact stays") << QByteArray("1.10") << Rounding::Up << "1.10";
    QTest::newRow("digits are added") << QByteArray("1") << Rounding::Up << "1.00";
    QTest::newRow("carries over") << QByteArray("9.999") << Rounding::HalfUp << "10.00";
}

void TestDecimal::roundsAsNamed()
{
    QFETCH(const QByteArray, number);
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, rounded);
    QCOMPARE(decimal(number).rounded(2, rounding)->toString(), rounded);
}

void TestDecimal::dividesAsNamed_data()
{
    QTest::addColumn<QByteArray>("dividend");
    QTest::addColumn<QByteArray>("divisor");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("quotient");
    QTest::newRow("third down") << QByteArray("1") << QByteArray("3") << Rounding::Down << "0.3333";
    QTest::newRow("third up") << QByteArray("1") << QByteArray("3") << Rounding::Up << "0.3334";
    QTest::newRow("negative up") << QByteArray("-1") << QByteArray("3") << Rounding::Up << "-0.3334";
    QTest::newRow("both negative") << QByteArray("-2") << QByteArray("-3") << Rounding::HalfUp << "0.6667";
    QTest::newRow("by a small number") << QByteArray("1") << QByteArray("0.00000042") << Rounding::HalfUp << "2380952.3810";
    QTest::newRow("exact") << QByteArray("0.30") << QByteArray("0.1") << Rounding::Up << "3.0000";
}

void TestDecimal::dividesAsNamed()
{
    QFETCH(const QByteArray, dividend);
    QFETCH(const QByteArray, divisor);
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, quotient);
    QCOMPARE(decimal(dividend).dividedBy(decimal(divisor), 4, rounding)->toString(), quotient);
    QCOMPARE(decimal(dividend).dividedBy(Decimal(), 4, rounding).error().kind, Error::Kind::Usage);
}

void TestDecimal::neverTurnsAnOverflowIntoANumber()
{
    const Decimal most = decimal("999999999999999999999999999999999999");
    QCOMPARE(most.plus(Decimal(1)).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.negated().minus(Decimal(1)).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.times(Decimal(10)).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.rounded(1, Rounding::Up).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.dividedBy(decimal("0.1"), 0, Rounding::Up).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.plus(decimal("0.1")).error().kind, Error::Kind::Overflow);
    QCOMPARE(most.times(Decimal(1)).value(), most);
    QCOMPARE(most.rounded(-1, Rounding::Up).error().kind, Error::Kind::Overflow);
}

void TestDecimal::comparesByValue()
{
    QVERIFY(decimal("1.50") == decimal("1.5"));
    QVERIFY(decimal("-1") < decimal("0.000000000000000000000000000000000001"));
    QVERIFY(decimal("999999999999999999999999999999999999") > decimal("0.1"));
    QVERIFY(decimal("-0") == Decimal());
    QVERIFY(!decimal("0.00").isNegative() && !decimal("0.00").isPositive());
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
