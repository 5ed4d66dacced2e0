// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/topbar.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/healthlight.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>

namespace tillgate {

namespace {

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, 2))
        initials += word.left(1).toUpper();
    return initials;
}

} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_personButton(new CapButton(theme, ButtonRole::Icon, this)),
      m_lock(new CapButton(theme, ButtonRole::Icon, this)),
      m_practice(new CapButton(theme, ButtonRole::Icon, this))
{
    m_lock->setContent(tr("Lock the till"), QStringLiteral("lock"), {});
    m_lock->setAccessibleName(tr("Lock the till, Ctrl+L"));
    m_practice->setContent(tr("Practice customer"), QStringLiteral("state-training"), {});
    m_practice->setInverted(true);
    m_practice->hide();
    connect(m_lock, &CapButton::clicked, this, &TopBar::lockRequested);
    connect(m_personButton, &CapButton::clicked, this, &TopBar::personChosen);
    connect(m_practice, &CapButton::clicked, this, &TopBar::practiceToggled);
    TopBar::restyle();
}

void TopBar::render(const TillView &view, const QDateTime &now)
{
    m_shop = view.shopName;
    m_till = view.till.text();
    m_person = view.cashier;
    m_isPractice = view.isPractice;
    m_lock->setVisible(!m_isPractice);
    m_practice->setVisible(m_isPractice);
    m_personButton->setAccessibleName(tr("%1, more").arg(m_person));
    while (m_lights.size() > view.gateways.size())
        delete m_lights.takeLast();
    while (m_lights.size() < view.gateways.size()) {
        auto *light = new HealthLight(theme(), this);
        connect(light, &HealthLight::clicked, this,
                [this, light] { Q_EMIT gatewayChosen(light->health().account); });
        m_lights.append(light);
        light->show();
    }
    for (qsizetype i = 0; i < m_lights.size(); ++i)
        m_lights[i]->setHealth(view.gateways[i], now, m_isPractice);
    setNow(now);
    arrange();
    // The bar paints its own words; where a light moved, they have to be painted anew.
    update();
}

void TopBar::setNow(const QDateTime &now)
{
    const QString time = clockText(now);
    if (time == m_time)
        return;
    m_time = time;
    update();
}

void TopBar::setSideMargin(int margin)
{
    m_sideMargin = margin;
    arrange();
}

void TopBar::restyle()
{
    setFixedHeight(theme().sizes().topBar);
    arrange();
}

void TopBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

int TopBar::nameWidth() const
{
    return theme().px(42, 38) + figuresWidth(theme().font(Type::Strong), m_shop) + theme().px(12)
        + figuresWidth(theme().font(Type::Small), m_till);
}

int TopBar::personWidth() const
{
    const int words
        = theme().isSmall() ? 0 : theme().px(8) + figuresWidth(theme().font(Type::SmallLabel), m_person);
    return theme().px(32) + words;
}

void TopBar::arrange()
{
    const Theme &t = theme();
    const int timeWidth = figuresWidth(t.font(Type::Heading), m_time);
    int right = width() - m_sideMargin - timeWidth;
    m_timeBox = directed({right, 0, timeWidth, height()});
    right -= m_isPractice ? t.px(33) : t.px(33, 0);
    if (!m_isPractice) {
        const int side = t.sizes().iconButton;
        right -= side - t.px(13, 0);
        m_lock->setGeometry(directed({right - t.px(4, 0), (height() - side) / 2, side, side}));
        right -= t.px(6, 2);
    }
    right -= personWidth();
    m_personBox = directed({right, 0, personWidth(), height()});
    m_personButton->setGeometry(m_personBox.adjusted(-t.px(6), t.px(6), t.px(6), -t.px(6)));
    m_personButton->setFixedSize(m_personBox.width() + t.px(12), t.sizes().iconButton);
    arrangeLights(right - t.px(37, 33), m_sideMargin + nameWidth() + t.px(24, 16));
}

void TopBar::arrangeLights(int right, int roomLeft)
{
    const int gap = theme().px(20, 18);
    const auto wholeWidth = [&] {
        int sum = 0;
        for (const HealthLight *light : std::as_const(m_lights))
            sum += light->sizeHint().width() + gap;
        return sum;
    };
    const int room = right - roomLeft - (m_isPractice ? theme().px(360, 240) : 0);
    using Detail = HealthLight::Detail;
    // Many gateways: at last those that answer are only signs, and the others keep their names if they can.
    const auto show = [&](Detail fine, Detail other) {
        for (HealthLight *light : std::as_const(m_lights))
            light->setDetail(light->isFine() ? fine : other);
        return wholeWidth() <= room;
    };
    if (!show(Detail::All, Detail::All) && !show(Detail::Name, Detail::Name) && !show(Detail::Sign, Detail::Name))
        show(Detail::Sign, Detail::Sign);
    for (auto it = m_lights.rbegin(); it != m_lights.rend(); ++it) {
        const QSize size = (*it)->sizeHint();
        right -= size.width();
        const QRect words(QPoint(right, (height() - size.height()) / 2), size);
        (*it)->setGeometry(directed(words.adjusted(-(*it)->rim(), 0, (*it)->rim(), 0)));
        right -= gap;
    }
    m_lightsLeft = right;
    if (m_isPractice) {
        const int side = theme().sizes().iconButton;
        right -= side - theme().px(8);
        m_practice->setGeometry(directed({right, (height() - side) / 2, side, side}));
        m_lightsLeft = right - gap;
    }
}

