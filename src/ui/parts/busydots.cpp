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
    BusyDots::restyle();
}

void BusyDots::restyle()
{
    setFixedHeight(theme().px(12, 10));
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
    const int side = height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < dots; ++dot) {
        const bool isDark = isMoving() && dot == m_dark;
        painter.setBrush(isDark ? colours.text : colours.track);
        painter.drawEllipse(directed({dot * 2 * side, 0, side, side}));
    }
}

} // namespace tillgate
