// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/codecard.h"

#include "ui/parts/addressview.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/factlist.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/label.h"
#include "ui/parts/qrview.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tillgate {

CodeCard::CodeCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_code(new QrView(theme, this)),
      m_address(new AddressView(theme, Type::Address, Type::AddressBold, 4, this)),
      m_facts(new FactList(theme, this)),
      m_copy(new CapButton(theme, ButtonRole::Centred, this)),
      m_turn(new CapButton(theme, ButtonRole::Centred, this)),
      m_foot(new Label(theme, Type::Small, Tone::Ink2, this))
{
    m_copy->setContent(tr("Copy"), QStringLiteral("copy"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_turn->setContent(tr("Turn screen"), QStringLiteral("turn-screen"));
    m_foot->setWrapping(true);
    connect(m_copy, &CapButton::clicked, this, &CodeCard::copyAddress);
    connect(m_turn, &CapButton::clicked, this, &CodeCard::turnScreenRequested);
    connect(m_code, &QrView::readBack, this, &CodeCard::codeReadBack);
}

void CodeCard::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_plainAddress);
}

void CodeCard::render(const PaymentView &view, bool canTurnScreen)
{
    m_isCodeShown = view.isCodeShown && view.payment.quote.has_value();
    m_canTurnScreen = canTurnScreen;
    m_plainAddress = m_isCodeShown ? view.payment.quote->normalAddress : QString();
    m_code->setContent(m_isCodeShown ? view.qrText : QString());
    m_address->setAddress(m_plainAddress);
    const bool isPage = m_isCodeShown && m_plainAddress.isEmpty();
    if (m_isCodeShown)
        m_under = isPage             ? tr("The code opens the gateway's page")
            : view.isAddressOnly ? tr("The code holds the address only")
                                     : tr("Same code on the customer’s screen");
    else
        renderGone(view);
    for (QWidget *part :
         {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy)})
        part->setVisible(m_isCodeShown);
    if (isPage) {
        m_address->hide();
        m_copy->hide();
    }
    m_turn->setVisible(m_isCodeShown && canTurnScreen);
    m_facts->setVisible(!m_isCodeShown);
    m_foot->setVisible(!m_isCodeShown);
    arrange();
    update();
}

void CodeCard::renderGone(const PaymentView &view)
{
    const Shown shown = shownState(view);
    const bool isUnproven = view.proofStep == ProofStep::Asking || view.proofStep == ProofStep::Unanswered;
    const bool isHeldBack = shown == Shown::Question;
    const bool wasThere = view.payment.quote.has_value() && !isUnproven && !isHeldBack;
    m_goneSign = lookOf(shown).sign;
    m_goneTitle = wasThere       ? tr("Code taken away")
        : isHeldBack             ? tr("Nobody sees the code yet")
        : isUnproven || shown == Shown::Making ? tr("No address yet")
                                 : tr("No code");
    m_goneText = !wasThere      ? QString()
        : shown == Shown::Ended ? tr("so that nobody pays an old price")
                                : tr("so that nobody pays to it");
    m_under = tr("Customer reads “One moment, please”");
    QList<Fact> facts;
    if (view.countdown) {
        facts.append({isHeldBack && view.countdown->left.count() > 0 ? tr("Price held until") : tr("Price was held until"),
                      secondsText(view.countdown->heldUntil)});
    }
    if (wasThere)
        facts.append({tr("Came in so far"), tr("nothing")});
    facts.append({tr("Gateway"), view.payment.account.text()});
    facts.append({tr("Number"), view.payment.reference.text()});
    m_facts->setFacts(facts.mid(0, 3));
    m_foot->setText(wasThere ? tr("Old code is still watched for 24 h") : QString());
}

void CodeCard::restyle()
{
    arrange();
}

void CodeCard::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CodeCard::arrangeButtons()
{
    const Theme &t = theme();
    const int inset = t.px(17, 9);
    const int button = t.sizes().button;
    const int bottom = height() - inset;
    const int room = width() - 2 * inset;
    const int gap = t.px(8);
    const bool isStacked = t.isNarrow();
    if (isStacked) {
        m_turn->setGeometry(directed({inset, bottom - button, room, button}));
        m_copy->setGeometry(
            directed({inset, bottom - (m_canTurnScreen ? 2 * button + gap : button), room, button}));
        return;
    }
    // The words decide how the row is shared, so that neither is cut off; a lack is borne by both.
    const int half = (room - gap) / 2;
    const int copyWidth = m_copy->sizeHint().width() - t.px(8);
    const int turnWidth = m_turn->sizeHint().width() - t.px(8);
    const bool fitsHalves = copyWidth <= half && turnWidth <= half;
    const int shared = fitsHalves ? half : copyWidth + (room - gap - copyWidth - turnWidth) / 2;
    const int least = t.px(88); // sign and one short word
    const int first = m_canTurnScreen ? std::max(shared, least) : room;
    m_copy->setGeometry(directed({inset, bottom - button, first, button}));
    m_turn->setGeometry(directed({inset + first + gap, bottom - button, room - first - gap, button}));
}

