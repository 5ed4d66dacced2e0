// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerclaim.h"

#include "ui/customer/customerplaces.h"
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
    m_code->setGeometry(directed(codeWithin(theme(), size(), card())));
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
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    m_mark.draw(painter, directed(shopTile(t, size())), t.px(24), m_claim->shopName, t.color(Tone::Primary),
                t.color(Tone::OnPrimary));
    painter.setPen(t.color(Tone::Ink));
    const QRect name = shopName(t, size());
    painter.setFont(shrunkToFit(t.font(Type::CustomerShop), m_claim->shopName, name.width()));
    drawFigures(painter, directed(name), start, m_claim->shopName);
    const ClaimPlaces places = claimPlaces(t, size());
    painter.setPen(t.family(Family::Slate).text);
    painter.setFont(t.font(Type::CustomerLine));
    drawWrapped(painter, directed(places.moneyBack),
                m_words.say(CustomerWords::Word::MoneyBack, moneyText(m_claim->worth)),
                {.alignment = start | Qt::AlignBottom, .direction = layoutDirection()});
    painter.setPen(t.color(Tone::Ink2));
    painter.setFont(t.font(Type::CustomerWelcome));
    drawWrapped(painter, directed(places.scan), m_words.say(CustomerWords::Word::ScanToFetch),
                {.alignment = start | Qt::AlignTop, .direction = layoutDirection()});
    drawBlock(painter, directed(card()), t.px(40), Qt::white, t.color(Tone::Line), 1);
}

} // namespace tillgate
