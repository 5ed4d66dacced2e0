// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QList>

namespace tillgate {

/// A text in one of the theme's types. Figures stand in equal cells; a text that is too wide steps down
/// through the given types and, if it may wrap, goes on to more lines. It never elides.
class Label final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Label(const Theme &theme, Type type, Tone tone, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setTone(Tone tone);
    /// A colour that is no neutral one: a state's text, or a fixed one.
    void setColor(const QColor &color);
    void setTypes(const QList<Type> &types);
    void setWrapping(bool isWrapping);
    void setAlignment(Qt::Alignment alignment);
    void setStruck(bool isStruck);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_isWrapping; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// True if the text is wider (or higher) than the room that it has; tests ask this.
    [[nodiscard]] bool isCutOff() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fontFor(int width) const;
    [[nodiscard]] int lineHeight() const;

    QList<Type> m_types;
    QString m_text;
    Tone m_tone;
    QColor m_color;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_isWrapping = false;
    bool m_isStruck = false;
};

} // namespace tillgate
