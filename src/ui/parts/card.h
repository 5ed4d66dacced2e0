// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// A card: a rounded surface with a hairline border, on which other parts lie.
class Card : public Themed<QWidget>
{
    Q_OBJECT
public:
    Card(const Theme &theme, QWidget *parent);

    /// On the green field a card has no border; a sunken one has no ground of its own.
    void setBorderless(bool isBorderless);
    void setGround(Tone ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_ground = Tone::Surface;
    bool m_isBorderless = false;
};

/// A hairline between parts of a card.
class Line final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Line(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillgate
