// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/accountpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
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

void AccountPage::buildRail()
{
    auto *layout = new QVBoxLayout(m_rail);
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, m_rail);
    title->setText(tr("Gateways"));
    title->setTypes({Type::Heading, Type::Strong, Type::Small});
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    layout->addLayout(head);
    layout->addLayout(m_accounts);
    m_add->setContent(tr("Add a gateway"), QStringLiteral("add"), tr("Ctrl N", "key"));
    connect(m_add, &CapButton::clicked, this, &AccountPage::addRequested);
    layout->addWidget(m_add);
    m_coins->setContent(tr("Coins"), QStringLiteral("network"), QStringLiteral("F2"));
    connect(m_coins, &CapButton::clicked, this, &AccountPage::coinsRequested);
    layout->addWidget(m_coins);
    layout->addStretch();
    m_keysNote->setWrapping(true);
    m_keysNote->setText(
        tr("Keys stay on this till, sealed. They are never shown again, never exported, never logged."));
    layout->addWidget(m_keysNote);
    m_layout->addWidget(m_rail);
}

void AccountPage::renderRail(const AccountView &view)
{
    if (m_listed != view.all || m_accounts->count() != view.all.size()) {
        m_listed = view.all;
        while (QLayoutItem *item = m_accounts->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const AccountEntry &entry : view.all) {
            auto *choice = new CapButton(m_theme, ButtonRole::Option, m_rail);
            choice->setContent(entry.name.text(), QStringLiteral("gateway"));
            choice->setNote(entry.providerName);
            connect(choice, &CapButton::clicked, this, [this, name = entry.name] { Q_EMIT accountChosen(name); });
            m_accounts->addWidget(choice);
        }
    }
    for (int at = 0; at < m_accounts->count(); ++at) {
        const bool isShown = !view.isNew && m_listed.at(at).name == view.settings.name;
        static_cast<CapButton *>(m_accounts->itemAt(at)->widget())->setChosen(isShown);
    }
    m_add->setVisible(!view.all.isEmpty());
}

void AccountPage::buildMain()
{
    connect(m_fields, &AccountFields::providerChosen, this,
            [this](const QString &name) {
                m_title->setText(tr("Connect %1").arg(name));
                offerPairing();
            });
    auto *column = new QVBoxLayout;
    column->addWidget(m_title);
    m_lead->setWrapping(true);
    m_lead->setText(tr("Make the keys on the gateway's page and paste them here. Then test the connection."));
    column->addWidget(m_lead);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fields, 11);
    row->addWidget(buildSide(), 10);
    m_scroll = scrolling(inside, this);
    column->addWidget(m_scroll, 1);
    buildFoot(column);
    m_layout->addLayout(column, 1);
}

QWidget *AccountPage::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildTest());
    m_verbs = new VerbCard(m_theme, side);
    m_verbs->hide();
    connect(m_verbs, &VerbCard::asked, this, [this](AccountVerb verb) { Q_EMIT verbAsked(m_shown, verb); });
    layout->addWidget(m_verbs);
    layout->addStretch();
    return side;
}

QWidget *AccountPage::buildTest()
{
    m_testCard = new Card(m_theme, this);
    auto *layout = new QVBoxLayout(m_testCard);
    auto *head = new QHBoxLayout;
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, m_testCard);
    title->setText(tr("Test"));
    m_test = new CapButton(m_theme, ButtonRole::Normal, m_testCard);
    m_test->setContent(tr("Test connection"), QStringLiteral("test-connection"), QStringLiteral("F5"));
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_test, &CapButton::clicked, this, &AccountPage::test);
    head->addWidget(title, 1);
    head->addWidget(m_test);
    layout->addLayout(head);
    m_checks = new CheckList(m_theme, m_testCard);
    layout->addWidget(m_checks);
    m_problem = new Label(m_theme, Type::Small, Tone::Ink, m_testCard);
    m_problem->setWrapping(true);
    layout->addWidget(m_problem);
    return m_testCard;
}

void AccountPage::buildFoot(QVBoxLayout *column)
{
    m_back = new CapButton(m_theme, ButtonRole::Quiet, this);
    m_back->setContent(tr("Back to the till"), QStringLiteral("back"), tr("Esc", "key"));
    m_save = new CapButton(m_theme, ButtonRole::Primary, this);
    m_save->setContent(tr("Save"), {}, tr("Enter", "key"));
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pair = new CapButton(m_theme, ButtonRole::Normal, this);
    m_pair->setContent(tr("Pair in the browser"), QStringLiteral("link"), QStringLiteral("F6"));
    m_pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pair->hide();
    connect(m_pair, &CapButton::clicked, this, &AccountPage::pair);
    m_remove = new CapButton(m_theme, ButtonRole::Quiet, this);
    m_remove->setContent(tr("Remove"), QStringLiteral("cancel"), QStringLiteral("F4"));
    m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remove->hide();
    connect(m_remove, &CapButton::clicked, this, &AccountPage::remove);
    connect(m_back, &CapButton::clicked, this, &AccountPage::closed);
    connect(m_save, &CapButton::clicked, this, &AccountPage::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_remove);
    foot->addWidget(m_pair);
    foot->addWidget(m_save);
    column->addLayout(foot);
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
