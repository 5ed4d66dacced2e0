// SPDX-License-Identifier: Apache-2.0
#include "gateway/registry.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/cashier/coinlines.h"
#include "ui/cashier/tenderrow.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/band.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/toggle.h"
#include "ui/parts/translation.h"
#include "ui/pseudolanguage.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"
#include "ui/shownwindow.h"

#include <QTest>
#include <QTranslator>

using namespace tillgate;

namespace {

template <typename Widget> QStringList cutOffIn(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<Widget *>();
    for (const Widget *widget : all) {
        if (widget->isCutOff())
            found.append(QLatin1String(widget->metaObject()->className()) + QStringLiteral(": ")
                         + widget->accessibleName());
    }
    return found;
}

QStringList everythingCutOff(const QWidget &window)
{
    return cutOffIn<Label>(window) + cutOffIn<CapButton>(window) + cutOffIn<MainButton>(window)
        + cutOffIn<Band>(window) + cutOffIn<TenderRow>(window) + cutOffIn<CoinLines>(window);
}

} // namespace

/// No window cuts a word off, in any language and at any size.
class CutOffTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

    /// The program's language as long as the result lives.
    static std::unique_ptr<QTranslator> speak(const QString &language)
    {
        std::unique_ptr<QTranslator> words = translationTo(languageFor(language));
        QCoreApplication::installTranslator(words.get());
        QLocale::setDefault(localeFor(language, QLocale::c()));
        QGuiApplication::setLayoutDirection(languageFor(language).direction());
        return words;
    }

    /// What is cut off in a page at this size, or that it needs more room than there is.
    static QStringList troubleOf(QWidget &page, const QSize &size)
    {
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
        QStringList trouble = everythingCutOff(page);
        if (page.width() > size.width() || page.height() > size.height())
            trouble.append(QStringLiteral("grew to %1 x %2").arg(page.width()).arg(page.height()));
        return trouble;
    }

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void noMainTextIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const Language &language : languages()) {
            for (const QSize size : {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%s at %d x %d", qPrintable(language.tag), size.width(), size.height())
                    << language.tag << size;
        }
    }
    void noMainTextIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const auto words = speak(language);
        CashierWindow window(m_clock);
        window.setAbilities(test::everyAbility);
        window.resize(size);
        window.show();
        const auto views = sample::allViews();
        QStringList cut;
        for (const auto &[name, view] : views) {
            window.render(view);
            QCoreApplication::processEvents();
            const QStringList found = everythingCutOff(window);
            for (const QString &what : found)
                cut.append(name + QStringLiteral(": ") + what);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theOtherPagesFit_data() { noMainTextIsCutOff_data(); }
    void theOtherPagesFit()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const auto words = speak(language);
        DayPage day;
        day.render(sample::day());
        QStringList trouble = troubleOf(day, size);
        day.showHistory(sample::history());
        trouble += troubleOf(day, size);
        AccountPage account;
        account.setProviders(knownGateways());
        account.render(sample::account());
        trouble += troubleOf(account, size);
        account.renderVerbs(sample::accountVerbs());
        trouble += troubleOf(account, size);
        using Screen = CustomerView::Screen;
        for (const Screen screen : {Screen::Idle, Screen::OneMoment, Screen::Waiting, Screen::Seen, Screen::Paid,
                                    Screen::AskUs}) {
            CustomerWindow customer;
            customer.render(sample::customer(screen, language));
            trouble += troubleOf(customer, size);
        }
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join(u'\n')));
    }

    void longWordsAreNotCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 600);
        QTest::newRow("usual") << QSize(1280, 800);
    }
    void longWordsAreNotCutOff()
    {
        QFETCH(QSize, size);
        test::PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        const auto check = [](QWidget &window, const QString &name) {
            window.show();
            QCoreApplication::processEvents();
            const QStringList cut = everythingCutOff(window) + cutOffIn<Toggle>(window) + cutOffIn<StepRow>(window);
            if (!cut.isEmpty())
                qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(cut.join(QStringLiteral("; "))));
            return cut.isEmpty();
        };
        bool isGood = true;
        CashierWindow till(m_clock);
        till.setAbilities(test::everyAbility);
        till.resize(size);
        const auto views = sample::allViews();
        for (const auto &[name, view] : views) {
            till.render(view);
            isGood = check(till, name) && isGood;
        }
        const SettingsView settings{.settings = ShopSettings::standard()};
        SettingsPage page;
        page.resize(size);
        page.setLinks({{.id = {}, .words = SettingsPage::tr("Gateways"), .sign = QStringLiteral("gateway")}});
        page.render(settings);
        for (int form = 0; form < 6; ++form) {
            page.showForm(form);
            isGood = check(page, QStringLiteral("settings %1").arg(form)) && isGood;
        }
        WizardPage wizard;
        wizard.resize(size);
        wizard.start({.settings = settings});
        for (int step = 0; step < WizardPage::stepCount; ++step) {
            wizard.showForm(step);
            isGood = check(wizard, QStringLiteral("set-up %1").arg(step)) && isGood;
        }
        QVERIFY(isGood);
    }
};

QTEST_MAIN(CutOffTest)
#include "tst_cutoff.moc"
