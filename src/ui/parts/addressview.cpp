// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/addressview.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillgate {

QStringList addressGroups(const QString &address)
{
    QStringList groups;
    for (qsizetype i = 0; i < address.size(); i += 4)
        groups.append(address.mid(i, 4));
    return groups;
}

AddressView::AddressView(const Theme &theme, Type regular, Type bold, int perLine, QWidget *parent)
    : Themed(theme, parent),
      m_regular(regular),
      m_bold(bold),
      m_perLine(perLine)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AddressView::setAddress(const QString &address)
{
    m_groups = addressGroups(address);
    // Nobody reads out a Lightning invoice: its ends are enough to see that it is the same one.
    constexpr qsizetype longest = 32;
    constexpr qsizetype shownAtEachEnd = 6;
    if (m_groups.size() > longest)
        m_groups = m_groups.first(shownAtEachEnd) + QStringList{QStringLiteral("…")} + m_groups.last(shownAtEachEnd);
    setAccessibleName(address);
    updateGeometry();
    update();
}

void AddressView::setPerLine(int groups)
{
    if (groups == m_perLine)
        return;
    m_perLine = groups;
    updateGeometry();
    update();
}

void AddressView::setEvenLines(int longest)
{
    const int groups = std::max(1, static_cast<int>(m_groups.size()));
    const int lines = (groups + longest - 1) / longest;
    setPerLine((groups + lines - 1) / lines);
}

int AddressView::groupsPerLine(int width) const
{
    const int group = QFontMetrics(theme().font(m_bold)).horizontalAdvance(QStringLiteral("0000"));
    const int gap = group / 4;
    return std::clamp((width + gap) / (group + gap), 1, m_perLine);
}

int AddressView::heightForWidth(int width) const
{
    const int perLine = groupsPerLine(width);
    const int lines = (static_cast<int>(m_groups.size()) + perLine - 1) / perLine;
    return std::max(1, lines) * theme().lineHeight(m_regular);
}

QSize AddressView::sizeHint() const
{
    const int group = QFontMetrics(theme().font(m_bold)).horizontalAdvance(QStringLiteral("0000"));
    const int width = m_perLine * group * 7 / 4;
    return {width, heightForWidth(width)};
}

QSize AddressView::minimumSizeHint() const
{
    return {0, theme().lineHeight(m_regular)};
}

void AddressView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int perLine = groupsPerLine(width());
    const int group = QFontMetrics(theme().font(m_bold)).horizontalAdvance(QStringLiteral("0000"));
    const int pitch = perLine > 1
        ? std::min((width() - group) / (perLine - 1), m_perLine > 4 ? group * 2 : group * 7 / 4)
        : 0;
    const int line = theme().lineHeight(m_regular);
    // It reads from left to right everywhere, but begins its block where the words around it begin.
    const int columns = std::min(perLine, static_cast<int>(m_groups.size()));
    const int start = isRightToLeft() ? std::max(0, width() - (columns - 1) * pitch - group) : 0;
    for (int i = 0; i < m_groups.size(); ++i) {
        const bool isEnd = i < 2 || i >= m_groups.size() - 2;
        painter.setFont(theme().font(isEnd ? m_bold : m_regular));
        painter.setPen(theme().color(isEnd ? Tone::Ink : Tone::Ink2));
        const QRect cell(start + i % perLine * pitch, i / perLine * line, group + 2, line);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, m_groups[i]);
    }
}

} // namespace tillgate
