// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace tillgate {

/// The server's end of a WebSocket (RFC 6455) that says one thing only: look again. The handshake has been answered.
/// Deletes itself when the connection ends.
class HintSocket final : public QObject
{
    Q_OBJECT

public:
    /// `about`: the practice payment.
    HintSocket(std::unique_ptr<QTcpSocket> socket, qint64 about, QObject *parent);

    [[nodiscard]] qint64 about() const { return m_about; }
    /// One byte, as a BTCPay Server sends it (dossier btcpay 2.15).
    void hint();
    void cut();

private:
    void read();
    void answer(quint8 opcode, const QByteArray &payload);

    std::unique_ptr<QTcpSocket> m_socket;
    qint64 m_about;
    QByteArray m_received;
    QTimer m_idle;
};

} // namespace tillgate
