// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/tenderrow.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>

namespace tillgate {

QString coinSign(const QString &ticker, const QString &networkName)
{
    if (networkName.contains(QStringLiteral("Lightning"), Qt::CaseInsensitive))
        return QStringLiteral("coin-lightning");
    for (const char *known : {"BTC", "USDT", "LTC", "ETH", "XMR"}) {
        if (ticker == QLatin1String(known))
            return QStringLiteral("coin-") + ticker.toLower();
    }
    return {};
}

TenderRow::TenderRow(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    TenderRow::restyle();
}

void TenderRow::setTender(const TenderChoice &tender, const QString &cap)
{
    m_ticker = tender.ticker;
    setProperty("sign", coinSign(tender.ticker, tender.networkName));
    m_name = tender.name;
    m_note = tender.minimum && !tender.isAvailable
        ? tr("Only from %1").arg(isolated(moneyText(*tender.minimum), layoutDirection()))
        : tender.isAvailable ? tender.networkName
                             : tr("Not available now");
    m_isDear = tender.costPercent.has_value();
    m_time = m_isDear ? tr("costs %1").arg(isolated(percentText(*tender.costPercent), layoutDirection()))
        : tender.isAvailable && tender.usualTime ? tr("usually %1").arg(spanText(*tender.usualTime))
                                                 : QString();
    m_span = tender.usualTime ? spanText(*tender.usualTime) : QString();
    m_cap = tender.isAvailable ? cap : QString();
    m_isChosen = tender.isChosen;
    m_isCash = false;
    setEnabled(tender.isAvailable);
    QStringList spoken{m_name};
    if (m_note != m_name)
        spoken.append(m_note);
    if (!m_time.isEmpty())
        spoken.append(m_time);
    if (!m_cap.isEmpty())
        spoken.append(m_cap);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void TenderRow::setCash(bool isChosen, const QString &cap)
{
    setProperty("sign", QStringLiteral("cash"));
    m_name = tr("Cash");
    m_note = tr("opens the drawer");
    m_time.clear();
    m_span.clear();
    m_isDear = false;
    m_cap = cap;
    m_isChosen = isChosen;
    m_isCash = true;
    setAccessibleName(m_name);
    update();
}

QSize TenderRow::sizeHint() const
{
    return {theme().px(200), height()};
}

void TenderRow::restyle()
{
    setFixedHeight(theme().sizes().tenderRow);
}

void TenderRow::setRowHeight(int height)
{
    setFixedHeight(height);
    update();
}

bool TenderRow::isCutOff() const
{
    const int room = width() - theme().px(61 + 16) - (m_cap.isEmpty() ? 0 : theme().px(32));
    return isVisible()
        && (figuresWidth(theme().font(Type::Strong), m_name) > room
            || figuresWidth(theme().font(Type::Small), m_note) > room);
}

void TenderRow::paintTile(QPainter &painter, const QRect &box) const
{
    const Theme &t = theme();
    drawBlock(painter, box, t.sizes().radiusTile, t.color(m_isChosen ? Tone::Primary : Tone::Sunken));
    const QColor front = t.color(m_isChosen ? Tone::OnPrimary : isEnabled() ? Tone::Ink2 : Tone::Ink3);
    const QString name = property("sign").toString();
    if (!name.isEmpty()) {
        const int inset = (box.width() - t.px(24, 20)) / 2;
        drawSign(painter, box.adjusted(inset, inset, -inset, -inset), name, front);
        return;
    }
    QFont font = t.font(Type::KeyCap);
    font.setPixelSize(m_ticker.size() > 4 ? t.px(9) : t.px(11));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(front);
    painter.drawText(box, Qt::AlignCenter, m_ticker.left(5));
}

int TenderRow::endOfWords() const
{
    const Theme &t = theme();
    return t.px(61, 57)
        + std::max(figuresWidth(t.font(Type::Strong), m_name), figuresWidth(t.font(Type::Small), m_note));
}

int TenderRow::startOfCap(int rowWidth) const
{
    return rowWidth - theme().px(15) - (m_cap.isEmpty() ? 0 : capSize(theme(), m_cap).width());
}

bool TenderRow::isTimeTooWide(int rowWidth) const
{
    const int right = startOfCap(rowWidth) - (m_cap.isEmpty() ? 0 : theme().px(10));
    const int time = figuresWidth(theme().font(Type::Small), m_time);
    return !m_isDear && !m_time.isEmpty() && endOfWords() + theme().px(8) + time > right;
}

void TenderRow::setShortTime(bool isShort)
{
    if (isShort == m_isTimeShort)
        return;
    m_isTimeShort = isShort;
    update();
}

int TenderRow::paintEnd(QPainter &painter) const
{
    if (m_cap.isEmpty())
        return startOfCap(width());
    const Theme &t = theme();
    const QSize size = capSize(t, m_cap);
    drawCap(painter, t, directed({QPoint(startOfCap(width()), (height() - size.height()) / 2), size}), m_cap,
            t.color(Tone::Ink2), t.color(Tone::LineStrong));
    return startOfCap(width()) - t.px(10);
}

/// How long it usually takes, or that it is dear.
void TenderRow::paintTime(QPainter &painter, int right) const
{
    const Theme &t = theme();
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QString words = m_isTimeShort && !m_isDear ? m_span : m_time;
    const int sign = m_isDear ? t.px(16) : 0;
    const int time = figuresWidth(painter.font(), words);
    const int left = endOfWords() + t.px(8);
    if (left + sign + time > right)
        return;
    if (m_isDear) {
        painter.setPen(t.family(Family::Amber).text);
        drawSign(painter, directed({right - time - sign - t.px(4), (height() - sign) / 2, sign, sign}),
                 QStringLiteral("warning"), t.family(Family::Amber).text);
    }
    drawFigures(painter, directed({left, 0, right - left, height()}), end, words);
}

void TenderRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool isPressed = isDown();
    QColor ground = t.color(!isEnabled() ? Tone::Canvas : isPressed ? Tone::Select : Tone::Surface);
    QColor border = t.color(hasFocus() ? Tone::Focus : m_isChosen ? Tone::Primary : Tone::Line);
    drawBlock(painter, rect(), t.sizes().radiusButton, ground, border, m_isChosen || hasFocus() ? 2 : 1);
    const int tile = std::min(t.px(36, 32), height() - t.px(14));
    paintTile(painter, directed({t.px(13), (height() - tile) / 2, tile, tile}));
    int right = paintEnd(painter);

    const int left = t.px(61, 57);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int middle = height() / 2;
    const bool isLow = height() < t.px(50);
    // A coin whose network has the same name says it once.
    const bool isAlone = m_note == m_name;
    const int room = right - left;
    const QRect name(left, isAlone ? 0 : middle - (isLow ? t.px(19) : t.px(18, 19)), room,
                     isAlone ? height() : t.px(20));
    painter.setFont(shrunkToFit(t.font(Type::Strong), m_name, room, t.px(11)));
    painter.setPen(t.color(isEnabled() ? Tone::Ink : Tone::Ink3));
    drawFigures(painter, directed(name), start,
                painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(isEnabled() ? Tone::Ink2 : Tone::Ink3));
    if (!isAlone)
        drawFigures(painter, directed({left, middle + (isLow ? 0 : t.px(1, 0)), room, t.px(18)}), start,
                    m_note);
    paintTime(painter, right);
}

} // namespace tillgate
