// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/customer/customerplaces.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/shopmark.h"
#include "ui/parts/themed.h"

namespace tillgate {

class AddressView;
class QrView;
class Ring;

/// What a waiting customer sees: how much, in which coin, on which network, to which address, and the code.
/// No buttons. Until when the price is held stands there in words; the time runs in the last five minutes
/// only, unless the shop wants it always.
class CustomerPay final : public Themed<QWidget>
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes lastMinutes{5};

    CustomerPay(const Theme &theme, const CustomerWords &words, const ShopMark &mark, QWidget *parent);

    void render(const CustomerView &view);
    void setCountdownAlways(bool isAlways);
    [[nodiscard]] QrView *code() const { return m_code; }

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label;
        QString value;
    };
    void arrange();
    void renderRing();
    void paintTotal(QPainter &painter) const;
    void paintHeldUntil(QPainter &painter) const;
    [[nodiscard]] QString heldUntil() const;
    [[nodiscard]] QFont lineFont(int room) const;
    void paintLines(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    [[nodiscard]] PayPlaces places() const;
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] bool hasCode() const;

    const CustomerWords &m_words;
    const ShopMark &m_mark;
    CustomerView m_view;
    bool m_isCountdownAlways = false;
    QrView *m_code;
    AddressView *m_address;
    Ring *m_ring;
};

} // namespace tillgate
