// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tillgate::test {

/// A loopback server that says byte for byte what the test wants, well-behaved or not.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    /// What to do with a connection once a whole request has come.
    struct Behaviour
    {
        QByteArray bytes; ///< sent as they are
        bool closes = true; ///< after the bytes
        std::chrono::milliseconds lingers{0}; ///< so long before it closes: the bytes are read by then
        bool endless = false; ///< the last byte again and again for as long as anybody reads
        qsizetype closesAfterReading = -1; ///< cuts when so many bytes of the request came; -1: reads it all
    };

    explicit RawServer(QObject *parent = nullptr);
    ~RawServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1/status")) const;
    [[nodiscard]] quint16 port() const;
    /// Whole requests that came, in order, as they were on the wire.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    /// Requests of which at least one byte came.
    [[nodiscard]] int begunCount() const { return m_begunCount; }

    /// For every connection from now on.
    void behave(Behaviour behaviour) { m_behaviour = std::move(behaviour); }
    /// A plain answer with Content-Length.
    void reply(const QByteArray &statusLine, const QByteArray &body, const QByteArray &moreHeaders = {});

Q_SIGNALS:
    void requested();

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
    Behaviour m_behaviour;
    int m_connectionCount = 0;
    int m_begunCount = 0;
};

} // namespace tillgate::test
