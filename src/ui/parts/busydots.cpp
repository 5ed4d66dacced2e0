// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/busydots.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>

namespace tillgate {

namespace {

constexpr int dots = 3;

} // namespace

bool hasMotion()
{
    return QGuiApplication::styleHints()->cursorFlashTime() > 0;
}

BusyDots::BusyDots(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    m_step.setInterval(step);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_dark = (m_dark + 1) % dots;
        update();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged, this, &BusyDots::obey);
}

void BusyDots::obey()
{
    if (isVisible() && hasMotion())
        m_step.start();
    else
        m_step.stop();
    update();
}

void BusyDots::showEvent(QShowEvent *)
{
    m_dark = 0;
    obey();
}

void BusyDots::hideEvent(QHideEvent *)
{
    m_step.stop();
}

void BusyDots::paintEvent(QPaintEvent *)
{
    const FamilyColours colours = theme().family(Family::Grey);
    // As the sign "state-making" has them in its box of 24.
    const qreal side = width() / 24.0;
    const qreal radius = 2 * side;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < dots; ++dot) {
        const bool isDark = !isMoving() || dot == m_dark;
        painter.setBrush(isDark ? colours.text : colours.track);
        const int place = isRightToLeft() ? dots - 1 - dot : dot;
        painter.drawEllipse(QPointF((5 + 7 * place) * side, height() / 2.0), radius, radius);
    }
}

} // namespace tillgate
