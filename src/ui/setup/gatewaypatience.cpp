// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/gatewaypatience.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/setup/gatewayorderpage.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace tillgate {

GatewayPatience::GatewayPatience(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_column(new QVBoxLayout(this))
{
    addWait();
    addWarnings();
    m_column->addStretch();
    GatewayPatience::restyle();
}

void GatewayPatience::addTitle(const QString &words)
{
    auto *title = new Label(theme(), Type::Heading, Tone::Ink, this);
    title->setText(words);
    m_column->addWidget(title);
}

void GatewayPatience::addWait()
{
    addTitle(GatewayOrderPage::tr("When one does not answer"));
    m_byItself = new Toggle(theme(), GatewayOrderPage::tr("The next one takes over by itself"), {}, this,
                            Toggle::Ground::Page);
    connect(m_byItself, &Toggle::toggled, this, [this](bool isOn) {
        m_preference.goesOnByItself = isOn;
        tell();
    });
    m_column->addWidget(m_byItself);
    m_wait = addSteps(GatewayOrderPage::tr("Sooner"), GatewayOrderPage::tr("Later"),
                      &GatewayPatience::changePatience);
}

void GatewayPatience::addWarnings()
{
    addTitle(GatewayOrderPage::tr("Before a code is made"));
    const QString less = GatewayOrderPage::tr("Less");
    const QString more = GatewayOrderPage::tr("More");
    m_cost = addSteps(less, more, &GatewayPatience::changeCostLimit);
    m_age = addSteps(less, more, &GatewayPatience::changeRateAge);
}

GatewayPatience::Steps GatewayPatience::addSteps(const QString &lessWords, const QString &moreWords,
                                                 void (GatewayPatience::*step)(int))
{
    auto *row = new QHBoxLayout;
    const auto addButton = [&](const QString &words, const QString &sign, int by) {
        auto *button = new CapButton(theme(), ButtonRole::Centred, this);
        button->setContent({}, sign);
        button->setAccessibleName(words);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_steps.append(button);
        connect(button, &CapButton::clicked, this, [this, step, by] { (this->*step)(by); });
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    auto *words = new Label(theme(), Type::Body, Tone::Ink2, this);
    words->setWrapping(true);
    row->addWidget(words, 1);
    m_column->addLayout(row);
    CapButton *less = addButton(lessWords, QStringLiteral("minus"), -1);
    CapButton *more = addButton(moreWords, QStringLiteral("add"), 1);
    return {.words = words, .less = less, .more = more};
}

void GatewayPatience::render(const GatewayPreference &preference)
{
    m_preference = preference;
    const QSignalBlocker blocker(m_byItself);
    m_byItself->setChecked(preference.goesOnByItself);
    renderWait();
    renderWarnings();
}

void GatewayPatience::renderWait()
{
    const QString seconds = QString::number(m_preference.patience.count());
    m_wait.words->setText(
        m_preference.goesOnByItself
            ? GatewayOrderPage::tr(
                  "After %1 s without a code the next gateway is asked. The first is looked up before, and "
                  "watched after; its code is never shown.")
                  .arg(seconds)
            : GatewayOrderPage::tr(
                  "After %1 s without a code the cashier may press F3. The first is looked up before, and "
                  "watched after; its code is never shown.")
                  .arg(seconds));
    m_wait.less->setEnabled(m_preference.patience > GatewayPreference::shortestPatience);
    m_wait.more->setEnabled(m_preference.patience < GatewayPreference::longestPatience);
}

void GatewayPatience::renderWarnings()
{
    m_cost.words->setText(
        GatewayOrderPage::tr("A coin that costs more than %1 is named first, with the next best one.")
            .arg(isolated(percentText(Decimal(m_preference.costLimit)), layoutDirection())));
    m_cost.less->setEnabled(m_preference.costLimit > GatewayPreference::lowestCostLimit);
    m_cost.more->setEnabled(m_preference.costLimit < GatewayPreference::highestCostLimit);
    m_age.words->setText(GatewayOrderPage::tr("An estimate older than %1 counts no more.")
                             .arg(spanText(m_preference.oldestRate)));
    m_age.less->setEnabled(m_preference.oldestRate > GatewayPreference::shortestRateAge);
    m_age.more->setEnabled(m_preference.oldestRate < GatewayPreference::longestRateAge);
}

void GatewayPatience::changeCostLimit(int percent)
{
    m_preference.costLimit = std::clamp(m_preference.costLimit + percent, GatewayPreference::lowestCostLimit,
                                        GatewayPreference::highestCostLimit);
    tell();
}

/// Half minutes up to two, then whole ones.
void GatewayPatience::changeRateAge(int step)
{
    using namespace std::chrono_literals;
    const std::chrono::seconds size
        = m_preference.oldestRate < 2min || (m_preference.oldestRate == 2min && step < 0) ? 30s : 60s;
    m_preference.oldestRate
        = std::clamp(m_preference.oldestRate + step * size, GatewayPreference::shortestRateAge,
                     GatewayPreference::longestRateAge);
    tell();
}

void GatewayPatience::changePatience(int seconds)
{
    m_preference.patience
        = std::clamp(m_preference.patience + std::chrono::seconds(seconds),
                     GatewayPreference::shortestPatience, GatewayPreference::longestPatience);
    tell();
}

void GatewayPatience::tell()
{
    Q_EMIT changed(m_preference);
    render(m_preference);
}

void GatewayPatience::restyle()
{
    const int side = theme().px(24, 16);
    m_column->setContentsMargins(side, theme().px(20, 12), side, theme().px(20, 12));
    m_column->setSpacing(theme().px(16, 8));
    for (CapButton *button : std::as_const(m_steps))
        button->setFixedWidth(theme().sizes().button);
}

} // namespace tillgate
