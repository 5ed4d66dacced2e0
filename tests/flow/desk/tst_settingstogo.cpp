// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "desk/settingsexchange.h"
#include "desk/settingsfile.h"
#include "vault/vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

const AccountSettings linden{.name = AccountName(QStringLiteral("Linden")),
                             .providerId = QStringLiteral("plisio"),
                             .baseUrl = QUrl(QStringLiteral("https://api.plisio.net/api/v1")),
                             .payoutCode = {},
                             .notifyUrl = QUrl(QStringLiteral("https://till.example/hook/0123"))};

ShopSettings everythingChanged()
{
    ShopSettings settings = ShopSettings::standard();
    settings.shopName = QStringLiteral("Café Linden");
    settings.till = TillName(QStringLiteral("A1"));
    settings.cashier = QStringLiteral("Mina");
    settings.theme = QStringLiteral("contrast");
    settings.customer = {.languages = {QStringLiteral("de"), QStringLiteral("ar")},
                         .isCountdownAlways = true,
                         .paidScreenTime = 12s,
                         .logoFile = {},
                         .turn = CustomerSettings::Turn::Mirrored,
                         .screen = QStringLiteral("HDMI-2")};
    settings.sound = {.isOn = false, .volume = 15, .files = {{QStringLiteral("paid"), QStringLiteral("/s/paid.wav")}}};
    settings.screen = {.hasMotion = false, .isKiosk = true};
    settings.setup = {.isDone = true, .step = 3};
    return settings;
}

} // namespace

/// Settings that travel from one till to the next.
class TestSettingsToGo final : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QTemporaryDir m_first;
    QTemporaryDir m_second;

    std::unique_ptr<Shop> openShop(const QTemporaryDir &folder)
    {
        Result<std::unique_ptr<Shop>> shop = Shop::open({.dataFolder = folder.path()}, m_clock);
        return shop ? std::move(*shop) : nullptr;
    }

private Q_SLOTS:
    void everySettingSurvivesItsJson()
    {
        const ShopSettings settings = everythingChanged();
        const Result<ShopSettings> read = ShopSettings::fromJson(settings.toJson());
        QVERIFY(read);
        QCOMPARE(read->toJson(), settings.toJson());
        QVERIFY(read->customer == settings.customer && read->sound == settings.sound);
        QVERIFY(read->screen == settings.screen && read->setup == settings.setup);
    }

    void unusablePartsTakeTheirStandard_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("other types") << QByteArray(R"({"customer":[],"sound":"loud","screen":7,"setup":null})");
        QTest::newRow("wrong members")
            << QByteArray(R"({"customer":{"paidScreenSeconds":"soon","turn":"inside out"},"sound":{"volume":"11","files":[]}})");
    }
    void unusablePartsTakeTheirStandard()
    {
        QFETCH(QByteArray, json);
        const Result<ShopSettings> read = ShopSettings::fromJson(Json::parse(json).value());
        QVERIFY(read);
        QCOMPARE(read->customer, CustomerSettings());
        QCOMPARE(read->sound, SoundSettings());
        QCOMPARE(read->screen, ScreenSettings());
        QVERIFY(read->setup.isDone); // a till from before there was a set-up
    }

    void theVolumeStaysWithinItsBounds()
    {
        const Json loud = Json::parse(QByteArrayView(R"({"sound":{"volume":900}})")).value();
        QCOMPARE(ShopSettings::fromJson(loud)->sound.volume, 100);
    }

    void theSecondTillTakesOverAllButItsName()
    {
        auto first = openShop(m_first);
        QVERIFY(first->saveSettings(everythingChanged()));
        QVERIFY(first->accounts().add(linden));
        const Result<QString> logo = keepLogo(*first, "not really a picture");
        QVERIFY(logo);
        ShopSettings withLogo = first->settings();
        withLogo.customer.logoFile = *logo;
        QVERIFY(first->saveSettings(withLogo));
        const Result<QByteArray> exported = exportSettings(*first);
        QVERIFY(exported);

        auto second = openShop(m_second);
        ShopSettings own = second->settings();
        own.till = TillName(QStringLiteral("B2"));
        QVERIFY(second->saveSettings(own));
        const Result<ImportedSettings> imported = importSettings(*second, *exported);
        QVERIFY(imported);
        QCOMPARE(imported->accounts, QList<AccountName>{linden.name});
        const ShopSettings &now = second->settings();
        QCOMPARE(now.shopName, QStringLiteral("Café Linden"));
        QCOMPARE(now.till.text(), QStringLiteral("B2"));
        QCOMPARE(now.cashier, own.cashier);
        QCOMPARE(now.sound.isOn, withLogo.sound.isOn);
        QCOMPARE(now.sound.volume, withLogo.sound.volume);
        QCOMPARE(now.sound.files, own.sound.files); // the first till's files are not on this machine
        QVERIFY(!exported->contains("/s/paid.wav"));
        QVERIFY(now.customer.screen.isEmpty()); // another machine has other monitors
        QVERIFY(now.customer.logoFile.startsWith(m_second.path()));
        QFile copy(now.customer.logoFile);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("not really a picture"));
    }

    void anImportTwiceChangesNothing()
    {
        auto first = openShop(m_first);
        auto second = openShop(m_second);
        const QByteArray exported = exportSettings(*first).value();
        const Json before = second->settings().toJson();
        const Result<ImportedSettings> again = importSettings(*second, exported);
        QVERIFY(again);
        QVERIFY(again->accounts.isEmpty());
        QCOMPARE(second->settings().toJson(), before);
    }

    void noSecretAndNoNoticeAddressLeavesTheTill()
    {
        auto first = openShop(m_first);
        auto vault = std::make_shared<MemoryVault>();
        first->setVault(vault);
        AccountForm form{.settings = linden, .typed = {}};
        form.typed.apiKey = Secret(QByteArray("sk_live_never_shown"));
        form.typed.webhookSecret = Secret(QByteArray("whsec_never_shown"));
        QVERIFY(first->accounts().save(form));
        const QByteArray exported = exportSettings(*first).value();
        QVERIFY(!exported.contains("never_shown"));
        QVERIFY(!exported.contains("/hook/"));
        QVERIFY(exported.contains("Linden"));
    }

    void damagedFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("empty") << QByteArray() << Error::Kind::Malformed;
        QTest::newRow("not ours") << QByteArray(R"({"shop":{}})") << Error::Kind::Malformed;
        QTest::newRow("newer") << QByteArray(R"({"tillgateSettings":2,"shop":{}})") << Error::Kind::StorageNewer;
        QTest::newRow("no shop") << QByteArray(R"({"tillgateSettings":1})") << Error::Kind::Malformed;
        QTest::newRow("broken account")
            << QByteArray(R"({"tillgateSettings":1,"shop":{},"accounts":[{"name":"x"}]})") << Error::Kind::Malformed;
        QTest::newRow("broken logo")
            << QByteArray(R"({"tillgateSettings":1,"shop":{},"logo":"***"})") << Error::Kind::Malformed;
    }
    void damagedFilesChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        auto second = openShop(m_second);
        const Json before = second->settings().toJson();
        const Result<ImportedSettings> imported = importSettings(*second, bytes);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, kind);
        QCOMPARE(second->settings().toJson(), before);
    }
};

QTEST_GUILESS_MAIN(TestSettingsToGo)
#include "tst_settingstogo.moc"
