// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/healthlight.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"

#include <QPainter>

namespace tillgate {

QString healthValue(const GatewayHealth &health, const QDateTime &now)
{
    const QString duration = health.lastDuration ? durationText(*health.lastDuration) : QString();
    switch (health.light) {
    case GatewayHealth::Light::NotChecked:
        return HealthLight::tr("not checked yet");
    case GatewayHealth::Light::Answered:
        return duration;
    case GatewayHealth::Light::Slow:
        return HealthLight::tr("slow, %1").arg(duration);
    case GatewayHealth::Light::Silent:
        break;
    }
    if (!health.silentSince)
        return HealthLight::tr("no answer");
    return HealthLight::tr("no answer for %1")
        .arg(spanText(std::chrono::seconds(health.silentSince->secsTo(now))));
}

HealthLight::HealthLight(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HealthLight::setHealth(const GatewayHealth &health, const QDateTime &now, bool isInverted)
{
    m_health = health;
    m_isInverted = isInverted;
    m_value = healthValue(health, now);
    setAccessibleName(health.account.text() + QStringLiteral(": ") + m_value);
    updateGeometry();
    update();
}

bool HealthLight::isFine() const
{
    return m_health.light == GatewayHealth::Light::Answered || m_health.light == GatewayHealth::Light::NotChecked;
}

void HealthLight::setDetail(Detail detail)
{
    m_detail = detail;
    setToolTip(detail == Detail::Sign ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize HealthLight::sizeHint() const
{
    if (m_detail == Detail::Sign)
        return {theme().px(18), theme().sizes().iconButton};
    int width = theme().px(18) + figuresWidth(theme().font(Type::SmallLabel), m_health.account.text());
    if (m_detail == Detail::All && !m_value.isEmpty())
        width += theme().px(8) + figuresWidth(theme().font(Type::Small), m_value);
    return {width, theme().sizes().iconButton};
}

QColor HealthLight::lightColour() const
{
    switch (m_health.light) {
    case GatewayHealth::Light::NotChecked:
        return theme().color(m_isInverted ? Tone::OnPrimary2 : Tone::Ink3);
    case GatewayHealth::Light::Answered:
        return theme().healthOk(m_isInverted);
    case GatewayHealth::Light::Slow:
        return m_isInverted ? QColor(0xF5, 0xA5, 0x24) : theme().family(Family::Amber).text;
    case GatewayHealth::Light::Silent:
        return m_isInverted ? QColor(0xFF, 0x8D, 0x92) : theme().family(Family::Red).text;
    }
    Q_UNREACHABLE();
}

void HealthLight::paintSign(QPainter &painter, const QRect &box) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColour());
    const QPointF middle = QRectF(box).center();
    const double half = theme().px(10) / 2.0;
    switch (m_health.light) {
    case GatewayHealth::Light::Answered:
        painter.drawEllipse(middle, half, half);
        break;
    case GatewayHealth::Light::Slow: {
        const double arm = theme().px(12) / 2.0;
        const QPointF points[] = {middle + QPointF(0, -arm + 1), middle + QPointF(arm, arm - 1),
                                  middle + QPointF(-arm, arm - 1)};
        painter.drawPolygon(points, 3);
        break;
    }
    case GatewayHealth::Light::Silent:
        painter.drawRoundedRect(QRectF(middle - QPointF(half, half), QSizeF(2 * half, 2 * half)), 2, 2);
        break;
    case GatewayHealth::Light::NotChecked:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(lightColour(), 2));
        painter.drawEllipse(middle, half - 1, half - 1);
        break;
    }
}

void HealthLight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(10);
    paintSign(painter, directed({rim(), (height() - side) / 2, side, side}));
    if (m_detail != Detail::Sign)
        paintWords(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.color(Tone::Focus), 2));
        painter.drawRoundedRect(rect().adjusted(1, t.px(8), -1, -t.px(8)), t.sizes().radiusTile, t.sizes().radiusTile);
    }
}

void HealthLight::paintWords(QPainter &painter) const
{
    const Theme &t = theme();
    painter.setFont(t.font(Type::SmallLabel));
    painter.setPen(t.color(m_isInverted ? Tone::OnPrimary : Tone::Ink));
    const int nameWidth = figuresWidth(painter.font(), m_health.account.text());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    drawFigures(painter, directed({rim() + t.px(18), 0, nameWidth, height()}), start, m_health.account.text());
    if (m_detail == Detail::All) {
        painter.setFont(t.font(Type::Small));
        painter.setPen(isFine() ? t.color(m_isInverted ? Tone::OnPrimary2 : Tone::Ink3) : lightColour());
        drawFigures(painter, directed({rim() + t.px(26) + nameWidth, 0, width() - rim() - t.px(26) - nameWidth, height()}),
                    start, m_value);
    }
}

} // namespace tillgate
