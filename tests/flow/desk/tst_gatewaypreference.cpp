// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewayorder.h"
#include "desk/shopsettings.h"
#include "desk/usualtimes.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

AccountName account(const char *name)
{
    return AccountName(QString::fromLatin1(name));
}

PaymentSpeed speed(const char *name, const char *coin, std::chrono::milliseconds time)
{
    return {.account = account(name), .coin = CoinId(QString::fromLatin1(coin)), .untilSeen = time};
}

} // namespace

/// Several gateways for one coin: which is asked first.
class TestGatewayPreference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsGatewaysInOrder_data();
    void putsGatewaysInOrder();
    void movesAGatewayForOneCoinOnly();
    void keepsThePreferenceInTheSettings();
    void refusesAPreferenceThatMakesNoSense_data();
    void refusesAPreferenceThatMakesNoSense();
    void saysTheUsualTimeOnlyWithEnoughSales();
};

void TestGatewayPreference::putsGatewaysInOrder_data()
{
    QTest::addColumn<GatewayPreference>("preference");
    QTest::addColumn<QList<AccountName>>("order");
    const auto names = [](std::initializer_list<const char *> all) {
        QList<AccountName> list;
        for (const char *name : all)
            list.append(account(name));
        return list;
    };
    const QStringList shop{QStringLiteral("C"), QStringLiteral("B")};
    QTest::newRow("as they were set up") << GatewayPreference{} << names({"A", "C", "D", "B"});
    QTest::newRow("as the shop says, the rest behind") << GatewayPreference{.order = shop} << names({"C", "A", "D", "B"});
    QTest::newRow("cheapest, then what nobody knows")
        << GatewayPreference{.rule = GatewayRule::Cheapest} << names({"C", "A", "D", "B"});
    QTest::newRow("fastest, then what nobody knows")
        << GatewayPreference{.rule = GatewayRule::Fastest} << names({"D", "A", "C", "B"});
    QTest::newRow("a coin's own order goes before the rule")
        << GatewayPreference{.rule = GatewayRule::Fastest,
                             .orderByCoin = {{QStringLiteral("BTC"), {QStringLiteral("C")}}}}
        << names({"C", "A", "D", "B"});
    QTest::newRow("another coin's order says nothing")
        << GatewayPreference{.orderByCoin = {{QStringLiteral("LTC"), {QStringLiteral("D")}}}}
        << names({"A", "C", "D", "B"});
}

void TestGatewayPreference::putsGatewaysInOrder()
{
    QFETCH(GatewayPreference, preference);
    QFETCH(QList<AccountName>, order);
    const QList<AccountOffer> offers{
        {.account = account("A"), .coinsPerUnit = Decimal::parse(u"0.0003").value(), .usualTime = 20s},
        // The cheapest and fastest of all, but the sum is too small for it.
        {.account = account("B"), .isBelowMinimum = true, .coinsPerUnit = Decimal::parse(u"0.0001").value(), .usualTime = 1s},
        {.account = account("C"), .coinsPerUnit = Decimal::parse(u"0.0002").value()},
        {.account = account("D"), .usualTime = 10s}};
    QCOMPARE(inOrder(offers, preference, CoinId(QStringLiteral("BTC"))), order);
}

void TestGatewayPreference::movesAGatewayForOneCoinOnly()
{
    const CoinId coin(QStringLiteral("BTC"));
    const QList<AccountName> accounts{account("A"), account("B"), account("C")};
    const GatewayPreference before{.order = {QStringLiteral("C"), QStringLiteral("away")}};
    const GatewayPreference after = withSooner(before, coin, accounts, account("B"));
    QCOMPARE(after.order, before.order);
    QCOMPARE(shopOrder(after, coin, accounts), QList<AccountName>({account("C"), account("B"), account("A")}));
    QCOMPARE(shopOrder(after, std::nullopt, accounts), QList<AccountName>({account("C"), account("A"), account("B")}));
    // The first stays first, and an account that is not at work is not forgotten.
    QCOMPARE(withSooner(before, std::nullopt, accounts, account("C")).order,
             QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("away")}));
}

void TestGatewayPreference::keepsThePreferenceInTheSettings()
{
    const GatewayPreference preference{.rule = GatewayRule::Cheapest,
                                       .order = {QStringLiteral("B"), QStringLiteral("A")},
                                       .orderByCoin = {{QStringLiteral("BTC"), {QStringLiteral("A")}}},
                                       .goesOnByItself = true,
                                       .patience = 5s,
                                       .costLimit = 3,
                                       .oldestRate = 90s};
    ShopSettings settings = ShopSettings::standard();
    QCOMPARE(settings.gateways, GatewayPreference{});
    settings.gateways = preference;
    QCOMPARE(ShopSettings::fromJson(settings.toJson())->gateways, preference);
}

void TestGatewayPreference::refusesAPreferenceThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("an unknown rule") << QByteArray(R"({"rule":"dearest"})");
    QTest::newRow("no patience at all") << QByteArray(R"({"waitSeconds":0})");
    QTest::newRow("too much of it") << QByteArray(R"({"waitSeconds":61})");
    QTest::newRow("half a second") << QByteArray(R"({"waitSeconds":"4.5"})");
    QTest::newRow("a cost that is none") << QByteArray(R"({"costLimitPercent":0})");
    QTest::newRow("most of the sale") << QByteArray(R"({"costLimitPercent":51})");
    QTest::newRow("a rate that is never young enough") << QByteArray(R"({"oldestRateSeconds":5})");
    QTest::newRow("neither yes nor no") << QByteArray(R"({"goesOnByItself":"maybe"})");
}

void TestGatewayPreference::refusesAPreferenceThatMakesNoSense()
{
    QFETCH(QByteArray, json);
    const Result<GatewayPreference> preference = preferenceFromJson(Json::parse(json).value());
    QVERIFY(!preference);
    QCOMPARE(preference.error().kind, Error::Kind::Usage);
}

void TestGatewayPreference::saysTheUsualTimeOnlyWithEnoughSales()
{
    QList<PaymentSpeed> speeds{speed("A", "BTC", 9s), speed("A", "BTC", 100s), speed("B", "BTC", 12s), speed("B", "BTC", 500ms)};
    const CoinId coin(QStringLiteral("BTC"));
    QCOMPARE(UsualTimes(speeds).of(coin), std::nullopt);
    speeds.append(speed("A", "BTC", 11200ms));
    QCOMPARE(UsualTimes(speeds).of(coin), std::optional(12s)); // the middle of five, whole seconds and never less
    QCOMPARE(UsualTimes(speeds).of(coin, account("A")), std::nullopt);
    QCOMPARE(UsualTimes(speeds).of(CoinId(QStringLiteral("LTC"))), std::nullopt);
    speeds.append(speed("A", "BTC", -3s)); // a clock was set back
    QCOMPARE(UsualTimes(speeds).of(coin), std::optional(12s));
}

QTEST_GUILESS_MAIN(TestGatewayPreference)
#include "tst_gatewaypreference.moc"
