// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "desk/hub/hub.h"

#include <QTemporaryDir>

namespace tillgate::test {

/// What proves a delivery to the hub of a test.
inline const QByteArray hubSecret("a webhook secret of the test");

/// A hub on loopback with a ledger file and one NOWPayments account, "Main".
class HubFixture final
{
public:
    HubFixture();

    /// A file in the hub's folder that nobody else may read.
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] SecretSource secretFile(const QString &name) const;
    [[nodiscard]] HubConfig config() const;
    void start(const HubConfig &config, const Clock &clock);
    void start() { start(config(), m_clock); }
    void stop() { m_hub.reset(); }

    [[nodiscard]] Hub &hub() { return *m_hub; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Of the account.
    [[nodiscard]] QString path() const { return m_hub->hooks().first().path; }
    /// Reads the file as whoever comes next would: the hub has to end for it.
    [[nodiscard]] bool isStored(qint64 id);
    /// What it tells Prometheus.
    [[nodiscard]] QByteArray numbers();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Hub> m_hub;
};

} // namespace tillgate::test
