// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/passphrasesheet.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace tillgate {

namespace {

constexpr int shortestPassphrase = 8;

} // namespace

PassphraseSheet::PassphraseSheet(const Theme &theme, QWidget *window, bool isNew, bool canUseKeyService)
    : Themed(theme, window),
      m_isNew(isNew),
      m_card(new Card(theme, this)),
      m_layout(new QVBoxLayout(m_card)),
      m_title(new Label(theme, Type::Handover, Tone::Ink, m_card)),
      m_lead(new Label(theme, Type::Body, Tone::Ink2, m_card)),
      m_complaint(new Label(theme, Type::Small, Tone::Ink, m_card))
{
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    buildWords();
    buildButtons(canUseKeyService);
    PassphraseSheet::restyle();
    setGeometry(window->rect());
    window->installEventFilter(this);
    setAccessibleName(m_title->text());
    show();
    raise();
    m_first->setFocus();
}

void PassphraseSheet::buildWords()
{
    for (Label *label : {m_title, m_lead, m_complaint}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_title->setText(m_isNew ? tr("Choose a passphrase for the keys") : tr("Passphrase for the keys"));
    m_lead->setText(m_isNew ? tr("It seals the gateway's keys on this till. You type it once after each start. Write it "
                                 "down and keep it apart: without it the keys have to be entered again.")
                            : tr("The gateway's keys on this till are sealed with it."));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_lead);
    m_first = addField(tr("Passphrase"));
    if (m_isNew)
        m_second = addField(tr("The same again"));
    m_complaint->hide();
    m_layout->addWidget(m_complaint);
}

void PassphraseSheet::buildButtons(bool canUseKeyService)
{
    CapButton *open = addButton(m_isNew ? tr("Keep the keys") : tr("Open"), tr("Enter", "key"), true);
    connect(open, &CapButton::clicked, this, &PassphraseSheet::accept);
    if (canUseKeyService) {
        CapButton *service = addButton(tr("Let this computer's key service keep them"), {}, false);
        connect(service, &CapButton::clicked, this, &PassphraseSheet::keyServiceChosen);
    }
    CapButton *later = addButton(tr("Not now"), tr("Esc", "key"), false);
    connect(later, &CapButton::clicked, this, &PassphraseSheet::closed);
}

QLineEdit *PassphraseSheet::addField(const QString &name)
{
    auto *line = new QLineEdit(m_card);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(line, &QLineEdit::returnPressed, this, &PassphraseSheet::accept);
    m_layout->addWidget(new Field(theme(), name, line, m_card));
    m_stops.append(line);
    return line;
}

CapButton *PassphraseSheet::addButton(const QString &words, const QString &key, bool isMain)
{
    auto *button = new CapButton(theme(), isMain ? ButtonRole::Primary : ButtonRole::Normal, m_card);
    button->setContent(words, {}, key);
    m_layout->addWidget(button);
    m_stops.append(button);
    return button;
}

void PassphraseSheet::complain(const QString &words)
{
    m_complaint->setColor(theme().family(Family::Red).text);
    m_complaint->setText(words);
    m_complaint->show();
}

void PassphraseSheet::accept()
{
    if (m_isNew && m_first->text().size() < shortestPassphrase)
        return complain(tr("Use at least %n character(s).", nullptr, shortestPassphrase));
    if (m_second != nullptr && m_first->text() != m_second->text())
        return complain(tr("The two are not the same."));
    QByteArray typed = m_first->text().toUtf8();
    const Secret passphrase(typed);
    typed.fill('\0');
    m_first->clear();
    if (!passphrase.isEmpty())
        Q_EMIT given(passphrase);
}

void PassphraseSheet::restyle()
{
    // Its fields look the same over a page and over the till, which needs no style sheet.
    if (const QString looks = theme().styleSheet(); looks != styleSheet())
        setStyleSheet(looks);
    m_card->setFixedWidth(theme().px(480));
    const int margin = theme().px(32, 20);
    m_layout->setContentsMargins(margin, margin, margin, theme().px(24, 16));
    m_layout->setSpacing(theme().px(14, 8));
}

bool PassphraseSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return false;
}

void PassphraseSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    event->accept(); // no key reaches what lies under the sheet
}

bool PassphraseSheet::focusNextPrevChild(bool isNext)
{
    const qsizetype count = m_stops.size();
    const qsizetype at = m_stops.indexOf(focusWidget());
    m_stops.at((at + (isNext ? 1 : count - 1)) % count)->setFocus(Qt::TabFocusReason);
    return true;
}

void PassphraseSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor::fromRgba(fixed::shade));
}

} // namespace tillgate
