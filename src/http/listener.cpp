// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include "http/mhddaemon.h"

#include <QPointer>
#include <QTcpSocket>

#include <unistd.h>

#include <algorithm>

namespace tillgate {

using std::chrono::milliseconds;

Result<std::unique_ptr<Listener>> Listener::start(Options options, Handler handler, QObject *parent, Taken taken)
{
    const bool isTaking = taken != nullptr;
    std::unique_ptr<Listener> listener(new Listener(std::move(handler), std::move(taken), parent));
    Listener *owner = listener.get();
    auto daemon = MhdDaemon::start(
        options.address, options.port, options.limits,
        [owner](MhdDaemon::Ticket ticket, const HttpRequest &request, const QHostAddress &peer) {
            QMetaObject::invokeMethod(
                owner, [owner, ticket, request, peer] { owner->arrived(ticket, request, peer); },
                Qt::QueuedConnection);
        },
        isTaking ? MhdDaemon::Taken([owner](MhdDaemon::Ticket ticket, int socket) {
            QMetaObject::invokeMethod(owner, [owner, ticket, socket] { owner->takenOver(ticket, socket); }, Qt::QueuedConnection);
        })
                 : MhdDaemon::Taken());
    if (!daemon)
        return fail(std::move(daemon.error()));
    listener->m_daemon = std::move(*daemon);
    const milliseconds shortest = std::min(options.limits.requestTime, options.limits.handlingTime);
    listener->m_overdue.start(std::clamp(shortest / 8, milliseconds(10), milliseconds(1000)));
    return listener;
}

Listener::Listener(Handler handler, Taken taken, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_taken(std::move(taken))
{
    connect(&m_overdue, &QTimer::timeout, this, [this] { m_daemon->endOverdue(); });
}

Listener::~Listener() = default;

quint16 Listener::port() const
{
    return m_daemon->port();
}

void Listener::arrived(quint64 ticket, const HttpRequest &request, const QHostAddress &peer)
{
    m_handler(request, peer, [self = QPointer(this), ticket, request](HttpReply reply) {
        if (!self)
            return;
        constexpr int switchingProtocols = 101;
        if (reply.status == switchingProtocols)
            self->m_switching.insert(ticket, request);
        self->m_daemon->answer(ticket, std::move(reply));
    });
}

void Listener::takenOver(quint64 ticket, int descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    const HttpRequest request = m_switching.take(ticket);
    if (!socket->setSocketDescriptor(descriptor))
        ::close(descriptor);
    else if (m_taken)
        m_taken(request, std::move(socket));
}

} // namespace tillgate