void TopBar::paintNames(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = t.px(30, 28);
    drawMark(painter, directed({m_sideMargin, (height() - side) / 2, side, side}),
             t.color(m_isPractice ? Tone::OnPrimary : Tone::Primary),
             t.color(m_isPractice ? Tone::Primary : Tone::OnPrimary));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int left = m_sideMargin + t.px(42, 38);
    painter.setFont(t.font(Type::Strong));
    painter.setPen(t.color(front()));
    const int shop = figuresWidth(painter.font(), m_shop);
    drawFigures(painter, directed({left, 0, shop, height()}), start, m_shop);
    left += shop + t.px(12);
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(front2()));
    drawFigures(painter, directed({left, 0, figuresWidth(painter.font(), m_till), height()}), start, m_till);
}

void TopBar::paintTraining(QPainter &painter) const
{
    const Theme &t = theme();
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QString word = tr("TRAINING");
    QString note = tr("No money moves. Receipts are marked.");
    const int roomLeft = m_sideMargin + nameWidth() + t.px(16);
    const int sign = t.px(24);
    const int wordWidth = figuresWidth(t.font(Type::Training), word);
    const auto widthWith = [&] {
        return sign + t.px(12) + wordWidth
            + (note.isEmpty() ? 0 : t.px(12) + figuresWidth(t.font(Type::Small), note));
    };
    if (widthWith() > m_lightsLeft - roomLeft)
        note = tr("No money moves.");
    if (widthWith() > m_lightsLeft - roomLeft)
        note.clear();
    int left = std::max(roomLeft, (roomLeft + m_lightsLeft - widthWith()) / 2);
    drawSign(painter, directed({left, (height() - sign) / 2, sign, sign}), QStringLiteral("state-training"),
             t.color(Tone::OnPrimary));
    left += sign + t.px(12);
    painter.setFont(t.font(Type::Training));
    painter.setPen(t.color(Tone::OnPrimary));
    drawFigures(painter, directed({left, 0, wordWidth, height()}), start, word);
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(Tone::OnPrimary2));
    drawFigures(painter,
                directed({left + wordWidth + t.px(12), 0, figuresWidth(painter.font(), note), height()}),
                start, note);
}

void TopBar::paintPerson(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = t.px(32);
    const QRect circle = QStyle::visualRect(layoutDirection(), m_personBox,
                                            {m_personBox.left(), (height() - side) / 2, side, side});
    drawBlock(painter, circle, side / 2,
              m_isPractice ? QColor::fromRgba(fixed::panelToggle) : t.color(Tone::Sunken));
    QFont font = t.font(Type::KeyCap);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_isPractice ? QColor(Qt::white) : t.color(Tone::Ink2));
    painter.drawText(circle, Qt::AlignCenter, initialsOf(m_person));
    if (t.isSmall())
        return;
    painter.setFont(t.font(Type::SmallLabel));
    painter.setPen(t.color(front()));
    const QRect words
        = QStyle::visualRect(layoutDirection(), m_personBox, m_personBox.adjusted(t.px(40), 0, 0, 0));
    drawFigures(painter, words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_person);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.color(m_isPractice ? Tone::Primary : Tone::Surface));
    if (!m_isPractice)
        drawHairline(painter, rect(), t.color(Tone::Line));
    paintNames(painter);
    if (m_isPractice)
        paintTraining(painter);
    paintPerson(painter);
    painter.setFont(t.font(Type::Heading));
    painter.setPen(t.color(front()));
    drawFigures(painter, m_timeBox, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_time);
    const QColor divider = m_isPractice ? QColor::fromRgba(fixed::panelToggle) : t.color(Tone::Line);
    const int half = t.px(12);
    const auto divide = [&](int x) { painter.fillRect(x, height() / 2 - half, 1, 2 * half, divider); };
    const int sign = isRightToLeft() ? -1 : 1;
    if (!t.isSmall())
        divide((isRightToLeft() ? m_timeBox.right() : m_timeBox.left()) - sign * t.px(17));
    divide((isRightToLeft() ? m_personBox.right() : m_personBox.left()) - sign * t.px(17));
}

} // namespace tillgate
