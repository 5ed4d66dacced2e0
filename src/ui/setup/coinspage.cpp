// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/coinspage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tillgate {

namespace {

constexpr int columns = 3;

} // namespace

CoinsPage::CoinsPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_title(new Label(m_theme, Type::PageTitle, Tone::Ink, this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_strangersTitle(new Label(m_theme, Type::Heading, Tone::Ink, this)),
      m_strangersLead(new Label(m_theme, Type::Body, Tone::Ink2, this)),
      m_known(new QGridLayout),
      m_strangers(new QGridLayout),
      m_back(new CapButton(m_theme, ButtonRole::Quiet, this)),
      m_order(new CapButton(m_theme, ButtonRole::Normal, this))
{
    setWindowTitle(tr("Coins"));
    resize(1280, 800);
    buildHead();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_known);
    column->addWidget(m_strangersTitle);
    column->addWidget(m_strangersLead);
    column->addLayout(m_strangers);
    column->addStretch();
    m_layout->addWidget(scrolling(inside, this), 1);
    m_back->setContent(tr("Back"), QStringLiteral("back"), tr("Esc", "key"));
    connect(m_back, &CapButton::clicked, this, &CoinsPage::closed);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    m_order->setContent(tr("Order of gateways"), QStringLiteral("gateway"), QStringLiteral("F3"));
    m_order->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_order, &CapButton::clicked, this, &CoinsPage::orderRequested);
    foot->addStretch();
    foot->addWidget(m_order);
    m_layout->addLayout(foot);
    applyTheme();
}

void CoinsPage::buildHead()
{
    m_title->setText(tr("Coins"));
    m_lead->setWrapping(true);
    m_lead->setText(tr("What your gateways offer now. A coin with a tick is on the till. Where several gateways have a "
                       "coin, the first named is asked first."));
    m_strangersTitle->setText(tr("Coins that Tillgate does not know"));
    m_strangersLead->setWrapping(true);
    m_strangersLead->setText(tr("They appear under the gateway's own name, with the plain address only. A wrong address "
                                "cannot be noticed. Switch one on only if you have paid with it once yourself."));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_lead);
}

CapButton *CoinsPage::buttonOf(const CoinSwitch &coin)
{
    auto *button = new CapButton(m_theme, ButtonRole::Option, this);
    QStringList accounts;
    for (const AccountName &account : coin.accounts)
        accounts.append(account.text());
    button->setContent(coin.networkName.isEmpty() || coin.networkName == coin.name
                           ? coin.name
                           : tr("%1 on %2", "coin on network").arg(coin.name, coin.networkName),
                       coin.isOn ? QStringLiteral("ok") : QStringLiteral("eye-off"));
    // Two lines hold two names; the rest is a number.
    constexpr qsizetype shown = 2;
    QString note = accounts.first(std::min(shown, accounts.size())).join(QStringLiteral(", "));
    if (accounts.size() > shown)
        note += QStringLiteral(" +%1").arg(accounts.size() - shown);
    button->setNote(note);
    button->setChosen(coin.isOn);
    button->setCheckable(false);
    button->setAccessibleDescription((coin.isOn ? tr("on the till") : tr("hidden")) + QStringLiteral(": ")
                                     + accounts.join(QStringLiteral(", ")));
    connect(button, &CapButton::clicked, this, [this, id = coin.coin, isOn = coin.isOn] { Q_EMIT switched(id, !isOn); });
    return button;
}

void CoinsPage::fill(QGridLayout *grid, bool isKnown)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int at = 0;
    for (const CoinSwitch &coin : std::as_const(m_coins)) {
        if (coin.isKnown != isKnown)
            continue;
        grid->addWidget(buttonOf(coin), at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

void CoinsPage::render(const QList<CoinSwitch> &coins)
{
    if (coins == m_coins)
        return;
    // The switch that was just used keeps the focus.
    QLayout *layouts[] = {m_known, m_strangers};
    int focusedLayout = -1;
    int focusedAt = -1;
    for (int which = 0; which < 2; ++which) {
        for (int at = 0; at < layouts[which]->count(); ++at) {
            if (layouts[which]->itemAt(at)->widget()->hasFocus()) {
                focusedLayout = which;
                focusedAt = at;
            }
        }
    }
    m_coins = coins;
    fill(m_known, true);
    fill(m_strangers, false);
    m_strangersTitle->setVisible(m_strangers->count() > 0);
    m_strangersLead->setVisible(m_strangers->count() > 0);
    if (focusedAt < 0 && m_known->count() > 0)
        m_known->itemAt(0)->widget()->setFocus();
    if (focusedAt >= 0 && focusedAt < layouts[focusedLayout]->count())
        layouts[focusedLayout]->itemAt(focusedAt)->widget()->setFocus();
}

void CoinsPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void CoinsPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_layout->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_layout->setSpacing(m_theme.px(16, 8));
    for (QGridLayout *grid : {m_known, m_strangers})
        grid->setSpacing(m_theme.px(12, 8));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void CoinsPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void CoinsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F3)
        Q_EMIT orderRequested();
    else
        QWidget::keyPressEvent(event);
}

void CoinsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
