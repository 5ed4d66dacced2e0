// SPDX-License-Identifier: Apache-2.0
#include "desk/csv.h"
#include "desk/gatewayclock.h"
#include "desk/pollschedule.h"
#include "desk/saleentry.h"
#include "desk/shopsettings.h"
#include "desk/typedamount.h"
#include "support/manualclock.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// The desk's pure parts: typing, pace, clocks, settings, CSV.
class TestDeskValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAmountsAsOnPaper_data();
    void typesAmountsAsOnPaper();
    void findsTheAmountThatIsMeantInAnyCountry_data();
    void findsTheAmountThatIsMeantInAnyCountry();
    void asksQuicklyWhileACustomerWaits();
    void asksLessOftenOnceNoticesCome();
    void backsOffWithinBoundsWhenAnswersFail();
    void stopsWatchingAfterTheHorizon();
    void keepsTheGatewaysTimeWhenTheMachinesClockIsSet();
    void keepsSettingsThroughJson();
    void refusesImpossibleSettings();
    void makesFormulasHarmlessInCsv();
};

void TestDeskValues::typesAmountsAsOnPaper_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("total");
    QTest::newRow("whole and cents") << "EUR" << "12.5" << "12.50 EUR";
    QTest::newRow("a third digit is not taken") << "EUR" << "1.999" << "1.99 EUR";
    QTest::newRow("sums lines") << "EUR" << "12+3.5" << "15.50 EUR";
    QTest::newRow("multiplies") << "EUR" << "12+2*4.25+3" << "23.50 EUR";
    QTest::newRow("takes back the last key") << "EUR" << "12<5" << "15.00 EUR";
    QTest::newRow("reopens the line before") << "EUR" << "12+<<3" << "13.00 EUR";
    QTest::newRow("clears the line, then the sale") << "EUR" << "5+7C" << "5.00 EUR";
    QTest::newRow("clears all") << "EUR" << "5+7CC" << "0.00 EUR";
    QTest::newRow("yen have no cents") << "JPY" << "12.5" << "125 JPY";
    QTest::newRow("dinars have three digits") << "KWD" << "1.2345" << "1.234 KWD";
    QTest::newRow("no leading zeros") << "EUR" << "005" << "5.00 EUR";
}

void TestDeskValues::typesAmountsAsOnPaper()
{
    QFETCH(QString, currency);
    QFETCH(QString, keys);
    SaleEntry entry(Currency::fromCode(currency).value());
    for (const QChar key : keys) {
        if (key.isDigit())
            entry.typeDigit(key.digitValue());
        else if (key == u'.')
            entry.typeDecimalMark();
        else if (key == u'+')
            entry.addLine();
        else if (key == u'*')
            entry.multiply();
        else if (key == u'<')
            entry.eraseLast();
        else
            entry.clear();
    }
    QTEST(entry.total().toString(), "total");
}

void TestDeskValues::findsTheAmountThatIsMeantInAnyCountry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amounts");
    QTest::newRow("point") << "23.5" << "23.5";
    QTest::newRow("comma") << "23,50" << "23.50";
    QTest::newRow("German thousands") << "1.234,50" << "1234.50";
    QTest::newRow("English thousands") << "1,234.50" << "1234.50";
    QTest::newRow("French thousands") << QStringLiteral("1\u202f234,50") << "1234.50";
    QTest::newRow("Swiss thousands") << QStringLiteral("1\u2019234.50") << "1234.50";
    QTest::newRow("many thousands") << "1.234.567" << "1234567";
    QTest::newRow("either") << "1.234" << "1.234 1234";
    QTest::newRow("no marks") << "1234" << "1234";
    QTest::newRow("Arabic figures") << QStringLiteral("\u0662\u0663") << "23";
    QTest::newRow("a reference is none") << "T2-0041-1" << "";
    QTest::newRow("two decimal marks are none") << "1.2.3" << "";
    QTest::newRow("nothing") << "" << "";
}
void TestDeskValues::findsTheAmountThatIsMeantInAnyCountry()
{
    QFETCH(QString, typed);
    QStringList found;
    const QList<Decimal> amounts = amountsMeant(typed);
    for (const Decimal &amount : amounts)
        found.append(amount.toString());
    QTEST(found.join(u' '), "amounts");
}

void TestDeskValues::asksQuicklyWhileACustomerWaits()
{
    const WatchPace pace;
    const auto waiting = nextPoll({.stage = PaymentStage::Waiting, .sinceWindow = -600s}, pace, 0);
    QVERIFY(waiting >= 2s && waiting <= 3s);
    const auto late = nextPoll({.stage = PaymentStage::Expired, .sinceWindow = 300s}, pace, 0);
    QVERIFY(late > waiting);
    const auto later = nextPoll({.stage = PaymentStage::Expired, .sinceWindow = 3h}, pace, 0);
    QVERIFY(later > late);
}

