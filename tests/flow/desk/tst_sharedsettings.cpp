// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/sharedtills.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillgate;

/// What is set at one till of a shared ledger counts at the others at once, and nothing that one of them saves is lost.
class TestSharedSettings final : public test::SharedTills
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherTillSetsCountsAtOnce();
    void whatHoldsFromANewStartIsTold_data();
    void whatHoldsFromANewStartIsTold();
    void peopleAndPinsOfAnotherTillCountAtOnce();
    void whatIsSavedInTheSameMomentIsKept();
    void whatWaitsForANewStartIsNotWrittenBack();
    void sumsInAnotherMoneyAreRefused();

private:
    /// The shop's common settings, as `till` writes them; other tills hear of it when they come round to it.
    [[nodiscard]] static bool saveCommon(test::ShopFixture &till, const ShopSettings &settings)
    {
        return till.shop().ledger().runNow<void>([&](LedgerSession &session) {
            return session.settings().save({.till = till.shop().settings().till, .person = {}, .at = QDateTime::currentDateTimeUtc()},
                                           QStringLiteral("shop"), settings.toJson());
        }).has_value();
    }
    /// What a till has stored for itself.
    [[nodiscard]] static ShopSettings storedBy(test::ShopFixture &till)
    {
        const auto stored = till.shop().ledger().runNow<std::optional<Json>>([&](LedgerSession &session) {
            return session.settings().find(QStringLiteral("shop/") + till.shop().settings().till.text());
        });
        return ShopSettings::fromJson(stored.value().value()).value();
    }
};

void TestSharedSettings::whatAnotherTillSetsCountsAtOnce()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QSignalSpy told(&two->shop(), &Shop::settingsChanged);
    QSignalSpy due(&two->shop(), &Shop::newStartDue);
    // The shop's common settings: neither till has its own yet.
    ShopSettings common = one->shop().settings();
    common.shopName = QStringLiteral("The corner shop");
    common.handover = {{.coin = CoinId(QStringLiteral("LTC")), .upTo = std::nullopt, .confirmations = 3}};
    common.till = TillName(QStringLiteral("T9"));
    common.listener.port = -1;
    QVERIFY(saveCommon(*one, common));
    QVERIFY(two->becomes([&] { return two->shop().settings().shopName == common.shopName; }));
    QCOMPARE(two->shop().settings().handover, common.handover);
    QCOMPARE(told.count(), 1);
    QCOMPARE(due.count(), 1); // for the port
    // Its own name and its port are no matter of others.
    QCOMPARE(two->shop().settings().till.text(), QStringLiteral("T2"));
    QCOMPARE(two->shop().settings().listener.port, 0);
    // With settings of its own a till does not hear the common ones any more.
    ShopSettings own = two->shop().settings();
    own.shopName = QStringLiteral("Till two");
    QVERIFY(two->shop().saveSettings(own));
    QVERIFY(one->shop().saveSettings(one->shop().settings()));
    QVERIFY(two->showCode(1000));
    QCOMPARE(two->shop().settings().shopName, QStringLiteral("Till two"));
}

void TestSharedSettings::whatHoldsFromANewStartIsTold_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"currency", "language", "listener"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSharedSettings::whatHoldsFromANewStartIsTold()
{
    QFETCH(QString, what);
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QSignalSpy due(&two->shop(), &Shop::newStartDue);
    const ShopSettings before = two->shop().settings();
    ShopSettings common = before;
    if (what == QLatin1String("currency"))
        common.currency = Currency::fromCode(u"CHF").value();
    else if (what == QLatin1String("language"))
        common.language = QStringLiteral("de");
    else
        common.listener.port = 8680;
    common.saleCeiling = Money::of(Decimal(500), common.currency).value();
    QVERIFY(saveCommon(*one, common));
    QVERIFY(two->becomes([&] { return due.count() == 1; }));
    QCOMPARE(two->shop().settings().currency, before.currency);
    QCOMPARE(two->shop().settings().language, before.language);
    QCOMPARE(two->shop().settings().listener, before.listener);
    // Another change is taken on beside it, and does not tell it again; but the money's waits as a whole.
    common.shopName = QStringLiteral("The corner shop");
    QVERIFY(saveCommon(*one, common));
    if (what != QLatin1String("currency"))
        QVERIFY(two->becomes([&] { return two->shop().settings().shopName == common.shopName; }));
    QVERIFY(two->showCode(1000));
    QCOMPARE(due.count(), 1);
    two->stop();
    two->start();
    QCOMPARE(two->shop().settings().currency, common.currency);
    QCOMPARE(two->shop().settings().language, common.language);
    QCOMPARE(two->shop().settings().listener, common.listener);
}

