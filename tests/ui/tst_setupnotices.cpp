// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"
#include "setuppages.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/setup/noticesection.h"
#include "ui/setup/settingspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace tillgate;
using Verdict = NoticeTest::Outcome::Verdict;

/// The step of the set-up that says how the till hears of payments.
class TestSetupNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWayThatWasChosen_data();
    void keepsTheWayThatWasChosen();
    void refusesWhatIsNoPublicAddress_data();
    void refusesWhatIsNoPublicAddress();
    void showsOnlyWhatTheWayNeeds();
    void everyVerdictHasWordsOfItsOwn();
    void aTestNoticeGoesTheWholeWay();

private:
    [[nodiscard]] static QLineEdit *line(const QWidget &part, const QString &name)
    {
        for (QLineEdit *one : part.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] static CapButton *button(const QWidget &part, const QString &words)
    {
        for (CapButton *one : part.findChildren<CapButton *>()) {
            if (one->accessibleName().contains(words))
                return one;
        }
        return nullptr;
    }
};

void TestSetupNotices::keepsTheWayThatWasChosen_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isByHub");
    QTest::newRow("polling") << QStringLiteral("Ask the gateway") << -1 << false;
    QTest::newRow("to this till") << QStringLiteral("Notices to this till") << 8680 << false;
    QTest::newRow("to the hub") << QStringLiteral("Notices to the hub") << -1 << true;
}

void TestSetupNotices::keepsTheWayThatWasChosen()
{
    QFETCH(QString, words);
    QFETCH(int, port);
    QFETCH(bool, isByHub);
    const Theme theme;
    NoticeSection section(theme, nullptr);
    SettingsView view{.settings = ShopSettings::standard()};
    view.settings.listener.port = 8680;
    view.settings.listener.connectionsPerAddress = 9;
    section.render(view);
    button(section, words)->click();
    auto *publicUrl = line(section, QStringLiteral("Public address, e.g. https://pay.shop.example"));
    QCOMPARE(publicUrl->parentWidget()->isHidden(), words.startsWith(QLatin1String("Ask")));
    publicUrl->setText(QStringLiteral(" https://pay.shop.example/ "));
    ShopSettings read = view.settings;
    QVERIFY(section.read(read));
    QCOMPARE(read.listener.port, port);
    QCOMPARE(read.listener.isByHub, isByHub);
    QCOMPARE(read.listener.publicUrl, QUrl(QStringLiteral("https://pay.shop.example")));
    QCOMPARE(read.listener.connectionsPerAddress, 9); // what is not on the page stays
    const Result<ShopSettings> stored = ShopSettings::fromJson(read.toJson());
    QCOMPARE(stored->listener, read.listener);
    // It is shown as it was chosen.
    NoticeSection again(theme, nullptr);
    again.render({.settings = *stored});
    QVERIFY(button(again, words)->isChosen());
}

void TestSetupNotices::refusesWhatIsNoPublicAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"pay.shop.example", "ftp://pay.shop.example", "https://", "https://user:word@pay.shop.example",
                              "https://pay.shop.example/?a=b", "https://pay.shop.example/#a", "https://pay shop"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSetupNotices::refusesWhatIsNoPublicAddress()
{
    QFETCH(QString, typed);
    const Theme theme;
    NoticeSection section(theme, nullptr);
    section.render({.settings = ShopSettings::standard()});
    button(section, QStringLiteral("Notices to the hub"))->click();
    line(section, QStringLiteral("Public address, e.g. https://pay.shop.example"))->setText(typed);
    ShopSettings read = ShopSettings::standard();
    QVERIFY(!section.read(read));
    QCOMPARE(read.listener, ShopSettings::standard().listener);
}

void TestSetupNotices::showsOnlyWhatTheWayNeeds()
{
    const Theme theme;
    NoticeSection section(theme, nullptr);
    section.render({.settings = ShopSettings::standard()});
    CapButton *test = button(section, QStringLiteral("Send me a test notice"));
    button(section, QStringLiteral("Ask the gateway"))->click();
    QVERIFY(test->isHidden());
    button(section, QStringLiteral("Notices to the hub"))->click();
    QVERIFY(!test->isHidden());
    QSignalSpy asked(&section, &NoticeSection::testRequested);
    test->click();
    QCOMPARE(asked.count(), 1);
    section.renderTrials(std::nullopt);
    QVERIFY2(!test->isEnabled(), "one at a time");
    section.renderTrials(QList<NoticeTrial>());
    QVERIFY(test->isEnabled());
}

void TestSetupNotices::everyVerdictHasWordsOfItsOwn()
{
    std::set<QString> words{noticeTrialWords({.account = {}, .outcome = std::nullopt})};
    for (int at = 0; at <= int(Verdict::NoAnswer); ++at)
        words.insert(noticeTrialWords({.account = {}, .outcome = NoticeTest::Outcome{.verdict = Verdict(at)}}));
    QCOMPARE(words.size(), std::size_t(Verdict::NoAnswer) + 2);
}

void TestSetupNotices::aTestNoticeGoesTheWholeWay()
{
    test::ShopFixture till;
    till.start();
    QWidget window;
    SetupPages pages(till.shop(), window, Scheme::Light);
    pages.showSettings();
    SettingsPage *page = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        page = page != nullptr ? page : qobject_cast<SettingsPage *>(widget);
    QVERIFY(page != nullptr);
    Q_EMIT page->noticeTestRequested(till.shop().settings());
    const QString arrived = noticeTrialWords({.account = {}, .outcome = NoticeTest::Outcome{.verdict = Verdict::Arrived}});
    const auto arrivals = [&] {
        qsizetype count = 0;
        for (const Label *label : page->findChildren<Label *>())
            count += label->text().count(arrived);
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(arrivals(), qsizetype(till.shop().lines().all().size()), 30'000);
}

QTEST_MAIN(TestSetupNotices)
#include "tst_setupnotices.moc"
