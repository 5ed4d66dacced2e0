// SPDX-License-Identifier: Apache-2.0
#include "base/languages.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/toggle.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

namespace {

SettingsView view()
{
    SettingsView view{.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-2")}};
    view.settings.sound.files = {};
    return view;
}

template<typename Widget> Widget *named(const QWidget &page, const QString &name)
{
    const auto all = page.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void enter(QWidget &page)
{
    QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page, Qt::Key_Return);
}

} // namespace

Q_DECLARE_METATYPE(tillgate::ShopSettings)

/// The settings and the set-up, by keys alone.
class TestSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingChangesNothingThatWasNotTouched()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        ShopSettings saved = ShopSettings::standard();
        int times = 0;
        connect(&page, &SettingsPage::saveRequested, &page, [&](const ShopSettings &settings) {
            saved = settings;
            ++times;
        });
        auto *name = named<QLineEdit>(page, QStringLiteral("Shop's name"));
        QCOMPARE(page.focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Linden"));
        enter(page);
        QCOMPARE(times, 1);
        ShopSettings expected = view().settings;
        expected.shopName = QStringLiteral("Linden");
        QCOMPARE(saved.toJson(), expected.toJson());
    }

    void aHeldEnterSavesOnce()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        int times = 0;
        connect(&page, &SettingsPage::saveRequested, &page, [&] { ++times; });
        enter(page);
        for (int repeat = 0; repeat < 5; ++repeat) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(page.focusWidget(), &held);
        }
        QCOMPARE(times, 1);
    }

    void aBadFieldOnAnotherPageIsShown()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        QSignalSpy saved(&page, &SettingsPage::saveRequested);
        named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("a lot"));
        QTest::keyClick(&page, Qt::Key_PageDown);
        QCOMPARE(page.current(), 1);
        enter(page);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(page.current(), 0);
        QCOMPARE(page.focusWidget(), named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip")));
    }

    void sumsTakeEitherDecimalMark()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        QString ceiling;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { ceiling = settings.saleCeiling.amount().toString(); });
        named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"))->setText(QStringLiteral("250,50"));
        enter(page);
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
        page.render(view());
        page.show();
        QString saved;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { saved = settings.saleCeiling.amount().toString(); });
        auto *field = named<QLineEdit>(page, QStringLiteral("Largest sale: more is a typing slip"));
        field->setText(typed);
        enter(page);
        QCOMPARE(saved, ceiling);
        QCOMPARE(field->property("bad").toBool(), ceiling.isEmpty());
        const bool hasWords = ceiling.isEmpty() && typed != QStringLiteral("0");
        QCOMPARE(field->accessibleDescription().isEmpty(), !hasWords);
    }

    void peopleCanBeGivenPinsWhileNobodyHasOne()
    {
        WizardPage page;
        page.start({.settings = view(), .hasPins = false});
        page.show();
        page.showForm(static_cast<int>(WizardPage::Step::People));
        QSignalSpy asked(&page, &WizardPage::peopleRequested);
        auto *people = named<CapButton>(page, QStringLiteral("Set PINs for people"));
        QVERIFY(people != nullptr && people->isEnabled());
        QTest::keyClick(people, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        page.render({.settings = view(), .hasPins = true});
        QVERIFY(named<CapButton>(page, QStringLiteral("People have PINs")) != nullptr);
    }

    void someLanguagesAreChosenForTheCustomer()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        QStringList chosen;
        connect(&page, &SettingsPage::saveRequested, &page,
                [&](const ShopSettings &settings) { chosen = settings.customer.languages; });
        page.showForm(2);
        for (const Language &language : languages()) {
            auto *toggle = named<Toggle>(page, language.name);
            QVERIFY2(toggle != nullptr, qPrintable(language.tag));
            QVERIFY(toggle->isChecked());
            if (language.tag != u"de" && language.tag != u"ja")
                QTest::keyClick(toggle, Qt::Key_Space);
        }
        enter(page);
        QCOMPARE(chosen, (QStringList{QStringLiteral("de"), QStringLiteral("ja")}));
    }

    void aSoundIsHeardAsItIsSetOnThePage()
    {
        SettingsPage page;
        page.render(view());
        page.show();
        page.showForm(3);
        QSignalSpy tried(&page, &SettingsPage::soundTried);
        auto *hear = named<CapButton>(page, QStringLiteral("Hear it: Paid"));
        hear->setFocus();
        enter(page);
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried.first().at(0).value<TillSound>(), TillSound::Paid);
        QCOMPARE(tried.first().at(1).toInt(), 70);
    }

    void theSetupIsDoneByEnterAlone()
    {
        WizardPage page;
        page.start({.settings = view()});
        page.show();
        bool isDone = false;
        connect(&page, &WizardPage::finished, &page, [&](const ShopSettings &settings) { isDone = settings.setup.isDone; });
        for (int step = 0; step < WizardPage::stepCount; ++step) {
            QCOMPARE(page.current(), step);
            QVERIFY(!isDone);
            page.setFocus(); // on the gateway's step Enter on a choice would open that page
            enter(page);
        }
        QVERIFY(isDone);
    }

    void whatWasSavedForLaterGoesOnThere()
    {
        WizardPage page;
        page.start({.settings = view()});
        page.show();
        ShopSettings kept = ShopSettings::standard();
        connect(&page, &WizardPage::progressed, &page, [&](const ShopSettings &settings) { kept = settings; });
        QSignalSpy closed(&page, &WizardPage::closed);
        named<QLineEdit>(page, QStringLiteral("Shop's name"))->setText(QStringLiteral("Linden"));
        enter(page);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(kept.shopName, QStringLiteral("Linden"));
        QCOMPARE(kept.setup, (SetupProgress{.isDone = false, .step = 1}));

        WizardPage again;
        SettingsView stored = view();
        stored.settings = kept;
        again.start({.settings = stored});
        again.show();
        QCOMPARE(again.current(), 1);
        QTest::keyClick(&again, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(again.current(), 0);
        QCOMPARE(named<QLineEdit>(again, QStringLiteral("Shop's name"))->text(), QStringLiteral("Linden"));
    }

    void aStepWithABadAnswerIsNotLeftByTheRail()
    {
        WizardPage page;
        page.start({.settings = view()});
        page.show();
        named<QLineEdit>(page, QStringLiteral("Name of this till, such as T1"))->setText(QStringLiteral("not a till name!"));
        QTest::mouseClick(named<StepRow>(page, QStringLiteral("Notices")), Qt::LeftButton);
        QCOMPARE(page.current(), 0);
        QVERIFY(named<QLineEdit>(page, QStringLiteral("Name of this till, such as T1"))->property("bad").toBool());
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
