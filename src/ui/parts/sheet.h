// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QPointer>

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Card;
class Label;

/// A question or a text inside the window: a shade over everything and a card in the middle. No till has
/// separate windows. Enter takes the harmless answer, which has the focus; Esc closes.
class Sheet final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Sheet(const Theme &theme, QWidget *window);

    /// A question: the harmless answer first and highlighted. `dangerous` may be empty: then it only informs.
    void ask(const QString &title, const QString &text, const QString &harmless,
             const QString &dangerous = {});
    /// A third answer beside the two of the question.
    void offer(const QString &words);
    /// A text with one thing that can be done about it and that destroys nothing, as `dangerousChosen`.
    void offer(const QString &title, const QString &text, const QString &harmless, const QString &extra);
    [[nodiscard]] CapButton *harmlessButton() const { return m_harmless; }
    [[nodiscard]] CapButton *dangerousButton() const { return m_dangerous; }

Q_SIGNALS:
    void harmlessChosen();
    void dangerousChosen();
    void offerChosen();

protected:
    void restyle() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The focus stays inside the sheet.
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildCard();
    void showText(const QString &text);
    void answer(bool isDangerous);
    void close();

    Card *m_card;
    Label *m_title;
    QWidget *m_text = nullptr; ///< a line for each paragraph
    CapButton *m_harmless;
    CapButton *m_dangerous;
    CapButton *m_offer;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_focusBefore; ///< gets the focus back
};

} // namespace tillgate
