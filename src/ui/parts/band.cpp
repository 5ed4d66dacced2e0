// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/band.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/wrapping.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

Band::Band(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Band::restyle();
}

void Band::setContent(BandKind kind, const QString &signName, const QString &words, const QString &note)
{
    m_kind = kind;
    m_sign = signName;
    m_words = words;
    m_note = note;
    setAccessibleName(words);
    setAccessibleDescription(note);
    update();
}

void Band::restyle()
{
    setFixedHeight(theme().sizes().band);
}

QColor Band::ground() const
{
    switch (m_kind) {
    case BandKind::Plain:
        return theme().color(Tone::Surface);
    case BandKind::Go:
        return theme().family(Family::Green).fill;
    case BandKind::GoInside:
        return Qt::white;
    case BandKind::Ask:
        return QColor::fromRgba(fixed::violetBand);
    }
    Q_UNREACHABLE();
}

QColor Band::front() const
{
    switch (m_kind) {
    case BandKind::Plain:
        return theme().color(Tone::Ink);
    case BandKind::Go:
    case BandKind::Ask:
        return Qt::white;
    case BandKind::GoInside:
        return QColor::fromRgba(fixed::greenWords);
    }
    Q_UNREACHABLE();
}

/// As narrow as two lines let it be, so that the words have the rest.
int Band::noteWidth() const
{
    if (m_note.isEmpty())
        return 0;
    const QFont font = theme().font(Type::Small);
    const int most = std::min(width() * 2 / 5, theme().px(190));
    const int twoLines = 2 * QFontMetrics(font).lineSpacing();
    int note = most;
    while (note > most / 2 && wrappedHeight(m_note, font, note - theme().px(4)) <= twoLines)
        note -= theme().px(4);
    // What to do with the goods comes first: where both do not fit, the rule is left out.
    return fits(width() - theme().px(64, 56) - theme().px(24) - note) ? note : 0;
}

bool Band::fits(int room) const
{
    const QFontMetrics metrics(theme().font(Type::HandoverSmall));
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_words);
    return needed.width() <= room + 1 && needed.height() <= height();
}

QRect Band::wordsBox() const
{
    const int left = theme().px(64, 56);
    const int note = noteWidth();
    return {left, 0, width() - left - theme().px(16) - (note > 0 ? note + theme().px(8) : 0), height()};
}

bool Band::isCutOff() const
{
    if (!isVisible() || m_words.isEmpty())
        return false;
    return !fits(wordsBox().width());
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBlock(painter, rect(), theme().sizes().radiusBand, ground());
    const int side = theme().px(32, 28);
    drawSign(painter, directed({theme().px(16, 14), (height() - side) / 2, side, side}), m_sign, front(),
             isRightToLeft());

    painter.setPen(front());
    const QRect box = directed(wordsBox());
    painter.setFont(fittingFont(theme(), m_words, box.width(), {Type::Handover, Type::HandoverSmall}));
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (figuresWidth(painter.font(), m_words) <= box.width())
        drawFigures(painter, box, visual, m_words);
    else
        drawWrapped(painter, box, m_words, {.alignment = visual, .direction = layoutDirection()});

    if (const int note = noteWidth(); note > 0) {
        painter.setFont(theme().font(Type::Small));
        if (m_kind == BandKind::Go)
            painter.setPen(QColor::fromRgba(fixed::onGreen2));
        const QRect noteBox = directed({width() - theme().px(16) - note, 0, note, height()});
        drawWrapped(painter, noteBox, m_note,
                    {.alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                     .direction = layoutDirection()});
    }
}

} // namespace tillgate
