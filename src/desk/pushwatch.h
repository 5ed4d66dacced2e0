// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/paymentwatcher.h"
#include "http/pushsocket.h"

#include <map>

namespace tillgate {

/// Holds a socket for each payment in flight whose gateway pushes its status. A hint causes one authenticated read,
/// however many come while that runs; polling goes on behind it, so that a dead line costs time only.
class PushWatch final : public QObject
{
    Q_OBJECT

public:
    PushWatch(PaymentBook &book, GatewayLines &lines, PaymentWatcher &watcher, QObject *parent = nullptr);

    /// Opens, keeps or closes the payment's socket as its stage asks. Happens by itself when a payment changes.
    void watch(const Payment &payment);

    [[nodiscard]] int openSockets() const { return int(m_sockets.size()); }
    [[nodiscard]] bool isConnected(const PaymentReference &reference) const;

Q_SIGNALS:
    /// A line came up or went down.
    void connectionChanged();

private:
    void open(const Payment &payment, const PushChannel &channel);

    GatewayLines &m_lines;
    PaymentWatcher &m_watcher;
    std::map<QString, std::unique_ptr<PushSocket>> m_sockets; ///< by our reference
};

} // namespace tillgate
