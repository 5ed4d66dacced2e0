// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/theme.h"

#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace tillgate {

/// A widget (or button) that takes its looks from a theme, which must outlive it.
///
/// `restyle` sets everything that follows from the theme: margins, heights, fonts. The constructor of the
/// final class calls it once; after that it runs whenever the theme is announced.
template <typename Base> class Themed : public Base
{
public:
    Themed(const Theme &theme, QWidget *parent) : Base(parent), m_theme(theme) { }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// `rectangle`, given for left to right, where the widget's own direction puts it.
    [[nodiscard]] QRect directed(const QRect &rectangle) const
    {
        return QStyle::visualRect(this->layoutDirection(), this->rect(), rectangle);
    }
    [[nodiscard]] bool isRightToLeft() const { return this->layoutDirection() == Qt::RightToLeft; }

    virtual void restyle() { }

    void changeEvent(QEvent *event) override
    {
        Base::changeEvent(event);
        if (event->type() == QEvent::StyleChange) {
            restyle();
            this->updateGeometry();
            this->update();
        }
    }

private:
    const Theme &m_theme;
};

} // namespace tillgate
