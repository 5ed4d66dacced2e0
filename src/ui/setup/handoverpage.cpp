// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/handoverpage.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/typedsum.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

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

HandoverPage::HandoverPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_list(new QVBoxLayout),
      m_complaint(new Label(m_theme, Type::Small, Tone::Ink, this)),
      m_add(new CapButton(m_theme, ButtonRole::Normal, this)),
      m_currency(Currency::fromCode(u"EUR").value())
{
    setWindowTitle(tr("When to hand over"));
    resize(1280, 800);
    buildHead();
    auto *inside = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    m_layout->addWidget(scrolling(inside, this), 1);
    m_add->setContent(tr("Add a rule"), QStringLiteral("add"));
    connect(m_add, &CapButton::clicked, this, [this] { addRow({}); });
    buildFoot();
    applyTheme();
}

void HandoverPage::buildHead()
{
    auto *title = new Label(m_theme, Type::PageTitle, Tone::Ink, this);
    title->setText(tr("When to hand over"));
    auto *lead = new Label(m_theme, Type::Body, Tone::Ink2, this);
    lead->setWrapping(true);
    lead->setText(
        tr("Without a rule goods go only when the gateway says that the money is final. A rule lets them go "
           "earlier, up to a price. A coin's own rules count before those for every coin; of several the "
           "one with the lowest sum decides."));
    m_layout->addWidget(title);
    m_layout->addWidget(lead);
}

void HandoverPage::buildFoot()
{
    m_complaint->setWrapping(true);
    m_complaint->hide();
    auto *back = new CapButton(m_theme, ButtonRole::Quiet, this);
    back->setContent(tr("Back"), QStringLiteral("back"), tr("Esc", "key"));
    connect(back, &CapButton::clicked, this, &HandoverPage::closed);
    auto *save = new CapButton(m_theme, ButtonRole::Primary, this);
    save->setContent(tr("Save the rules"), {}, tr("Ctrl S", "key"));
    save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(save, &CapButton::clicked, this, &HandoverPage::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_complaint, 2);
    foot->addWidget(save);
    m_layout->addLayout(foot);
}

void HandoverPage::render(const HandoverRules &rules, const QList<HandoverCoin> &coins,
                          const Currency &currency)
{
    m_coins = coins;
    m_currency = currency;
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().box);
    for (const HandoverRule &rule : rules)
        addRow(rule);
    m_complaint->hide();
}

void HandoverPage::addRow(const HandoverRule &rule)
{
    Row row{.box = new QWidget(this),
            .coin = new QComboBox,
            .upTo = new QLineEdit,
            .enough = new QComboBox,
            .risk = new Label(m_theme, Type::Small, Tone::Ink2, this)};
    row.coin->addItem(tr("Every coin"), QString());
    for (const HandoverCoin &coin : std::as_const(m_coins))
        row.coin->addItem(coin.name, coin.id.text());
    row.coin->setCurrentIndex(std::max(0, row.coin->findData(rule.coin.text())));
    row.coin->setAccessibleName(tr("Coin"));
    row.upTo->setPlaceholderText(tr("any price"));
    row.upTo->setMinimumWidth(QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(row.upTo->placeholderText())
                              + m_theme.px(40));
    row.upTo->setText(rule.upTo ? rule.upTo->amount().toString() : QString());
    row.upTo->setAccessibleName(tr("Up to this price, %1").arg(m_currency.code()));
    row.enough->addItem(tr("Seen is enough"));
    for (int count = 1; count <= mostConfirmations; ++count)
        row.enough->addItem(tr("%n confirmation(s)", nullptr, count));
    row.enough->setCurrentIndex(std::clamp(rule.confirmations, 0, mostConfirmations));
    row.enough->setAccessibleName(tr("What is enough"));
    row.risk->setWrapping(true);
    auto *gone = new CapButton(m_theme, ButtonRole::Icon, row.box);
    gone->setContent({}, QStringLiteral("cancel"));
    gone->setAccessibleName(tr("Remove this rule"));
    connect(gone, &CapButton::clicked, this, [this, box = row.box] { removeRow(box); });
    auto *upToWords = new Label(m_theme, Type::Body, Tone::Ink2, row.box);
    upToWords->setText(tr("up to %1").arg(m_currency.code()));
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(12, 8));
    line->addWidget(row.coin, 5);
    line->addWidget(upToWords);
    line->addWidget(row.upTo, 3);
    line->addWidget(row.enough, 4);
    line->addWidget(row.risk, 8, Qt::AlignVCenter);
    line->addWidget(gone);
    m_list->addWidget(row.box);
    m_rows.append(row);
    const auto changed = [this, box = row.box] {
        for (const Row &each : std::as_const(m_rows)) {
            if (each.box == box)
                showRisk(each);
        }
    };
    connect(row.coin, &QComboBox::currentIndexChanged, this, changed);
    connect(row.enough, &QComboBox::currentIndexChanged, this, changed);
    showRisk(row);
}

void HandoverPage::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const Row &row) { return row.box == box; });
    m_list->removeWidget(box);
    box->hide();
    box->deleteLater();
}

void HandoverPage::showRisk(const Row &row)
{
    const QString id = row.coin->currentData().toString();
    ZeroConfirmationRisk risk = ZeroConfirmationRisk::High;
    for (const HandoverCoin &coin : std::as_const(m_coins)) {
        if (coin.id.text() == id)
            risk = coin.risk;
    }
    row.risk->setText(riskWords(risk, row.enough->currentIndex(), id.isEmpty()));
}

Result<HandoverRule> HandoverPage::ruleOf(const Row &row) const
{
    HandoverRule rule{.coin = CoinId(row.coin->currentData().toString()),
                      .confirmations = row.enough->currentIndex()};
    const QString sum = row.upTo->text().trimmed();
    if (sum.isEmpty())
        return rule;
    const TypedSum upTo = typedSum(sum, m_currency);
    if (!upTo.sum || !upTo.sum->isPositive())
        return fail(Error::Kind::Usage, upTo.problem);
    rule.upTo = *upTo.sum;
    return rule;
}

Result<HandoverRules> HandoverPage::rules() const
{
    HandoverRules all;
    for (const Row &row : m_rows) {
        const Result<HandoverRule> rule = ruleOf(row);
        if (!rule)
            return fail(rule.error());
        all.append(*rule);
    }
    return all;
}

void HandoverPage::save()
{
    const Result<HandoverRules> typed = rules();
    m_complaint->setVisible(!typed);
    if (typed) {
        Q_EMIT saved(*typed);
        return;
    }
    m_complaint->setColor(m_theme.family(Family::Red).text);
    const QString problem = typed.error().detail;
    m_complaint->setText(problem.isEmpty() ? errorWords(typed.error()).sentence : problem);
}

void HandoverPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_layout->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_layout->setSpacing(m_theme.px(16, 8));
    m_list->setSpacing(m_theme.px(12, 8));
    setStyleSheet(m_theme.styleSheet());
    announceTheme(this, m_theme);
}

void HandoverPage::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        applyTheme();
}

void HandoverPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

void HandoverPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
