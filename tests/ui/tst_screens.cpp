// SPDX-License-Identifier: Apache-2.0
#include "gateway/registry.h"
#include "ui/cashier/cashierwindow.h"
#include "ui/cashier/coinlines.h"
#include "ui/cashier/paidfield.h"
#include "ui/cashier/tenderrow.h"
#include "ui/cashier/totalline.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/band.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/label.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/statepanel.h"
#include "ui/parts/translation.h"
#include "ui/practice/practicepanel.h"
#include "ui/parts/toggle.h"
#include "ui/pseudolanguage.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/verbcard.h"
#include "ui/setup/wizardpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
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

QStringList nameless(const QWidget &window)
{
    QStringList found;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr;
        // A line edit's own clear button and a combo box's inner parts belong to Qt.
        const bool isOurs = qobject_cast<const QLineEdit *>(widget->parentWidget()) == nullptr;
        if (isControl && isOurs && widget->isVisible() && widget->accessibleName().isEmpty())
            found.append(QLatin1String(widget->metaObject()->className()));
    }
    return found;
}

const TillAbilities everything{.takesCash = true,
                               .hasDiscountAndTip = true,
                               .holdsSales = true,
                               .prints = true,
                               .refunds = true,
                               .asksForRest = true};

} // namespace

class ScreensTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

    static QList<QPair<QString, TillView>> allViews()
    {
        QList<QPair<QString, TillView>> views = sample::allPayments();
        views.append({QStringLiteral("entry"), sample::entry()});
        views.append({QStringLiteral("coin"), sample::coinStep()});
        views.append({QStringLiteral("training"), sample::training(sample::entry())});
        return views;
    }

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
        window.setAbilities(everything);
        window.resize(size);
        window.show();
        const auto views = allViews();
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
        till.setAbilities(everything);
        till.resize(size);
        const auto views = allViews();
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

    void nothingElseHasTheFocusWhileNothingCanBeCharged()
    {
        CashierWindow window(m_clock);
        window.render(sample::emptyEntry());
        window.show();
        QApplication::setActiveWindow(&window);
        QCOMPARE(QApplication::focusWidget(), &window);
        window.render(sample::entry());
        auto *charge = window.findChild<MainButton *>();
        QCOMPARE(QApplication::focusWidget(), charge);
        window.render(sample::emptyEntry());
        QCOMPARE(QApplication::focusWidget(), &window);
    }

    void aHugeScreenIsNoEmptyOne()
    {
        Theme theme(Scheme::Light);
        theme.fitTill({3840, 2160});
        QCOMPARE(theme.px(100), 270);
        theme.fitTill({1920, 1080});
        QCOMPARE(theme.px(100), 135);
        theme.fitTill({1024, 600});
        QCOMPARE(theme.px(100), 100);
    }

    void everyControlHasAName()
    {
        CashierWindow window(m_clock);
        window.setAbilities(everything);
        window.show();
        const auto views = allViews();
        for (const auto &[name, view] : views) {
            window.render(view);
            QVERIFY2(nameless(window).isEmpty(), qPrintable(name + nameless(window).join(u' ')));
        }
        DayPage day;
        day.render(sample::day());
        day.showHistory(sample::history());
        day.show();
        QVERIFY2(nameless(day).isEmpty(), qPrintable(nameless(day).join(u' ')));
        AccountPage account;
        account.render(sample::account());
        account.renderVerbs(sample::accountVerbs());
        account.show();
        QVERIFY2(nameless(account).isEmpty(), qPrintable(nameless(account).join(u' ')));
        const Theme theme;
        PracticePanel panel(theme, nullptr);
        panel.show();
        QVERIFY2(nameless(panel).isEmpty(), qPrintable(nameless(panel).join(u' ')));
    }

    void theTotalAndTheMainButtonNeverMove()
    {
        CashierWindow window(m_clock);
        window.setAbilities(everything);
        window.render(sample::entry());
        window.show();
        auto *total = window.findChild<TotalLine *>();
        auto *main = window.findChild<MainButton *>();
        const QRect totalPlace = total->geometry();
        const QRect mainPlace = main->geometry();
        const auto views = sample::allPayments();
        for (const auto &[name, view] : views) {
            window.render(view);
            QCOMPARE(window.findChildren<TotalLine *>(), QList<TotalLine *>{total});
            QCOMPARE(window.findChildren<MainButton *>(), QList<MainButton *>{main});
            QVERIFY2(total->geometry() == totalPlace && main->geometry() == mainPlace, qPrintable(name));
        }
    }

    void aChangeOfStateIsAnnouncedOnce()
    {
        CashierWindow window(m_clock);
        window.show();
        window.render(sample::payment(PaymentStage::Waiting));
        QSignalSpy announced(window.findChild<StatePanel *>(), &StatePanel::announced);
        TillView view = sample::payment(PaymentStage::Waiting);
        view.payment->countdown->left -= std::chrono::seconds(1); // time goes on: no news
        window.render(view);
        QCOMPARE(announced.size(), 0);
        window.render(sample::payment(PaymentStage::Seen));
        window.render(sample::payment(PaymentStage::Seen));
        QCOMPARE(announced.size(), 1);
        QVERIFY(announced.first().first().toString().contains(u"Hand over now"));
        window.render(sample::payment(PaymentStage::Paid));
        QSignalSpy paid(window.findChild<PaidField *>(), &PaidField::announced);
        window.render(sample::payment(PaymentStage::Paid));
        window.render(sample::payment(PaymentStage::Overpaid));
        QCOMPARE(paid.size(), 1);
        QCOMPARE(announced.size(), 1);
    }

    void onTheEntryOnlyTheEntryIsBuilt()
    {
        CashierWindow window(m_clock);
        window.render(sample::entry());
        QCOMPARE(window.findChildren<StatePanel *>().size(), 0);
        QCOMPARE(window.findChildren<CoinLines *>().size(), 0);
    }

    void aTargetIsAtLeast44PixelsHigh()
    {
        CashierWindow window(m_clock);
        window.setAbilities(everything);
        window.resize(1024, 600);
        window.show();
        const auto views = allViews();
        for (const auto &[name, view] : views) {
            window.render(view);
            QCoreApplication::processEvents();
            const auto buttons = window.findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons)
                QVERIFY2(!button->isVisible() || button->height() >= 44,
                         qPrintable(name + u' ' + button->accessibleName()));
        }
    }

    void practiceActsAndSwitchesLeaveAsIntents()
    {
        const Theme theme;
        PracticePanel panel(theme, nullptr);
        QSignalSpy acts(&panel, &PracticePanel::actChosen);
        QSignalSpy switches(&panel, &PracticePanel::switchesChanged);
        const auto buttons = panel.findChildren<CapButton *>();
        for (CapButton *button : buttons)
            button->click();
        QCOMPARE(acts.size(), 11);
        panel.render({.isSlow = true});
        QCOMPARE(switches.size(), 0);
        panel.findChildren<QCheckBox *>().first()->click();
        QCOMPARE(switches.size(), 1);
        QCOMPARE(switches.first().first().value<PracticeSwitches>(),
                 (PracticeSwitches{.isDown = true, .isSlow = true}));
    }

    void storedKeysNeverComeBackIntoTheForm()
    {
        AccountPage page;
        page.render(sample::account());
        QSignalSpy saved(&page, &AccountPage::saveRequested);
        QTest::keyClick(&page, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        const auto form = saved.first().first().value<AccountForm>();
        QVERIFY(form.typed.apiKey.isEmpty());
        QVERIFY(form.typed.webhookSecret.isEmpty());
        QCOMPARE(form.settings.baseUrl, QUrl(QStringLiteral("https://api.nowpayments.io/v1")));
    }

    void asksTheGatewayOnlyWhatItCanAnswer()
    {
        AccountPage page;
        page.render(sample::account());
        QSignalSpy asked(&page, &AccountPage::verbAsked);
        QTest::keyClick(&page, Qt::Key_F7);
        QCOMPARE(asked.size(), 0);
        AccountVerbsView view{.offered = {AccountVerb::RegisterNotices}};
        page.renderVerbs(view);
        QTest::keyClick(&page, Qt::Key_F7);
        QTest::keyClick(&page, Qt::Key_F8);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<AccountName>(), sample::account().settings.name);
        QCOMPARE(asked.first().at(1).value<AccountVerb>(), AccountVerb::RegisterNotices);
        view.underWay = AccountVerb::RegisterNotices;
        page.renderVerbs(view);
        QTest::keyClick(&page, Qt::Key_F7); // not twice
        QCOMPARE(asked.size(), 1);
    }

    void saysWhatTheGatewayAnswered()
    {
        QCOMPARE(verbAnswer({}), QString());
        QVERIFY(verbAnswer(sample::accountVerbs()).contains(QStringLiteral("USDT")));
        const AccountVerbsView empty{.answered = AccountVerb::Balances};
        const AccountVerbsView told{.answered = AccountVerb::RegisterNotices};
        QVERIFY(!verbAnswer(empty).isEmpty() && verbAnswer(empty) != verbAnswer(told));
        const Error error{.kind = Error::Kind::Unreachable, .detail = QStringLiteral("no line")};
        const AccountVerbsView failed{.answered = AccountVerb::Balances, .problem = error};
        QCOMPARE(verbAnswer(failed), errorWords(error).sentence);
    }

    void pairsOnlyWhereTheGatewayHasAPage_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<int>("asked");
        QTest::newRow("a page, and no store yet") << QStringLiteral("btcpay") << QUrl(QStringLiteral("https://pay.shop.example")) << 1;
        QTest::newRow("no address") << QStringLiteral("btcpay") << QUrl() << 0;
        QTest::newRow("no page") << QStringLiteral("nowpayments") << QUrl(QStringLiteral("https://api.nowpayments.io/v1")) << 0;
    }

    void pairsOnlyWhereTheGatewayHasAPage()
    {
        QFETCH(const QString, provider);
        QFETCH(const QUrl, address);
        QFETCH(const int, asked);
        AccountPage page;
        page.setProviders(knownGateways());
        AccountView view = sample::account();
        view.settings.providerId = provider;
        view.settings.environment = AccountSettings::Environment::SelfHosted;
        view.settings.baseUrl = address;
        view.settings.merchantId.clear();
        page.render(view);
        QSignalSpy wished(&page, &AccountPage::pairRequested);
        QTest::keyClick(&page, Qt::Key_F6);
        QCOMPARE(wished.size(), asked);
    }

    void theCustomersScreenHasNoControls()
    {
        CustomerWindow window;
        window.render(sample::customer(CustomerView::Screen::Waiting, QStringLiteral("ar")));
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        QVERIFY(window.findChildren<QAbstractButton *>().isEmpty());
    }
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
