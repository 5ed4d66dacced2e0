// SPDX-License-Identifier: Apache-2.0
//
// What stands over the right column, and on the main button.
#include "ui/cashier/cashierbody.h"

#include "ui/cashier/actionlist.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/cashier/stephead.h"
#include "ui/parts/format.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/stagewords.h"

namespace tillgate {

namespace {

struct MainWords
{
    QString words;
    QString sign;
    QString cap;
};

MainWords mainWords(MainAction action)
{
    const QString enter = CashierBody::tr("Enter", "key");
    switch (action) {
    case MainAction::None:
        return {CashierBody::tr("One moment…"), {}, {}};
    case MainAction::Charge:
        return {CashierBody::tr("Charge"), {}, enter};
    case MainAction::CheckNow:
        return {CashierBody::tr("Check now"), QStringLiteral("check-now"), QStringLiteral("F5")};
    case MainAction::NewPrice:
        return {CashierBody::tr("New price"), QStringLiteral("new-price"), QStringLiteral("F10")};
    case MainAction::NextSale:
        return {CashierBody::tr("Next sale"), {}, enter};
    case MainAction::TryAgain:
        return {CashierBody::tr("Try again"), {}, enter};
    case MainAction::Choose:
        return {CashierBody::tr("Go on"), {}, enter};
    case MainAction::Done:
        return {CashierBody::tr("Done"), {}, enter};
    case MainAction::TakeInstead:
        return {CashierBody::tr("Take the other coin"), QStringLiteral("network"), enter};
    case MainAction::ShowCode:
        return {CashierBody::tr("Show the code"), QStringLiteral("scan"), enter};
    }
    Q_UNREACHABLE();
}

} // namespace

void CashierBody::renderSaleHead(const TillView &view)
{
    if (view.step == TillStep::Entry)
        m_head->setContent(tr("Pay with"), StepHead::End::Cap, {}, QStringLiteral("F2"));
    else
        m_head->setContent(tr("Which coin?"), StepHead::End::Quiet, tr("Back to the sum"), tr("Esc", "key"));
}

void CashierBody::renderPaymentHead(const TillView &view)
{
    const PaymentView &payment = *view.payment;
    const QString esc = tr("Esc", "key");
    if (leavesForShort(payment)) {
        m_head->setContent(tr("The rest"), StepHead::End::Quiet, tr("Back to what came in"), esc);
        return;
    }
    switch (shownState(payment)) {
    case Shown::Waiting:
    case Shown::Unclear:
    case Shown::Making:
    case Shown::Question:
    case Shown::Unresolved:
        m_head->setContent(tr("Payment"), StepHead::End::Danger, tr("Cancel…"), esc);
        break;
    case Shown::Ended:
    case Shown::Failed:
        m_head->setContent(tr("Payment"), StepHead::End::Danger, tr("Cancel sale…"), esc);
        break;
    case Shown::Short:
        m_head->setContent(tr("What now?"), StepHead::End::Quiet, tr("Later"), esc);
        break;
    case Shown::Paid:
    case Shown::Over:
        m_head->setContent(payment.receiptNumber > 0 ? tr("Receipt %1").arg(payment.receiptNumber)
                                                     : tr("Payment"),
                           StepHead::End::None, {}, {});
        break;
    case Shown::Late:
    case Shown::NeedsManager:
        m_head->setContent(tr("What now?"), StepHead::End::Quiet, tr("Later"), esc);
        break;
    case Shown::Seen:
    case Shown::Confirming:
    case Shown::Cancelled:
    case Shown::Refunded:
        m_head->setContent(tr("Payment"), StepHead::End::None, {}, {});
        break;
    }
}

void CashierBody::renderMain(const TillView &view)
{
    if (view.step != TillStep::Payment || !view.payment) {
        const Money sum = view.payment ? view.payment->payment.price : view.entry.total();
        const QString words = isolated(moneyText(sum), layoutDirection());
        m_main->setContent(view.isCashChosen ? tr("Cash %1").arg(words) : tr("Charge %1").arg(words), {}, tr("Enter", "key"));
        m_main->setEnabled(sum.isPositive());
        return;
    }
    const MainAction action = mainActionOf(*view.payment);
    const MainWords words = mainWords(action);
    if (action == MainAction::Choose)
        m_main->setContent(m_shortfall->mainWords(), {}, words.cap);
    else
        m_main->setContent(words.words, words.sign, words.cap);
    m_main->setEnabled(action != MainAction::None);
}

} // namespace tillgate
