// SPDX-License-Identifier: Apache-2.0
// What keys and buttons of the cashier's window mean on each step.
#include "ui/cashier/cashierwindow.h"

#include "ui/cashier/cashierbody.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/cashier/tenderlist.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/stagewords.h"

namespace tillgate {

void CashierWindow::toggleFullScreen()
{
    if (m_isKiosk && isFullScreen()) {
        Q_EMIT kioskLeaveRequested();
        return;
    }
    const bool isFull = !isFullScreen();
    if (isFull)
        showFullScreen();
    else
        showNormal();
    Q_EMIT fullScreenToggled(isFull);
}

void CashierWindow::onMain()
{
    if (!m_view || !m_body->mainButton()->isEnabled())
        return;
    if (m_view->step != TillStep::Payment || !m_view->payment) {
        Q_EMIT chargeRequested();
        return;
    }
    switch (mainActionOf(*m_view->payment)) {
    case MainAction::None:
    case MainAction::Charge:
        break;
    case MainAction::CheckNow:
        Q_EMIT checkNowRequested();
        break;
    case MainAction::NewPrice:
        Q_EMIT newPriceRequested();
        break;
    case MainAction::NextSale:
    case MainAction::Done:
        Q_EMIT nextSaleRequested();
        break;
    case MainAction::TryAgain:
        Q_EMIT tryAgainRequested();
        break;
    case MainAction::Choose:
        Q_EMIT shortfallDecided(m_body->shortfall()->chosen());
        break;
    case MainAction::TakeInstead:
        Q_EMIT insteadRequested();
        break;
    case MainAction::ShowCode:
        Q_EMIT codeRequested();
        break;
    }
}

/// A double tap is one tap, as a double Enter is one Enter.
void CashierWindow::onMainTapped()
{
    const auto now = m_clock.elapsed();
    if (m_lastTap && now - *m_lastTap < TillKeys::secondPress)
        return;
    m_lastTap = now;
    onMain();
}

void CashierWindow::onBack()
{
    if (m_view->step == TillStep::Coin) {
        Q_EMIT backRequested();
        return;
    }
    if (m_view->step != TillStep::Payment || !m_view->payment)
        return;
    if (leavesForShort(*m_view->payment)) {
        Q_EMIT restLeft();
        return;
    }
    switch (shownState(*m_view->payment)) {
    case Shown::Making:
    case Shown::Question:
    case Shown::Unresolved:
    case Shown::Waiting:
    case Shown::Unclear:
    case Shown::Ended:
    case Shown::Failed:
        askCancel();
        break;
    case Shown::Short:
    case Shown::Late:
    case Shown::NeedsManager:
        Q_EMIT laterRequested();
        break;
    case Shown::Paid:
    case Shown::Over:
    case Shown::Cancelled:
    case Shown::Refunded:
        Q_EMIT nextSaleRequested();
        break;
    case Shown::Seen:
    case Shown::Confirming:
        break; // money is on its way: there is nothing to go back to
    }
}

void CashierWindow::onAction(TillAction action)
{
    switch (action) {
    case TillAction::NewPrice:
        Q_EMIT newPriceRequested();
        break;
    case TillAction::OtherCoin:
        Q_EMIT otherCoinRequested();
        break;
    case TillAction::Language:
        Q_EMIT customerLanguageRequested();
        break;
    case TillAction::SaysPaid:
        showSayPaid();
        break;
    case TillAction::Meaning:
        help();
        break;
    case TillAction::CheckNow:
        Q_EMIT checkNowRequested();
        break;
    case TillAction::Print:
        Q_EMIT printRequested(true);
        break;
    case TillAction::PrintPlain:
        Q_EMIT printRequested(false);
        break;
    case TillAction::Refund:
        Q_EMIT refundRequested();
        break;
    case TillAction::TakeCash:
        askCash();
        break;
    case TillAction::NextGateway:
        Q_EMIT nextGatewayRequested();
        break;
    case TillAction::ShowCode:
        Q_EMIT codeRequested();
        break;
    }
}

void CashierWindow::onKey(TillKey key, int number)
{
    if (!m_view || m_sheet != nullptr || m_cover != nullptr)
        return;
    bool isTaken = false;
    if (m_view->step == TillStep::Entry)
        isTaken = onEntryKey(key, number);
    else if (m_view->step == TillStep::Coin)
        isTaken = onCoinKey(key, number);
    else if (m_view->payment)
        isTaken = onPaymentKey(key, number);
    if (!isTaken)
        onAnyKey(key, number);
}

bool CashierWindow::onEntryKey(TillKey key, int number)
{
    static constexpr Binding bindings[] = {{TillKey::DecimalMark, &CashierWindow::decimalMarkTyped},
                                           {TillKey::Add, &CashierWindow::lineAdded},
                                           {TillKey::Multiply, &CashierWindow::quantityTyped},
                                           {TillKey::Erase, &CashierWindow::lastErased},
                                           {TillKey::Clear, &CashierWindow::entryCleared},
                                           {TillKey::Back, &CashierWindow::lastErased},
                                           {TillKey::Coins, &CashierWindow::coinStepRequested},
                                           {TillKey::UsualCoin, &CashierWindow::usualCoinChargeRequested},
                                           {TillKey::Discount, &CashierWindow::discountRequested},
                                           {TillKey::Tip, &CashierWindow::tipRequested},
                                           {TillKey::Hold, &CashierWindow::holdRequested}};
    if (key == TillKey::Digit) {
        Q_EMIT digitTyped(number);
        return true;
    }
    return emitBound(key, bindings);
}

bool CashierWindow::emitBound(TillKey key, std::span<const Binding> bindings)
{
    for (const Binding &binding : bindings) {
        if (binding.key == key) {
            Q_EMIT(this->*binding.intent)();
            return true;
        }
    }
    return false;
}

bool CashierWindow::onCoinKey(TillKey key, int number)
{
    if (key != TillKey::Digit)
        return false;
    if (number == 0)
        Q_EMIT cashChosen();
    else if (const auto tender = tenderByNumber(m_view->tenders, number))
        Q_EMIT tenderChosen(tender->coin, tender->account);
    return true;
}

bool CashierWindow::onPaymentKey(TillKey key, int number)
{
    const PaymentView &payment = *m_view->payment;
    const QList<TillAction> actions = actionsFor(payment, {});
    if (key == TillKey::Digit) {
        onPaymentDigit(number);
    } else if (key == TillKey::CheckNow) {
        const PaymentStage stage = payment.payment.stage;
        if (isInFlight(stage) || isWatchedLate(stage) || stage == PaymentStage::Short)
            Q_EMIT checkNowRequested();
    } else if (key == TillKey::NewPrice) {
        if (actions.contains(TillAction::NewPrice) || mainActionOf(payment) == MainAction::NewPrice)
            Q_EMIT newPriceRequested();
    } else if (key == TillKey::Coins) {
        if (actions.contains(TillAction::OtherCoin))
            Q_EMIT otherCoinRequested();
    } else if (key == TillKey::Discount) { // F3: nothing to discount any more
        if (actions.contains(TillAction::NextGateway))
            Q_EMIT nextGatewayRequested();
    } else if (key == TillKey::Tip) { // F4: nor is there a tip to add
        if (actions.contains(TillAction::ShowCode))
            Q_EMIT codeRequested();
    } else if (key == TillKey::Language) {
        Q_EMIT customerLanguageRequested();
    } else {
        return false;
    }
    return true;
}

void CashierWindow::onPaymentDigit(int number)
{
    const Shown shown = shownState(*m_view->payment);
    if (mainActionOf(*m_view->payment) == MainAction::Choose) {
        m_body->shortfall()->choose(number);
    } else if (lookOf(shown).isField) { // any digit starts the next sale
        Q_EMIT nextSaleRequested();
        Q_EMIT digitTyped(number);
    }
}

void CashierWindow::onAnyKey(TillKey key, int number)
{
    static constexpr Binding bindings[] = {{TillKey::Find, &CashierWindow::findRequested},
                                           {TillKey::Refund, &CashierWindow::refundRequested},
                                           {TillKey::Lock, &CashierWindow::lockRequested},
                                           {TillKey::Language, &CashierWindow::customerLanguageRequested},
                                           {TillKey::Settings, &CashierWindow::settingsRequested}};
    if (key == TillKey::Enter)
        onMain();
    else if (key == TillKey::Back)
        onBack();
    else if (key == TillKey::Help)
        help();
    else if (key == TillKey::FullScreen)
        toggleFullScreen();
    else if (key == TillKey::Print)
        Q_EMIT printRequested(true);
    else if (key == TillKey::Recent && number <= m_view->lastFive.size())
        Q_EMIT recentSaleRequested(m_view->lastFive[number - 1].id);
    else
        emitBound(key, bindings);
}

} // namespace tillgate
