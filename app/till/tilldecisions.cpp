// SPDX-License-Identifier: Apache-2.0
//
// What a manager decides about a payment: accept, close, settle, tell the gateway.
#include "tillapp.h"

#include "sale/attention.h"
#include "ui/parts/attentionwords.h"
#include "ui/parts/sheet.h"

namespace tillgate {

namespace {

bool canBeClosed(const Payment &payment)
{
    return advance(payment.stage, PaymentEvent::ClosedByManager).isTaken;
}

} // namespace

void TillApp::carryOut(ShortfallChoice choice)
{
    switch (choice) {
    case ShortfallChoice::WaitForRest: return m_shop->checkout().waitForRest();
    case ShortfallChoice::TakeCash: return m_shop->checkout().takeCash();
    case ShortfallChoice::AcceptShortfall:
    case ShortfallChoice::AcceptMoney: return decideCurrent();
    case ShortfallChoice::Refund: Q_EMIT m_cashier->refundRequested(); return;
    case ShortfallChoice::CloseQuestion: return closeCurrent();
    case ShortfallChoice::DealtWith: return settleCurrent();
    }
}

void TillApp::closeCurrent()
{
    if (const std::optional<Payment> &payment = m_shop->checkout().payment())
        closeByApproval(*payment);
}

void TillApp::settleCurrent()
{
    const std::optional<Payment> payment = m_shop->checkout().payment();
    if (!payment)
        return;
    withApproval(Right::DecideMoney, tr("The question about %1 is dealt with.").arg(payment->reference.text()),
                 {.sale = payment->sale, .payment = payment->reference},
                 [this, shown = *payment](const Approval &approval) {
                     m_shop->checkout().settleAttention(shown, approval.approver, {});
                 });
}

void TillApp::decideCurrent()
{
    if (const std::optional<Payment> &payment = m_shop->checkout().payment())
        decide(*payment);
}

void TillApp::decide(const Payment &payment)
{
    if (wasAcceptedShort(payment) && hasUntoldShortfall(payment))
        return tellGatewayAgain(payment);
    // A settled payment cannot be accepted once more.
    if (canOnlyBeDealtWith(payment)) {
        const auto settle = [this, payment](const Approval &approval) {
            m_shop->checkout().settleAttention(payment, approval.approver, {});
        };
        withApproval(Right::DecideMoney, attentionInFull(payment.attention), {.sale = payment.sale, .payment = payment.reference}, settle);
        return;
    }
    // Nothing came in that could be accepted: an open question can only be closed.
    if (!advance(payment.stage, PaymentEvent::AcceptedByManager).isTaken && canBeClosed(payment))
        askToClose(payment);
    else
        askToAccept(payment);
}

/// A sheet over the till whose harmless answer leaves everything as it is.
Sheet *TillApp::questionSheet()
{
    auto *sheet = new Sheet(m_cashier->theme(), m_cashier.get());
    connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::offerChosen, sheet, &QObject::deleteLater);
    m_cashier->activateWindow();
    return sheet;
}

void TillApp::askToClose(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Close payment %1?").arg(payment.reference.text()), attentionInFull(payment.attention), tr("Leave it for later"), tr("Close it"));
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] { closeByApproval(payment); });
}

void TillApp::closeByApproval(const Payment &payment)
{
    withApproval(Right::DecideMoney, tr("Close payment %1.").arg(payment.reference.text()),
                 {.sale = payment.sale, .payment = payment.reference},
                 [this, reference = payment.reference](const Approval &approval) {
                     m_shop->checkout().closeByManager(reference, approval.approver, {});
                 });
}

void TillApp::askToAccept(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Accept %1 as paid?").arg(payment.price.toString()),
               payment.attention.isEmpty() ? tr("It is booked under the name of who decides, and cannot be undone.")
                                           : attentionInFull(payment.attention),
               tr("Leave it for later"), tr("Accept as paid"));
    // What holds money goes back; what holds none, as an address that was not proved, is closed.
    if (isRefundable(payment)) {
        sheet->offer(tr("Refund…"));
        connect(sheet, &Sheet::offerChosen, this,
                [this, reference = payment.reference] { showRefund(reference, RefundChoice::Everything); });
    } else if (canBeClosed(payment)) {
        sheet->offer(tr("Close it"));
        connect(sheet, &Sheet::offerChosen, this, [this, payment] { closeByApproval(payment); });
    }
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] {
        const Right right = payment.stage == PaymentStage::Short ? Right::AcceptShortfall : Right::DecideMoney;
        withApproval(right, tr("Accept %1 as paid.").arg(payment.price.toString()),
                     {.sale = payment.sale, .payment = payment.reference},
                     [this, reference = payment.reference](const Approval &approval) {
                         m_shop->checkout().acceptByManager(reference, approval.approver, {});
                     });
    });
}

/// The decision stands; only the gateway does not know of it yet.
void TillApp::tellGatewayAgain(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Tell %1 once more?").arg(payment.account.text()), attentionInFull(payment.attention), tr("Later"), tr("Tell it now"));
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] { m_shop->relay().tellAgain(payment); });
}

} // namespace tillgate
