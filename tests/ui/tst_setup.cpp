// SPDX-License-Identifier: Apache-2.0
#include "base/languages.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/toggle.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"
#include "ui/setuptyping.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

Q_DECLARE_METATYPE(tillgate::ShopSettings)

/// The settings and the set-up, by keys alone.
class TestSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingChangesNothingThatWasNotTouched()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        ShopSettings saved = ShopSettings::standard();
        int times = 0;
        connect(&page, &SettingsPage::saveRequested, &page, [&](const ShopSettings &settings) {
            saved = settings;
            ++times;
        });
        auto *name = test::named<QLineEdit>(page, QStringLiteral("Shop's name"));
        QCOMPARE(page.focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Linden"));
        test::enter(page);
        QCOMPARE(times, 1);
        ShopSettings expected = test::standardSettings().settings;
        expected.shopName = QStringLiteral("Linden");
        QCOMPARE(saved.toJson(), expected.toJson());
    }

    void aHeldEnterSavesOnce()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        int times = 0;
        connect(&page, &SettingsPage::saveRequested, &page, [&] { ++times; });
        test::enter(page);
        for (int repeat = 0; repeat < 5; ++repeat) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(page.focusWidget(), &held);
        }
        QCOMPARE(times, 1);
    }

    void aBadFieldOnAnotherPageIsShown()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        QSignalSpy saved(&page, &SettingsPage::saveRequested);
        test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("a lot"));
        QTest::keyClick(&page, Qt::Key_PageDown);
        QCOMPARE(page.current(), 1);
        test::enter(page);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(page.current(), 0);
        QCOMPARE(page.focusWidget(), test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip")));
    }

    void sumsTakeEitherDecimalMark()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        QString ceiling;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { ceiling = settings.saleCeiling.amount().toString(); });
        test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("250,50"));
        test::enter(page);
        QCOMPARE(ceiling, QStringLiteral("250.50"));
    }

    void aMarkThatMayPartThousandsIsNotGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ceiling"); // empty: asked in words
        QTest::newRow("ten, or ten thousand") << QStringLiteral("10.000") << QString();
        QTest::newRow("with a comma") << QStringLiteral("10,000") << QString();
        QTest::newRow("no mark") << QStringLiteral("10000") << QStringLiteral("10000.00");
        QTest::newRow("both marks, German") << QStringLiteral("10.000,50") << QStringLiteral("10000.50");
        QTest::newRow("both marks, English") << QStringLiteral("10,000.50") << QStringLiteral("10000.50");
        QTest::newRow("a space") << QStringLiteral("10 000") << QStringLiteral("10000.00");
        QTest::newRow("words") << QStringLiteral("a lot") << QString();
        QTest::newRow("nothing") << QStringLiteral("0") << QString();
    }
    void aMarkThatMayPartThousandsIsNotGuessed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ceiling);
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        QString saved;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { saved = settings.saleCeiling.amount().toString(); });
        auto *field = test::named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"));
        field->setText(typed);
        test::enter(page);
        QCOMPARE(saved, ceiling);
        QCOMPARE(field->property("bad").toBool(), ceiling.isEmpty());
        const bool hasWords = ceiling.isEmpty() && typed != QStringLiteral("0");
        QCOMPARE(field->accessibleDescription().isEmpty(), !hasWords);
    }

    void peopleCanBeGivenPinsWhileNobodyHasOne()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings(), .hasPins = false});
        page.show();
        page.showForm(static_cast<int>(WizardPage::Step::People));
        QSignalSpy asked(&page, &WizardPage::peopleRequested);
        auto *people = test::named<CapButton>(page, QStringLiteral("Set PINs for people"));
        QVERIFY(people != nullptr && people->isEnabled());
        QTest::keyClick(people, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        page.render({.settings = test::standardSettings(), .hasPins = true});
        QVERIFY(test::named<CapButton>(page, QStringLiteral("People have PINs")) != nullptr);
    }

    void someLanguagesAreChosenForTheCustomer()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        QStringList chosen;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { chosen = settings.customer.languages; });
        page.showForm(2);
        for (const Language &language : languages()) {
            auto *toggle = test::named<Toggle>(page, language.name);
            QVERIFY2(toggle != nullptr, qPrintable(language.tag));
            QVERIFY(toggle->isChecked());
            if (language.tag != u"de" && language.tag != u"ja")
                QTest::keyClick(toggle, Qt::Key_Space);
        }
        test::enter(page);
        QCOMPARE(chosen, (QStringList{QStringLiteral("de"), QStringLiteral("ja")}));
    }

    void aSoundIsHeardAsItIsSetOnThePage()
    {
        SettingsPage page;
        page.render(test::standardSettings());
        page.show();
        page.showForm(3);
        QSignalSpy tried(&page, &SettingsPage::soundTried);
        auto *hear = test::named<CapButton>(page, QStringLiteral("Hear it: Paid"));
        hear->setFocus();
        test::enter(page);
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried.first().at(0).value<TillSound>(), TillSound::Paid);
        QCOMPARE(tried.first().at(1).toInt(), 70);
    }

    void theSetupIsDoneByEnterAlone()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        bool isDone = false;
        connect(&page, &WizardPage::finished, &page, [&](const ShopSettings &settings) { isDone = settings.setup.isDone; });
        for (int step = 0; step < WizardPage::stepCount; ++step) {
            QCOMPARE(page.current(), step);
            QVERIFY(!isDone);
            page.setFocus(); // on the gateway's step Enter on a choice would open that page
            test::enter(page);
        }
        QVERIFY(isDone);
    }

    void whatWasSavedForLaterGoesOnThere()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) { kept = settings; });
        QSignalSpy closed(&page, &WizardPage::closed);
        test::named<QLineEdit>(page, QStringLiteral("Shop's name"))->setText(QStringLiteral("Linden"));
        test::enter(page);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(kept.shopName, QStringLiteral("Linden"));
        QCOMPARE(kept.setup, (SetupProgress{.isDone = false, .step = 1}));

        WizardPage again;
        SettingsView stored = test::standardSettings();
        stored.settings = kept;
        again.start({.settings = stored});
        again.show();
        QCOMPARE(again.current(), 1);
        QTest::keyClick(&again, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(again.current(), 0);
        QCOMPARE(test::named<QLineEdit>(again, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
    }

    void aStepWithABadAnswerIsNotLeftByTheRail()
    {
        WizardPage page;
        page.start({.settings = test::standardSettings()});
        page.show();
        test::named<QLineEdit>(page, QStringLiteral("Name of this till, such as T1"))->setText(QStringLiteral("not a till name!"));
        QTest::mouseClick(test::named<StepRow>(page, QStringLiteral("Notices")), Qt::LeftButton);
        QCOMPARE(page.current(), 0);
        QVERIFY(test::named<QLineEdit>(page, QStringLiteral("Name of this till, such as T1"))->property("bad").toBool());
    }

    void aNewStartIsAskedForOnlyWhereItIsNeeded()
    {
        const ShopSettings running = ShopSettings::standard();
        ShopSettings wanted = running;
        wanted.shopName = QStringLiteral("Linden");
        wanted.theme = QStringLiteral("contrast");
        wanted.sound.volume = 10;
        QVERIFY(!needsNewStart(running, wanted));
        wanted.language = QStringLiteral("de");
        QVERIFY(needsNewStart(running, wanted));
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
