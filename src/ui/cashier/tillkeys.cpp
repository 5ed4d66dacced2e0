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

std::optional<TillKey> plainKey(int key)
{
    switch (key) {
    case Qt::Key_Period:
    case Qt::Key_Comma:
    case arabicDecimalMark:
    case arabicComma:
    case fullWidthComma:
    case fullWidthPoint:
        return TillKey::DecimalMark;
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

std::optional<TillKey> controlKey(int key)
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
    if (modifiers == Qt::ControlModifier) {
        if (key >= Qt::Key_1 && key <= Qt::Key_5) {
            Q_EMIT pressed(TillKey::Recent, key - Qt::Key_0);
            return true;
        }
        if (const auto taken = controlKey(key)) {
            Q_EMIT pressed(*taken, 0);
            return true;
        }
        return false;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return takeEnter(event);
    if (const auto digit = digitOf(key)) {
        Q_EMIT pressed(TillKey::Digit, *digit);
        return true;
    }
    const auto taken = plainKey(key);
    // A held key repeats only where that is harmless.
    if (!taken || (event.isAutoRepeat() && *taken != TillKey::Erase))
        return taken.has_value();
    const bool opensPayments = *taken == TillKey::UsualCoin || *taken == TillKey::NewPrice;
    if (!opensPayments || !isSecondPress(*taken))
        Q_EMIT pressed(*taken, 0);
    return true;
}

bool TillKeys::takeEnter(const QKeyEvent &event)
{
    if (!event.isAutoRepeat() && !isSecondPress(TillKey::Enter))
        Q_EMIT pressed(TillKey::Enter, 0);
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
