// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/handoverrow.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/typedsum.h"
#include "ui/setup/handoverpage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tillgate {

namespace {

constexpr int mostConfirmations = 12;

/// What the shop takes upon itself with a rule, in words.
QString riskWords(ZeroConfirmationRisk risk, int confirmations, bool isEveryCoin)
{
    if (confirmations > 0)
        return HandoverPage::tr(
            "From the first confirmation on a payment is hard to take back; each further one makes "
            "it harder.");
    if (isEveryCoin)
        return HandoverPage::tr(
            "Seen only counts for coins whose sender cannot take a payment back. For the others the "
            "till goes on waiting.");
    switch (risk) {
    case ZeroConfirmationRisk::None:
        return HandoverPage::tr("Seen is final with this coin: no risk.");
    case ZeroConfirmationRisk::Low:
        return HandoverPage::tr("Small risk: once seen, such a payment can hardly be taken back.");
    case ZeroConfirmationRisk::Medium:
    case ZeroConfirmationRisk::High:
        return HandoverPage::tr(
            "The sender can replace such a payment until it is confirmed: seen never counts, "
            "whatever stands here.");
    }
    Q_UNREACHABLE();
}

} // namespace

HandoverRow::HandoverRow(const Theme &theme, const QList<HandoverCoin> &coins, const Currency &currency,
                         const HandoverRule &rule, QWidget *parent)
    : QWidget(parent),
      m_currency(currency),
      m_coin(new QComboBox(this)),
      m_upTo(new QLineEdit(this)),
      m_enough(new QComboBox(this)),
      m_risk(new Label(theme, Type::Small, Tone::Ink2, this))
{
    addCoins(coins, rule.coin);
    addSum(theme, rule);
    addCounts(rule.confirmations);
    m_risk->setWrapping(true);
    arrange(theme);
    connect(m_coin, &QComboBox::currentIndexChanged, this, [this, coins] { showRisk(coins); });
    connect(m_enough, &QComboBox::currentIndexChanged, this, [this, coins] { showRisk(coins); });
    showRisk(coins);
}

void HandoverRow::addCoins(const QList<HandoverCoin> &coins, const CoinId &chosen)
{
    m_coin->addItem(HandoverPage::tr("Every coin"), QString());
    for (const HandoverCoin &coin : coins)
        m_coin->addItem(coin.name, coin.id.text());
    // A coin that is not offered now keeps its rule.
    if (m_coin->findData(chosen.text()) < 0 && !chosen.isEmpty())
        m_coin->addItem(chosen.text(), chosen.text());
    m_coin->setCurrentIndex(std::max(0, m_coin->findData(chosen.text())));
    m_coin->setAccessibleName(HandoverPage::tr("Coin"));
}

void HandoverRow::addSum(const Theme &theme, const HandoverRule &rule)
{
    m_upTo->setPlaceholderText(HandoverPage::tr("any price"));
    m_upTo->setMinimumWidth(QFontMetrics(theme.font(Type::Body)).horizontalAdvance(m_upTo->placeholderText()) + theme.px(40));
    m_upTo->setText(rule.upTo ? rule.upTo->amount().toString() : QString());
    m_upTo->setAccessibleName(HandoverPage::tr("Up to this price, %1").arg(m_currency.code()));
}

void HandoverRow::addCounts(int chosen)
{
    m_enough->addItem(HandoverPage::tr("Seen is enough"), 0);
    for (int count = 1; count <= std::max(mostConfirmations, chosen); ++count) {
        if (count <= mostConfirmations || count == chosen)
            m_enough->addItem(HandoverPage::tr("%n confirmation(s)", nullptr, count), count);
    }
    m_enough->setCurrentIndex(std::max(0, m_enough->findData(chosen)));
    m_enough->setAccessibleName(HandoverPage::tr("What is enough"));
}

void HandoverRow::arrange(const Theme &theme)
{
    auto *upToWords = new Label(theme, Type::Body, Tone::Ink2, this);
    upToWords->setText(HandoverPage::tr("up to %1").arg(m_currency.code()));
    auto *gone = new CapButton(theme, ButtonRole::Icon, this);
    gone->setContent({}, QStringLiteral("cancel"));
    gone->setAccessibleName(HandoverPage::tr("Remove this rule"));
    connect(gone, &CapButton::clicked, this, &HandoverRow::removed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(12, 8));
    line->addWidget(m_coin, 5);
    line->addWidget(upToWords);
    line->addWidget(m_upTo, 3);
    line->addWidget(m_enough, 4);
    line->addWidget(m_risk, 8, Qt::AlignVCenter);
    line->addWidget(gone);
}

void HandoverRow::showRisk(const QList<HandoverCoin> &coins)
{
    const QString id = m_coin->currentData().toString();
    ZeroConfirmationRisk risk = ZeroConfirmationRisk::High;
    for (const HandoverCoin &coin : coins) {
        if (coin.id.text() == id)
            risk = coin.risk;
    }
    m_risk->setText(riskWords(risk, m_enough->currentData().toInt(), id.isEmpty()));
}

Result<HandoverRule> HandoverRow::rule() const
{
    HandoverRule rule{.coin = CoinId(m_coin->currentData().toString()), .confirmations = m_enough->currentData().toInt()};
    const QString sum = m_upTo->text().trimmed();
    if (sum.isEmpty())
        return rule;
    const TypedSum upTo = typedSum(sum, m_currency);
    if (!upTo.sum || !upTo.sum->isPositive())
        return fail(Error::Kind::Usage, upTo.problem);
    rule.upTo = *upTo.sum;
    return rule;
}

} // namespace tillgate
