// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the day: its page, search, history and CSV.
#include "tillapp.h"

#include "desk/commands/files.h"
#include "desk/daycsv.h"
#include "setuppages.h"
#include "ui/manager/daypage.h"

#include <QDir>
#include <QStandardPaths>

namespace tillgate {

void TillApp::wireManager()
{
    CashierWindow *window = m_cashier.get();
    connect(window, &CashierWindow::managerRequested, this, [this] { askForDay({}); });
    connect(window, &CashierWindow::findRequested, this,
            [this] { askForDay([this] { dayPage().startSearch(); }); });
    connect(m_shop.get(), &Shop::salesChanged, this, [this] {
        if (m_day == nullptr || !m_day->isVisible())
            return;
        m_shop->dayBook().load(m_dayQuestion, m_day.get(), [this](const Result<DayView> &day) {
            if (day)
                m_day->refresh(*day);
        });
    });
    connect(window, &CashierWindow::recentSaleRequested, this, [this](const SaleId &sale) {
        // A sale with an open question comes back to its desk, unless another is on the screen.
        const TillView view = m_shop->checkout().view();
        for (const RecentSale &recent : view.lastFive) {
            if (recent.id == sale && recent.needsDecision && view.step != TillStep::Payment)
                return m_shop->checkout().openSale(sale);
        }
        showHistoryOf(sale);
    });
}

DayPage &TillApp::dayPage()
{
    if (m_day != nullptr)
        return *m_day;
    m_day = std::make_unique<DayPage>(m_scheme);
    connect(m_day.get(), &DayPage::dayRequested, this,
            [this](const QDate &day) { loadDay({.day = day, .search = {}}); });
    connect(m_day.get(), &DayPage::searchRequested, this,
            [this](const QString &text) { loadDay({.day = m_dayQuestion.day, .search = text}); });
    connect(m_day.get(), &DayPage::exportRequested, this, [this](const QDate &day) {
        withApproval(Right::Export, tr("Export the sales of %1.").arg(day.toString(Qt::ISODate)), {},
                     [this, day](const Approval &) { exportDay(day); });
    });
    connect(m_day.get(), &DayPage::historyRequested, this, [this](const PaymentReference &reference) {
        m_shop->dayBook().loadHistory(reference, this, [this](const Result<PaymentHistory> &history) {
            if (history)
                dayPage().showHistory(*history);
            else
                tell(history.error());
        });
    });
    connect(m_day.get(), &DayPage::decisionRequested, this, [this](const SaleId &sale) {
        withSale(sale, [this](const SaleWithAttempts &found) {
            for (const Payment &payment : found.attempts) {
                if (needsDecision(payment.stage) || !payment.attention.isEmpty())
                    return decide(payment);
            }
        });
    });
    connect(m_day.get(), &DayPage::settingsRequested, this, &TillApp::showSettings);
    connect(m_day.get(), &DayPage::refundRequested, this,
            [this](const PaymentReference &payment) { showRefund(payment, RefundChoice::Everything); });
    connect(m_day.get(), &DayPage::closed, m_day.get(), &QWidget::hide);
    return *m_day;
}

void TillApp::askForDay(const std::function<void()> &then)
{
    withApproval(Right::SeeOthersSales, tr("Look at the day."), {}, [this, then](const Approval &) {
        showDay();
        if (then)
            then();
    });
}

void TillApp::showDay()
{
    loadDay({.day = m_shop->dayBook().today(), .search = {}});
    showOver(dayPage(), *m_cashier);
}

void TillApp::loadDay(const DayQuestion &question)
{
    m_dayQuestion = question;
    m_shop->dayBook().load(question, this, [this](const Result<DayView> &day) {
        if (day)
            dayPage().render(*day);
        else
            tell(day.error());
    });
}

void TillApp::exportDay(const QDate &day)
{
    m_shop->dayBook().load({.day = day, .search = {}}, this, [this](const Result<DayView> &view) {
        if (!view)
            return tell(view.error());
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString date = view->day.toString(Qt::ISODate);
        const QString prefix = view->isPractice ? QStringLiteral("tillgate-practice-") : QStringLiteral("tillgate-");
        const QString sales = folder.filePath(prefix + date + QStringLiteral("-sales-1.csv"));
        const QString payments = folder.filePath(prefix + date + QStringLiteral("-payments-1.csv"));
        const bool hasFolder = folder.mkpath(QStringLiteral("."));
        const Result<void> written =
            hasFolder ? writeWholeFile(sales, salesCsv(*view)).and_then([&] {
                return writeWholeFile(payments, paymentsCsv(*view));
            })
                      : Result<void>(fail(Error::Kind::Storage, folder.path()));
        if (written)
            m_cashier->inform(tr("Exported"), sales + QLatin1Char('\n') + payments);
        else
            tell(written.error());
    });
}

void TillApp::withSale(const SaleId &sale, const std::function<void(const SaleWithAttempts &)> &use)
{
    m_shop->ledger().run<SaleWithAttempts>(
        [sale](LedgerSession &session) { return session.view().find(sale); }, this,
        [this, use](const Result<SaleWithAttempts> &found) {
            if (found)
                use(*found);
            else
                tell(found.error());
        });
}

void TillApp::showHistoryOf(const SaleId &sale)
{
    withSale(sale, [this](const SaleWithAttempts &found) {
        if (found.attempts.isEmpty())
            return;
        showDay();
        m_shop->dayBook().loadHistory(found.attempts.last().reference, this,
                                      [this](const Result<PaymentHistory> &history) {
                                          if (history)
                                              dayPage().showHistory(*history);
                                      });
    });
}

} // namespace tillgate