void TestDeskValues::asksLessOftenOnceNoticesCome()
{
    const WatchPace pace;
    for (const PaymentStage stage : {PaymentStage::Waiting, PaymentStage::Seen, PaymentStage::Confirming}) {
        const auto alone = nextPoll({.stage = stage, .sinceWindow = -600s}, pace, 0);
        QCOMPARE(alone, std::optional(pace.whileCustomerWaits));
        const auto told = nextPoll({.stage = stage, .sinceWindow = -600s, .hearsNotices = true}, pace, 0);
        QCOMPARE(told, std::optional(pace.whileNoticesCome)); // a notice can still be lost
    }
}

void TestDeskValues::backsOffWithinBoundsWhenAnswersFail()
{
    const WatchPace pace;
    std::chrono::milliseconds before{0};
    for (int failures = 1; failures < 12; ++failures) {
        const WatchState state{.stage = PaymentStage::Waiting, .sinceWindow = -600s, .failures = failures};
        const auto least = nextPoll(state, pace, 0);
        const auto most = nextPoll(state, pace, 1000);
        QVERIFY(*least >= before / 2);
        QVERIFY(*most <= 1min);
        QVERIFY(*least < *most);
        before = *least;
    }
}

void TestDeskValues::stopsWatchingAfterTheHorizon()
{
    const WatchPace pace;
    QVERIFY(nextPoll({.stage = PaymentStage::Expired, .sinceWindow = 23h}, pace, 0).has_value());
    QVERIFY(!nextPoll({.stage = PaymentStage::Expired, .sinceWindow = 25h}, pace, 0).has_value());
    QVERIFY(!nextPoll({.stage = PaymentStage::Paid, .sinceWindow = 0s}, pace, 0).has_value());
    // Money that is on its way is never given up on.
    QVERIFY(nextPoll({.stage = PaymentStage::Confirming, .sinceWindow = 100h}, pace, 0).has_value());
}

void TestDeskValues::keepsTheGatewaysTimeWhenTheMachinesClockIsSet()
{
    test::ManualClock clock;
    GatewayClock gateway(clock);
    const QDateTime theirs = clock.now().addSecs(90);
    gateway.heard(theirs);
    QCOMPARE(gateway.differenceToOurs(), 90s);
    clock.advance(10s);
    clock.setWallClock(clock.now().addYears(5));
    QCOMPARE(gateway.now(), theirs.addSecs(10));
    clock.setWallClock(clock.now().addYears(-20));
    QCOMPARE(gateway.now(), theirs.addSecs(10));
}

void TestDeskValues::keepsSettingsThroughJson()
{
    ShopSettings settings = ShopSettings::standard();
    settings.shopName = QStringLiteral("Café Linden");
    settings.till = TillName(QStringLiteral("T7"));
    settings.hiddenCoins = {QStringLiteral("XMR")};
    settings.handover = {{.upTo = Money::parse(u"25.00", u"EUR").value()},
                         {.coin = CoinId(QStringLiteral("BTC")), .confirmations = 2}};
    const Result<ShopSettings> back = ShopSettings::fromJson(settings.toJson());
    QCOMPARE(back->toJson().toBytes(), settings.toJson().toBytes());
    QCOMPARE(back->shopName, settings.shopName);
    QCOMPARE(back->handover, settings.handover);
    // What was set before there was a table: one threshold for every coin.
    const Result<ShopSettings> old =
        ShopSettings::fromJson(Json::object({{QStringLiteral("seenIsEnoughUpTo"), Json::string(QStringLiteral("25.00"))}}));
    QVERIFY(old);
    QCOMPARE(old->handover, (HandoverRules{{.upTo = Money::parse(u"25.00", u"EUR").value()}}));
}

void TestDeskValues::refusesImpossibleSettings()
{
    for (const char *text : {"[]", "{\"currency\":\"XXX\"}", "{\"till\":\"a-b\"}", "{\"listenerPort\":70000}", "{\"listener\":{\"port\":70000}}",
                             "{\"lateWatchHours\":0}", "{\"saleCeiling\":\"1.999\"}"}) {
        const Result<Json> json = Json::parse(text);
        QVERIFY2(!ShopSettings::fromJson(*json), text);
    }
}

void TestDeskValues::makesFormulasHarmlessInCsv()
{
    Csv csv({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    csv.append({QStringLiteral("=1+1"), QStringLiteral("-5.20"), QStringLiteral("say \"hi\", ok")});
    QCOMPARE(csv.bytes(), QByteArray("a,b,c\r\n'=1+1,-5.20,\"say \"\"hi\"\", ok\"\r\n"));
}

QTEST_GUILESS_MAIN(TestDeskValues)
#include "tst_deskvalues.moc"
