// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/gatewayorderpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/setup/gatewaypatience.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

constexpr std::array rules{GatewayRule::ShopOrder, GatewayRule::Cheapest, GatewayRule::Fastest};

} // namespace

GatewayOrderPage::GatewayOrderPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_lead(new Label(m_theme, Type::Body, Tone::Ink2, this))
{
    setWindowTitle(tr("Order of gateways"));
    resize(1280, 800);
    auto *title = new Label(m_theme, Type::PageTitle, Tone::Ink, this);
    title->setText(windowTitle());
    m_lead->setWrapping(true);
    m_lead->setText(tr(
        "Where several gateways have a coin, one is asked first. If it shows no code in time, the next one "
        "can take the same sale."));
    m_layout->addWidget(title);
    m_layout->addWidget(m_lead);
    buildRules();
    m_columns = new QHBoxLayout;
    m_columns->addWidget(buildOrder(), 1);
    m_patience = new GatewayPatience(m_theme, this);
    connect(m_patience, &GatewayPatience::changed, this, &GatewayOrderPage::takePatience);
    m_columns->addWidget(scrolling(m_patience, this), 1);
    m_layout->addLayout(m_columns, 1);
    auto *back = new CapButton(m_theme, ButtonRole::Quiet, this);
    back->setContent(tr("Back"), QStringLiteral("back"), tr("Esc", "key"));
    connect(back, &CapButton::clicked, this, &GatewayOrderPage::closed);
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    m_layout->addLayout(foot);
    applyTheme();
}

void GatewayOrderPage::buildRules()
{
    const std::array words{tr("My order"), tr("Cheapest first"), tr("Fastest first")};
    const std::array notes{tr("as in the list below"), tr("who asks for the fewest coins"),
                           tr("by this till's own sales")};
    const std::array signs{QStringLiteral("edit"), QStringLiteral("discount"), QStringLiteral("history")};
    m_ruleRow = new QHBoxLayout;
    for (std::size_t at = 0; at < rules.size(); ++at) {
        auto *button = new CapButton(m_theme, ButtonRole::Option, this);
        button->setContent(words[at], signs[at]);
        button->setNote(notes[at]);
        connect(button, &CapButton::clicked, this, [this, rule = rules[at]] { useRule(rule); });
        m_ruleRow->addWidget(button, 1);
        m_rules.append(button);
    }
    m_layout->addLayout(m_ruleRow);
}

QWidget *GatewayOrderPage::buildOrder()
{
    auto *inside = new QWidget;
    m_order = new QVBoxLayout(inside);
    m_order->setContentsMargins(0, 0, 0, 0);
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, inside);
    title->setText(tr("Asked in this order"));
    auto *note = new Label(m_theme, Type::Body, Tone::Ink2, inside);
    note->setWrapping(true);
    note->setText(tr("Press a gateway to have it asked sooner."));
    m_scope = new QComboBox(inside);
    m_scope->setAccessibleName(tr("The order is for"));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &GatewayOrderPage::renderOrder);
    m_rows = new QVBoxLayout;
    m_asAll = new CapButton(m_theme, ButtonRole::Quiet, inside);
    m_asAll->setContent(tr("As for all coins again"), QStringLiteral("history"));
    connect(m_asAll, &CapButton::clicked, this, &GatewayOrderPage::forgetOwnOrder);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(note), static_cast<QWidget *>(m_scope)})
        m_order->addWidget(part);
    m_order->addLayout(m_rows);
    m_order->addWidget(m_asAll, 0, Qt::AlignLeft);
    m_order->addStretch();
    return scrolling(inside, this);
}

void GatewayOrderPage::render(const GatewayPreference &preference, const QList<AccountName> &accounts,
                              const QList<CoinSwitch> &coins)
{
    m_accounts = accounts;
    m_coins.clear();
    std::copy_if(coins.begin(), coins.end(), std::back_inserter(m_coins),
                 [](const CoinSwitch &coin) { return coin.isOn && coin.accounts.size() > 1; });
    renderScopes();
    renderPreference(preference);
}

void GatewayOrderPage::follow(const GatewayPreference &preference)
{
    if (preference != m_preference)
        renderPreference(preference);
}

