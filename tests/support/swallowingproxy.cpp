// SPDX-License-Identifier: Apache-2.0
#include "support/swallowingproxy.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace tillgate {

namespace {

QString socketIn(const QString &folder)
{
    return folder + QStringLiteral("/.s.PGSQL.5432");
}

} // namespace

SwallowingProxy::SwallowingProxy(const QString &folder, const QString &serverFolder) : m_server(new QObject)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [this, folder, serverFolder] { serve(folder, serverFolder); }, Qt::BlockingQueuedConnection);
}

SwallowingProxy::~SwallowingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

bool SwallowingProxy::isSwallowed(const QByteArray &question)
{
    if (question.contains("COMMIT") && m_isArmed.exchange(false))
        return true;
    int number = ++m_questions;
    return m_swallowsFrom.compare_exchange_strong(number, 0);
}

void SwallowingProxy::serve(const QString &folder, const QString &serverFolder)
{
    auto *listener = new QLocalServer(m_server);
    if (!listener->listen(socketIn(folder)))
        qFatal("%s", qPrintable(listener->errorString()));
    QObject::connect(listener, &QLocalServer::newConnection, listener, [this, listener, serverFolder] {
        QLocalSocket *client = listener->nextPendingConnection();
        m_questions = 0;
        auto *server = new QLocalSocket(client);
        server->connectToServer(socketIn(serverFolder));
        QObject::connect(client, &QLocalSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            if (isSwallowed(bytes)) {
                ++m_swallowed;
                QObject::disconnect(server, nullptr, client, nullptr);
            }
            server->write(bytes);
        });
        QObject::connect(server, &QLocalSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QLocalSocket::disconnected, client, &QLocalSocket::disconnectFromServer);
    });
}

} // namespace tillgate
