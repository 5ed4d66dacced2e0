// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/practicepanel.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tillgate {

namespace {

QString signOf(PracticeAct act)
{
    switch (act) {
    case PracticeAct::PayExact:
        return QStringLiteral("pay-exact");
    case PracticeAct::PayShort:
        return QStringLiteral("pay-short");
    case PracticeAct::PayOver:
        return QStringLiteral("pay-over");
    case PracticeAct::PayLate:
        return QStringLiteral("state-late");
    case PracticeAct::PayTwice:
        return QStringLiteral("pay-twice");
    case PracticeAct::PayNever:
        return QStringLiteral("never");
    case PracticeAct::PayWrongNetwork:
        return QStringLiteral("wrong-network");
    case PracticeAct::Confirm:
        return QStringLiteral("state-confirming");
    case PracticeAct::EndWindow:
        return QStringLiteral("state-ended");
    case PracticeAct::TakeBack:
        return QStringLiteral("back");
    case PracticeAct::UndoBlocks:
        return QStringLiteral("network");
    }
    Q_UNREACHABLE();
}

} // namespace

QString practiceActWords(PracticeAct act)
{
    switch (act) {
    case PracticeAct::PayExact:
        return PracticePanel::tr("Pays exact");
    case PracticeAct::PayShort:
        return PracticePanel::tr("Pays short");
    case PracticeAct::PayOver:
        return PracticePanel::tr("Pays over");
    case PracticeAct::PayLate:
        return PracticePanel::tr("Pays late");
    case PracticeAct::PayTwice:
        return PracticePanel::tr("Pays twice");
    case PracticeAct::PayNever:
        return PracticePanel::tr("Never pays");
    case PracticeAct::PayWrongNetwork:
        return PracticePanel::tr("Pays on the wrong network");
    case PracticeAct::Confirm:
        return PracticePanel::tr("Confirm");
    case PracticeAct::EndWindow:
        return PracticePanel::tr("Time is up");
    case PracticeAct::TakeBack:
        return PracticePanel::tr("Takes it back");
    case PracticeAct::UndoBlocks:
        return PracticePanel::tr("Undo blocks");
    }
    Q_UNREACHABLE();
}

PracticePanel::PracticePanel(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_layout(new QVBoxLayout(this))
{
    addTitle();
    m_customer = addLabel(tr("The customer"));
    addPair(PracticeAct::PayExact, PracticeAct::PayShort);
    addPair(PracticeAct::PayOver, PracticeAct::PayLate);
    addPair(PracticeAct::PayTwice, PracticeAct::PayNever);
    addPair(PracticeAct::PayWrongNetwork, std::nullopt);
    m_network = addLabel(tr("The network"));
    addPair(PracticeAct::Confirm, PracticeAct::EndWindow);
    addPair(PracticeAct::TakeBack, PracticeAct::UndoBlocks);
    m_gateway = addLabel(tr("The gateway"));
    m_down = addToggle(tr("Gateway down"), QStringLiteral("gateway-down"));
    m_lost = addToggle(tr("Notifications lost"), QStringLiteral("notification-lost"));
    m_slow = addToggle(tr("Slow answers"), QStringLiteral("state-making"));
    m_layout->addStretch();
    m_last = addLabel({});
    m_last->setWrapping(true);
    m_last->setTypes({Type::Small});
    m_last->setColor(QColor::fromRgba(fixed::panelNote));
    PracticePanel::restyle();
}

void PracticePanel::addTitle()
{
    auto *title = new Label(theme(), Type::Handover, Tone::Ink, this);
    title->setText(tr("Practice customer"));
    title->setColor(Qt::white);
    title->setTypes({Type::HandoverSmall, Type::Strong});
    m_layout->addWidget(title);
    m_note = new Label(theme(), Type::Small, Tone::Ink, this);
    m_note->setText(tr("You play the customer. The till cannot tell."));
    m_note->setWrapping(true);
    m_note->setColor(QColor::fromRgba(fixed::panelNote));
    m_layout->addWidget(m_note);
}

Label *PracticePanel::addLabel(const QString &words)
{
    auto *label = new Label(theme(), Type::SmallLabel, Tone::Ink, this);
    label->setText(words);
    label->setColor(QColor::fromRgba(fixed::panelLabel));
    m_layout->addWidget(label);
    return label;
}

void PracticePanel::addPair(PracticeAct first, std::optional<PracticeAct> second)
{
    auto *row = new QHBoxLayout;
    QList<PracticeAct> acts{first};
    if (second)
        acts.append(*second);
    for (const PracticeAct act : std::as_const(acts)) {
        auto *button = new CapButton(theme(), ButtonRole::Panel, this);
        button->setContent(practiceActWords(act), signOf(act));
        connect(button, &CapButton::clicked, this, [this, act] { Q_EMIT actChosen(act); });
        row->addWidget(button, 1);
    }
    row->setSpacing(8);
    m_layout->addLayout(row);
}

Toggle *PracticePanel::addToggle(const QString &words, const QString &signName)
{
    auto *toggle = new Toggle(theme(), words, signName, this);
    connect(toggle, &Toggle::toggled, this, &PracticePanel::emitSwitches);
    m_layout->addWidget(toggle);
    return toggle;
}

void PracticePanel::emitSwitches()
{
    Q_EMIT switchesChanged(
        {.isDown = m_down->isChecked(), .losesNotices = m_lost->isChecked(), .isSlow = m_slow->isChecked()});
}

void PracticePanel::render(const PracticeSwitches &switches)
{
    const QSignalBlocker down(m_down);
    const QSignalBlocker lost(m_lost);
    const QSignalBlocker slow(m_slow);
    m_down->setChecked(switches.isDown);
    m_lost->setChecked(switches.losesNotices);
    m_slow->setChecked(switches.isSlow);
    update();
}

void PracticePanel::setLastAct(const QString &words)
{
    m_last->setText(words);
    update();
}

void PracticePanel::showAct(PracticeAct act, const QDateTime &at)
{
    setLastAct(clockText(at) + u' ' + practiceActWords(act));
}

void PracticePanel::restyle()
{
    const Theme &t = theme();
    m_layout->setContentsMargins(t.px(20), t.px(20, 12), t.px(20), t.px(16, 8));
    m_layout->setSpacing(t.px(8, 6));
    // A small screen has room for the verbs only; the title says who is played.
    for (Label *words : {m_note, m_customer, m_network, m_gateway})
        words->setVisible(!t.isSmall());
}

void PracticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(fixed::stripeDark));
    if (m_last->text().isEmpty())
        return;
    painter.fillRect(theme().px(20), m_last->y() - theme().px(12), width() - theme().px(40), 1,
                     QColor::fromRgba(fixed::panelLine));
}

} // namespace tillgate
