// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/accountpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/label.h"
#include "ui/parts/shapes.h"
#include "ui/setup/accountfields.h"
#include "ui/setup/checklist.h"
#include "ui/setup/verbcard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace tillgate {

AccountPage::AccountPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_rail(new QWidget(this)),
      m_accounts(new QVBoxLayout),
      m_add(new CapButton(m_theme, ButtonRole::Quiet, m_rail)),
      m_coins(new CapButton(m_theme, ButtonRole::Quiet, m_rail)),
      m_title(new Label(m_theme, Type::PageTitle, Tone::Ink, this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_keysNote(new Label(m_theme, Type::Small, Tone::Ink2, m_rail)),
      m_fields(new AccountFields(m_theme, this)),
      m_layout(new QHBoxLayout(this))
{
    setWindowTitle(tr("Gateways"));
    resize(1280, 800);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    buildRail();
    buildMain();
    applyTheme();
}

void AccountPage::setProviders(const QList<GatewayTraits> &providers)
{
    m_fields->setProviders(providers);
}

void AccountPage::render(const AccountView &view)
{
    m_title->setText(tr("Connect %1").arg(view.providerName));
    m_shown = view.settings.name;
    m_fields->render(view);
    m_remove->setVisible(!view.isNew);
    offerPairing();
    renderRail(view);
    m_checks->render(view.checks, view.isTesting);
    m_test->setContent(view.checks.isEmpty() ? tr("Test connection") : tr("Test again"),
                       QStringLiteral("test-connection"), QStringLiteral("F5"));
    m_test->setEnabled(!view.isTesting);
    m_problem->setText(view.problem ? errorWords(*view.problem).sentence : QString());
    m_problem->setVisible(view.problem.has_value());
    m_problem->setColor(m_theme.family(Family::Red).text);
}

void AccountPage::renderVerbs(const AccountVerbsView &view)
{
    m_verbs->render(view);
    if (!view.underWay && !view.answered)
        return;
    // The answer has made the card higher; once it is laid out it must be seen.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_verbs); });
}

void AccountPage::forgetSecrets()
{
    m_fields->forgetSecrets();
}

void AccountPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void AccountPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_rail->setFixedWidth(m_theme.px(288, 200));
    const int start = m_theme.px(44, 40); // beside the mark
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_rail->layout()->itemAt(0)->layout()->setContentsMargins(isRightToLeft ? 0 : start, 0, isRightToLeft ? start : 0,
                                                              m_theme.px(20, 10));
    m_rail->layout()->setContentsMargins(m_theme.px(24, 16), m_theme.px(28, 18), m_theme.px(24, 12),
                                         m_theme.px(28, 16));
    m_accounts->setSpacing(m_theme.px(8, 4));
    auto *column = m_layout->itemAt(1)->layout();
    column->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    static_cast<QVBoxLayout *>(column)->setSpacing(m_theme.px(16, 8));
    m_fields->parentWidget()->layout()->setSpacing(m_theme.px(24, 16));
    m_testCard->parentWidget()->layout()->setSpacing(m_theme.px(16, 10));
    const int inner = m_theme.px(24, 14);
    m_testCard->layout()->setContentsMargins(inner, m_theme.px(20, 10), inner, m_theme.px(16, 8));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void AccountPage::offerPairing()
{
    m_pair->setVisible(m_fields->canPair());
}

void AccountPage::pair()
{
    if (m_fields->canPair() && m_fields->checkPlace())
        Q_EMIT pairRequested(m_fields->form());
}

void AccountPage::remove()
{
    if (!m_remove->isHidden())
        Q_EMIT removeRequested(m_shown);
}

void AccountPage::test()
{
    if (m_test->isEnabled() && m_fields->check())
        Q_EMIT testRequested(m_fields->form());
}

void AccountPage::save()
{
    if (m_fields->check())
        Q_EMIT saveRequested(m_fields->form());
}

void AccountPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void AccountPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        test();
    else if (event->key() == Qt::Key_F6)
        pair();
    else if (event->key() >= Qt::Key_F7 && event->key() <= Qt::Key_F10)
        m_verbs->ask(event->key() - Qt::Key_F6);
    else if (event->key() == Qt::Key_F2)
        Q_EMIT coinsRequested();
    else if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier)
        remove();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier)
        Q_EMIT addRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        save();
    else
        QWidget::keyPressEvent(event);
}

void AccountPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Canvas));
    const QRect rail = m_rail->geometry();
    painter.fillRect(rail, m_theme.color(Tone::Surface));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isRightToLeft ? rail.left() : rail.right(), 0, 1, height(), m_theme.color(Tone::Line));
    const int side = m_theme.px(32, 28);
    const QRect mark(m_theme.px(24, 16), m_theme.px(24, 16), side, side);
    drawMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_theme.color(Tone::Primary),
             m_theme.color(Tone::OnPrimary));
}

} // namespace tillgate
