// SPDX-License-Identifier: Apache-2.0
#include "base/languages.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/setup/elsewherewords.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"
#include "ui/setuptyping.h"

#include <QLineEdit>
#include <QTest>

using namespace std::chrono_literals;
using namespace tillgate;

namespace {

SettingsView changedElsewhere()
{
    SettingsView changed = test::standardSettings();
    changed.settings.shopName = QStringLiteral("Linden");
    changed.settings.handover = {{.coin = CoinId(QStringLiteral("LTC")), .upTo = std::nullopt, .confirmations = 3}};
    return changed;
}

CapButton *loadButton(const SettingsPage &page)
{
    const QList<CapButton *> buttons = page.findChildren<CapButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const CapButton *button) {
        return button->accessibleName().contains(QLatin1String("Load what was changed elsewhere"));
    });
    return found == buttons.end() ? nullptr : *found;
}

/// What the page tells about others; empty: nothing.
QString news(const QWidget &page)
{
    for (const Label *label : page.findChildren<Label *>()) {
        if (label->isVisible() && label->text().startsWith(QLatin1String("Somebody else saved")))
            return label->text();
    }
    return {};
}

} // namespace

/// Settings and set-up that are open while somebody else saves: nothing of either is lost, and a clash is told.
class TestChangedElsewhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyEditsFollowsAnotherTill()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        page.follow(changedElsewhere());
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
        QVERIFY(!loadButton(page)->isVisible());
    }

    void editsStayAndSavingKeepsWhatAnotherTillChanged()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        ShopSettings saved = ShopSettings::standard();
        connect(&page, &SettingsPage::saveRequested, &page, [&](const ShopSettings &settings) { saved = settings; });
        test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("70"));
        page.follow(changedElsewhere());
        QVERIFY(loadButton(page)->isVisible());
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->text(), test::standardSettings().settings.shopName);
        test::enter(page);
        QCOMPARE(saved.shopName, QStringLiteral("Linden"));
        QCOMPARE(saved.saleCeiling.amount(), Decimal(70));
        QCOMPARE(saved.handover, changedElsewhere().settings.handover);
    }

    void whatAnotherTillChangedCanBeLoadedOverEdits()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        auto *ceiling = test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"));
        const QString before = ceiling->text();
        ceiling->setText(QStringLiteral("a lot")); // what cannot be read is an edit, too
        page.follow(changedElsewhere());
        QCOMPARE(ceiling->text(), QStringLiteral("a lot"));
        QTest::keyClick(&page, Qt::Key_F5);
        QCOMPARE(ceiling->text(), before);
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
        QVERIFY(!loadButton(page)->isVisible());
    }

    void whatWasSavedHereIsNoChangeElsewhere()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->setText(QStringLiteral("Linden"));
        test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("70"));
        SettingsView partly = test::standardSettings();
        partly.settings.shopName = QStringLiteral("Linden");
        page.follow(partly);
        QVERIFY(!loadButton(page)->isVisible());
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->text(), QStringLiteral("70"));
    }

    void theOtherSideOfTheSameFieldIsTold()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->setText(QStringLiteral("Oak"));
        SettingsView theirs = test::standardSettings();
        theirs.settings.shopName = QStringLiteral("Linden");
        theirs.settings.lockAfter = 5min;
        page.follow(theirs);
        QVERIFY(loadButton(page)->isVisible());
        QVERIFY2(news(page).contains(QStringLiteral("Shop's name: Linden")), qPrintable(news(page)));
        QVERIFY(!news(page).contains(QStringLiteral("locks itself"))); // nobody changed that here
        QTest::keyClick(&page, Qt::Key_F5);
        QVERIFY(news(page).isEmpty());
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
    }

    void theSetupTakesUpWhatOthersSave()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) { kept = settings; });
        test::named<QLineEdit>(page, QStringLiteral("Cashier"))->setText(QStringLiteral("Ada"));
        page.render({.settings = changedElsewhere()});
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
        QCOMPARE(test::named<QLineEdit>(page, QStringLiteral("Cashier"))->text(), QStringLiteral("Ada"));
        QVERIFY(news(page).isEmpty());
        test::enter(page);
        QCOMPARE(kept.shopName, QStringLiteral("Linden"));
        QCOMPARE(kept.cashier, QStringLiteral("Ada"));
        QCOMPARE(kept.handover, changedElsewhere().settings.handover);
    }

    void theSetupTellsWhatTheOtherSavedOfTheSameField()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) { kept = settings; });
        auto *name = test::named<QLineEdit>(page, QStringLiteral("Shop's name"));
        name->setText(QStringLiteral("Oak"));
        page.render({.settings = changedElsewhere()});
        QCOMPARE(name->text(), QStringLiteral("Oak"));
        QVERIFY2(news(page).contains(QStringLiteral("Shop's name: Linden")), qPrintable(news(page)));
        test::enter(page);
        QCOMPARE(kept.shopName, QStringLiteral("Oak"));
        QCOMPARE(kept.handover, changedElsewhere().settings.handover);
        // What was stored is no change elsewhere.
        SettingsView stored = test::standardSettings();
        stored.settings = kept;
        page.render({.settings = stored});
        QVERIFY(news(page).isEmpty());
    }

    void aFieldThatCannotBeUsedYetKeepsNothingOfOthersAway()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) { kept = settings; });
        auto *till = test::named<QLineEdit>(page, QStringLiteral("Name of this till, such as T1"));
        auto *cashier = test::named<QLineEdit>(page, QStringLiteral("Cashier"));
        till->setText(QStringLiteral("not a till name!"));
        cashier->setFocus();
        page.render({.settings = changedElsewhere()});
        QCOMPARE(page.focusWidget(), cashier);
        QCOMPARE(till->text(), QStringLiteral("not a till name!"));
        till->setText(QStringLiteral("T4"));
        test::enter(page);
        QCOMPARE(kept.till.text(), QStringLiteral("T4"));
        QCOMPARE(kept.shopName, QStringLiteral("Linden"));
    }

    void typingGoesOnWhereItWasWhileOthersSave()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        auto *name = test::named<QLineEdit>(page, QStringLiteral("Shop's name"));
        name->setText(QStringLiteral("Lnden"));
        name->setCursorPosition(1);
        SettingsView theirs = test::standardSettings();
        theirs.settings.theme = QStringLiteral("dark");
        page.render({.settings = theirs});
        QTest::keyClicks(name, QStringLiteral("i"));
        QCOMPARE(name->text(), QStringLiteral("Linden"));
    }

    void aLogoThatWasCopiedIsNoChangeElsewhere()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) {
            kept = settings;
            page.renameLogo(kept.customer.logoFile, QStringLiteral("/shop/logo-1.png"));
            SettingsView stored = test::standardSettings();
            stored.settings = kept;
            stored.settings.customer.logoFile = QStringLiteral("/shop/logo-1.png");
            page.render({.settings = stored});
        });
        test::named<QLineEdit>(page, QStringLiteral("Logo: a picture file"))->setText(QStringLiteral("/stick/logo.png"));
        test::enter(page);
        QVERIFY2(news(page).isEmpty(), qPrintable(news(page)));
        test::enter(page);
        QCOMPARE(kept.customer.logoFile, QStringLiteral("/shop/logo-1.png"));
    }

    void everyFieldAndChoiceThatIsToldHasWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *path, const char *theirs, const char *words) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(theirs) << QString::fromUtf8(words);
        };
        row("currency", "\"CHF\"", "Currency: CHF");
        row("theme", "\"contrast\"", "Colours: High contrast");
        row("language", "null", "Language of the staff: As the desktop");
        row("lockAfterMinutes", "0", "Without a key the till locks itself: Never");
        row("customer.paidScreenSeconds", "20", "“Thank you” stays: 20 s");
        row("customer.languages", "[\"de\",\"ja\"]", "Languages that F6 goes round: Deutsch, 日本語");
        row("customer.logoFile", "\"\"", "Logo: a picture file: –");
        row("sound.volume", "40", "Volume: 40 %");
        row("listener.port", "8680", "Port on this machine (0: any free one): 8680");
    }
    void everyFieldAndChoiceThatIsToldHasWords()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, theirs);
        QFETCH(QString, words);
        QCOMPARE(conflictWords({{.path = path, .theirs = Json::parse(theirs).value()}}), QStringList(words));
        QCOMPARE(conflictWords({{.path = QStringLiteral("setup.step"), .theirs = {}}}), QStringList());
    }
};

QTEST_MAIN(TestChangedElsewhere)
#include "tst_changedelsewhere.moc"
