// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customernote.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tillgate {

namespace {

/// A gate: straight sides and a half circle on top.
QPainterPath arch(const QPointF &foot, double halfWidth, double height)
{
    QPainterPath path;
    path.moveTo(foot.x() - halfWidth, foot.y());
    path.lineTo(foot.x() - halfWidth, foot.y() - height + halfWidth);
    path.arcTo(QRectF(foot.x() - halfWidth, foot.y() - height, 2 * halfWidth, 2 * halfWidth), 180, -180);
    path.lineTo(foot.x() + halfWidth, foot.y());
    path.closeSubpath();
    return path;
}

QString signOfName(const QString &name)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("Lightning"), QStringLiteral("coin-lightning")},
        {QStringLiteral("Bitcoin Lightning"), QStringLiteral("coin-lightning")},
        {QStringLiteral("Bitcoin"), QStringLiteral("coin-btc")},
        {QStringLiteral("USDT"), QStringLiteral("coin-usdt")},
        {QStringLiteral("Tether"), QStringLiteral("coin-usdt")},
        {QStringLiteral("Litecoin"), QStringLiteral("coin-ltc")},
        {QStringLiteral("Ethereum"), QStringLiteral("coin-eth")},
        {QStringLiteral("Monero"), QStringLiteral("coin-xmr")}};
    return signs.value(name);
}

} // namespace

CustomerNote::CustomerNote(const Theme &theme, const CustomerWords &words, const ShopMark &mark, QWidget *parent)
    : Themed(theme, parent),
      m_words(words),
      m_mark(mark)
{
    setFocusPolicy(Qt::NoFocus);
}

void CustomerNote::render(const CustomerView &view)
{
    m_view = view;
    setAccessibleName(note() + u' ' + secondNote());
    update();
}

bool CustomerNote::isChoosing() const
{
    return m_view.screen == CustomerView::Screen::Idle && m_view.total.has_value();
}

QString CustomerNote::note() const
{
    switch (m_view.screen) {
    case CustomerView::Screen::Idle:
        return isChoosing() ? moneyText(*m_view.total) : m_view.shopName;
    case CustomerView::Screen::OneMoment:
    case CustomerView::Screen::Waiting:
        return m_words.say(CustomerWords::Word::OneMoment);
    case CustomerView::Screen::Seen:
        return m_words.say(CustomerWords::Word::Seen);
    case CustomerView::Screen::Paid:
        return m_words.say(CustomerWords::Word::Thanks);
    case CustomerView::Screen::AskUs:
        return m_view.payment && m_view.payment->missing
            ? m_words.say(CustomerWords::Word::Missing, moneyText(*m_view.payment->missing))
            : m_words.say(CustomerWords::Word::AskUs);
    }
    Q_UNREACHABLE();
}

QString CustomerNote::secondNote() const
{
    const bool isOver = m_view.payment && m_view.payment->excess;
    switch (m_view.screen) {
    case CustomerView::Screen::Idle:
        return m_words.say(isChoosing() ? CustomerWords::Word::HowToPay : CustomerWords::Word::Welcome);
    case CustomerView::Screen::Seen:
        return m_words.say(m_view.payment && m_view.payment->advice == HandoverAdvice::HandOver
                               ? CustomerWords::Word::SeenThanks
                               : CustomerWords::Word::SeenWait);
    case CustomerView::Screen::Paid:
        if (isOver)
            return m_words.say(CustomerWords::Word::TooMuch, moneyText(*m_view.payment->excess));
        return m_view.total ? m_words.say(CustomerWords::Word::Paid, moneyText(*m_view.total)) : QString();
    case CustomerView::Screen::OneMoment:
    case CustomerView::Screen::Waiting:
    case CustomerView::Screen::AskUs:
        return {};
    }
    Q_UNREACHABLE();
}

