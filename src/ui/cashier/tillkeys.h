// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QObject>

#include <optional>

class QKeyEvent;

namespace tillgate {

/// A key of the till, whatever the keyboard calls it.
enum class TillKey {
    Digit,
    DecimalMark,
    Add,
    Multiply,
    Erase,
    Clear,
    Enter,
    Back,
    Help,
    Coins,
    Discount,
    Tip,
    CheckNow,
    Language,
    Hold,
    UsualCoin,
    NewPrice,
    FullScreen,
    Recent,
    Find,
    Print,
    Refund,
    Lock,
    Settings,
};

/// Catches the till's keys for a whole window, so that digits arrive wherever the focus is.
///
/// A held key counts once; only Backspace repeats. Enter, F3, F9 and F10 ignore any second press within 300 ms:
/// nobody is charged twice by a heavy hand.
class TillKeys final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds secondPress{300};

    /// Watches `window`; `clock` must outlive this.
    TillKeys(const Clock &clock, QWidget *window);

Q_SIGNALS:
    /// `number` is the digit of Digit and of Recent (1 to 5), else 0.
    void pressed(TillKey key, int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &event);
    [[nodiscard]] bool isSecondPress(TillKey key);

    const Clock &m_clock;
    QHash<TillKey, std::chrono::milliseconds> m_last; ///< of the keys that open payments
};

} // namespace tillgate
