// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sheet.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace tillgate {

Sheet::Sheet(const Theme &theme, QWidget *window)
    : Themed(theme, window),
      m_card(new Card(theme, this)),
      m_title(new Label(theme, Type::Handover, Tone::Ink, m_card)),
      m_harmless(new CapButton(theme, ButtonRole::Primary, m_card)),
      m_dangerous(new CapButton(theme, ButtonRole::Danger, m_card)),
      m_offer(new CapButton(theme, ButtonRole::Normal, m_card)),
      m_layout(new QVBoxLayout(m_card))
{
    m_title->setWrapping(true);
    buildCard();
    window->installEventFilter(this);
    connect(m_harmless, &CapButton::clicked, this, [this] { answer(false); });
    connect(m_dangerous, &CapButton::clicked, this, [this] { answer(true); });
    connect(m_offer, &CapButton::clicked, this, [this] {
        close();
        Q_EMIT offerChosen();
    });
    m_offer->hide();
    hide();
    Sheet::restyle();
}

void Sheet::buildCard()
{
    m_layout->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_dangerous);
    buttons->addStretch();
    buttons->addWidget(m_offer);
    buttons->addWidget(m_harmless);
    m_layout->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
}

void Sheet::ask(const QString &title, const QString &text, const QString &harmless, const QString &dangerous)
{
    m_title->setText(title);
    showText(text);
    m_harmless->setContent(harmless, {}, tr("Enter", "key"));
    m_dangerous->setContent(dangerous, {});
    m_dangerous->setVisible(!dangerous.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    setGeometry(parentWidget()->rect());
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    m_harmless->setFocus();
}

/// Paragraphs stand apart, and the numbers of a list before their words.
void Sheet::showText(const QString &text)
{
    delete m_text;
    m_text = new QWidget(m_card);
    auto *column = new QGridLayout(m_text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setHorizontalSpacing(theme().px(8));
    column->setVerticalSpacing(theme().px(8, 4));
    column->setColumnStretch(1, 1);
    static const QRegularExpression numbered(QStringLiteral("^(\\d+\\.) (.+)$"));
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch list = numbered.match(paragraph);
        auto *words = new Label(theme(), Type::Body, Tone::Ink2, m_text);
        words->setWrapping(true);
        words->setText(list.hasMatch() ? list.captured(2) : paragraph);
        const int row = column->rowCount();
        column->addWidget(words, row, list.hasMatch() ? 1 : 0, 1, list.hasMatch() ? 1 : 2);
        if (!list.hasMatch())
            continue;
        auto *number = new Label(theme(), Type::Body, Tone::Ink2, m_text);
        number->setText(list.captured(1));
        column->addWidget(number, row, 0, Qt::AlignTop);
    }
    m_text->setVisible(!text.isEmpty());
    m_layout->insertWidget(1, m_text);
}

void Sheet::offer(const QString &words)
{
    m_offer->setContent(words, {});
    m_offer->show();
}

/// Whoever had the focus has it again: without it the next key would go to a sheet that nobody sees.
void Sheet::close()
{
    if (m_focusBefore != nullptr && m_focusBefore->window() == window())
        m_focusBefore->setFocus();
    hide();
}

void Sheet::answer(bool isDangerous)
{
    close();
    if (isDangerous)
        Q_EMIT dangerousChosen();
    else
        Q_EMIT harmlessChosen();
}

void Sheet::restyle()
{
    m_card->setFixedWidth(theme().px(480));
    const int margin = theme().px(32);
    m_layout->setContentsMargins(margin, margin, margin, theme().px(24));
    m_layout->setSpacing(theme().px(16));
    for (CapButton *button : {m_harmless, m_offer})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sheet::offer(const QString &title, const QString &text, const QString &harmless, const QString &extra)
{
    m_dangerous->setRole(ButtonRole::Normal);
    ask(title, text, harmless, extra);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        answer(false);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->isAutoRepeat())
            return event->accept();
        if (m_offer->hasFocus())
            m_offer->click();
        else
            answer(m_dangerous->hasFocus());
    }
    event->accept(); // no key reaches what lies under the sheet
}

bool Sheet::focusNextPrevChild(bool isNext)
{
    QList<CapButton *> stops{m_harmless, m_offer, m_dangerous};
    stops.removeIf([](const CapButton *button) { return !button->isVisible(); });
    if (stops.isEmpty())
        return true; // it is being closed
    const auto at = std::find_if(stops.begin(), stops.end(),
                                 [](const CapButton *button) { return button->hasFocus(); });
    const qsizetype step = isNext ? 1 : stops.size() - 1;
    const qsizetype next = at == stops.end() ? 0 : (at - stops.begin() + step) % stops.size();
    stops[next]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(fixed::shade));
}

} // namespace tillgate
