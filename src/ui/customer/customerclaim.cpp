// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerclaim.h"

#include "ui/customer/codeplace.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/qrview.h"
#include "ui/parts/shapes.h"
#include "ui/parts/wrapping.h"

#include <QPainter>

namespace tillgate {

CustomerClaim::CustomerClaim(const Theme &theme, const CustomerWords &words, const ShopMark &mark,
                             QWidget *parent)
    : Themed(theme, parent),
      m_words(words),
      m_mark(mark),
      m_code(new QrView(theme, this))
{
    m_code->setRadius(0);
    setFocusPolicy(Qt::NoFocus);
}

void CustomerClaim::render(const std::optional<ClaimView> &claim)
{
    m_claim = claim;
    m_code->setContent(claim ? claim->link : QString());
    setAccessibleName(claim ? m_words.say(CustomerWords::Word::MoneyBack, moneyText(claim->worth)) + u' '
                              + m_words.say(CustomerWords::Word::ScanToFetch)
                            : QString());
    update();
}

QRect CustomerClaim::card() const
{
    return codePlace(theme(), size());
}

void CustomerClaim::arrange()
{
    const int inset = theme().px(17);
    m_code->setGeometry(directed(card().adjusted(inset, inset, -inset, -inset)));
}

void CustomerClaim::restyle()
{
    arrange();
}

void CustomerClaim::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CustomerClaim::paintEvent(QPaintEvent *)
{
    if (!m_claim)
        return;
    const Theme &t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Tone::Canvas));
    const int margin = t.px(96);
    const int tile = t.px(80);
    const int room = card().left() - 2 * margin;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    m_mark.draw(painter, directed({margin, card().top(), tile, tile}), t.px(24), m_claim->shopName,
                t.color(Tone::Primary), t.color(Tone::OnPrimary));
    painter.setPen(t.color(Tone::Ink));
    painter.setFont(shrunkToFit(t.font(Type::CustomerShop), m_claim->shopName, room - t.px(104)));
    drawFigures(painter, directed({margin + t.px(104), card().top(), room - t.px(104), tile}), start,
                m_claim->shopName);
    painter.setPen(t.family(Family::Slate).text);
    painter.setFont(t.font(Type::CustomerLine));
    const QRect words(margin, card().top() + tile, room, card().height() / 2 - tile);
    drawWrapped(painter, directed(words),
                m_words.say(CustomerWords::Word::MoneyBack, moneyText(m_claim->worth)),
                {.alignment = start | Qt::AlignBottom, .direction = layoutDirection()});
    painter.setPen(t.color(Tone::Ink2));
    painter.setFont(t.font(Type::CustomerWelcome));
    drawWrapped(painter, directed({margin, height() / 2 + t.px(16), room, card().height() / 2 - t.px(16)}),
                m_words.say(CustomerWords::Word::ScanToFetch),
                {.alignment = start | Qt::AlignTop, .direction = layoutDirection()});
    drawBlock(painter, directed(card()), t.px(40), Qt::white, t.color(Tone::Line), 1);
}

} // namespace tillgate
