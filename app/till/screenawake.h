// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace tillgate {

/// Keeps the screen from going dark while a customer looks at a code. The only place that knows how a desktop
/// is told: the screen saver's D-Bus service, else xdg-screensaver. Where there is neither, nothing happens.
class ScreenAwake final : public QObject
{
    Q_OBJECT
public:
    explicit ScreenAwake(QObject *parent = nullptr);
    ~ScreenAwake() override;

    void set(bool isAwake);
    /// The desktop's service keeps the screen on for us.
    [[nodiscard]] bool isHeld() const { return m_cookie.has_value(); }

private:
    void inhibit();
    void release();
    void poke();

    QTimer m_poke; ///< for desktops without the service
    std::optional<uint> m_cookie;
    bool m_isAwake = false;
};

} // namespace tillgate
