// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/salecard.h"

#include "ui/parts/busydots.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>

#include <algorithm>

namespace tillgate {

namespace {

QString lineWords(const SaleLine &line)
{
    const QString price = sumText(line.unitPrice);
    return line.quantity == 1 ? price : QStringLiteral("%1 × %2").arg(line.quantity).arg(price);
}

QString sumOf(const SaleLine &line)
{
    const Result<Money> sum = line.sum();
    return sum ? sumText(*sum) : QString();
}

} // namespace

QString runningSum(const SaleEntry &entry)
{
    QStringList parts;
    for (const SaleLine &line : entry.lines())
        parts.append(lineWords(line));
    if (entry.typedQuantity() && entry.typedText().isEmpty())
        parts.append(QStringLiteral("%1 ×").arg(*entry.typedQuantity()));
    return parts.join(QStringLiteral(" + "));
}

SaleCard::SaleCard(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_isCaretOn = !m_isCaretOn;
        update();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged, this, &SaleCard::restartCaret);
}

void SaleCard::restartCaret()
{
    m_isCaretOn = true;
    if (isVisible() && m_isTyping && hasMotion())
        m_blink.start(QGuiApplication::styleHints()->cursorFlashTime() / 2);
    else
        m_blink.stop();
    update();
}

void SaleCard::showEvent(QShowEvent *)
{
    restartCaret();
}

void SaleCard::hideEvent(QHideEvent *)
{
    m_blink.stop();
}

void SaleCard::render(const SaleEntry &entry, bool isTyping)
{
    m_entry = entry;
    m_isTyping = isTyping;
    setAccessibleName(tr("Sale, %n line(s)", nullptr, static_cast<int>(entry.lines().size())));
    setAccessibleDescription(runningSum(entry));
    restartCaret();
}

void SaleCard::setAbilities(const TillAbilities &abilities)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const auto add = [this](const QString &words, const QString &cap, void (SaleCard::*signal)()) {
        auto *button = new CapButton(theme(), ButtonRole::Stacked, this);
        button->setContent(words, {}, cap);
        connect(button, &CapButton::clicked, this, signal);
        m_buttons.append(button);
        button->show();
    };
    if (abilities.hasDiscountAndTip) {
        add(tr("Discount"), QStringLiteral("F3"), &SaleCard::discountRequested);
        add(tr("Tip"), QStringLiteral("F4"), &SaleCard::tipRequested);
    }
    if (abilities.holdsSales)
        add(tr("Hold"), QStringLiteral("F7"), &SaleCard::holdRequested);
    arrangeButtons();
    update();
}

void SaleCard::arrangeButtons()
{
    if (m_buttons.isEmpty())
        return;
    const int margin = theme().px(17, 9);
    const int gap = theme().px(8);
    const int height = theme().px(72, 56);
    const int count = static_cast<int>(m_buttons.size());
    const int each = (width() - 2 * margin - (count - 1) * gap) / count;
    for (int i = 0; i < count; ++i)
        m_buttons[i]->setGeometry(
            directed({margin + i * (each + gap), SaleCard::height() - margin - height, each, height}));
}

void SaleCard::resizeEvent(QResizeEvent *)
{
    arrangeButtons();
}

QList<SaleCard::Row> SaleCard::rows() const
{
    QList<Row> rows;
    const auto name = [](const SaleLine &line) {
        if (!line.text.isEmpty())
            return line.text;
        return line.quantity == 1 ? tr("Amount") : lineWords(line);
    };
    for (const SaleLine &line : m_entry->finishedLines())
        rows.append({name(line), sumOf(line)});
    const bool isAnythingTyped = !m_entry->typedText().isEmpty() || m_entry->typedQuantity();
    if (m_isTyping) {
        const QString quantity = m_entry->typedQuantity()
            ? QStringLiteral("%1 ×").arg(*m_entry->typedQuantity())
            : tr("Typing now");
        rows.append({quantity, typedText(m_entry->typedText()), true});
    } else if (isAnythingTyped && m_entry->lines().size() > m_entry->finishedLines().size()) {
        const SaleLine line = m_entry->lines().last();
        rows.append({name(line), sumOf(line)});
    }
    return rows;
}

int SaleCard::footTop() const
{
    const int buttons = m_buttons.isEmpty() ? theme().px(16) : theme().px(17 + 72 + 16, 9 + 56 + 8);
    return height() - buttons - theme().px(33, 30);
}

void SaleCard::paintHead(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = t.px(25, 17);
    const QRect head(0, 1, width(), t.px(56, 44));
    const QRect inner = head.adjusted(side, 0, -side, 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(t.font(t.isSmall() ? Type::Strong : Type::Heading));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, inner, start, tr("Sale"));
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, inner, end, tr("%n line(s)", nullptr, static_cast<int>(m_entry->lines().size())));
    drawHairline(painter, head.adjusted(1, 0, -1, 0), t.color(Tone::Line));
}

void SaleCard::paintRow(QPainter &painter, const QRect &box, const Row &row) const
{
    const Theme &t = theme();
    if (row.isTyped)
        painter.fillRect(box, t.color(Tone::Select));
    const int side = t.px(24, 16);
    const QRect inner = box.adjusted(side, 0, -side, 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(t.font(Type::Button));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, inner, start, row.name);
    painter.setFont(t.font(Type::Heading));
    const int caretRoom = row.isTyped ? t.px(5) : 0;
    drawFigures(painter,
                isRightToLeft() ? inner.adjusted(caretRoom, 0, 0, 0) : inner.adjusted(0, 0, -caretRoom, 0),
                end, row.sum);
    if (row.isTyped) {
        const int caret = isRightToLeft() ? inner.left() : inner.right() - 1;
        if (m_isCaretOn)
            painter.fillRect(caret, inner.center().y() - t.px(11), 2, t.px(22), t.color(Tone::Focus));
    }
    drawHairline(painter, box, t.color(Tone::Line));
}

void SaleCard::paintFoot(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = t.px(25, 17);
    const QRect line(side, footTop(), width() - 2 * side, t.px(33, 30));
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), tr("Sum"));
    painter.setFont(t.font(Type::SmallLabel));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                sumText(m_entry->total()));
}

void SaleCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_entry)
        return;
    QPainter painter(this);
    paintHead(painter);
    const int rowHeight = theme().px(56, 44);
    const int top = theme().px(56, 44) + 1;
    QList<Row> shown = rows();
    const int room = std::max(1, (footTop() - top) / rowHeight);
    if (shown.size() > room) // the newest lines count; the head says how many there are
        shown = shown.mid(shown.size() - room);
    int y = top;
    for (const Row &row : shown) {
        paintRow(painter, {1, y, width() - 2, rowHeight}, row);
        y += rowHeight;
    }
    paintFoot(painter);
}

} // namespace tillgate
