// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/customerwords.h"
#include "ui/customer/shopmark.h"
#include "ui/parts/themed.h"

namespace tillgate {

/// The customer's screen when there is no code: welcome, one moment, seen, thank you, please ask us.
class CustomerNote final : public Themed<QWidget>
{
    Q_OBJECT
public:
    CustomerNote(const Theme &theme, const CustomerWords &words, const ShopMark &mark, QWidget *parent);

    void render(const CustomerView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What stands in the disc while nothing is paid.
    struct Look
    {
        QString sign;
        Family family;
    };
    [[nodiscard]] Look look() const;
    void paintIdle(QPainter &painter) const;
    void paintGate(QPainter &painter) const;
    void paintCoins(QPainter &painter) const;
    void paintCoin(QPainter &painter, const QRect &place, const QString &name) const;
    /// Between sales a sum is being typed or a coin is being chosen.
    [[nodiscard]] bool isChoosing() const;
    void paintPaid(QPainter &painter) const;
    void paintNote(QPainter &painter) const;
    void paintWords(QPainter &painter, const QRect &words) const;
    void paintShop(QPainter &painter, const QColor &ground, const QColor &front, const QColor &words) const;
    void drawLine(QPainter &painter, const QRect &box, const QString &text, std::initializer_list<Type> types,
                  Qt::Alignment upright = Qt::AlignVCenter) const;
    void drawSentences(QPainter &painter, const QRect &box, const QString &text,
                       Qt::Alignment alignment) const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString secondNote() const;

    const CustomerWords &m_words;
    const ShopMark &m_mark;
    CustomerView m_view;
};

} // namespace tillgate
