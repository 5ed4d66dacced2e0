// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

class QGridLayout;

namespace tillgate {

class CapButton;

/// The keypad for touch and mouse, in calculator order. It takes no focus: digits typed on a keyboard reach
/// the window wherever the focus is.
class Keypad final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Keypad(const Theme &theme, QWidget *parent);

    /// Goes quiet on the coin step.
    void setQuiet(bool isQuiet);

Q_SIGNALS:
    void digitPressed(int digit);
    void doubleZeroPressed();
    void decimalMarkPressed();
    void erasePressed();
    void quantityPressed();
    void clearPressed();
    void addLinePressed();

protected:
    void restyle() override;

private:
    CapButton *addDigit(int row, int column, const QString &words);
    void addOperator(int row, const QString &words, const QString &signName, void (Keypad::*signal)());

    QGridLayout *m_grid;
    QList<CapButton *> m_keys;
};

} // namespace tillgate