void CustomerNote::drawLine(QPainter &painter, const QRect &box, const QString &text,
                            std::initializer_list<Type> types, Qt::Alignment upright) const
{
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(fittingFont(theme(), text, box.width(), types));
    if (upright == Qt::AlignVCenter && figuresWidth(painter.font(), text) <= box.width())
        drawFigures(painter, directed(box), start, text);
    else
        painter.drawText(directed(box), static_cast<int>(start | upright) | Qt::TextWordWrap, text);
}

/// The large disc beside the words: paid fills it, every other state stands in it.
QRect CustomerNote::disc() const
{
    const Theme &t = theme();
    const int side = std::min(t.px(720), height() - 2 * t.px(96));
    return directed({width() - t.px(180) - side, (height() - side) / 2, side, side});
}

/// Width of the words beside the disc.
int CustomerNote::room() const
{
    return width() - theme().px(180) - disc().width() - 2 * theme().px(96);
}

void CustomerNote::paintShop(QPainter &painter, const QColor &ground, const QColor &front,
                             const QColor &words) const
{
    const Theme &t = theme();
    const int tile = t.px(80);
    const int margin = t.px(96);
    m_mark.draw(painter, directed({margin, margin, tile, tile}), t.px(24), m_view.shopName, ground, front);
    painter.setPen(words);
    drawLine(painter, {margin + t.px(104), margin, width() / 2 - margin, tile}, m_view.shopName,
             {Type::CustomerShop});
}

void CustomerNote::paintIdle(QPainter &painter) const
{
    const Theme &t = theme();
    painter.fillRect(rect(), QColor::fromRgba(fixed::stripeDark));
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = isRightToLeft() ? width() - t.px(1416) + 0.0 : width() - t.px(504);
    for (int i = 0; i < 4; ++i) {
        const double half = t.px(576 - 120 * i);
        const double top = t.px(104 + 120 * i);
        painter.fillPath(arch({middle, height() + 0.0}, half, height() - top),
                         QColor::fromRgba(fixed::arcs[i]));
    }
    const int tile = t.px(224);
    m_mark.draw(painter, {static_cast<int>(middle) - tile / 2, t.px(568), tile, tile}, t.px(64),
                 m_view.shopName, Qt::white, QColor::fromRgba(fixed::stripeDark));
    const int margin = t.px(96);
    const int room = t.px(720);
    painter.setPen(Qt::white);
    const QRect noteBox(margin, t.px(372), room, t.px(160));
    if (isChoosing()) { // the sum stays the biggest thing, however long it is
        QFont font = t.font(Type::CustomerShopIdle);
        while (figuresWidth(font, note()) > room && font.pixelSize() > t.px(48))
            font.setPixelSize(font.pixelSize() - 2);
        painter.setFont(font);
        drawFigures(painter, directed(noteBox), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), note());
    } else {
        drawLine(painter, noteBox, note(), {Type::CustomerShopIdle, Type::CustomerLine, Type::CustomerShop});
    }
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, {margin, t.px(536), room, t.px(64)}, secondNote(),
             {Type::CustomerWelcome, Type::CustomerShop, Type::CustomerLabel});
    if (!m_view.coinNames.isEmpty())
        paintCoins(painter);
}

void CustomerNote::paintCoins(QPainter &painter) const
{
    const Theme &t = theme();
    const int margin = t.px(96);
    const int room = t.px(720);
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, {margin, t.px(878), room, t.px(36)}, m_words.say(CustomerWords::Word::YouCanPayWith),
             {Type::CustomerSmallLabel});
    int x = margin;
    for (const QString &name : m_view.coinNames) {
        painter.setFont(t.font(Type::CustomerSmallLabel));
        const int words = figuresWidth(painter.font(), name);
        if (x + t.px(72) + words > t.px(860))
            break;
        const QRect box = directed({x, t.px(928), t.px(56), t.px(56)});
        drawBlock(painter, box, t.px(14), QColor::fromRgba(fixed::arcs[3]));
        const QString sign = signOfName(name);
        if (sign.isEmpty()) {
            painter.setPen(Qt::white);
            painter.drawText(box, Qt::AlignCenter, name.left(1));
        } else {
            drawSign(painter, box.adjusted(t.px(12), t.px(12), -t.px(12), -t.px(12)), sign, Qt::white);
        }
        painter.setPen(Qt::white);
        drawLine(painter, {x + t.px(72), t.px(928), words + 2, t.px(56)}, name, {Type::CustomerSmallLabel});
        x += t.px(104) + words;
    }
}

