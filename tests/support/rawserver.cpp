// SPDX-License-Identifier: Apache-2.0
#include "support/rawserver.h"

#include "support/wholerequest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace tillgate::test {

RawServer::RawServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connectionCount;
            serve(socket);
        }
    });
}

RawServer::~RawServer() = default;

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(port()), path));
}

quint16 RawServer::port() const
{
    return m_server->serverPort();
}

void RawServer::reply(const QByteArray &statusLine, const QByteArray &body, const QByteArray &moreHeaders)
{
    behave({.bytes = "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                + moreHeaders + "\r\n" + body,
            .closes = false});
}

void RawServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        m_begunCount += received->isEmpty() ? 1 : 0;
        *received += socket->readAll();
        const qsizetype cutAt = m_behaviour.closesAfterReading;
        if (cutAt >= 0 && received->size() >= cutAt) {
            socket->abort();
            return;
        }
        if (!isWhole(*received))
            return;
        m_requests.append(std::exchange(*received, {}));
        answer(socket);
        Q_EMIT requested();
    });
}

void RawServer::answer(QTcpSocket *socket)
{
    socket->write(m_behaviour.bytes);
    if (m_behaviour.endless) {
        const QByteArray more(16 * 1024, m_behaviour.bytes.back());
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, more] {
            if (socket->bytesToWrite() < more.size())
                socket->write(more);
        });
    } else if (m_behaviour.closes) {
        if (m_behaviour.lingers.count() > 0)
            QTimer::singleShot(m_behaviour.lingers, socket, &QTcpSocket::disconnectFromHost);
        else
            socket->disconnectFromHost();
    }
}

} // namespace tillgate::test
