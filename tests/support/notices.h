// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "ledger/noticeinbox.h"
#include "wire/http.h"

#include <QTcpSocket>

namespace tillgate::test {

/// A NOWPayments notice about the payment `id`, signed with `secret`, as bytes for a connection that is kept.
[[nodiscard]] QByteArray signedDelivery(const QString &path, qint64 id, const QByteArray &secret);
/// The same with a signature of somebody who does not know the secret.
[[nodiscard]] QByteArray forgedDelivery(const QString &path, qint64 id);
/// How such a notice is told apart in the ledger.
[[nodiscard]] QString keyOf(qint64 id);
/// What tells it from others in the ledger.
[[nodiscard]] NoticeRecord storedAs(const AccountName &account, qint64 id);
[[nodiscard]] QByteArray postOf(const QString &path, const QByteArray &body, const QByteArray &headers = {});

/// One connection to a listener on loopback, and the answers that came back on it.
class Caller final
{
public:
    explicit Caller(quint16 port);

    void send(const QByteArray &bytes);
    /// The status of the next answer; 0 if the connection was closed before.
    [[nodiscard]] int nextStatus(int milliseconds = 10000);
    /// True if a whole answer has come that was not taken yet.
    [[nodiscard]] bool hasAnswer();
    [[nodiscard]] QByteArray lastAnswer() const { return m_answer; }
    [[nodiscard]] bool waitUntilClosed(int milliseconds = 10000);
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QTcpSocket &socket() { return m_socket; }

private:
    /// Takes a whole answer from the front of what has come.
    [[nodiscard]] bool takeAnswer();
    /// Bytes of the whole answer at the front; 0 if it is not whole.
    [[nodiscard]] qsizetype answerSize();

    QTcpSocket m_socket;
    QByteArray m_bytes;
    QByteArray m_answer;
};

} // namespace tillgate::test