void CustomerNote::paintPaid(QPainter &painter) const
{
    const Theme &t = theme();
    const QColor green = t.family(Family::Green).fill;
    painter.fillRect(rect(), green);
    paintShop(painter, Qt::white, green, Qt::white);
    drawPaidSign(painter, disc(), Qt::white, green);
    const int margin = t.px(96);
    painter.setPen(Qt::white);
    const QString thanks = note();
    const QRect box(margin, t.px(440), room(), t.px(160));
    // "Merci" and "Teşekkür ederiz" are both the biggest thing on the screen.
    painter.setFont(shrunkToFit(t.font(Type::CustomerThanks), thanks, room()));
    drawFigures(painter, directed(box), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), thanks);
    drawLine(painter, {margin, t.px(606), room(), t.px(160)}, secondNote(), {Type::CustomerLine});
}

CustomerNote::Look CustomerNote::look() const
{
    if (m_view.screen == CustomerView::Screen::Seen)
        return {QStringLiteral("state-seen"), Family::Amber};
    if (m_view.screen != CustomerView::Screen::AskUs)
        return {QStringLiteral("state-making"), Family::Grey};
    if (m_view.payment && m_view.payment->missing)
        return {QStringLiteral("state-short"), Family::Orange};
    return {QStringLiteral("hand-ask"), Family::Violet};
}

void CustomerNote::paintNote(QPainter &painter) const
{
    const Theme &t = theme();
    const FamilyColours colours = t.family(look().family);
    painter.fillRect(rect(), t.color(Tone::Canvas));
    paintShop(painter, t.color(Tone::Primary), t.color(Tone::OnPrimary), t.color(Tone::Ink));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawEllipse(disc());
    const int rim = disc().width() * 28 / 100;
    drawSign(painter, disc().adjusted(rim, rim, -rim, -rim), look().sign, colours.text, isRightToLeft());
    const int margin = t.px(96);
    const int top = disc().top();
    const int middle = disc().center().y();
    const bool isAlone = secondNote().isEmpty();
    painter.setPen(m_view.screen == CustomerView::Screen::OneMoment ? t.color(Tone::Ink) : colours.text);
    drawLine(painter, {margin, top, room(), isAlone ? disc().height() : middle - t.px(6) - top}, note(),
             {Type::CustomerLine}, isAlone ? Qt::AlignVCenter : Qt::AlignBottom);
    painter.setPen(t.color(Tone::Ink2));
    drawLine(painter, {margin, middle + t.px(10), room(), disc().height() / 2 - t.px(10)}, secondNote(),
             {Type::CustomerLine}, Qt::AlignTop);
    if (m_view.total && m_view.screen != CustomerView::Screen::OneMoment)
        drawLine(painter, {margin, height() - margin - t.px(48), room(), t.px(48)}, moneyText(*m_view.total),
                 {Type::CustomerWelcome});
}

void CustomerNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    switch (m_view.screen) {
    case CustomerView::Screen::Idle:
        paintIdle(painter);
        break;
    case CustomerView::Screen::Paid:
        paintPaid(painter);
        break;
    case CustomerView::Screen::OneMoment:
    case CustomerView::Screen::Waiting:
    case CustomerView::Screen::Seen:
    case CustomerView::Screen::AskUs:
        paintNote(painter);
        break;
    }
}

} // namespace tillgate
