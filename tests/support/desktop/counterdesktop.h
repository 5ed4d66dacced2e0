// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/desktop/ownedprocess.h"

#include <QRect>
#include <QTemporaryDir>

namespace tillgate::test {

/// The desktop of a shop counter, from nothing and on the first free display: an X server with two monitors
/// side by side, a window manager and a session bus. Without any hardware: Xorg's dummy driver. Ends with
/// this object.
class CounterDesktop final
{
public:
    /// The till's monitor, and the customer's to its right.
    static constexpr QSize tillSize{1280, 800};
    static constexpr QSize customerSize{1920, 1080};
    /// The customer's, stood upright.
    static constexpr QSize uprightSize{768, 1024};

    /// The program that is not installed here, with its Debian package; empty if all are.
    [[nodiscard]] static QString missing();

    /// Starts it all and puts DISPLAY, DBUS_SESSION_BUS_ADDRESS and XDG_RUNTIME_DIR into the environment.
    /// Before the QApplication of a test that wants to see the monitors itself.
    [[nodiscard]] Result<void> start();

    /// Both monitors are on, the customer's to the right of the till's.
    [[nodiscard]] Result<void> plugBoth();
    [[nodiscard]] Result<void> pullCustomers();
    /// The till's own goes dark; the customer's is the desktop's first then.
    [[nodiscard]] Result<void> pullTills();
    /// The customer's is turned round where it stands.
    [[nodiscard]] Result<void> standUpright();
    /// The customer's shows what the till's does, and what lies beside it.
    [[nodiscard]] Result<void> mirror();

    /// Keys as a keyboard sends them, to whatever has the focus: "Return", "ctrl+r", "F3", "5".
    [[nodiscard]] Result<void> press(const QStringList &keys);

    static constexpr QRect tillPlace{QPoint(0, 0), tillSize};
    static constexpr QRect customerPlace{QPoint(tillSize.width(), 0), customerSize};
    static constexpr QRect uprightPlace{QPoint(tillSize.width(), 0), uprightSize};

private:
    [[nodiscard]] Result<void> startServer();
    [[nodiscard]] Result<void> startSession();

    QTemporaryDir m_folder;
    OwnedProcess m_server;
    OwnedProcess m_bus;
    OwnedProcess m_windows;
};

} // namespace tillgate::test
