// SPDX-License-Identifier: Apache-2.0
// What keys and buttons of the cashier's window mean on each step.
#include "ui/cashier/cashierwindow.h"

#include "ui/cashier/cashierbody.h"
#include "ui/cashier/helpwords.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/cashier/tenderlist.h"
#include "ui/parts/format.h"
#include "ui/parts/healthlight.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/sheet.h"
#include "ui/parts/stagewords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tillgate {

Sheet *CashierWindow::sheet()
{
    // One sheet at a time; a new one, so that no answer reaches an old question.
    if (m_sheet != nullptr)
        m_sheet->deleteLater();
    m_sheet = new Sheet(m_theme, this);
    Sheet *opened = m_sheet;
    const auto close = [this, opened] {
        if (m_sheet == opened)
            m_sheet = nullptr;
        opened->deleteLater();
        m_body->mainButton()->setFocus();
    };
    connect(opened, &Sheet::harmlessChosen, this, close);
    connect(opened, &Sheet::dangerousChosen, this, close);
    return opened;
}

void CashierWindow::inform(const QString &title, const QString &text)
{
    sheet()->ask(title, text, tr("Close"));
}

void CashierWindow::askCancel()
{
    Sheet *ask = sheet();
    connect(ask, &Sheet::dangerousChosen, this, &CashierWindow::cancelConfirmed);
    ask->ask(
        tr("Cancel this payment?"),
        tr("The code is taken away from both screens. If somebody still pays to it, the till tells you."),
        tr("Keep waiting"), tr("Cancel payment"));
}

void CashierWindow::askCash()
{
    const PaymentView &payment = *m_view->payment;
    const Money sum = payment.saleTotal.value_or(payment.payment.price);
    Sheet *ask = sheet();
    connect(ask, &Sheet::dangerousChosen, this, &CashierWindow::cashConfirmed);
    ask->ask(tr("Take %1 in cash?").arg(isolated(moneyText(sum), layoutDirection())),
             tr("The sale is complete with it and gets its receipt number. The old code is still watched."),
             tr("Not now"), tr("The cash is here"));
}

void CashierWindow::showSayPaid()
{
    const bool isAddressOnly = m_view->payment && m_view->payment->isAddressOnly;
    const QString reason = m_view->payment ? m_view->payment->payment.attention : QString();
    Sheet *list = sheet();
    connect(list, &Sheet::dangerousChosen, this,
            [this, isAddressOnly] { Q_EMIT addressOnlyRequested(!isAddressOnly); });
    const QString network
        = m_view->payment ? isolated(m_view->payment->readOut, layoutDirection()) : QString();
    list->ask(tr("The customer says “I paid”"),
              tr("1. Look at the wallet together: is it sent, not only signed?\n"
                 "2. Was it sent on %1? Another network does not arrive.\n"
                 "3. Compare the first and last groups of the address.\n"
                 "4. Compare the amount, every digit.\n"
                 "5. Press Check now. A slow network can take minutes; the till goes on watching for 24 h.")
                      .arg(network)
                  + (reason.isEmpty() ? QString() : u'\n' + reason),
              tr("Close"),
              isAddressOnly ? tr("Code with amount again") : tr("Wallet cannot read the code: address only"));
}

void CashierWindow::help()
{
    if (m_view->step != TillStep::Payment || !m_view->payment) {
        inform(m_view->step == TillStep::Coin ? tr("Which coin?") : tr("Typing a sale"), helpText(m_view->step));
        return;
    }
    const PaymentView &payment = *m_view->payment;
    if (actionsFor(payment, {}).contains(TillAction::SaysPaid)) // F1 stands on its button
        return showSayPaid();
    Sheet *list = sheet();
    connect(list, &Sheet::dangerousChosen, this,
            [details = detailsToCopy(payment)] { QGuiApplication::clipboard()->setText(details); });
    list->offer(staffWord(payment), helpText(payment), tr("Close"), tr("Copy details"));
}

void CashierWindow::showHealth(const AccountName &account)
{
    for (const GatewayHealth &health : std::as_const(m_view->gateways)) {
        if (health.account != account)
            continue;
        const QString never = tr("never", "a time");
        QStringList lines{healthValue(health, m_clock.now())};
        lines.append(
            tr("Last answer: %1").arg(health.lastAnsweredAt ? secondsText(*health.lastAnsweredAt) : never));
        lines.append(
            tr("Last notification: %1").arg(health.lastNoticeAt ? secondsText(*health.lastNoticeAt) : never));
        if (health.lastRateAt) {
            const std::chrono::seconds age(std::max<qint64>(0, health.lastRateAt->secsTo(m_clock.now())));
            lines.append(tr("Its last rate is %1 old").arg(spanText(age)));
        }
        if (health.clockDifference)
            lines.append(tr("Its clock differs from ours by %1 s").arg(health.clockDifference->count()));
        if (!m_view->listenerProblem.isEmpty())
            lines.append(m_view->listenerProblem);
        inform(account.text(), lines.join(u'\n'));
        return;
    }
}

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
