// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerpay.h"

#include "ui/customer/customerplaces.h"
#include "ui/parts/addressview.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/qrview.h"
#include "ui/parts/ring.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillgate {

CustomerPay::CustomerPay(const Theme &theme, const CustomerWords &words, const ShopMark &mark,
                         QWidget *parent)
    : Themed(theme, parent),
      m_words(words),
      m_mark(mark),
      m_code(new QrView(theme, this)),
      m_address(new AddressView(theme, Type::CustomerAddress, Type::CustomerAddressBold, 6, this)),
      m_ring(new Ring(theme, this))
{
    m_code->setRadius(0);
    m_ring->hide();
    setFocusPolicy(Qt::NoFocus);
}

bool CustomerPay::hasCode() const
{
    return m_view.payment && m_view.payment->isCodeShown && m_view.payment->payment.quote;
}

void CustomerPay::render(const CustomerView &view)
{
    m_view = view;
    const bool isShown = hasCode();
    m_code->setContent(isShown ? view.payment->qrText : QString());
    m_address->setAddress(isShown ? view.payment->payment.quote->normalAddress : QString());
    m_code->setVisible(isShown);
    m_address->setVisible(isShown && !view.payment->payment.quote->isPageOnly());
    renderRing();
    QStringList spoken;
    if (view.total)
        spoken.append(m_words.say(CustomerWords::Word::PleasePay) + u' ' + moneyText(*view.total));
    for (const Line &line : lines())
        spoken.append(line.label + u' ' + line.value);
    if (const QString held = heldUntil(); !held.isEmpty())
        spoken.append(held);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    arrange();
    update();
}

void CustomerPay::setCountdownAlways(bool isAlways)
{
    m_isCountdownAlways = isAlways;
    renderRing();
}

void CustomerPay::renderRing()
{
    const CountdownView time
        = m_view.payment ? m_view.payment->countdown.value_or(CountdownView()) : CountdownView();
    const bool isLast = time.left <= lastMinutes;
    const bool isShown = hasCode() && time.left.count() > 0 && (isLast || m_isCountdownAlways);
    m_ring->setVisible(isShown);
    if (!isShown)
        return;
    const auto whole = isLast ? std::chrono::seconds(lastMinutes) : std::max(time.total, time.left);
    m_ring->setTime(static_cast<int>(time.left.count() * 1000 / whole.count()), countdownText(time.left),
                    time.left.count() <= 60 ? Family::Orange : Family::Blue);
}

QString CustomerPay::heldUntil() const
{
    if (!hasCode() || !m_view.payment->countdown)
        return {};
    return m_words.say(CustomerWords::Word::PriceHeldUntil, clockText(m_view.payment->countdown->heldUntil));
}

QList<CustomerPay::Line> CustomerPay::lines() const
{
    if (!hasCode())
        return {};
    const PaymentView &payment = *m_view.payment;
    if (payment.payment.quote->isPageOnly())
        return {{m_words.say(CustomerWords::Word::OpensPage), payment.payment.quote->pageUrl->host()}};
    QList<Line> lines{{m_words.say(CustomerWords::Word::SendExactly),
                       coinText(payment.isTopUp ? payment.askedCoins : payment.payment.quote->payableCoins,
                                payment.ticker)},
                      {m_words.say(CustomerWords::Word::OnlyOn), payment.readOut}};
    if (payment.payment.quote->memo)
        lines.append({m_words.say(CustomerWords::Word::WithMemo), *payment.payment.quote->memo});
    return lines;
}

PayPlaces CustomerPay::places() const
{
    const bool hasAddress = m_address->isVisibleTo(this);
    return payPlaces(theme(), size(),
                     {.lines = static_cast<int>(lines().size()),
                      .lineHeight = theme().px(72),
                      .addressHeight = hasAddress
                          ? m_address->heightForWidth(wordColumn(theme(), size()).width())
                          : 0});
}

void CustomerPay::restyle()
{
    arrange();
}

void CustomerPay::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CustomerPay::arrange()
{
    if (isUpright(size()))
        m_address->setEvenLines(8);
    else
        m_address->setPerLine(6);
    const PayPlaces places = CustomerPay::places();
    m_code->setGeometry(directed(codeWithin(theme(), size(), places.code)));
    m_address->setGeometry(directed(places.address));
    const QRect &band = places.band;
    m_ring->setGeometry(directed({band.right() - theme().px(32) - m_ring->width(),
                                  band.center().y() - m_ring->height() / 2, m_ring->width(),
                                  m_ring->height()}));
    m_ring->raise();
}

