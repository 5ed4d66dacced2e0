// SPDX-License-Identifier: Apache-2.0
#include "desk/settingsmerge.h"

#include <QTest>

#include <functional>

using namespace tillgate;

namespace {

using Change = std::function<void(ShopSettings &)>;

Money euro(int amount)
{
    return Money::of(Decimal(amount), Currency::fromCode(u"EUR").value()).value();
}

HandoverRule rule(const char *coin, int upTo, int confirmations)
{
    return {.coin = CoinId(QString::fromLatin1(coin)), .upTo = euro(upTo), .confirmations = confirmations};
}

ShopSettings before()
{
    ShopSettings settings = ShopSettings::standard();
    settings.shopName = QStringLiteral("Linden");
    settings.handover = {rule("LTC", 50, 1), rule("LTC", 200, 3), rule("", 20, 0)};
    settings.hiddenCoins = {QStringLiteral("DOGE"), QStringLiteral("DASH")};
    settings.sound.files = {{QStringLiteral("paid"), QStringLiteral("/paid.wav")}};
    settings.gateways.order = {QStringLiteral("A"), QStringLiteral("B")};
    settings.gateways.orderByCoin = {{QStringLiteral("BTC"), {QStringLiteral("B")}}};
    settings.customer.languages = {QStringLiteral("de"), QStringLiteral("fr")};
    return settings;
}

ShopSettings changed(const Change &change)
{
    ShopSettings settings = before();
    change(settings);
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Two people change the settings of one shop at the same time: both count, and where they cannot both, it is told.
class TestSettingsMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothCount_data();
    void bothCount();
    void sumsAreNotTakenIntoAnotherMoney();
    void rulesKeepTheOrderOfWhoeverMovedThem();
    void whatOnlyOneSideChangedIsThatSide();
};

void TestSettingsMerge::bothCount_data()
{
    QTest::addColumn<Change>("mine");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<Change>("merged");
    QTest::addColumn<QStringList>("told"); // path and what the other one saved
    const auto row = [](const char *name, const Change &mine, const Change &theirs, const Change &merged, const QStringList &told = {}) {
        QTest::newRow(name) << mine << theirs << merged << told;
    };
    const auto named = [](const char *name) { return Change([name](ShopSettings &s) { s.shopName = QString::fromLatin1(name); }); };
    const auto rules = [](const HandoverRules &all) { return Change([all](ShopSettings &s) { s.handover = all; }); };
    const Change nothing = [](ShopSettings &) { };
    row("nothing here", nothing, named("Oak"), named("Oak"));
    row("nothing there", named("Oak"), nothing, named("Oak"));
    row("different fields", named("Oak"), [](ShopSettings &s) { s.cashier = QStringLiteral("Ada"); }, [](ShopSettings &s) {
        s.shopName = QStringLiteral("Oak");
        s.cashier = QStringLiteral("Ada");
    });
    row("the same field", named("Oak"), named("Elm"), named("Oak"), {QStringLiteral("shopName \"Elm\"")});
    row("the same field, the same", named("Oak"), named("Oak"), named("Oak"));
    row("fields of one group", [](ShopSettings &s) { s.sound.volume = 10; }, [](ShopSettings &s) { s.sound.isOn = false; },
        [](ShopSettings &s) { s.sound.volume = 10; s.sound.isOn = false; });
    row("a field of a group", [](ShopSettings &s) { s.sound.volume = 10; }, [](ShopSettings &s) { s.sound.volume = 20; },
        [](ShopSettings &s) { s.sound.volume = 10; }, {QStringLiteral("sound.volume 20")});
    row("a sound each", [](ShopSettings &s) { s.sound.files.remove(QStringLiteral("paid")); },
        [](ShopSettings &s) { s.sound.files.insert(QStringLiteral("seen"), QStringLiteral("/seen.wav")); },
        [](ShopSettings &s) { s.sound.files = {{QStringLiteral("seen"), QStringLiteral("/seen.wav")}}; });
    row("each hides a coin", [](ShopSettings &s) { s.hiddenCoins.append(QStringLiteral("XMR")); },
        [](ShopSettings &s) { s.hiddenCoins.append(QStringLiteral("ZEC")); },
        [](ShopSettings &s) { s.hiddenCoins += {QStringLiteral("ZEC"), QStringLiteral("XMR")}; });
    row("one hides, one shows", [](ShopSettings &s) { s.hiddenCoins.append(QStringLiteral("XMR")); },
        [](ShopSettings &s) { s.hiddenCoins.removeFirst(); },
        [](ShopSettings &s) { s.hiddenCoins = {QStringLiteral("DASH"), QStringLiteral("XMR")}; });
    row("a rule added there", rules({rule("LTC", 50, 2), rule("LTC", 200, 3), rule("", 20, 0)}),
        rules(before().handover + HandoverRules{rule("BTC", 10, 1)}),
        rules({rule("LTC", 50, 2), rule("LTC", 200, 3), rule("", 20, 0), rule("BTC", 10, 1)}));
    row("a rule added by each", rules(before().handover + HandoverRules{rule("XMR", 10, 1)}),
        rules(before().handover + HandoverRules{rule("BTC", 10, 1)}),
        rules(before().handover + HandoverRules{rule("BTC", 10, 1), rule("XMR", 10, 1)}));
    row("the same rule added by both", rules(before().handover + HandoverRules{rule("BTC", 10, 1)}),
        rules(before().handover + HandoverRules{rule("BTC", 10, 1)}), rules(before().handover + HandoverRules{rule("BTC", 10, 1)}));
    row("another rule of the coin removed there", rules({rule("LTC", 50, 1), rule("LTC", 250, 3), rule("", 20, 0)}),
        rules({rule("LTC", 200, 3), rule("", 20, 0)}), rules({rule("LTC", 250, 3), rule("", 20, 0)}));
    row("the same rule", rules({rule("LTC", 50, 2), rule("LTC", 200, 3), rule("", 20, 0)}),
        rules({rule("LTC", 50, 6), rule("LTC", 200, 3), rule("", 20, 0)}),
        rules({rule("LTC", 50, 2), rule("LTC", 200, 3), rule("", 20, 0)}),
        {QStringLiteral("handover {\"coin\":\"LTC\",\"upTo\":\"50.00\",\"confirmations\":6}")});
    row("changed here, removed there", rules({rule("LTC", 50, 1), rule("LTC", 200, 3), rule("", 30, 0)}),
        rules({rule("LTC", 50, 1), rule("LTC", 200, 3)}), rules({rule("LTC", 50, 1), rule("LTC", 200, 3), rule("", 30, 0)}),
        {QStringLiteral("handover null")});
    row("removed here, changed there", rules({rule("LTC", 50, 1), rule("LTC", 200, 3)}),
        rules({rule("LTC", 50, 1), rule("LTC", 200, 3), rule("", 30, 0)}), rules({rule("LTC", 50, 1), rule("LTC", 200, 3)}),
        {QStringLiteral("handover {\"coin\":null,\"upTo\":\"30.00\",\"confirmations\":0}")});
    row("orders of a coin each", [](ShopSettings &s) { s.gateways.orderByCoin.clear(); },
        [](ShopSettings &s) { s.gateways.orderByCoin.insert(QStringLiteral("XMR"), {QStringLiteral("B")}); },
        [](ShopSettings &s) { s.gateways.orderByCoin = {{QStringLiteral("XMR"), {QStringLiteral("B")}}}; });
    // "None chosen" is a choice of its own: nothing is put together there.
    row("languages", [](ShopSettings &s) { s.customer.languages = {}; },
        [](ShopSettings &s) { s.customer.languages.append(QStringLiteral("ja")); }, [](ShopSettings &s) { s.customer.languages = {}; },
        {QStringLiteral("customer.languages [\"de\",\"fr\",\"ja\"]")});
    row("gateways' order", [](ShopSettings &s) { s.gateways.order = {QStringLiteral("B"), QStringLiteral("A")}; },
        [](ShopSettings &s) { s.gateways.order = {QStringLiteral("C"), QStringLiteral("A")}; },
        [](ShopSettings &s) { s.gateways.order = {QStringLiteral("B"), QStringLiteral("A")}; },
        {QStringLiteral("gateways.order [\"C\",\"A\"]")});
}

void TestSettingsMerge::bothCount()
{
    QFETCH(Change, mine);
    QFETCH(Change, theirs);
    QFETCH(Change, merged);
    QFETCH(QStringList, told);
    const Result<MergedSettings> both = mergedSettings(before(), changed(mine), changed(theirs));
    QVERIFY(both);
    QCOMPARE(both->settings.toJson().toBytes(), changed(merged).toJson().toBytes());
    QStringList conflicts;
    for (const SettingsConflict &conflict : both->conflicts)
        conflicts.append(conflict.path + QLatin1Char(' ') + QString::fromUtf8(conflict.theirs.toBytes()));
    QCOMPARE(conflicts, told);
}

void TestSettingsMerge::sumsAreNotTakenIntoAnotherMoney()
{
    const Currency francs = Currency::fromCode(u"CHF").value();
    const ShopSettings theirs = changed([&](ShopSettings &s) { s.currency = francs; });
    const auto refused = mergedSettings(before(), changed([](ShopSettings &s) { s.saleCeiling = euro(70); }), theirs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY(refused.error().detail.contains(QStringLiteral("CHF")));
    QVERIFY(!mergedSettings(before(), changed([](ShopSettings &s) { s.handover.removeLast(); }), theirs));
    const auto named = mergedSettings(before(), changed([](ShopSettings &s) { s.shopName = QStringLiteral("Oak"); }), theirs);
    QVERIFY(named);
    QCOMPARE(named->settings.currency, francs);
    QCOMPARE(named->settings.shopName, QStringLiteral("Oak"));
}

void TestSettingsMerge::rulesKeepTheOrderOfWhoeverMovedThem()
{
    const HandoverRules base{rule("A", 1, 1), rule("B", 1, 1), rule("C", 1, 1)};
    const HandoverRules moved{rule("C", 1, 1), rule("A", 1, 1), rule("B", 1, 1)};
    const HandoverRules edited{rule("A", 1, 1), rule("B", 1, 2), rule("C", 1, 1)};
    const HandoverRules both{rule("C", 1, 1), rule("A", 1, 1), rule("B", 1, 2)};
    QCOMPARE(mergedRules(base, moved, edited).items, both);
    QCOMPARE(mergedRules(base, edited, moved).items, both);
    QVERIFY(mergedRules(base, edited, moved).overruled.isEmpty());
}

void TestSettingsMerge::whatOnlyOneSideChangedIsThatSide()
{
    const HandoverRules base{rule("A", 1, 1), rule("A", 1, 1)};
    const HandoverRules other{rule("B", 1, 1), rule("A", 1, 1), rule("A", 1, 1)};
    QCOMPARE(mergedRules(base, other, base).items, other);
    QCOMPARE(mergedRules(base, base, other).items, other);
    QCOMPARE(mergedRules({}, other, {}).items, other);
    QCOMPARE(mergedRules(base, base, {}).items, HandoverRules());
}

QTEST_GUILESS_MAIN(TestSettingsMerge)
#include "tst_settingsmerge.moc"
