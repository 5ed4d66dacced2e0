// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/cashierwindow.h"
#include "ui/customer/customerwindow.h"
#include "ui/cashier/paidfield.h"
#include "ui/manager/daypage.h"
#include "ui/parts/accessible.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"
#include "ui/parts/statepanel.h"
#include "ui/practice/practicepanel.h"
#include "ui/sampleviews.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/settingspage.h"
#include "ui/setup/wizardpage.h"
#include "ui/shownwindow.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QSignalSpy>
#include <QTest>

using namespace tillgate;

namespace {

bool needsName(QAccessible::Role role)
{
    switch (static_cast<int>(role)) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Dialog:
    case QAccessible::AlertMessage:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// Walks the tree as a screen reader does; what is on the screen and says nothing.
void findSilent(QAccessibleInterface *node, const QString &path, QStringList &silent, int &seen)
{
    if (node == nullptr || node->state().invisible)
        return;
    const QString here = path + u'/' + (node->object() != nullptr ? QLatin1String(node->object()->metaObject()->className())
                                                                  : QLatin1String("item"));
    if (needsName(node->role())) {
        ++seen;
        if (node->text(QAccessible::Name).isEmpty())
            silent.append(here);
    }
    // The inner parts of a combo box and a table are Qt's own.
    if (node->role() == QAccessible::ComboBox || node->role() == QAccessible::Table)
        return;
    for (int at = 0; at < node->childCount(); ++at)
        findSilent(node->child(at), here, silent, seen);
}

QStringList silentIn(QWidget &window, int *controls = nullptr)
{
    window.show();
    QCoreApplication::processEvents();
    QStringList silent;
    int seen = 0;
    findSilent(QAccessible::queryAccessibleInterface(&window), {}, silent, seen);
    if (controls != nullptr)
        *controls = seen;
    return silent;
}

} // namespace

/// What a screen reader is told.
class AccessibleTest final : public QObject
{
    Q_OBJECT

private:
    sample::StillClock m_clock{QTime(10, 42)};

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleRoles();
    }

    void everyControlOfTheTillHasAName()
    {
        CashierWindow window(m_clock);
        window.setAbilities(test::everyAbility);
        QList<QPair<QString, TillView>> views = sample::allPayments();
        views.append({QStringLiteral("entry"), sample::entry()});
        views.append({QStringLiteral("coin"), sample::coinStep()});
        views.append({QStringLiteral("training"), sample::training(sample::entry())});
        for (const auto &[name, view] : std::as_const(views)) {
            window.render(view);
            int controls = 0;
            const QStringList silent = silentIn(window, &controls);
            QVERIFY2(silent.isEmpty(), qPrintable(name + u": " + silent.join(u' ')));
            QVERIFY2(controls > 10, qPrintable(name)); // the walk did find the window's parts
        }
    }

    void everyControlOfThePagesHasAName()
    {
        DayPage day;
        day.render(sample::day());
        QCOMPARE(silentIn(day), QStringList());
        AccountPage account;
        account.render(sample::account());
        account.renderVerbs(sample::accountVerbs());
        QCOMPARE(silentIn(account), QStringList());
        const SettingsView settings{.settings = ShopSettings::standard(), .screens = {QStringLiteral("HDMI-2")}};
        SettingsPage page;
        page.render(settings);
        for (int form = 0; form < 6; ++form) {
            page.showForm(form);
            QCOMPARE(silentIn(page), QStringList());
        }
        WizardPage wizard;
        wizard.start({.settings = settings});
        for (int step = 0; step < WizardPage::stepCount; ++step) {
            wizard.showForm(step);
            QCOMPARE(silentIn(wizard), QStringList());
        }
        const Theme theme;
        PracticePanel panel(theme, nullptr);
        QCOMPARE(silentIn(panel), QStringList());
    }

    void eachWindowIsAFrameAndItsPartsAreNot()
    {
        CashierWindow till(m_clock);
        CustomerWindow customer;
        for (QWidget *window : {static_cast<QWidget *>(&till), static_cast<QWidget *>(&customer)}) {
            window->show();
            QAccessibleInterface *frame = QAccessible::queryAccessibleInterface(window);
            QCOMPARE(int(frame->role()), int(QAccessible::Window));
            QVERIFY(frame->childCount() > 0);
            for (int at = 0; at < frame->childCount(); ++at)
                QVERIFY(frame->child(at)->role() != QAccessible::Window);
        }
    }

    void everyStateIsAnnouncedOnceInWords()
    {
        const auto all = sample::allPayments();
        for (const auto &[name, view] : all) {
            CashierWindow window(m_clock);
            window.setAbilities(test::everyAbility);
            window.show();
            QStringList heard;
            const auto hear = [&heard](const QString &words) { heard.append(words); };
            window.render(view);
            for (const StatePanel *panel : window.findChildren<StatePanel *>())
                connect(panel, &StatePanel::announced, &window, hear);
            for (const PaidField *field : window.findChildren<PaidField *>())
                connect(field, &PaidField::announced, &window, hear);
            window.render(sample::entry()); // the next sale, with the same words at its end
            heard.clear();
            window.render(view);
            window.render(view); // the same again says nothing new
            const QString word = staffWord(*view.payment);
            QVERIFY2(heard.filter(word).size() == 1, qPrintable(name + u": " + word + u" | " + heard.join(u" | ")));
        }
    }

    void theCustomersScreenIsAnnouncedToo()
    {
        using Screen = CustomerView::Screen;
        CustomerWindow window;
        window.render(sample::customer(Screen::Idle, QStringLiteral("en")));
        window.show();
        QSignalSpy heard(&window, &CustomerWindow::announced);
        window.render(sample::customer(Screen::Waiting, QStringLiteral("en")));
        QCOMPARE(heard.size(), 1);
        const QString words = heard.first().first().toString();
        QVERIFY(words.contains(moneyText(sample::eur(QStringLiteral("23.50")))));
        QVERIFY(words.contains(QStringLiteral("Price held until")));
        window.render(sample::lastMinutes(QStringLiteral("en"))); // time alone is no news
        QCOMPARE(heard.size(), 1);
        window.render(sample::customer(Screen::Paid, QStringLiteral("en")));
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard.last().first().toString().contains(QStringLiteral("Thank you")));
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