void TestSharedSettings::peopleAndPinsOfAnotherTillCountAtOnce()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QVERIFY(one->shop().staff().savePerson({.name = QStringLiteral("Ada"), .role = StaffRole::Manager, .rights = rightsOf(StaffRole::Manager)}));
    QVERIFY(one->shop().staff().setPin(QStringLiteral("Ada"), Secret("584213")));
    // Somebody has a PIN now: the other till is locked at once.
    QVERIFY(two->becomes([&] { return two->shop().staff().isLocked(); }));
    bool isIn = false;
    two->shop().staff().signIn(QStringLiteral("Ada"), Secret("584213"), &two->shop(), [&](const Result<Person> &person) { isIn = person.has_value(); });
    QVERIFY(two->becomes([&] { return isIn; }));
    QVERIFY(!two->shop().staff().isLocked());
    QVERIFY(one->shop().staff().savePerson({.name = QStringLiteral("Ben"), .role = StaffRole::Cashier, .rights = rightsOf(StaffRole::Cashier)}));
    QVERIFY(two->becomes([&] { return two->shop().staff().people().size() == 2; }));
    QVERIFY2(!two->shop().staff().isLocked(), "whoever is there stays there");
}

/// No time has passed in which the second till could have heard of it.
void TestSharedSettings::whatIsSavedInTheSameMomentIsKept()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    ShopSettings common = one->shop().settings();
    common.shopName = QStringLiteral("The corner shop");
    common.handover = {{.coin = CoinId(QStringLiteral("LTC")), .upTo = std::nullopt, .confirmations = 3}};
    ShopSettings own = two->shop().settings();
    own.cashier = QStringLiteral("Ada");
    own.handover = {{.coin = CoinId(QStringLiteral("BTC")), .upTo = std::nullopt, .confirmations = 1}};
    QVERIFY(saveCommon(*one, common));
    QVERIFY(two->shop().settings().shopName != common.shopName);
    QVERIFY(two->shop().saveSettings(own));
    const HandoverRules both = common.handover + own.handover;
    for (const ShopSettings &settings : {two->shop().settings(), storedBy(*two)}) {
        QCOMPARE(settings.shopName, common.shopName);
        QCOMPARE(settings.cashier, own.cashier);
        QCOMPARE(settings.handover, both);
        QCOMPARE(settings.till.text(), QStringLiteral("T2"));
    }
}

void TestSharedSettings::whatWaitsForANewStartIsNotWrittenBack()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    QSignalSpy due(&two->shop(), &Shop::newStartDue);
    ShopSettings common = one->shop().settings();
    common.language = QStringLiteral("de");
    common.listener.port = 8680;
    QVERIFY(saveCommon(*one, common));
    QVERIFY(two->becomes([&] { return due.count() == 1; }));
    ShopSettings own = two->shop().settings();
    own.cashier = QStringLiteral("Ada");
    QVERIFY(two->shop().saveSettings(own));
    QCOMPARE(two->shop().settings().language, QString());
    QCOMPARE(storedBy(*two).language, QStringLiteral("de"));
    QCOMPARE(storedBy(*two).listener.port, 8680);
    QCOMPARE(storedBy(*two).cashier, QStringLiteral("Ada"));
    QCOMPARE(due.count(), 1);
}

void TestSharedSettings::sumsInAnotherMoneyAreRefused()
{
    const auto one = openTill("T1");
    const auto two = openTill("T2");
    ShopSettings common = one->shop().settings();
    common.currency = Currency::fromCode(u"CHF").value();
    QVERIFY(saveCommon(*one, common));
    ShopSettings own = two->shop().settings();
    own.saleCeiling = Money::of(Decimal(70), own.currency).value();
    const Result<void> refused = two->shop().saveSettings(own);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY(two->shop().settings().saleCeiling != own.saleCeiling);
    own = two->shop().settings();
    own.cashier = QStringLiteral("Ada");
    QVERIFY(two->shop().saveSettings(own));
    QCOMPARE(storedBy(*two).currency, common.currency);
    QCOMPARE(storedBy(*two).cashier, QStringLiteral("Ada"));
    QVERIFY(two->showCode(1000));
}

QTEST_GUILESS_MAIN(TestSharedSettings)
#include "tst_sharedsettings.moc"
