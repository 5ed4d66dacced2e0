// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tillgate::test {

/// Stands between a till and a server on this machine: passes each request on, or does what the test wants
/// with it. One request a connection.
class Relay final : public QObject
{
    Q_OBJECT

public:
    /// What to do with the request that begins with this line.
    struct Action
    {
        QByteArray answer = {}; ///< said in the server's place; empty: what the server says
        QByteArray askInstead = {}; ///< the request line that the server gets; empty: the same
        /// Nobody can connect any more once it is answered, until `reopen`.
        bool shutsAfter = false;
        /// The answer is held back until another request got its own.
        bool waitsForAnother = false;
    };
    using Decide = std::function<Action(const QByteArray &requestLine)>;

    explicit Relay(quint16 target, QObject *parent = nullptr);
    ~Relay() override;

    /// Where `url` at the target is reached through this relay.
    [[nodiscard]] QUrl instead(QUrl url) const;
    void decideBy(Decide decide) { m_decide = std::move(decide); }
    void reopen();

private:
    void serve(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &request);
    void answer(const QPointer<QTcpSocket> &socket, const QByteArray &bytes, bool shutsAfter);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_target;
    quint16 m_port;
    Decide m_decide;
    std::function<void()> m_held;
    int m_answered = 0;
};

} // namespace tillgate::test
