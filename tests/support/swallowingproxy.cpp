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

void SwallowingProxy::loseCommitAfter(const QByteArray &word, bool staysAway)
{
    QMetaObject::invokeMethod(
        m_server,
        [=, this] {
            m_word = word;
            m_staysAway = staysAway;
        },
        Qt::BlockingQueuedConnection);
}

void SwallowingProxy::letIn()
{
    QMetaObject::invokeMethod(
        m_server, [this] { m_isAway = false; }, Qt::BlockingQueuedConnection);
}

bool SwallowingProxy::isLost(const QByteArray &question, bool &isMeant)
{
    isMeant = isMeant || (!m_word.isEmpty() && question.contains(m_word));
    if (!isMeant || !question.contains("COMMIT"))
        return false;
    m_word.clear();
    return true;
}

void SwallowingProxy::cut(QLocalSocket *client)
{
    ++m_swallowed;
    m_isAway = m_staysAway;
    client->abort();
}

void SwallowingProxy::serve(const QString &folder, const QString &serverFolder)
{
    auto *listener = new QLocalServer(m_server);
    if (!listener->listen(socketIn(folder)))
        qFatal("%s", qPrintable(listener->errorString()));
    QObject::connect(listener, &QLocalServer::newConnection, listener, [this, listener, serverFolder] {
        QLocalSocket *client = listener->nextPendingConnection();
        if (m_isAway)
            return client->abort();
        m_questions = 0;
        auto *server = new QLocalSocket(client);
        server->connectToServer(socketIn(serverFolder));
        QObject::connect(client, &QLocalSocket::readyRead, server, [this, client, server, isMeant = false]() mutable {
            const QByteArray bytes = client->readAll();
            if (isSwallowed(bytes)) {
                ++m_swallowed;
                QObject::disconnect(server, nullptr, client, nullptr);
            }
            if (isLost(bytes, isMeant)) {
                QObject::disconnect(server, nullptr, client, nullptr);
                QObject::connect(server, &QLocalSocket::readyRead, client, [this, client] { cut(client); }, Qt::SingleShotConnection);
            }
            server->write(bytes);
        });
        QObject::connect(server, &QLocalSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        QObject::connect(server, &QLocalSocket::disconnected, client, &QLocalSocket::disconnectFromServer);
    });
}

} // namespace tillgate
