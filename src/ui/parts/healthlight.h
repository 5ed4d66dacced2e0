// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// What the till knows of one gateway, as sign, name and value. Shapes differ, not only colours: dot
/// answered, triangle slow, square no answer, ring not checked. A tap opens the details.
class HealthLight final : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    HealthLight(const Theme &theme, QWidget *parent);

    /// `now` for "no answer for 2 min". `isInverted` on the training bar.
    void setHealth(const GatewayHealth &health, const QDateTime &now, bool isInverted);
    [[nodiscard]] const GatewayHealth &health() const { return m_health; }
    /// How much of it is shown, when the bar is short of room.
    enum class Detail { All, Name, Sign };
    void setDetail(Detail detail);
    /// It answers, or nobody asked it yet.
    [[nodiscard]] bool isFine() const;
    /// Of the words; `rim` at both sides is for the focus.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int rim() const { return theme().px(7); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor lightColour() const;
    void paintWords(QPainter &painter) const;
    void paintSign(QPainter &painter, const QRect &box) const;

    GatewayHealth m_health;
    QString m_value;
    bool m_isInverted = false;
    Detail m_detail = Detail::All;
};

/// "0.3 s", "slow, 4.1 s", "no answer for 2 min", "not checked yet".
[[nodiscard]] QString healthValue(const GatewayHealth &health, const QDateTime &now);

} // namespace tillgate
