// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the people at it: locking, changing the person, asking somebody who may.
#include "tillapp.h"

#include "setuppages.h"
#include "ui/customer/customerwindow.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"
#include "ui/setup/staffpage.h"
#include "ui/staff/pinsheet.h"
#include "ui/staff/staffwords.h"

#include <QApplication>

namespace tillgate {

namespace {

/// What the sheet over the window says about the payment under it.
PinStatus statusOf(const TillView &view)
{
    if (!view.payment)
        return {};
    const Shown shown = shownState(*view.payment);
    const ShownLook look = lookOf(shown);
    return {.family = look.family,
            .sign = look.sign,
            .word = staffWord(*view.payment),
            .sum = moneyText(view.payment->payment.price),
            .advice = handoverLook(view.payment->advice, shown).words};
}

} // namespace

void TillApp::wireStaff()
{
    connect(m_cashier.get(), &CashierWindow::lockRequested, this, &TillApp::lockTill);
    connect(&m_shop->staff(), &StaffDesk::changed, this, [this] {
        if (m_shop->staff().isLocked())
            showLock();
        if (m_pages != nullptr)
            m_pages->refresh();
    });
    m_paid.setSingleShot(true);
    connect(&m_paid, &QTimer::timeout, &m_shop->checkout(), &Checkout::nextSale);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TillApp::lockTill);
    QCoreApplication::instance()->installEventFilter(this);
}

bool TillApp::eventFilter(QObject *watched, QEvent *event)
{
    const bool isInput = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::TouchBegin;
    if (isInput)
        restartIdle();
    return QObject::eventFilter(watched, event);
}

void TillApp::restartIdle()
{
    const std::chrono::minutes after = m_shop->settings().lockAfter;
    if (after.count() > 0 && m_shop->staff().isInUse())
        m_idle.start(after);
    else
        m_idle.stop();
}

void TillApp::timePaidScreen(const TillView &view)
{
    const std::chrono::seconds time = m_shop->settings().customer.paidScreenTime;
    // Too much money is an open question, which stays until somebody looked at it.
    const bool isDone = view.payment && shownState(*view.payment) == Shown::Paid;
    if (!isDone || time.count() == 0)
        m_paid.stop();
    else if (!m_paid.isActive())
        m_paid.start(time);
}

void TillApp::renderSheets(const TillView &view)
{
    for (PinSheet *sheet : {m_lock.data(), m_pin.data()}) {
        if (sheet != nullptr && sheet->parentWidget() == m_cashier.get())
            sheet->setStatus(statusOf(view));
    }
}

void TillApp::lockTill()
{
    if (!m_shop->staff().isInUse()) {
        m_cashier->inform(tr("Nobody has a PIN yet"),
                          tr("The till belongs to one person as long as nobody has a PIN. A manager can add people "
                             "and PINs under Staff, or with “tillgatectl staff add”."));
        return;
    }
    m_shop->staff().lock();
}

void TillApp::showLock()
{
    if (m_lock != nullptr)
        return;
    for (QWidget *page : QApplication::topLevelWidgets()) {
        // What managers look at must not stay open beside a locked till.
        if (page != m_cashier.get() && page != m_screens->made() && page->isVisible())
            page->hide();
    }
    delete m_pin;
    m_lock = new PinSheet(m_cashier->theme(), m_cashier.get(), PinSheet::Kind::Lock, m_shop->staff().withPin());
    m_lock->setWords(tr("The till is locked"), tr("Choose your name, type your PIN."));
    m_lock->setStatus(statusOf(m_shop->tillView()));
    m_cashier->setCover(m_lock);
    connect(m_lock, &PinSheet::given, this, [this](const QString &name, const Secret &pin) { signIn(m_lock, name, pin); });
}

void TillApp::askForStaff()
{
    withApproval(Right::ManageStaff, tr("Look after the staff."), {}, [this](const Approval &) { showStaff(); });
}

void TillApp::showStaff()
{
    if (m_staff == nullptr) {
        m_staff = std::make_unique<StaffPage>(m_scheme);
        connect(m_staff.get(), &StaffPage::closed, m_staff.get(), &QWidget::hide);
        connect(m_staff.get(), &StaffPage::personSaved, this, &TillApp::saveStaff);
        connect(m_staff.get(), &StaffPage::personRemoved, this, [this](const QString &name) {
            if (const Result<void> gone = m_shop->staff().removePerson(name); !gone)
                return m_staff->complain(gone.error());
            m_staff->render(m_shop->staff().people());
        });
    }
    m_staff->render(m_shop->staff().people());
    showOver(*m_staff, *m_cashier);
}

void TillApp::saveStaff(const Person &person, const Secret &pin)
{
    const Result<void> saved = m_shop->staff().savePerson(person).and_then([&]() -> Result<void> {
        return pin.isEmpty() ? Result<void>() : m_shop->staff().setPin(person.name, pin);
    });
    m_staff->render(m_shop->staff().people());
    if (!saved)
        m_staff->complain(saved.error());
    restartIdle();
}

void TillApp::signIn(PinSheet *sheet, const QString &name, const Secret &pin)
{
    m_shop->staff().signIn(name, pin, sheet, [this, sheet](const Result<Person> &person) {
        if (!person)
            return sheet->refuse(person.error());
        sheet->deleteLater();
        restartIdle();
    });
}

void TillApp::withApproval(Right right, const QString &what, const JournalSubject &subject,
                           const std::function<void(const Approval &)> &then)
{
    if (const std::optional<Approval> own = m_shop->staff().ownApproval(right))
        return then(*own);
    const QList<Person> approvers = m_shop->staff().approversFor(right);
    if (approvers.isEmpty()) {
        m_cashier->inform(rightWords(right), tr("Nobody with a PIN has this right. A manager can give it under Staff."));
        return;
    }
    if (m_lock != nullptr)
        return;
    delete m_pin;
    QWidget *over = QApplication::activeWindow() != nullptr ? QApplication::activeWindow() : m_cashier.get();
    m_pin = new PinSheet(m_cashier->theme(), over, PinSheet::Kind::Approve, approvers);
    m_pin->setWords(rightWords(right), tr("%1\nFor this one time; both names go to the journal.").arg(what));
    if (over == m_cashier.get())
        m_cashier->setCover(m_pin);
    connect(m_pin, &PinSheet::closed, m_pin, &QObject::deleteLater);
    connect(m_pin, &PinSheet::given, this, [this, right, what, subject, then](const QString &name, const Secret &pin) {
        m_shop->staff().approve(right, what, subject, name, pin, m_pin,
                                [this, then](const Result<Approval> &approval) {
                                    if (!approval)
                                        return m_pin->refuse(approval.error());
                                    m_pin->deleteLater();
                                    then(*approval);
                                });
    });
}

} // namespace tillgate
