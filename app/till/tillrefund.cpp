// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the page that gives money back.
#include "tillapp.h"

#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/manager/refundpage.h"
#include "ui/parts/sheet.h"

namespace tillgate {

using namespace std::chrono_literals;

void TillApp::refundCurrent(RefundChoice preferred)
{
    const std::optional<Payment> &payment = m_shop->checkout().payment();
    if (payment && isRefundable(*payment))
        return showRefund(payment->reference, preferred);
    m_cashier->inform(tr("Give money back"),
                      tr("Open the sale first: from the last five sales, or from the day (Ctrl F finds it)."));
}

void TillApp::showRefund(const PaymentReference &payment, RefundChoice preferred)
{
    m_shop->refunds().plan(payment, this, [this, preferred](const Result<RefundPlan> &plan) {
        if (!plan)
            return tell(plan.error());
        const bool isOverDay = m_day != nullptr && m_day->isVisible() && m_day->isActiveWindow();
        QWidget *over = isOverDay ? static_cast<QWidget *>(m_day.get()) : m_cashier.get();
        delete m_refund;
        m_refund = new RefundPage(m_scheme, over);
        if (!isOverDay)
            m_cashier->setCover(m_refund);
        wireRefund(m_refund);
        m_refundPlan = *plan;
        m_refund->render(*plan, preferred);
        showClaim();
        m_refund->show();
        m_refund->raise();
        m_refund->setFocus();
    });
}

void TillApp::wireRefund(RefundPage *page)
{
    connect(page, &RefundPage::closed, page, &QObject::deleteLater);
    connect(page, &QObject::destroyed, m_screens.get(), [this] { m_screens->setClaim({}); });
    connect(page, &RefundPage::turnScreenRequested, m_screens.get(), [this, page] { m_screens->turnOver(*page->parentWidget()); });
    connect(page, &RefundPage::wishChanged, this, &TillApp::workOutRefund);
    connect(page, &RefundPage::refundConfirmed, this, [this](const RefundWish &wish, const RefundFigures &figures) {
        approveRefund(tr("Give %1 back.").arg(figures.worth.toString()), [this, wish, figures](const QString &person) {
            m_refund->setBusy(true);
            m_shop->refunds().refund(wish, figures, person, m_refund,
                                     [this](const Result<RefundRecord> &refund) { showRefundAnswer(refund); });
        });
    });
    connect(page, &RefundPage::tickedOff, this, [this](const RefundId &id, const QString &transaction) {
        approveRefund(tr("Tick off the refund %1.").arg(id.text()), [this, id, transaction](const QString &person) {
            m_shop->refunds().tickOff(id, transaction, person, m_refund,
                                      [this](const Result<RefundRecord> &refund) { showRefundAnswer(refund); });
        });
    });
    connect(page, &RefundPage::withdrawConfirmed, this, [this](const RefundId &id) {
        approveRefund(tr("End the refund %1: nothing was sent.").arg(id.text()), [this, id](const QString &person) {
            m_shop->refunds().withdraw(id, person, tr("A person is sure that nothing was sent."), m_refund,
                                       [this](const Result<RefundRecord> &refund) { showRefundAnswer(refund); });
        });
    });
    connect(page, &RefundPage::lookUpRequested, this, [this](const RefundId &id) {
        m_shop->refunds().lookUp(id, m_refund, [this](const Result<RefundRecord> &refund) { showRefundAnswer(refund); });
    });
    connect(&m_shop->refunds(), &RefundDesk::refundChanged, page, [this](const RefundRecord &refund) {
        if (m_refund->shown() && m_refund->shown()->id == refund.id)
            showRefundAnswer(refund);
    });
}

/// The one place where a refund's PIN is asked for.
void TillApp::approveRefund(const QString &what, const std::function<void(const QString &person)> &then)
{
    const JournalSubject subject{.sale = m_refundPlan->payment.sale, .payment = m_refundPlan->payment.reference};
    withApproval(Right::Refund, what, subject, [this, then](const Approval &approval) {
        if (m_refund != nullptr)
            then(approval.approver);
    });
}

void TillApp::workOutRefund(const RefundWish &wish)
{
    // A figure that is still being typed asks the gateway nothing.
    const bool asks = worthToEstimate(questionOf(*m_refundPlan, wish), m_refundPlan->left).has_value();
    m_refundWish = wish;
    QTimer::singleShot(asks ? 400ms : 0ms, m_refund, [this, wish] {
        if (m_refundWish != wish)
            return;
        m_shop->refunds().workOut(*m_refundPlan, wish, m_refund, [this, wish](const Result<RefundFigures> &figures) {
            m_refund->renderFigures(wish, figures);
        });
    });
}

void TillApp::showRefundAnswer(const Result<RefundRecord> &refund)
{
    m_refund->setBusy(false);
    if (!refund) {
        auto *sheet = new Sheet(m_cashier->theme(), m_refund);
        connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
        return sheet->ask(tr("Please look"), refund.error().detail, tr("Close"));
    }
    m_shop->refunds().plan(refund->payment, m_refund, [this, stored = *refund](const Result<RefundPlan> &plan) {
        if (!plan)
            return tell(plan.error());
        m_refundPlan = *plan;
        m_refund->render(*plan);
        m_refund->renderRefund(stored);
        showClaim();
    });
}

/// The link that a refund waits behind, also on the customer's side of the counter.
void TillApp::showClaim()
{
    const std::optional<RefundRecord> &refund = m_refund->shown();
    if (!refund || refund->state != RefundState::AwaitsClaim || !refund->claimUrl)
        return m_screens->setClaim({});
    m_screens->setClaim(ClaimView{.shopName = m_shop->settings().shopName,
                                  .worth = refund->worth,
                                  .link = refund->claimUrl->toString(QUrl::FullyEncoded)});
}

} // namespace tillgate
