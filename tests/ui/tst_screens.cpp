// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/cashierwindow.h"
#include "ui/cashier/coinlines.h"
#include "ui/cashier/paidfield.h"
#include "ui/cashier/totalline.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/statepanel.h"
#include "ui/practice/practicepanel.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/shownwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

namespace {

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

} // namespace

/// What every window owes to whoever works it: names, places that stay, news that are told.
class ScreensTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

private Q_SLOTS:
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
        window.setAbilities(test::everyAbility);
        window.show();
        const auto views = sample::allViews();
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
        window.setAbilities(test::everyAbility);
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
        window.setAbilities(test::everyAbility);
        window.resize(1024, 600);
        window.show();
        const auto views = sample::allViews();
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
