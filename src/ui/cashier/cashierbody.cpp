// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/cashierbody.h"

#include "ui/cashier/codecard.h"
#include "ui/cashier/coinlines.h"
#include "ui/cashier/factcard.h"
#include "ui/cashier/keypad.h"
#include "ui/cashier/paidfield.h"
#include "ui/cashier/paymentfacts.h"
#include "ui/cashier/salecard.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/cashier/stephead.h"
#include "ui/cashier/tenderlist.h"
#include "ui/cashier/totalline.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/stagewords.h"
#include "ui/parts/statepanel.h"

#include <QGuiApplication>

namespace tillgate {

namespace {

/// Why the chosen coin does not do, and what the next press takes instead.
QString swapWords(const CoinSwap &swap)
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QString from = isolated(swap.from, direction);
    const QString why = swap.costPercent ? CashierBody::tr("%1 costs %2.").arg(from, isolated(percentText(*swap.costPercent), direction))
        : swap.minimum ? CashierBody::tr("%1 only from %2.").arg(from, isolated(moneyText(*swap.minimum), direction))
                       : CashierBody::tr("%1 is not available now.").arg(from);
    if (swap.to.isEmpty())
        return why + u' ' + CashierBody::tr("No coin takes this sum: take cash.");
    return why + u' ' + CashierBody::tr("Enter takes %1.").arg(isolated(swap.to, direction));
}

bool isAboutCode(Shown shown)
{
    switch (shown) {
    case Shown::Making:
    case Shown::Question:
    case Shown::Unresolved:
    case Shown::Waiting:
    case Shown::Ended:
    case Shown::Failed:
    case Shown::Cancelled:
        return true;
    case Shown::Seen:
    case Shown::Confirming:
    case Shown::Paid:
    case Shown::Over:
    case Shown::Short:
    case Shown::Late:
    case Shown::Refunded:
    case Shown::Unclear:
    case Shown::NeedsManager:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

CashierBody::CashierBody(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_total(new TotalLine(theme, this)),
      m_main(new MainButton(theme, this)),
      m_head(new StepHead(theme, this))
{
    connect(m_main, &MainButton::clicked, this, &CashierBody::mainPressed);
    connect(m_head, &StepHead::endPressed, this, &CashierBody::endPressed);
}

void CashierBody::setAbilities(const TillAbilities &abilities)
{
    m_abilities = abilities;
    if (m_sale != nullptr) {
        m_sale->setAbilities(abilities);
        m_tenders->setTakesCash(abilities.takesCash);
    }
}

void CashierBody::setCustomerLanguage(const QString &name)
{
    m_customerLanguage = name;
}

void CashierBody::buildSaleParts()
{
    m_sale = new SaleCard(theme(), this);
    m_running = new Label(theme(), Type::RunningSum, Tone::Ink2, this);
    m_running->setTypes({Type::RunningSum, Type::Small});
    m_keypad = new Keypad(theme(), this);
    m_tenders = new TenderList(theme(), this);
    connect(m_tenders, &TenderList::tenderChosen, this, &CashierBody::tenderChosen);
    connect(m_tenders, &TenderList::cashChosen, this, &CashierBody::cashChosen);
    connect(m_sale, &SaleCard::discountRequested, this, &CashierBody::discountRequested);
    connect(m_sale, &SaleCard::tipRequested, this, &CashierBody::tipRequested);
    connect(m_sale, &SaleCard::holdRequested, this, &CashierBody::holdRequested);
    setAbilities(m_abilities);
    setTabOrder(m_main, m_tenders);
}

QList<QWidget *> CashierBody::parts() const
{
    return {m_sale,  m_running, m_keypad, m_tenders, m_code,     m_facts,
            m_coins, m_panel,   m_paid,   m_actions, m_shortfall};
}

void CashierBody::render(const TillView &view)
{
    const bool isPayment = view.step == TillStep::Payment && view.payment;
    const ShownLook look = isPayment ? lookOf(shownState(*view.payment)) : ShownLook{};
    m_isGreen = isPayment && look.isField;
    m_hasVioletStrip = isPayment && look.hasVioletStrip;
    if (isPayment)
        renderPayment(view);
    else
        renderSale(view);
    renderMain(view);
    m_head->setOnGreen(m_isGreen);
    arrange();
    update();
}

void CashierBody::renderSale(const TillView &view)
{
    if (m_sale == nullptr)
        buildSaleParts();
    const bool isChoosing = view.step != TillStep::Entry;
    m_total->setTotal(view.entry.total(), view.entry.isEmpty(), false);
    m_sale->render(view.entry, !isChoosing);
    m_running->setText(view.swap        ? swapWords(*view.swap)
                           : view.notice ? errorWords(*view.notice).sentence
                           : isChoosing ? tr("Press the number of the coin, then Enter")
                                        : runningSum(view.entry));
    if (view.notice || view.swap)
        m_running->setColor(theme().family(Family::Amber).text);
    else
        m_running->setTone(Tone::Ink2);
    m_keypad->setQuiet(isChoosing);
    m_tenders->render(view.tenders, view.areTendersLoading, isChoosing, view.isCashChosen);
    renderSaleHead(view);
    showOnly(m_sale, {m_running, m_keypad}, m_tenders);
}

void CashierBody::renderPayment(const TillView &view)
{
    const PaymentView &payment = *view.payment;
    const Shown shown = shownState(payment);
    if (m_panel == nullptr) {
        m_coins = new CoinLines(theme(), this);
        m_panel = new StatePanel(theme(), this);
        m_actions = new ActionList(theme(), this);
        connect(m_actions, &ActionList::actionChosen, this, &CashierBody::actionChosen);
    }
    const bool isCode = isAboutCode(shown) || (shown == Shown::Unclear && payment.isCodeShown);
    if (isCode && m_code == nullptr) {
        m_code = new CodeCard(theme(), this);
        connect(m_code, &CodeCard::turnScreenRequested, this, &CashierBody::turnScreenRequested);
        connect(m_code, &CodeCard::codeReadBack, this, &CashierBody::codeReadBack);
    }
    if (!isCode && m_facts == nullptr)
        m_facts = new FactCard(theme(), this);
    if (m_isGreen && m_paid == nullptr)
        m_paid = new PaidField(theme(), this);
    const bool isQuestion = mainActionOf(payment) == MainAction::Choose;
    if (isQuestion && m_shortfall == nullptr) {
        m_shortfall = new ShortfallList(theme(), this);
        connect(m_shortfall, &ShortfallList::choiceChanged, this,
                [this] { m_main->setContent(m_shortfall->mainWords(), {}, tr("Enter", "key")); });
    }
    m_total->setTotal(payment.saleTotal.value_or(payment.payment.price), false, m_isGreen);
    if (isCode)
        m_code->render(payment, m_abilities.turnsScreen);
    else
        m_facts->render(payment);
    m_coins->render(payment);
    if (m_isGreen)
        m_paid->render(payment);
    else
        m_panel->setContent(panelContent(payment));
    if (isQuestion)
        m_shortfall->render(payment, m_abilities);
    else
        m_actions->render(payment, m_abilities, m_customerLanguage);
    renderPaymentHead(view);
    QWidget *left = isCode ? static_cast<QWidget *>(m_code) : m_facts;
    QWidget *right = isQuestion ? static_cast<QWidget *>(m_shortfall) : m_actions;
    showOnly(left, m_isGreen ? QList<QWidget *>{m_paid} : QList<QWidget *>{m_coins, m_panel}, right);
}

} // namespace tillgate
