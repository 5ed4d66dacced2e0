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
    /// Takes SIGTERM and SIGINT from here on.
    explicit ServiceEvents(QObject *parent = nullptr);
    ~ServiceEvents() override;

    /// "READY=1", "STOPPING=1", … as sd_notify(3) describes them; nothing happens without systemd.
    static void tell(const QByteArray &state);

Q_SIGNALS:
    void stopAsked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tillgate
