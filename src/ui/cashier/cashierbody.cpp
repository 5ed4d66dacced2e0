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
#include <QPainter>

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

void CashierBody::setSideMargin(int margin, int top)
{
    m_sideMargin = margin;
    m_topMargin = top;
    arrange();
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

void CashierBody::showOnly(QWidget *left, const QList<QWidget *> &middle, QWidget *right)
{
    for (QWidget *part : parts()) {
        if (part != nullptr)
            part->setVisible(part == left || part == right || middle.contains(part));
    }
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

void CashierBody::renderSaleHead(const TillView &view)
{
    if (view.step == TillStep::Entry)
        m_head->setContent(tr("Pay with"), StepHead::End::Cap, {}, QStringLiteral("F2"));
    else
        m_head->setContent(tr("Which coin?"), StepHead::End::Quiet, tr("Back to the sum"), tr("Esc", "key"));
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

void CashierBody::restyle()
{
    arrange();
}

void CashierBody::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CashierBody::arrange()
{
    const Theme &t = theme();
    const Sizes sizes = t.sizes();
    const int bottom = height() - t.px(16, 12);
    const int full = bottom - m_topMargin;
    const QRect left(m_sideMargin, m_topMargin, sizes.leftColumn, full);
    const QRect right(width() - m_sideMargin - sizes.rightColumn, m_topMargin, sizes.rightColumn, full);
    const QRect middle(left.right() + 1 + sizes.columnGap, m_topMargin,
                       right.left() - left.right() - 1 - 2 * sizes.columnGap, full);
    for (QWidget *part :
         {static_cast<QWidget *>(m_sale), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_facts)}) {
        if (part != nullptr)
            part->setGeometry(directed(left));
    }
    const int head = t.px(40, 32);
    const int rim = m_main->rim();
    const QRect main(right.left() - rim, bottom - sizes.mainButton - rim, right.width() + 2 * rim,
                     sizes.mainButton + 2 * rim);
    m_head->setGeometry(directed({right.left(), right.top(), right.width(), head}));
    m_main->setGeometry(directed(main));
    const int top = right.top() + head + t.px(8, 4);
    const QRect choices(right.left(), top, right.width(), bottom - sizes.mainButton - t.px(16, 10) - top);
    for (QWidget *part : {static_cast<QWidget *>(m_tenders), static_cast<QWidget *>(m_actions),
                          static_cast<QWidget *>(m_shortfall)}) {
        if (part != nullptr)
            part->setGeometry(directed(choices));
    }
    arrangeMiddle(middle);
}

void CashierBody::arrangeMiddle(const QRect &column)
{
    const Theme &t = theme();
    const int total = m_total->designHeight();
    m_total->setGeometry(directed({column.left(), column.top(), column.width(), total}));
    const int below = column.top() + total;
    if (m_keypad != nullptr) {
        const int gap = t.px(8);
        const int keys = std::min(4 * t.sizes().key + 3 * gap, column.bottom() + 1 - below - t.px(32));
        m_keypad->setGeometry(directed({column.left(), column.bottom() + 1 - keys, column.width(), keys}));
        const int lineTop
            = below + std::max(t.px(4), (column.bottom() + 1 - keys - below - t.px(24)) / 2 - t.px(1));
        m_running->setGeometry(
            directed({column.left() + t.px(8), lineTop, column.width() - t.px(8), t.px(24)}));
    }
    if (m_panel != nullptr) {
        const int least = t.px(40, 16); // between the total, the lines and the panel, together
        const int panel = std::min(t.isNarrow() ? t.px(296) : t.px(320, 228),
                                   column.height() - total - m_coins->height() - least);
        const int panelTop = column.bottom() + 1 - panel;
        m_panel->setGeometry(directed({column.left(), panelTop, column.width(), panel}));
        const int space = panelTop - below - m_coins->height();
        const int linesTop
            = below + std::max(0, std::min(space - t.px(24, 8), t.px(t.isNarrow() ? 24 : 40, 16)));
        m_coins->setGeometry(directed({column.left(), linesTop, column.width(), m_coins->height()}));
    }
    if (m_paid != nullptr)
        m_paid->setGeometry(directed({column.left(), below, column.width(), column.bottom() + 1 - below}));
}

void CashierBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isGreen ? theme().family(Family::Green).fill : theme().color(Tone::Canvas));
    if (m_hasVioletStrip)
        painter.fillRect(0, 0, width(), theme().px(12), QColor::fromRgba(fixed::violetBand));
}

} // namespace tillgate