void CustomerPay::paintTotal(QPainter &painter) const
{
    const Theme &t = theme();
    const PayPlaces places = CustomerPay::places();
    const QRect &column = places.please;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(t.font(Type::CustomerLabel));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, directed(column), start, m_words.say(CustomerWords::Word::PleasePay));
    if (!m_view.total)
        return;
    const QString sum = sumText(*m_view.total);
    const QString code = m_view.total->currency().code();
    const QFont codeFont = t.font(Type::CustomerCurrency);
    const int codeWidth = QFontMetrics(codeFont).horizontalAdvance(code);
    const int gap = t.px(30);
    QFont font = t.font(Type::CustomerFiat);
    font.setPixelSize(places.sumSize);
    while (figuresWidth(font, sum) + gap + codeWidth > column.width() && font.pixelSize() > 40)
        font.setPixelSize(font.pixelSize() - 4);
    const int width = figuresWidth(font, sum);
    painter.setFont(font);
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed({column.left(), 0, width, 1}).left(), places.sumBaseline, sum);
    painter.setFont(codeFont);
    painter.setPen(t.color(Tone::Ink3));
    drawFigures(painter, directed({column.left() + width + gap, 0, codeWidth, 1}).left(), places.sumBaseline, code);
}

/// At the end of the line that says "Please pay": in words from the start, so that nobody has to hurry.
void CustomerPay::paintHeldUntil(QPainter &painter) const
{
    const Theme &t = theme();
    const QString words = heldUntil();
    const QRect row = places().heldUntil;
    const int label = figuresWidth(t.font(Type::CustomerLabel), m_words.say(CustomerWords::Word::PleasePay));
    const int left = row.left() + label + t.px(24);
    const int room = row.right() + 1 - left;
    painter.setFont(
        fittingFont(t, words, room, {Type::CustomerLabel, Type::CustomerSmallLabel, Type::KeyFigure}));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, directed({left, row.top(), room, row.height()}),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), words);
}

/// One size for all lines: the network and the memo are as loud as the amount.
QFont CustomerPay::lineFont(int room) const
{
    QFont font = theme().font(Type::CustomerCoin);
    for (const Line &line : lines()) {
        const QFont fitting = fittingFont(theme(), line.value, room,
                                          {Type::CustomerCoin, Type::CustomerCoinMiddle,
                                           Type::CustomerCoinSmall, Type::CustomerShop, Type::CustomerState});
        if (fitting.pixelSize() < font.pixelSize())
            font = fitting;
    }
    return font;
}

void CustomerPay::paintLines(QPainter &painter) const
{
    const Theme &t = theme();
    const PayPlaces places = CustomerPay::places();
    const QRect &column = places.addressLabel;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QList<Line> all = lines();
    const QFont labelFont = t.font(Type::CustomerLabel);
    int widest = t.px(172);
    for (const Line &line : all)
        widest = std::max(widest, figuresWidth(labelFont, line.label));
    const int left = column.left() + widest + t.px(32);
    const int room = column.right() + 1 - left;
    const QFont font = lineFont(room);
    const int height = t.px(72);
    int y = places.linesTop;
    for (const Line &line : all) {
        painter.setFont(labelFont);
        painter.setPen(t.color(Tone::Ink2));
        drawFigures(painter, directed({column.left(), y + t.px(10), widest, height}), start, line.label);
        painter.setFont(font);
        painter.setPen(t.color(Tone::Ink));
        drawFigures(painter, directed({left, y, room, height}), start, line.value);
        y += height;
    }
    if (!m_address->isVisibleTo(this))
        return;
    painter.setFont(t.font(Type::CustomerSmallLabel));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, directed(column), start, m_words.say(CustomerWords::Word::ToThisAddress));
}

void CustomerPay::paintBand(QPainter &painter) const
{
    const Theme &t = theme();
    const QRect place = places().band;
    const FamilyColours blue = t.family(Family::Blue);
    drawBlock(painter, directed(place), t.px(24), blue.tint);
    const int side = t.px(56);
    drawSign(painter, directed({place.left() + t.px(32), place.center().y() - side / 2, side, side}),
             QStringLiteral("state-waiting"), blue.text);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int left = place.left() + t.px(112);
    const int room = place.right() - left - (m_ring->isVisibleTo(this) ? t.px(140) : t.px(16));
    const QString state = m_words.say(CustomerWords::Word::Waiting);
    painter.setFont(
        fittingFont(t, state, room, {Type::CustomerState, Type::CustomerLabel, Type::CustomerInstruction}));
    painter.setPen(blue.text);
    drawFigures(painter, directed({left, place.top() + t.px(22), room, t.px(42)}), start, state);
    const QString instruction = m_words.say(CustomerWords::Word::ScanAndSend);
    painter.setFont(shrunkToFit(t.font(Type::CustomerInstruction), instruction, room));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, directed({left, place.top() + t.px(63), room, t.px(34)}), start, instruction);
}

void CustomerPay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    m_mark.draw(painter, directed(shopTile(t, size())), t.px(24), m_view.shopName, t.color(Tone::Primary),
                t.color(Tone::OnPrimary));
    const QRect name = shopName(t, size());
    painter.setFont(shrunkToFit(t.font(Type::CustomerShop), m_view.shopName, name.width()));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed(name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                m_view.shopName);
    paintTotal(painter);
    if (!hasCode())
        return;
    paintHeldUntil(painter);
    paintLines(painter);
    drawBlock(painter, directed(places().code), t.px(40), Qt::white, t.color(Tone::Line), 1);
    paintBand(painter);
}

} // namespace tillgate
