// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customernote.h"

#include "ui/customer/customerplaces.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/wrapping.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tillgate {

namespace {

/// A line for each sentence, so that "Please ask us." is not torn.
QString bySentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("([.!?؟]) +(?=\\p{L})|(?<=。)(?=.)"));
    return QString(text).replace(end, QStringLiteral("\\1\n"));
}

} // namespace

CustomerNote::CustomerNote(const Theme &theme, const CustomerWords &words, const ShopMark &mark,
                           QWidget *parent)
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
    const bool isOneLine = figuresWidth(painter.font(), text) <= box.width();
    if (upright == Qt::AlignVCenter && isOneLine)
        drawFigures(painter, directed(box), start, text);
    else
        drawSentences(painter, directed(box), isOneLine ? text : bySentence(text), start | upright);
}

/// A sentence that is a little too long for its line is made smaller rather than torn.
void CustomerNote::drawSentences(QPainter &painter, const QRect &box, const QString &text,
                                 Qt::Alignment alignment) const
{
    QFont font = painter.font();
    const int smallest = font.pixelSize() * 4 / 5;
    for (const QString &sentence : text.split(u'\n')) {
        const QFont fitting = shrunkToFit(font, sentence, box.width(), smallest);
        if (figuresWidth(fitting, sentence) <= box.width())
            font = fitting;
    }
    painter.setFont(font);
    // What stands above is not written over.
    if (wrappedHeight(text, font, box.width()) > box.height() && !alignment.testFlag(Qt::AlignBottom))
        alignment = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
    drawWrapped(painter, box, text, {.alignment = alignment, .direction = layoutDirection()});
}

void CustomerNote::paintShop(QPainter &painter, const QColor &ground, const QColor &front,
                             const QColor &words) const
{
    const Theme &t = theme();
    m_mark.draw(painter, directed(shopTile(t, size())), t.px(24), m_view.shopName, ground, front);
    painter.setPen(words);
    drawLine(painter, shopName(t, size()), m_view.shopName, {Type::CustomerShop});
}

/// Paid fills the disc, every other state stands in it.
void CustomerNote::paintPaid(QPainter &painter) const
{
    const Theme &t = theme();
    const NotePlaces places = notePlaces(t, size());
    const QRect &words = places.words;
    const QColor green = t.family(Family::Green).fill;
    painter.fillRect(rect(), green);
    paintShop(painter, Qt::white, green, Qt::white);
    drawPaidSign(painter, directed(places.disc), Qt::white, green);
    painter.setPen(Qt::white);
    const QString thanks = note();
    const int middle = words.center().y() + 1;
    const QRect box(words.left(), middle - t.px(100), words.width(), t.px(160));
    // "Merci" and "Teşekkür ederiz" are both the biggest thing on the screen.
    painter.setFont(shrunkToFit(t.font(Type::CustomerThanks), thanks, box.width()));
    drawFigures(painter, directed(box), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), thanks);
    drawLine(painter, {words.left(), middle + t.px(66), words.width(), t.px(160)}, secondNote(),
             {Type::CustomerLine});
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
    const NotePlaces places = notePlaces(t, size());
    const FamilyColours colours = t.family(look().family);
    painter.fillRect(rect(), t.color(Tone::Canvas));
    paintShop(painter, t.color(Tone::Primary), t.color(Tone::OnPrimary), t.color(Tone::Ink));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    const QRect disc = directed(places.disc);
    painter.drawEllipse(disc);
    const int rim = disc.width() * 28 / 100;
    drawSign(painter, disc.adjusted(rim, rim, -rim, -rim), look().sign, colours.text, isRightToLeft());
    painter.setPen(m_view.screen == CustomerView::Screen::OneMoment ? t.color(Tone::Ink) : colours.text);
    paintWords(painter, places.words);
    if (m_view.total && m_view.screen != CustomerView::Screen::OneMoment)
        drawLine(painter, places.total, moneyText(*m_view.total), {Type::CustomerWelcome});
}

/// The first with the painter's pen.
void CustomerNote::paintWords(QPainter &painter, const QRect &words) const
{
    const Theme &t = theme();
    const int middle = words.center().y();
    if (secondNote().isEmpty()) {
        drawLine(painter, words, note(), {Type::CustomerLine});
    } else {
        drawLine(painter, {words.topLeft(), QPoint(words.right(), middle - t.px(6) - 1)}, note(),
                 {Type::CustomerLine}, Qt::AlignBottom);
    }
    painter.setPen(t.color(Tone::Ink2));
    drawLine(painter, {words.left(), middle + t.px(10), words.width(), words.height() / 2 - t.px(10)},
             secondNote(), {Type::CustomerLine}, Qt::AlignTop);
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