void GatewayOrderPage::renderPreference(const GatewayPreference &preference)
{
    m_preference = preference;
    for (std::size_t at = 0; at < rules.size(); ++at)
        m_rules[qsizetype(at)]->setChosen(rules[at] == preference.rule);
    renderOrder();
    m_patience->render(preference);
}

void GatewayOrderPage::renderScopes()
{
    const std::optional<CoinId> before = scope();
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("All coins"));
    for (const CoinSwitch &coin : std::as_const(m_coins)) {
        const bool isOnItsOwn = coin.networkName.isEmpty() || coin.networkName == coin.name;
        m_scope->addItem(isOnItsOwn ? coin.name
                                    : tr("%1 on %2", "coin on network").arg(coin.name, coin.networkName),
                         coin.coin.text());
    }
    m_scope->setCurrentIndex(std::max(0, before ? m_scope->findData(before->text()) : 0));
    m_scope->setVisible(!m_coins.isEmpty());
}

void GatewayOrderPage::renderOrder()
{
    const std::optional<CoinId> coin = scope();
    const QList<AccountName> order = shopOrder(m_preference, coin, accountsInScope());
    // Rows are used again, so that the one that was just pressed keeps the focus.
    while (m_rows->count() > order.size()) {
        QLayoutItem *last = m_rows->takeAt(m_rows->count() - 1);
        last->widget()->hide();
        last->widget()->deleteLater();
        delete last;
    }
    while (m_rows->count() < order.size()) {
        auto *row = new CapButton(m_theme, ButtonRole::Normal, this);
        connect(row, &CapButton::clicked, this, [this, row] {
            const AccountName account(row->property("account").toString());
            m_preference = withSooner(m_preference, scope(), accountsInScope(), account);
            Q_EMIT preferenceChanged(m_preference);
            m_patience->render(m_preference);
            renderOrder();
        });
        m_rows->addWidget(row);
    }
    for (qsizetype at = 0; at < order.size(); ++at) {
        auto *row = static_cast<CapButton *>(m_rows->itemAt(int(at))->widget());
        row->setProperty("account", order[at].text());
        row->setContent(order[at].text(), QStringLiteral("gateway"), QString::number(at + 1));
    }
    m_asAll->setVisible(coin && m_preference.orderByCoin.contains(coin->text()));
}

void GatewayOrderPage::takePatience(const GatewayPreference &preference)
{
    m_preference = preference;
    Q_EMIT preferenceChanged(m_preference);
}

void GatewayOrderPage::useRule(GatewayRule rule)
{
    m_preference.rule = rule;
    Q_EMIT preferenceChanged(m_preference);
    m_patience->render(m_preference);
    for (std::size_t at = 0; at < rules.size(); ++at)
        m_rules[qsizetype(at)]->setChosen(rules[at] == rule);
}

void GatewayOrderPage::forgetOwnOrder()
{
    if (const std::optional<CoinId> coin = scope())
        m_preference.orderByCoin.remove(coin->text());
    Q_EMIT preferenceChanged(m_preference);
    m_patience->render(m_preference);
    m_scope->setFocus();
    renderOrder();
}

std::optional<CoinId> GatewayOrderPage::scope() const
{
    const QString coin = m_scope->currentData().toString();
    return coin.isEmpty() ? std::nullopt : std::optional(CoinId(coin));
}

QList<AccountName> GatewayOrderPage::accountsInScope() const
{
    const std::optional<CoinId> coin = scope();
    const auto found = std::find_if(m_coins.begin(), m_coins.end(),
                                    [&](const CoinSwitch &entry) { return coin == entry.coin; });
    if (found == m_coins.end())
        return m_accounts;
    QList<AccountName> accounts;
    std::copy_if(m_accounts.begin(), m_accounts.end(), std::back_inserter(accounts),
                 [&](const AccountName &account) { return found->accounts.contains(account); });
    return accounts;
}

void GatewayOrderPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void GatewayOrderPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_layout->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_layout->setSpacing(m_theme.px(16, 8));
    m_columns->setSpacing(m_theme.px(24, 16));
    m_ruleRow->setSpacing(m_theme.px(12, 8));
    m_rows->setSpacing(m_theme.px(8, 6));
    m_order->setSpacing(m_theme.px(12, 8));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void GatewayOrderPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void GatewayOrderPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void GatewayOrderPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
