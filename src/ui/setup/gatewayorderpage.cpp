// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/gatewayorderpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"

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

/// A column that scrolls when a small screen has no room for it.
QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

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
    m_lead->setText(tr("Where several gateways have a coin, one is asked first. If it shows no code in time, the next one "
                       "can take the same sale."));
    m_layout->addWidget(title);
    m_layout->addWidget(m_lead);
    buildRules();
    auto *columns = new QHBoxLayout;
    columns->addWidget(buildOrder(), 3);
    columns->addWidget(buildPatience(), 2);
    m_layout->addLayout(columns, 1);
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
    auto *row = new QHBoxLayout;
    for (std::size_t at = 0; at < rules.size(); ++at) {
        auto *button = new CapButton(m_theme, ButtonRole::Option, this);
        button->setContent(words[at], QStringLiteral("gateway"));
        button->setNote(notes[at]);
        connect(button, &CapButton::clicked, this, [this, rule = rules[at]] { useRule(rule); });
        row->addWidget(button, 1);
        m_rules.append(button);
    }
    m_layout->addLayout(row);
}

QWidget *GatewayOrderPage::buildOrder()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
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
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(note), static_cast<QWidget *>(m_scope)})
        column->addWidget(part);
    column->addLayout(m_rows);
    column->addWidget(m_asAll, 0, Qt::AlignLeft);
    column->addStretch();
    return scrolling(inside, this);
}

QWidget *GatewayOrderPage::buildPatience()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, inside);
    title->setText(tr("When one does not answer"));
    m_byItself = new CapButton(m_theme, ButtonRole::Option, inside);
    connect(m_byItself, &CapButton::clicked, this, [this] {
        m_preference.goesOnByItself = !m_preference.goesOnByItself;
        Q_EMIT preferenceChanged(m_preference);
        renderPatience();
    });
    m_wait = new Label(m_theme, Type::Body, Tone::Ink2, inside);
    m_wait->setWrapping(true);
    column->addWidget(title);
    column->addWidget(m_byItself);
    column->addWidget(m_wait);
    column->addLayout(buildSteps(m_shorter, m_longer, tr("Sooner"), tr("Later"), inside));
    connect(m_shorter, &CapButton::clicked, this, [this] { changePatience(-1); });
    connect(m_longer, &CapButton::clicked, this, [this] { changePatience(1); });
    buildWarnings(column, inside);
    column->addStretch();
    return scrolling(inside, this);
}

QHBoxLayout *GatewayOrderPage::buildSteps(CapButton *&less, CapButton *&more, const QString &lessWords,
                                          const QString &moreWords, QWidget *inside)
{
    auto *steps = new QHBoxLayout;
    less = new CapButton(m_theme, ButtonRole::Centred, inside);
    less->setContent(lessWords, QStringLiteral("minus"));
    more = new CapButton(m_theme, ButtonRole::Centred, inside);
    more->setContent(moreWords, QStringLiteral("add"));
    steps->addWidget(less, 1);
    steps->addWidget(more, 1);
    return steps;
}

void GatewayOrderPage::buildWarnings(QVBoxLayout *column, QWidget *inside)
{
    auto *title = new Label(m_theme, Type::Heading, Tone::Ink, inside);
    title->setText(tr("Before a code is made"));
    m_cost = new Label(m_theme, Type::Body, Tone::Ink2, inside);
    m_age = new Label(m_theme, Type::Body, Tone::Ink2, inside);
    for (Label *label : {m_cost, m_age})
        label->setWrapping(true);
    column->addWidget(title);
    column->addWidget(m_cost);
    column->addLayout(buildSteps(m_cheaper, m_dearer, tr("Less"), tr("More"), inside));
    connect(m_cheaper, &CapButton::clicked, this, [this] { changeCostLimit(-1); });
    connect(m_dearer, &CapButton::clicked, this, [this] { changeCostLimit(1); });
    column->addWidget(m_age);
    column->addLayout(buildSteps(m_younger, m_older, tr("Less"), tr("More"), inside));
    connect(m_younger, &CapButton::clicked, this, [this] { changeRateAge(-1); });
    connect(m_older, &CapButton::clicked, this, [this] { changeRateAge(1); });
}

