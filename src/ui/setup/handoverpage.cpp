// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/handoverpage.h"

#include "desk/settingsmerge.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/label.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/stagewords.h"
#include "ui/setup/elsewherewords.h"
#include "ui/setup/handoverrow.h"
#include "ui/setup/settingspage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace tillgate {

HandoverPage::HandoverPage(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_layout(new QVBoxLayout(this)),
      m_list(new QVBoxLayout),
      m_news(new Label(m_theme, Type::Body, Tone::Ink, this)),
      m_complaint(new Label(m_theme, Type::Small, Tone::Ink, this)),
      m_load(new CapButton(m_theme, ButtonRole::Quiet, this)),
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
    for (Label *words : {m_news, m_complaint}) {
        words->setWrapping(true);
        words->hide();
    }
    m_load->setContent(SettingsPage::tr("Load what was changed elsewhere"), QStringLiteral("check-now"), SettingsPage::tr("F5", "key"));
    m_load->hide();
    connect(m_load, &CapButton::clicked, this, &HandoverPage::load);
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
    foot->addWidget(m_load);
    foot->addWidget(save);
    m_layout->addWidget(m_news);
    m_layout->addLayout(foot);
}

void HandoverPage::render(const HandoverRules &rules, const QList<HandoverCoin> &coins,
                          const Currency &currency)
{
    m_coins = coins;
    m_currency = currency;
    while (!m_rows.isEmpty())
        removeRow(m_rows.last());
    for (const HandoverRule &rule : rules)
        addRow(rule);
    m_base = rules;
    m_latest.reset();
    m_news->hide();
    m_load->hide();
    m_complaint->hide();
}

void HandoverPage::follow(const HandoverRules &rules)
{
    const Result<HandoverRules> mine = this->rules();
    if (rules == m_latest.value_or(m_base))
        return;
    const MergedList<HandoverRule> merged = mergedRules(m_base, mine.value_or(m_base), rules);
    if (mine && merged.items == rules)
        return render(rules, QList(m_coins), Currency(m_currency));
    QStringList overruled;
    for (const auto &[before, theirs] : merged.overruled) {
        overruled.append(theirs ? tr("%1: %2", "coin, rule").arg(coinName(theirs->coin), ruleWords(*theirs))
                                : tr("%1: no rule any more").arg(coinName(before.coin)));
    }
    m_latest = rules;
    m_load->show();
    m_news->setText(elsewhereWords(overruled));
    m_news->setAccessibleName(m_news->text());
    m_news->setVisible(!overruled.isEmpty());
}

void HandoverPage::load()
{
    if (m_latest)
        render(HandoverRules(*m_latest), QList(m_coins), Currency(m_currency));
}

QString HandoverPage::coinName(const CoinId &coin) const
{
    const auto known = std::find_if(m_coins.begin(), m_coins.end(), [&](const HandoverCoin &one) { return one.id == coin; });
    return coin.isEmpty() ? tr("Every coin") : known == m_coins.end() ? coin.text() : known->name;
}

void HandoverPage::addRow(const HandoverRule &rule)
{
    auto *row = new HandoverRow(m_theme, m_coins, m_currency, rule, this);
    connect(row, &HandoverRow::removed, this, [this, row] { removeRow(row); });
    m_list->addWidget(row);
    m_rows.append(row);
}

void HandoverPage::removeRow(HandoverRow *row)
{
    m_rows.removeOne(row);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
}

Result<HandoverRules> HandoverPage::rules() const
{
    HandoverRules all;
    for (const HandoverRow *row : m_rows) {
        const Result<HandoverRule> rule = row->rule();
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
        Q_EMIT saved(mergedRules(m_base, *typed, m_latest.value_or(m_base)).items);
        return;
    }
    const QString problem = typed.error().detail;
    m_complaint->setText(problem.isEmpty() ? errorWords(typed.error()).sentence : problem);
}

void HandoverPage::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    applyTheme();
}

void HandoverPage::applyTheme()
{
    const int side = m_theme.px(40, 20);
    m_layout->setContentsMargins(side, m_theme.px(40, 16), side, m_theme.px(24, 12));
    m_layout->setSpacing(m_theme.px(16, 8));
    m_list->setSpacing(m_theme.px(12, 8));
    m_complaint->setColor(m_theme.family(Family::Red).text);
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
    else if (event->key() == Qt::Key_F5)
        load();
    else
        QWidget::keyPressEvent(event);
}

void HandoverPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
