// SPDX-License-Identifier: Apache-2.0
//
// What lies over the cashier's window: questions, lists and help.
#include "ui/cashier/cashierwindow.h"

#include "ui/cashier/actionlist.h"
#include "ui/cashier/cashierbody.h"
#include "ui/cashier/helpwords.h"
#include "ui/parts/attentionwords.h"
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
    const QString reason = m_view->payment ? attentionInFull(m_view->payment->payment.attention) : QString();
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
    const QString reason = attentionInFull(payment.payment.attention);
    list->offer(staffWord(payment), helpText(payment) + (reason.isEmpty() ? QString() : u'\n' + reason),
                tr("Close"), tr("Copy details"));
}

void CashierWindow::showHealth(const AccountName &account)
{
    for (const GatewayHealth &health : std::as_const(m_view->gateways)) {
        if (health.account != account)
            continue;
        const QString never = tr("never", "a time");
        const QString value = healthValue(health, m_clock.now());
        const bool isBareTime = health.light == GatewayHealth::Light::Answered && !value.isEmpty();
        QStringList lines{isBareTime ? tr("Answers in %1").arg(value) : value};
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

} // namespace tillgate
