// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tillgate {

/// What the system that runs a service tells it, and is told: stop signals, and systemd's readiness.
class ServiceEvents final : public QObject
{
    Q_OBJECT

public:
    /// Takes SIGTERM, SIGINT and SIGHUP from here on.
    explicit ServiceEvents(QObject *parent = nullptr);
    ~ServiceEvents() override;

    /// "READY=1", "STOPPING=1", … as sd_notify(3) describes them; nothing happens without systemd.
    static void tell(const QByteArray &state);
    /// "RELOADING=1", with the time that systemd asks for.
    static void tellReloading();

Q_SIGNALS:
    void stopAsked();
    /// SIGHUP: the configuration is to be read again.
    void reloadAsked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tillgate
