// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// What a button looks like; what it means is its owner's business.
enum class ButtonRole {
    Normal, ///< white with a border; sign, words, cap at the end
    Centred, ///< the same with sign and words in the middle
    Stacked, ///< words above the cap, for narrow buttons
    Quiet, ///< words and cap without a ground
    Danger, ///< the same in red words: it asks before it destroys
    Icon, ///< only a sign, 44 x 44
    Primary, ///< ink ground, for a page's own "go on"; the till's main button is MainButton
    Digit, ///< a key of the keypad
    Operator, ///< a key of the keypad's right column: sign (or letter) above a word
    Option, ///< two lines, sign before them, chosen or not
    Panel, ///< on the practice panel, the same in both schemes
};

/// A button that shows the key which does the same. Painted whole, so that it costs no style sheet.
class CapButton : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    CapButton(const Theme &theme, ButtonRole role, QWidget *parent);

    void setRole(ButtonRole role)
    {
        m_role = role;
        restyle();
    }
    /// Words, sign (a name of resources/icons) and key cap; any may be empty.
    void setContent(const QString &words, const QString &signName, const QString &cap = {});
    void setNote(const QString &note); ///< second line of an Option
    void setChosen(bool isChosen);
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// On the green field buttons have no border.
    void setBorderless(bool isBorderless);
    /// A flat button on an ink ground (the training bar).
    void setInverted(bool isInverted);
    [[nodiscard]] const QString &cap() const { return m_cap; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Ground
    {
        QColor colour;
        QColor border;
        int radius = 0;
    };
    [[nodiscard]] Ground ground() const;
    [[nodiscard]] Ground paper(bool isHovered) const;
    void paintGround(QPainter &painter) const;
    void paintRow(QPainter &painter) const;
    void paintCentred(QPainter &painter) const;
    void paintStacked(QPainter &painter) const;
    void paintKey(QPainter &painter) const;
    void paintOption(QPainter &painter) const;
    void paintNote(QPainter &painter, int left, int right) const;
    void describe();
    void drawWords(QPainter &painter, const QRect &box, Qt::Alignment alignment, Type type, Tone tone) const;
    [[nodiscard]] QColor wordsColour() const;
    [[nodiscard]] Type wordsType() const;
    [[nodiscard]] int smallestWords() const;
    [[nodiscard]] bool isFlat() const;
    [[nodiscard]] int sidePadding() const;
    [[nodiscard]] int signSide() const;
    [[nodiscard]] int wordsRoom() const;
    [[nodiscard]] int stackedWords() const;

    ButtonRole m_role;
    QString m_sign;
    QString m_cap;
    QString m_note;
    bool m_isChosen = false;
    bool m_isBorderless = false;
    bool m_isInverted = false;
};

} // namespace tillgate
