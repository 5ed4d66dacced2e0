// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/refundpage.h"

#include "ui/manager/refundform.h"
#include "ui/manager/refundoutcome.h"
#include "ui/manager/refundwords.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/factlist.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/sheet.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>

namespace tillgate {

RefundPage::RefundPage(Scheme scheme, QWidget *window)
    : QWidget(window),
      m_theme(scheme),
      m_title(new Label(m_theme, Type::ManagerTitle, Tone::Ink, this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_factCard(new Card(m_theme, this)),
      m_facts(new FactList(m_theme, m_factCard)),
      m_stack(new QStackedLayout),
      m_form(new RefundForm(m_theme, this)),
      m_outcome(new RefundOutcome(m_theme, this)),
      m_sum(new Label(m_theme, Type::Strong, Tone::Ink, this)),
      m_back(new CapButton(m_theme, ButtonRole::Quiet, this)),
      m_main(new CapButton(m_theme, ButtonRole::Primary, this))
{
    build();
    connect(m_form, &RefundForm::wishChanged, this, [this] {
        m_figures.reset();
        m_main->setEnabled(false);
        m_wish = m_form->wish();
        Q_EMIT wishChanged(*m_wish);
    });
    connect(m_main, &CapButton::clicked, this, [this] { m_shown ? showForm() : askOnce(); });
    connect(m_back, &CapButton::clicked, this, &RefundPage::closed);
    connect(m_outcome, &RefundOutcome::tickedOff, this, &RefundPage::tickedOff);
    connect(m_outcome, &RefundOutcome::lookUpRequested, this, &RefundPage::lookUpRequested);
    connect(m_outcome, &RefundOutcome::turnScreenRequested, this, &RefundPage::turnScreenRequested);
    connect(m_outcome, &RefundOutcome::withdrawRequested, this, &RefundPage::askWithdraw);
    window->installEventFilter(this);
    setGeometry(window->rect());
    setFocusPolicy(Qt::StrongFocus);
    applyTheme();
}

void RefundPage::build()
{
    setAccessibleName(tr("Give money back"));
    m_title->setText(tr("Give money back"));
    m_sum->setWrapping(true);
    m_back->setContent(tr("Back"), QStringLiteral("back"), tr("Esc", "key"));
    auto *facts = new QVBoxLayout(m_factCard);
    facts->addWidget(m_facts);
    facts->addStretch();
    m_stack->addWidget(scrolling(m_form, this));
    m_stack->addWidget(m_outcome);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_factCard);
    middle->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_main);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
}

void RefundPage::applyTheme()
{
    const int margin = m_theme.px(40, 20);
    layout()->setContentsMargins(margin, m_theme.px(28, 12), margin, m_theme.px(24, 10));
    layout()->setSpacing(m_theme.px(12, 6));
    layout()->itemAt(2)->layout()->setSpacing(m_theme.px(24, 14));
    layout()->itemAt(3)->layout()->setSpacing(m_theme.px(24, 12));
    m_factCard->setFixedWidth(m_theme.px(320, 250));
    const int inner = m_theme.px(20, 12);
    m_factCard->layout()->setContentsMargins(inner, inner, inner, inner);
    m_main->setFixedHeight(m_theme.px(56, 46));
    m_main->setMinimumWidth(m_theme.px(260, 210));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void RefundPage::render(const RefundPlan &plan, RefundChoice preferred)
{
    m_plan = plan;
    m_preferred = preferred;
    m_lead->setText(dotted({plan.payment.reference.text(), moneyText(plan.payment.price), plan.coin.readOut, plan.gatewayName},
                           layoutDirection()));
    renderFacts();
    for (const RefundRecord &refund : plan.earlier) {
        if (isOpen(refund.state) && (isUncertain(refund.state) || plan.offers.isEmpty()))
            return renderRefund(refund);
    }
    if (plan.offers.isEmpty() && !plan.earlier.isEmpty())
        return renderRefund(plan.earlier.last());
    showForm();
}

void RefundPage::renderFacts()
{
    const RefundPlan &plan = *m_plan;
    const RefundLeft whole = leftToRefund(plan.payment, {});
    QList<Fact> facts{{.label = tr("Price"), .value = moneyText(plan.payment.price)}};
    if (whole.isCounted) {
        facts.append({.label = tr("Came in"), .value = moneyText(whole.worth),
                      .secondValue = coinText(whole.coins, plan.coin.ticker)});
    }
    for (const RefundRecord &refund : plan.earlier) {
        facts.append({.label = tr("Refund %1").arg(refund.number), .value = moneyText(refund.worth),
                      .secondValue = stateWords(refund, plan).words});
    }
    facts.append({.label = tr("Left"), .value = moneyText(plan.left.worth),
                  .secondValue = plan.left.isCounted ? coinText(plan.left.coins, plan.coin.ticker) : QString()});
    m_facts->setFacts(facts);
}

void RefundPage::showForm()
{
    m_shown.reset();
    m_stack->setCurrentIndex(0);
    m_main->setContent(tr("Give back"), QStringLiteral("refund"), tr("Enter", "key"));
    m_main->setEnabled(false);
    m_main->setVisible(!m_plan->offers.isEmpty());
    m_sum->setText(m_plan->offers.isEmpty() ? tr("Nothing is left that could go back.") : QString());
    m_form->render(*m_plan, m_preferred);
    setFocus();
}

void RefundPage::renderFigures(const RefundWish &wish, const Result<RefundFigures> &figures)
{
    if (m_shown || wish != m_form->wish())
        return; // an answer to an older question
    if (!figures) {
        m_figures.reset();
        m_main->setEnabled(false);
        showLack(figures.error());
        return;
    }
    m_wish = wish;
    m_figures = *figures;
    QString words = figuresText(figures->coins, figures->worth, m_plan->coin.ticker, layoutDirection());
    if (figures->isCapped)
        words += QLatin1Char(' ') + tr("(at today’s rate it would be more than what came: all that is left goes back)");
    m_sum->setTone(Tone::Ink);
    m_sum->setText(words);
    m_main->setEnabled(!m_isBusy && checkDestination(*m_plan, wish).has_value());
}

/// Why there are no figures; what was typed is told in words of its own.
void RefundPage::showLack(const Error &error)
{
    const QString typed = m_form->sumProblem();
    const bool isTyped = error.kind == Error::Kind::Usage && !typed.isEmpty();
    if (isTyped)
        m_sum->setColor(m_theme.family(Family::Red).text);
    else
        m_sum->setTone(Tone::Ink2);
    m_sum->setText(isTyped                              ? typed
                       : error.kind == Error::Kind::Usage ? error.detail
                                                          : errorWords(error).sentence);
}

void RefundPage::askOnce()
{
    if (m_isBusy || !m_figures || !m_main->isEnabled())
        return;
    const QString figures = figuresText(m_figures->coins, m_figures->worth, m_plan->coin.ticker, layoutDirection());
    const RefundWords way = wayWords(m_wish->way, *m_plan);
    QString text = way.words + QStringLiteral(". ") + figures + QLatin1Char('.');
    if (!m_wish->address.isEmpty())
        text += QLatin1Char('\n') + tr("To %1 … %2").arg(m_wish->address.left(10), m_wish->address.right(10));
    text += QLatin1Char('\n') + tr("It cannot be called back.");
    Sheet *sheet = ask(tr("Give %1 back?").arg(moneyText(m_figures->worth)), text, tr("Not now"), tr("Give back"));
    connect(sheet, &Sheet::dangerousChosen, this, [this] {
        if (!m_isBusy && m_wish && m_figures)
            Q_EMIT refundConfirmed(*m_wish, *m_figures);
    });
}

void RefundPage::askWithdraw(const RefundId &refund)
{
    Sheet *sheet = ask(tr("Was nothing sent?"),
                       tr("Only if you are sure, from the gateway’s own page or the wallet, that no coins went. Then they "
                          "may be given back in another way."),
                       tr("Not sure"), tr("Nothing was sent"));
    connect(sheet, &Sheet::dangerousChosen, this, [this, refund] { Q_EMIT withdrawConfirmed(refund); });
}

Sheet *RefundPage::ask(const QString &title, const QString &text, const QString &harmless, const QString &dangerous)
{
    auto *sheet = new Sheet(m_theme, this);
    connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, sheet, &QObject::deleteLater);
    sheet->ask(title, text, harmless, dangerous);
    return sheet;
}

void RefundPage::renderRefund(const RefundRecord &refund)
{
    m_shown = refund;
    m_outcome->render(refund, *m_plan);
    m_stack->setCurrentIndex(1);
    m_sum->setText({});
    const bool isAnotherPossible = !isOpen(refund.state) && !m_plan->offers.isEmpty();
    m_main->setVisible(isAnotherPossible);
    m_main->setEnabled(isAnotherPossible);
    m_main->setContent(refund.state == RefundState::Rejected ? tr("In another way") : tr("Another refund"),
                       QStringLiteral("refund"));
    setFocus();
}

void RefundPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setLocked(isBusy);
    m_main->setEnabled(!isBusy && m_figures.has_value());
    if (isBusy)
        m_sum->setText(tr("One moment."));
}

void RefundPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

bool RefundPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void RefundPage::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // no key reaches what lies under the page
    const int key = event->key();
    if (key == Qt::Key_Escape)
        return closed();
    if (key == Qt::Key_F5 && m_shown)
        return lookUpRequested(m_shown->id);
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && !m_shown)
        return askOnce();
    if (!m_shown && key >= Qt::Key_1 && key <= Qt::Key_9)
        m_form->choose(key - Qt::Key_0);
}

bool RefundPage::focusNextPrevChild(bool isNext)
{
    if (!isVisible())
        return true; // it is being closed
    // Round and round inside the page, never to what lies under it.
    QWidget *next = focusWidget() != nullptr ? focusWidget() : this;
    do {
        next = isNext ? next->nextInFocusChain() : next->previousInFocusChain();
    } while (next != this && !(isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)));
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void RefundPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
