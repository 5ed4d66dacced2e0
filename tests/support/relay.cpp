// SPDX-License-Identifier: Apache-2.0
#include "support/relay.h"

#include "support/wholerequest.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace tillgate::test {

Relay::Relay(quint16 target, QObject *parent) :
    QObject(parent), m_server(std::make_unique<QTcpServer>()), m_target(target)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

Relay::~Relay() = default;

QUrl Relay::instead(QUrl url) const
{
    url.setPort(m_port);
    return url;
}

void Relay::reopen()
{
    if (!m_server->isListening())
        m_server->listen(QHostAddress::LocalHost, m_port);
}

void Relay::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        *received += socket->readAll();
        if (isWhole(*received))
            handle(socket, std::exchange(*received, {}));
    });
}

void Relay::handle(QTcpSocket *socket, const QByteArray &request)
{
    const Action action = m_decide ? m_decide(request.left(request.indexOf("\r\n"))) : Action();
    if (!action.answer.isEmpty())
        return answer(socket, action.answer, action.shutsAfter);
    auto *onward = new QTcpSocket(socket);
    auto said = std::make_shared<QByteArray>();
    QByteArray asked = request;
    if (!action.askInstead.isEmpty())
        asked.replace(0, request.indexOf("\r\n"), action.askInstead);
    asked.replace("Connection: Keep-Alive", "Connection: close");
    connect(onward, &QTcpSocket::readyRead, this, [onward, said] { *said += onward->readAll(); });
    connect(onward, &QTcpSocket::disconnected, this,
            [this, socket = QPointer(socket), said, action, before = m_answered] {
                const auto say = [=, this] { answer(socket, *said, action.shutsAfter); };
                if (action.waitsForAnother && m_answered == before)
                    m_held = say;
                else
                    say();
            });
    onward->connectToHost(QHostAddress::LocalHost, m_target);
    onward->write(asked);
}

void Relay::answer(const QPointer<QTcpSocket> &socket, const QByteArray &bytes, bool shutsAfter)
{
    ++m_answered;
    if (shutsAfter)
        m_server->close();
    if (socket != nullptr) {
        socket->write(bytes);
        socket->disconnectFromHost();
    }
    if (m_held)
        std::exchange(m_held, nullptr)();
}

} // namespace tillgate::test