void CodeCard::arrange()
{
    const Theme &t = theme();
    const int inset = t.px(9);
    const int side = t.px(25, 17);
    const int inner = width() - 2 * side;
    const int address = m_address->heightForWidth(inner);
    const int buttons = t.isNarrow() ? 2 * t.sizes().button + t.px(25) : t.sizes().button + t.px(25, 14);
    const int below = m_isCodeShown ? t.px(57, 36) + address + buttons
                                    : m_facts->sizeHint().height() + t.px(48, 40) + t.px(60, 44);
    const int block = std::max(t.px(80), std::min(width() - 2 * inset, height() - inset - below));
    m_block = QRect((width() - (m_isCodeShown ? block : width() - 2 * inset)) / 2, inset,
                    m_isCodeShown ? block : width() - 2 * inset, block);
    m_code->setGeometry(m_block);
    const int under = m_block.bottom() + 1 + t.px(40, 28);
    m_address->setGeometry(side, under + t.px(17, 8), inner, address);
    m_facts->setGeometry(side, under + t.px(4), inner, m_facts->sizeHint().height());
    m_foot->setGeometry(directed({side + t.px(30), height() - t.px(56, 44), inner - t.px(30), t.px(40, 36)}));
    arrangeButtons();
}

void CodeCard::paintGone(QPainter &painter) const
{
    const Theme &t = theme();
    drawBlock(painter, m_block, t.sizes().radiusBand, t.color(Tone::Sunken));
    const int side = std::min(t.px(60), m_block.height() / 3);
    const int top = m_block.top() + (m_block.height() - side - t.px(56)) / 2;
    drawSign(painter, {m_block.center().x() - side / 2, top, side, side}, m_goneSign, t.color(Tone::Ink2));
    const int room = m_block.width() - t.px(16, 8);
    painter.setFont(shrunkToFit(t.font(Type::Heading), m_goneTitle, room));
    painter.setPen(t.color(Tone::Ink));
    painter.drawText(QRect(m_block.left(), top + side + t.px(12), m_block.width(), t.px(24)), Qt::AlignCenter,
                     m_goneTitle);
    painter.setFont(shrunkToFit(t.font(Type::Small), m_goneText, room));
    painter.setPen(t.color(Tone::Ink2));
    painter.drawText(QRect(m_block.left(), top + side + t.px(38), m_block.width(), t.px(20)), Qt::AlignCenter,
                     m_goneText);
    if (!m_foot->text().isEmpty())
        drawSign(painter,
                 directed({t.px(25, 17), m_foot->geometry().center().y() - t.px(9), t.px(20), t.px(20)}),
                 QStringLiteral("history"), t.color(Tone::Ink2));
}

void CodeCard::paintUnderCode(QPainter &painter) const
{
    const Theme &t = theme();
    const int top = m_block.bottom() + 1;
    const int height = t.px(40, 28);
    painter.setFont(t.font(Type::SmallLabel));
    const bool isFitting = figuresWidth(painter.font(), m_under) <= width() - t.px(60);
    const QString shorter = m_isCodeShown ? tr("On the customer’s screen")
                                          : QCoreApplication::translate("Customer", "One moment, please.");
    const QString under = isFitting ? m_under : shorter;
    painter.setFont(shrunkToFit(painter.font(), under, width() - t.px(60)));
    const int icon = t.px(16);
    const int words = std::min(figuresWidth(painter.font(), under), width() - t.px(60));
    const int left = (width() - icon - t.px(7) - words) / 2;
    drawSign(painter, directed({left, top + (height - icon) / 2, icon, icon}),
             QStringLiteral("customer-screen"), t.color(Tone::Ink2));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, directed({left + icon + t.px(7), top, words, height}),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), under);
    const int side = t.px(25, 17);
    painter.fillRect(side, top + height + t.px(4, 0), width() - 2 * side, 1, t.color(Tone::Line));
}

void CodeCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    if (!m_isCodeShown)
        paintGone(painter);
    paintUnderCode(painter);
}

} // namespace tillgate