void GatewayOrderPage::render(const GatewayPreference &preference, const QList<AccountName> &accounts,
                              const QList<CoinSwitch> &coins)
{
    m_preference = preference;
    m_accounts = accounts;
    m_coins.clear();
    std::copy_if(coins.begin(), coins.end(), std::back_inserter(m_coins),
                 [](const CoinSwitch &coin) { return coin.isOn && coin.accounts.size() > 1; });
    for (std::size_t at = 0; at < rules.size(); ++at)
        m_rules[qsizetype(at)]->setChosen(rules[at] == preference.rule);
    renderScopes();
    renderOrder();
    renderPatience();
}

void GatewayOrderPage::renderScopes()
{
    const std::optional<CoinId> before = scope();
    const QSignalBlocker blocker(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("All coins"));
    for (const CoinSwitch &coin : std::as_const(m_coins)) {
        const bool isOnItsOwn = coin.networkName.isEmpty() || coin.networkName == coin.name;
        m_scope->addItem(isOnItsOwn ? coin.name : tr("%1 on %2", "coin on network").arg(coin.name, coin.networkName),
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

void GatewayOrderPage::renderPatience()
{
    const QString seconds = QString::number(m_preference.patience.count());
    m_byItself->setContent(tr("The next one takes over by itself"),
                           m_preference.goesOnByItself ? QStringLiteral("ok") : QStringLiteral("never"));
    m_byItself->setNote(m_preference.goesOnByItself ? tr("yes") : tr("no, the cashier presses F3"));
    m_byItself->setChosen(m_preference.goesOnByItself);
    m_wait->setText(m_preference.goesOnByItself
                        ? tr("After %1 s without a code the next gateway is asked. The first is looked up before, and "
                             "watched after; its code is never shown.").arg(seconds)
                        : tr("After %1 s without a code the cashier may press F3. The first is looked up before, and "
                             "watched after; its code is never shown.").arg(seconds));
    m_shorter->setEnabled(m_preference.patience > GatewayPreference::shortestPatience);
    m_longer->setEnabled(m_preference.patience < GatewayPreference::longestPatience);
    m_cost->setText(tr("A coin that costs more than %1 is named first, with the next best one.")
                        .arg(isolated(percentText(Decimal(m_preference.costLimit)), layoutDirection())));
    m_cheaper->setEnabled(m_preference.costLimit > GatewayPreference::lowestCostLimit);
    m_dearer->setEnabled(m_preference.costLimit < GatewayPreference::highestCostLimit);
    m_age->setText(tr("An estimate older than %1 counts no more.").arg(spanText(m_preference.oldestRate)));
    m_younger->setEnabled(m_preference.oldestRate > GatewayPreference::shortestRateAge);
    m_older->setEnabled(m_preference.oldestRate < GatewayPreference::longestRateAge);
}

void GatewayOrderPage::changeCostLimit(int percent)
{
    m_preference.costLimit = std::clamp(m_preference.costLimit + percent, GatewayPreference::lowestCostLimit,
                                        GatewayPreference::highestCostLimit);
    Q_EMIT preferenceChanged(m_preference);
    renderPatience();
}

/// Half minutes up to two, then whole ones.
void GatewayOrderPage::changeRateAge(int step)
{
    using namespace std::chrono_literals;
    const std::chrono::seconds size = m_preference.oldestRate < 2min || (m_preference.oldestRate == 2min && step < 0) ? 30s : 60s;
    m_preference.oldestRate = std::clamp(m_preference.oldestRate + step * size, GatewayPreference::shortestRateAge,
                                         GatewayPreference::longestRateAge);
    Q_EMIT preferenceChanged(m_preference);
    renderPatience();
}

void GatewayOrderPage::changePatience(int seconds)
{
    m_preference.patience = std::clamp(m_preference.patience + std::chrono::seconds(seconds),
                                       GatewayPreference::shortestPatience, GatewayPreference::longestPatience);
    Q_EMIT preferenceChanged(m_preference);
    renderPatience();
}

void GatewayOrderPage::useRule(GatewayRule rule)
{
    m_preference.rule = rule;
    Q_EMIT preferenceChanged(m_preference);
    for (std::size_t at = 0; at < rules.size(); ++at)
        m_rules[qsizetype(at)]->setChosen(rules[at] == rule);
}

void GatewayOrderPage::forgetOwnOrder()
{
    if (const std::optional<CoinId> coin = scope())
        m_preference.orderByCoin.remove(coin->text());
    Q_EMIT preferenceChanged(m_preference);
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
    m_rows->setSpacing(m_theme.px(8, 6));
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
