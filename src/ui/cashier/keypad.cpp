// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/keypad.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/format.h"

#include <QGridLayout>

namespace tillgate {

Keypad::Keypad(const Theme &theme, QWidget *parent) : Themed(theme, parent), m_grid(new QGridLayout(this))
{
    setLayoutDirection(Qt::LeftToRight); // digits keep their places in every language
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int digit = 1; digit <= 9; ++digit) {
        CapButton *key = addDigit(2 - (digit - 1) / 3, (digit - 1) % 3, QString::number(digit));
        connect(key, &CapButton::clicked, this, [this, digit] { Q_EMIT digitPressed(digit); });
    }
    connect(addDigit(3, 0, QStringLiteral("0")), &CapButton::clicked, this,
            [this] { Q_EMIT digitPressed(0); });
    connect(addDigit(3, 1, QStringLiteral("00")), &CapButton::clicked, this, &Keypad::doubleZeroPressed);
    CapButton *mark = addDigit(3, 2, decimalMark());
    mark->setAccessibleName(tr("Decimal mark"));
    connect(mark, &CapButton::clicked, this, &Keypad::decimalMarkPressed);
    addOperator(0, tr("Back"), QStringLiteral("backspace"), &Keypad::erasePressed);
    addOperator(1, tr("Quantity"), QStringLiteral("multiply"), &Keypad::quantityPressed);
    addOperator(2, tr("Clear"), QStringLiteral("C"), &Keypad::clearPressed);
    addOperator(3, tr("Add line"), QStringLiteral("add"), &Keypad::addLinePressed);
    Keypad::restyle();
}

CapButton *Keypad::addDigit(int row, int column, const QString &words)
{
    auto *key = new CapButton(theme(), ButtonRole::Digit, this);
    key->setContent(words, {});
    m_grid->addWidget(key, row, column);
    m_keys.append(key);
    return key;
}

void Keypad::addOperator(int row, const QString &words, const QString &signName, void (Keypad::*signal)())
{
    auto *key = new CapButton(theme(), ButtonRole::Operator, this);
    key->setContent(words, signName);
    key->setAutoRepeat(signal == &Keypad::erasePressed);
    connect(key, &CapButton::clicked, this, signal);
    m_grid->addWidget(key, row, 3);
    m_keys.append(key);
}

void Keypad::setQuiet(bool isQuiet)
{
    for (CapButton *key : std::as_const(m_keys))
        key->setEnabled(!isQuiet);
}

void Keypad::restyle()
{
    m_grid->setSpacing(theme().px(8));
}

} // namespace tillgate
