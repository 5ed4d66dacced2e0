// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/tillkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace tillgate {

namespace {

constexpr int arabicDecimalMark = 0x066B;
constexpr int arabicComma = 0x060C;
constexpr int fullWidthComma = 0xFF0C;
constexpr int fullWidthPoint = 0xFF0E;

/// 0 to 9 as any keyboard writes it: Latin, Arabic, Persian, full width.
std::optional<int> digitOf(int key)
{
    const QChar character(static_cast<char16_t>(key));
    return key <= 0xFFFF && character.isDigit() ? std::optional(character.digitValue()) : std::nullopt;
}

struct Press
{
    TillKey key;
    int number = 0;
};

std::optional<Press> named(const std::optional<TillKey> &key)
{
    return key ? std::optional(Press{.key = *key}) : std::nullopt;
}

std::optional<TillKey> namedKey(int key)
{
    switch (key) {
    case Qt::Key_Period:
    case Qt::Key_Comma:
    case arabicDecimalMark:
    case arabicComma:
    case fullWidthComma:
    case fullWidthPoint:
        return TillKey::DecimalMark;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TillKey::Enter;
    case Qt::Key_Plus:
        return TillKey::Add;
    case Qt::Key_Asterisk:
    case Qt::Key_multiply:
        return TillKey::Multiply;
    case Qt::Key_Backspace:
        return TillKey::Erase;
    case Qt::Key_Delete:
        return TillKey::Clear;
    case Qt::Key_Escape:
        return TillKey::Back;
    case Qt::Key_F1:
        return TillKey::Help;
    case Qt::Key_F2:
        return TillKey::Coins;
    case Qt::Key_F3:
        return TillKey::Discount;
    case Qt::Key_F4:
        return TillKey::Tip;
    case Qt::Key_F5:
        return TillKey::CheckNow;
    case Qt::Key_F6:
        return TillKey::Language;
    case Qt::Key_F7:
        return TillKey::Hold;
    case Qt::Key_F9:
        return TillKey::UsualCoin;
    case Qt::Key_F10:
        return TillKey::NewPrice;
    case Qt::Key_F11:
        return TillKey::FullScreen;
    default:
        return std::nullopt;
    }
}

std::optional<TillKey> controlLetter(int key)
{
    switch (key) {
    case Qt::Key_F:
        return TillKey::Find;
    case Qt::Key_P:
        return TillKey::Print;
    case Qt::Key_R:
        return TillKey::Refund;
    case Qt::Key_L:
        return TillKey::Lock;
    case Qt::Key_Comma:
        return TillKey::Settings;
    default:
        return std::nullopt;
    }
}

std::optional<Press> plainKey(int key)
{
    if (const auto digit = digitOf(key))
        return Press{.key = TillKey::Digit, .number = *digit};
    return named(namedKey(key));
}

std::optional<Press> controlKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        return Press{.key = TillKey::Recent, .number = key - Qt::Key_0};
    return named(controlLetter(key));
}

/// Keys after which money may be asked for once more; F3 takes the sale to the next gateway.
bool opensPayments(TillKey key)
{
    return key == TillKey::Enter || key == TillKey::UsualCoin || key == TillKey::NewPrice || key == TillKey::Discount;
}

} // namespace

TillKeys::TillKeys(const Clock &clock, QWidget *window) : QObject(window), m_clock(clock)
{
    window->installEventFilter(this);
}

bool TillKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    return take(*static_cast<QKeyEvent *>(event));
}

bool TillKeys::take(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    std::optional<Press> press;
    if (modifiers == Qt::ControlModifier)
        press = controlKey(key);
    else if (modifiers == Qt::NoModifier)
        press = plainKey(key);
    if (!press)
        return false;
    // A held key repeats only where that is harmless: a held digit would grow the sum by itself.
    const bool isRepeat = event.isAutoRepeat() && press->key != TillKey::Erase;
    if (!isRepeat && !(opensPayments(press->key) && isSecondPress(press->key)))
        Q_EMIT pressed(press->key, press->number);
    return true;
}

bool TillKeys::isSecondPress(TillKey key)
{
    const auto now = m_clock.elapsed();
    const auto last = m_last.constFind(key);
    if (last != m_last.constEnd() && now - *last < secondPress)
        return true;
    m_last.insert(key, now);
    return false;
}

} // namespace tillgate
